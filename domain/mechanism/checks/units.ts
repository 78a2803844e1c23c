import { type Finding, finding } from '../fault.ts'
import { type MechanismUnit, membersOf, partOf } from '../mechanism.ts'
import { type Parts, type SoundRow, sound } from '../parts.ts'

type Sound = SoundRow<MechanismUnit>

export function checkUnits({ units, unitsKnown }: Parts): readonly Finding[] {
  const rows = sound(units)
  const known = new Set(units.map((unit) => unit.code))
  return [
    ...rows.flatMap((row) => checkUnit(row, known)),
    ...checkCycles(rows),
    ...(unitsKnown && rows.length === units.length && membersOf(rows.map((row) => row.value)).length === 0
      ? [finding({ file: 'units.yaml', path: ['units'] }, [], 'members-none')]
      : []),
  ]
}

function checkUnit({ place, value: unit }: Sound, known: ReadonlySet<string | null>): readonly Finding[] {
  const found: Finding[] = []
  if (unit.parent !== null && !known.has(unit.parent))
    found.push(finding(place, ['parent'], 'unit-unknown', { unit: unit.parent }))
  if (unit.kind === 'section' && unit.parent === null)
    found.push(finding(place, [], 'section-without-parent', { unit: unit.code }))
  if (unit.group !== null && partOf(unit) !== 'member')
    found.push(finding(place, ['group'], 'group-not-allowed', { unit: unit.code, kind: unit.kind }))
  return found
}

/** Each circle of parents is told once, at its first unit. */
function checkCycles(rows: readonly Sound[]): readonly Finding[] {
  const parentOf = new Map(rows.map(({ value }) => [value.code, value.parent]))
  const told = new Set<string>()
  return rows.flatMap(({ place, value }) => {
    const cycle = cycleThrough(value.code, parentOf)
    if (cycle === null || cycle.some((code) => told.has(code))) return []
    for (const code of cycle) told.add(code)
    return [finding(place, ['parent'], 'unit-cycle', { units: [...cycle, value.code].join(' → ') })]
  })
}

function cycleThrough(code: string, parentOf: ReadonlyMap<string, string | null>): readonly string[] | null {
  const way = new Set([code])
  for (let at = parentOf.get(code) ?? null; at !== null; at = parentOf.get(at) ?? null) {
    if (at === code) return [...way]
    if (way.has(at)) return null
    way.add(at)
  }
  return null
}
