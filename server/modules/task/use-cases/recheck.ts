import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { openedRecheck } from './open-recheck.ts'

/** Working days for a recheck that no rule of the mechanism speaks of. */
const usual = 10

/** Chooses a closed task for a recheck, beside the draw. */
export async function recheck(
  deps: TaskDeps,
  asked: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, asked, 'recheck', given, async ({ tx, task, row, call }) => {
    const { rechecks } = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
    return openedRecheck(
      deps,
      tx,
      { task, row },
      {
        round: 0,
        seed: null,
        pool: null,
        withinWorkdays: rechecks[0]?.withinWorkdays ?? usual,
        by: call.by,
        text: given.text,
      },
    )
  })
}
