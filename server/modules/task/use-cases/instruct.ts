import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { issuerAddress } from './issuer-address.ts'

/** Attaches a leader's written direction. It is read by those who work on the task and by who gave it out. */
export async function instruct(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, call, 'instruct', given, async ({ task, call: { by } }) => ({
    patch: {},
    after: task,
    event: 'instructed',
    data: { text: given.text },
    messages: [
      tell(task, [deskAddress(task), ...issuerAddress(task)], 'task.instructed', {
        number: task.number,
        title: task.title,
        by: by.name,
        text: given.text.slice(0, 200),
      }),
    ],
  }))
}
