/** Who sees which filings, who manages periods. Acting on one is decided by the life cycle. */
import { type Actor, listScope, may, type Verb } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { FilingDeps } from './deps.ts'
import { fieldsOf, filingUnits } from './fields.ts'

export async function mechanismNow(
  deps: FilingDeps,
  db: Db | Tx,
  regionId: string,
): Promise<MechanismInForce | null> {
  return deps.mechanisms.inForce(db, regionId, today(deps.platform.clock))
}

/** The mechanism in force, where the actor holds the verb over it. */
export async function insistOffice(
  deps: FilingDeps,
  db: Db | Tx,
  actor: Actor,
  verb: Verb,
): Promise<MechanismInForce> {
  const mechanism = await mechanismNow(deps, db, actor.regionId)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  if (!may(actor, verb, { regionId: actor.regionId, mechanismId: mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
  return mechanism
}

/**
 * Units whose filings a list may hold, each with the codes of what the actor may see of it, null for all of it;
 * null: everything of everybody.
 */
export function filingsInScope(
  actor: Actor,
  mechanism: MechanismInForce | null,
): ReadonlyMap<string, ReadonlySet<string> | null> | null {
  const scope = listScope(actor, 'filing.view')
  if (scope.everything || (mechanism && scope.mechanismIds.includes(mechanism.id))) return null
  if (!mechanism) return new Map()
  const own = (unitId: string) => {
    const unit = mechanism.units.find(({ id }) => id === unitId)
    return unit !== undefined && scope.unitIds.includes(unit.rootId)
  }
  return new Map(
    filingUnits(mechanism).flatMap(({ id }): [string, ReadonlySet<string> | null][] => {
      if (own(id)) return [[id, null]]
      const together = fieldsOf(mechanism, id).filter(({ leadUnitIds }) => leadUnitIds.slice(1).some(own))
      return together.length === 0 ? [] : [[id, new Set(together.map(({ sub }) => sub.code))]]
    }),
  )
}
