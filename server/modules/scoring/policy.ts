/** Everybody with a post reads the region's scores; bulletins and releases belong to the mechanism's office. */
import { type Actor, may, type Verb } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { ScoringDeps } from './deps.ts'

export async function insistOffice(
  { platform, mechanisms }: ScoringDeps,
  db: Db | Tx,
  actor: Actor,
  verb: Extract<Verb, 'scoring.release' | 'scoring.rivals'>,
): Promise<void> {
  const mechanism = await mechanisms.inForce(db, actor.regionId, today(platform.clock))
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  if (!may(actor, verb, { regionId: actor.regionId, mechanismId: mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
}
