import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { countPart } from './count-part.ts'

/** Verifies and closes. The task above, if any, counts one more closed part and may now be asked to close itself. */
export async function accept(
  deps: TaskDeps,
  asked: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, asked, 'accept', given, async ({ tx, task, call }) => {
    await countPart(deps, tx, call, task, 'closed')
    return {
      patch: { state: 'closed', closed_on: today(deps.platform.clock), progress: 100 },
      after: { ...task, state: 'closed', progress: 100 },
      event: 'closed',
      data: { text: given.text },
      messages: [
        tell(task, [deskAddress(task)], 'task.closed', {
          number: task.number,
          title: task.title,
          by: call.by.name,
        }),
      ],
    }
  })
}
