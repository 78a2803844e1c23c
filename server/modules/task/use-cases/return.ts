import type { Call } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import { ask } from './ask.ts'

/** Returns a task before work has begun. The reason names a clause of the mechanism the task was given under. */
export async function returnTask(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string; clause: string },
) {
  return ask(deps, call, 'return', given, async ({ tx, task }) => {
    const { content } = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
    if (!content.clauses.some(({ code }) => code === given.clause))
      throw badField('body.clause', 'no-such-clause')
    return { clause: given.clause }
  })
}
