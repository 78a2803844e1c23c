import { may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import type { Frame } from './new-task.ts'

/** The mechanism in force, the calendar and the day; refuses whoever may not issue in that mechanism. */
export async function issuingFrame(deps: TaskDeps, tx: Tx, { actor }: Call): Promise<Frame> {
  const day = today(deps.platform.clock)
  const mechanism = await deps.mechanisms.inForce(tx, actor.regionId, day)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  if (!may(actor, 'task.issue', { regionId: actor.regionId, mechanismId: mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
  return { mechanism, calendar: await deps.mechanisms.calendar(tx), today: day, at: instantOf(deps.platform) }
}
