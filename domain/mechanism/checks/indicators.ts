import { type Finding, finding } from '../fault.ts'
import { type Indicator, type MechanismUnit, partOf } from '../mechanism.ts'
import { type Parts, type SoundRow, sound } from '../parts.ts'

export function checkIndicators(parts: Parts): readonly Finding[] {
  const units = new Map(sound(parts.units).map(({ value }) => [value.code, value]))
  const codes = new Set(parts.units.map((unit) => unit.code))
  return sound(parts.indicators).flatMap((row) => [
    ...(parts.unitsKnown ? checkLead(row, units, codes) : []),
    ...checkSubIndicators(row),
    ...checkFileName(row),
  ])
}

/** One unit leads; several only where the division of work names them as one group. */
function checkLead(
  { place, value }: SoundRow<Indicator>,
  units: ReadonlyMap<string, MechanismUnit>,
  codes: ReadonlySet<string | null>,
): readonly Finding[] {
  if (value.lead.length === 0) return [finding(place, ['lead'], 'lead-missing', { indicator: value.code })]
  const found = value.lead.flatMap((code, index): readonly Finding[] => {
    const at = ['lead', index]
    if (value.lead.indexOf(code) < index) return [finding(place, at, 'lead-repeated', { unit: code })]
    if (!codes.has(code)) return [finding(place, at, 'unit-unknown', { unit: code })]
    const unit = units.get(code)
    if (unit && partOf(unit) !== 'member') return [finding(place, at, 'lead-not-member', { unit: code })]
    return []
  })
  const groups = new Set(value.lead.map((code) => units.get(code)?.group))
  const joint = !value.lead.every((code) => units.has(code)) || groups.size === 1
  return joint
    ? found
    : [...found, finding(place, ['lead'], 'leads-not-one-group', { units: value.lead.join(', ') })]
}

function checkSubIndicators({ place, value }: SoundRow<Indicator>): readonly Finding[] {
  const seen = new Set<string>()
  return value.subIndicators.flatMap(({ code }, index): readonly Finding[] => {
    const at = ['sub_indicators', index, 'code']
    if (!code.startsWith(`${value.code}.`))
      return [finding(place, at, 'sub-indicator-elsewhere', { code, indicator: value.code })]
    if (seen.has(code)) return [finding(place, at, 'code-duplicated', { code })]
    seen.add(code)
    return []
  })
}

/** The file is found by its number. */
function checkFileName({ place, value }: SoundRow<Indicator>): readonly Finding[] {
  const number = /(?:^|\/)(\d{2})[^/]*$/.exec(place.file)?.[1]
  return number === value.code
    ? []
    : [finding(place, ['code'], 'indicator-file-misnamed', { code: value.code, file: place.file })]
}
