/** Recurring tasks: a rhythm, a template, and a timer that dispatches. The rules are in domain/task/series. */
import type { BoundRoute } from '../../platform/bind.ts'
import type { Job } from '../../platform/jobs.ts'
import type { SeriesDeps } from './deps.ts'
import { routesOf } from './routes.ts'
import { issueDue } from './use-cases/issue-due.ts'

export type TaskSeriesModule = { readonly routes: readonly BoundRoute[]; readonly jobs: readonly Job[] }

export function taskSeriesModule(deps: SeriesDeps): TaskSeriesModule {
  return {
    routes: routesOf(deps),
    jobs: [{ name: 'task-series', cron: '10 7-19 * * *', run: () => issueDue(deps) }],
  }
}
