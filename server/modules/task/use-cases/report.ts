import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import { lightDays } from '../../../../domain/task/light.ts'
import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'

type Given = z.output<(typeof taskRoutes.report)['body']>

/**
 * Reports progress. The days on which the light will change are computed anew from it. Where there are
 * parts, progress is theirs and the report is words.
 */
export async function report(deps: TaskDeps, call: Call, id: string, given: Given) {
  return act(deps, call, 'report', { id, version: given.version }, async ({ tx, task, at }) => {
    const mechanism = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
    const calendar = await deps.mechanisms.calendar(tx)
    const progress = task.children.total > 0 ? task.progress : given.progress
    const days = lightDays(
      { issuedOn: task.issuedOn ?? task.dueOn, dueOn: task.dueOn, progress },
      mechanism.thresholds,
      calendar,
    )
    return {
      patch: {
        state: 'in-progress',
        progress,
        reported_at: at,
        soon_on: days.soonOn,
        amber_on: days.amberOn,
        red_on: days.redOn,
      },
      after: { ...task, state: 'in-progress', progress },
      event: 'progress-reported',
      data: {
        text: given.text,
        progress,
        before: task.progress,
        problems: given.problems,
        next: given.next,
      },
    }
  })
}
