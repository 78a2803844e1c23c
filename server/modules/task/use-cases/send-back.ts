import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'

/** Does not close: back to those who work on it, with the reason. The clock has not stopped. */
export async function sendBack(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, call, 'send-back', given, async ({ task, at, call: { by } }) => ({
    patch: {
      state: 'in-progress',
      sent_back: task.sentBack + 1,
      closure_requested_on: null,
      holder_unit_id: task.unitId,
      holder_post_id: task.responsiblePostId,
      held_since: at,
    },
    after: { ...task, state: 'in-progress', sentBack: task.sentBack + 1 },
    event: 'sent-back',
    data: { text: given.text },
    messages: [
      tell(task, [deskAddress(task)], 'task.sent-back', {
        number: task.number,
        title: task.title,
        by: by.name,
        text: given.text.slice(0, 200),
      }),
    ],
  }))
}
