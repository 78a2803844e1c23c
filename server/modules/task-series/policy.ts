/** Recurring tasks belong to the office: whoever may issue in the mechanism in force writes and ends them. */
import { type Actor, may, toMechanism } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { SeriesDeps } from './deps.ts'

export async function insistMayIssue(deps: SeriesDeps, db: Db | Tx, actor: Actor): Promise<void> {
  const mechanism = await deps.mechanisms.inForce(db, actor.regionId, today(deps.platform.clock))
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  if (!may(actor, 'task.issue', { regionId: actor.regionId, mechanismId: mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
}

/** Where the office reads that a series is stuck. */
export async function officeAddress(deps: SeriesDeps, tx: Tx, regionId: string): Promise<readonly string[]> {
  const mechanism = await deps.mechanisms.inForce(tx, regionId, today(deps.platform.clock))
  return mechanism ? [toMechanism(mechanism.id, 'task.issue')] : []
}
