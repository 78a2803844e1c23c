/** Which sub-indicators a unit files: those it leads first, by the mechanism. */
import type { SubIndicator } from '../../../domain/mechanism/mechanism.ts'
import type { MechanismInForce } from '../mechanism/index.ts'

export type FieldOf = {
  readonly sub: SubIndicator
  readonly indicator: { readonly code: string; readonly name: string; readonly nameEn: string }
  /** The first leads the filing; the others fill this field of it too. */
  readonly leadUnitIds: readonly string[]
}

/** Fields of a unit are looked up often and change with the edition only. */
const kept = new WeakMap<object, readonly FieldOf[]>()

/** Every sub-indicator with its lead units, in the order of the document. */
export function allFields({ content, indicators }: MechanismInForce): readonly FieldOf[] {
  const found = kept.get(indicators)
  if (found) return found
  const leads = new Map(indicators.map(({ code, leadUnitIds }) => [code, leadUnitIds]))
  const made = content.indicators.flatMap(({ code, name, subIndicators }) =>
    subIndicators.map((sub): FieldOf => {
      const own = leads.get(sub.code) ?? []
      return {
        sub,
        indicator: { code, name: name.zh, nameEn: name.en },
        leadUnitIds: own.length > 0 ? own : (leads.get(code) ?? []),
      }
    }),
  )
  kept.set(indicators, made)
  return made
}

export const fieldsOf = (mechanism: MechanismInForce, unitId: string): readonly FieldOf[] =>
  allFields(mechanism).filter(({ leadUnitIds }) => leadUnitIds[0] === unitId)

/** Units that file, in the order of the document. */
export const filingUnits = (mechanism: MechanismInForce) =>
  mechanism.units.filter(({ id }) => fieldsOf(mechanism, id).length > 0)
