/** Who sees which documents, who begins one. Acting on one is decided by the life cycle. */
import { maySeeDrafts } from '../../../domain/document/life-cycle.ts'
import type { DocumentLayout, DocumentSettings } from '../../../domain/document/layout.ts'
import { documentSettingsOf } from '../../../domain/document/settings.ts'
import { type Actor, listScope, may, type Verb } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { DocumentDeps } from './deps.ts'

export const mechanismNow = (
  deps: DocumentDeps,
  db: Db | Tx,
  regionId: string,
): Promise<MechanismInForce | null> => deps.mechanisms.inForce(db, regionId, today(deps.platform.clock))

export async function insistMechanism(
  deps: DocumentDeps,
  db: Db | Tx,
  regionId: string,
): Promise<MechanismInForce> {
  const mechanism = await mechanismNow(deps, db, regionId)
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  return mechanism
}

/** The mechanism in force, where the actor holds the verb over it. */
export async function insistOffice(
  deps: DocumentDeps,
  db: Db | Tx,
  actor: Actor,
  verb: Verb,
): Promise<MechanismInForce> {
  const mechanism = await insistMechanism(deps, db, actor.regionId)
  if (!may(actor, verb, { regionId: actor.regionId, mechanismId: mechanism.id }))
    throw new Refused('forbidden', { reason: 'no-right' })
  return mechanism
}

/** What a mechanism says of documents, with the layout it names. */
export async function frameOf(
  deps: DocumentDeps,
  mechanism: MechanismInForce,
): Promise<{ readonly settings: DocumentSettings; readonly layout: DocumentLayout }> {
  const settings = documentSettingsOf(mechanism.content)
  const reading = await deps.mechanisms.layout(settings.layout)
  if (!reading.ok)
    throw new Refused('refused', { reason: 'layout-faulty', facts: { layout: settings.layout } })
  return { settings, layout: reading.layout }
}

/** What of the region's documents a list may hold. */
export type Sight = {
  readonly regionId: string
  /** Drafts and everything else. */
  readonly everything: boolean
  /** Whatever is issued, to whomever. */
  readonly allIssued: boolean
  /** Root units whose issued documents are read. */
  readonly unitIds: readonly string[]
}

export function sightOf(actor: Actor, mechanism: MechanismInForce | null): Sight {
  const scope = listScope(actor, 'document.view')
  return {
    regionId: actor.regionId,
    everything:
      mechanism !== null &&
      maySeeDrafts({ regionId: actor.regionId, mechanismId: mechanism.id, addressedUnitIds: [] }, actor),
    allIssued: scope.everything || (mechanism !== null && scope.mechanismIds.includes(mechanism.id)),
    unitIds: scope.unitIds,
  }
}
