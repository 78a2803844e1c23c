/** Who sees which requests in lists, and for which units somebody writes or speaks. Acting is decided by the cycles. */
import { type Actor, listScope, may, type Verb } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import { unitsThatSpeak } from './check-units.ts'
import type { ConferenceDeps } from './deps.ts'

export async function mechanismNow(
  deps: ConferenceDeps,
  db: Db | Tx,
  regionId: string,
): Promise<MechanismInForce> {
  const mechanism = await deps.mechanisms.inForce(db, regionId, today(deps.platform.clock))
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  return mechanism
}

/** Units of the mechanism over which the actor holds the verb for the unit itself, not for the whole. */
export const unitsOf = (actor: Actor, mechanism: MechanismInForce, verb: Verb) =>
  unitsThatSpeak(mechanism).filter(({ id, rootId }) =>
    may(actor, verb, {
      regionId: actor.regionId,
      unitId: id,
      rootUnitId: rootId,
      involvedUnitIds: [rootId],
    }),
  )

/** What lists of requests may contain. */
export type Sight = {
  readonly regionId: string
  /** All that is no draft. */
  readonly everything: boolean
  /** Root units whose requests, opinions, conditions and tasks may be seen. */
  readonly rootUnitIds: readonly string[]
  /** Units whose drafts are one's own. */
  readonly draftUnitIds: readonly string[]
  /** Units for which one speaks. */
  readonly opineUnitIds: readonly string[]
}

export async function sightOf(deps: ConferenceDeps, db: Db, actor: Actor): Promise<Sight> {
  const { regionId } = actor
  const mechanism = await deps.mechanisms.inForce(db, regionId, today(deps.platform.clock))
  const { everything, mechanismIds, unitIds } = listScope(actor, 'conference.view')
  const idsOf = (verb: Verb) => (mechanism ? unitsOf(actor, mechanism, verb).map(({ id }) => id) : [])
  return {
    regionId,
    everything: everything || (mechanism !== null && mechanismIds.includes(mechanism.id)),
    rootUnitIds: unitIds,
    draftUnitIds: idsOf('conference.request'),
    opineUnitIds: idsOf('conference.opine'),
  }
}
