import { may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import type { Frame } from './new-task.ts'

/** The mechanism in force, the calendar and the day; refuses whoever may not issue in that mechanism. */
export async function issuingFrame(deps: TaskDeps, tx: Tx, { actor }: Call): Promise<Frame> {
  const frame = await frameOf(deps, tx, actor.regionId)
  if (!may(actor, 'task.issue', { regionId: actor.regionId, mechanismId: frame.mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
  return frame
}

/** The same, where somebody has established who issues. */
export async function frameOf(deps: TaskDeps, tx: Tx, regionId: string): Promise<Frame> {
  const day = today(deps.platform.clock)
  const mechanism = await deps.mechanisms.inForce(tx, regionId, day)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  return { mechanism, calendar: await deps.mechanisms.calendar(tx), today: day, at: instantOf(deps.platform) }
}
