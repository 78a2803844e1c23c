/** Units that a request, a condition or a conference names: of the mechanism in force, each once, at its place. */
import { badField } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'

/** Who can be asked, own a condition or write a request: members and the office. */
export const unitsThatSpeak = ({ units }: Pick<MechanismInForce, 'units'>) =>
  units.filter(({ part }) => part !== 'leading-group')

export function insistUnits(
  mechanism: MechanismInForce,
  unitIds: readonly string[],
  path: string,
  own: string,
): void {
  const known = new Set(unitsThatSpeak(mechanism).map(({ id }) => id))
  unitIds.forEach((id, index) => {
    const place = `${path}.${index}`
    if (!known.has(id)) throw badField(place, 'not-a-member')
    if (id === own) throw badField(place, 'own-unit')
    if (unitIds.indexOf(id) !== index) throw badField(place, 'given-twice')
  })
}

export function insistUnit(mechanism: MechanismInForce, unitId: string, path: string): void {
  if (!unitsThatSpeak(mechanism).some(({ id }) => id === unitId)) throw badField(path, 'not-a-member')
}
