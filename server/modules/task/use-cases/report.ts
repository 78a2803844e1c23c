import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import { lightColumns } from '../clock-columns.ts'
import type { TaskDeps } from '../deps.ts'

type Given = z.output<(typeof taskRoutes.report)['body']>

/**
 * Reports progress. The days on which the light will change are computed anew from it. Where there are
 * parts, progress is theirs and the report is words.
 */
export async function report(deps: TaskDeps, call: Call, id: string, given: Given) {
  return act(deps, call, 'report', { id, version: given.version }, async ({ tx, task, at }) => {
    const progress = task.children.total > 0 ? task.progress : given.progress
    return {
      patch: {
        state: 'in-progress',
        progress,
        reported_at: at,
        ...(await lightColumns(deps, tx, { ...task, progress })),
      },
      after: { ...task, state: 'in-progress', progress, reportedAt: at },
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
