/** Duties and liaisons are named by the unit itself or by the office, for units of the mechanism. */
import { may, type Verb } from '../../../domain/identity/rights.ts'
import type { Call } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'

type Named = { readonly id: string; readonly rootId: string }

/** Where several units lead together, each of them may. */
export function insistMayName(
  { actor }: Call,
  verb: Verb,
  mechanismId: string | undefined,
  units: readonly Named[],
): void {
  const target = { regionId: actor.regionId, ...(mechanismId === undefined ? {} : { mechanismId }) }
  if (!units.some(({ id, rootId }) => may(actor, verb, { ...target, unitId: id, rootUnitId: rootId })))
    throw new Refused('forbidden', { reason: 'no-right' })
}
