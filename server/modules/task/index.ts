/** Tasks: dispatch, acknowledgement, decomposition, progress, closure. The rules are in domain/task. */
import type { Actor } from '../../../domain/identity/rights.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { Job } from '../../platform/jobs.ts'
import type { TaskDeps } from './deps.ts'
import { listTasksById } from './queries/by-id.ts'
import { reminderJob } from './reminders.ts'
import { routesOf } from './routes.ts'

export type { Calendar, TaskDeps } from './deps.ts'
export type { TaskBrief } from './queries/by-id.ts'

export type TaskModule = {
  readonly routes: readonly BoundRoute[]
  readonly jobs: readonly Job[]
  /** Short views of tasks for other pages' lists; the caller has established that they may be shown. */
  readonly briefs: (actor: Actor, ids: readonly string[]) => ReturnType<typeof listTasksById>
}

export function taskModule(deps: TaskDeps): TaskModule {
  return {
    routes: routesOf(deps),
    jobs: [reminderJob(deps)],
    briefs: (actor, ids) => listTasksById(deps, actor.regionId, ids),
  }
}
