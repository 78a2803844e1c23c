import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { tell } from '../messages.ts'
import { issuerAddress } from './issuer-address.ts'

/** The unit (or the post a part was given to) says: received. The clock has been running since dispatch. */
export async function acknowledge(deps: TaskDeps, call: Call, given: { id: string; version: number }) {
  return act(deps, call, 'acknowledge', given, async ({ task }) => ({
    patch: { state: 'acknowledged', acknowledged_on: today(deps.platform.clock) },
    after: { ...task, state: 'acknowledged' },
    event: 'acknowledged',
    data: {},
    messages: [
      tell(task, issuerAddress(task), 'task.acknowledged', { number: task.number, title: task.title }),
    ],
  }))
}
