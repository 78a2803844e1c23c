import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { act, type Acting, type Outcome } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { endSuspension } from '../store/requests.ts'
import { countPart } from './count-part.ts'
import { issuerAddress } from './issuer-address.ts'

/** The head of the office cancels without being asked. */
export async function cancel(
  deps: TaskDeps,
  asked: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, asked, 'cancel', given, async (acting) => {
    const { task, call } = acting
    return {
      ...(await cancelled(deps, call, acting, given.text)),
      messages: [
        tell(task, [deskAddress(task), ...issuerAddress(task)], 'task.cancelled', {
          number: task.number,
          title: task.title,
          by: call.by.name,
          text: given.text.slice(0, 200),
        }),
      ],
    }
  })
}

/** Cancelled, by request or outright. Its open parts are cancelled first, each by its own ruling. */
export async function cancelled(
  deps: TaskDeps,
  call: Call,
  { tx, task }: Acting,
  text: string,
): Promise<Outcome> {
  const day = today(deps.platform.clock)
  await countPart(deps, tx, call, task, 'cancelled')
  if (task.suspension) await endSuspension(tx, task, day)
  const after: Task = { ...task, state: 'cancelled', request: null, suspension: null }
  return {
    patch: {
      state: 'cancelled',
      cancelled_on: day,
      ended_as: 'cancelled',
      suspended_on: null,
      suspended_from: null,
      suspended_with_whole: false,
    },
    after,
    event: 'cancelled',
    data: { text, before: task.state },
  }
}
