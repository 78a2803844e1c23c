import { type Finding, finding, type Place } from '../fault.ts'
import { type Clause, MEMBERS } from '../mechanism.ts'
import { type Parts, type SoundRow, sound } from '../parts.ts'

export function checkClauses(parts: Parts): readonly Finding[] {
  const cycles = new Set(parts.reportCycles.map((cycle) => cycle.code))
  return [
    ...sound(parts.clauses).flatMap((row) => [
      ...checkWho(parts, row.place, row.value.who),
      ...(parts.reportCyclesKnown ? checkCycle(row, cycles) : []),
      ...checkRequirement(row),
    ]),
    ...sound(parts.reportCycles).flatMap((row) => checkWho(parts, row.place, row.value.who)),
  ]
}

function checkWho(parts: Parts, place: Place, who: readonly string[]): readonly Finding[] {
  if (!parts.unitsKnown) return []
  const known = new Set(parts.units.map((unit) => unit.code))
  return who.flatMap((unit, index) =>
    unit === MEMBERS || known.has(unit) ? [] : [finding(place, ['who', index], 'unit-unknown', { unit })],
  )
}

function checkCycle(
  { place, value }: SoundRow<Clause>,
  cycles: ReadonlySet<string | null>,
): readonly Finding[] {
  return value.when.kind === 'periodic' && !cycles.has(value.when.cycle)
    ? [finding(place, ['when', 'cycle'], 'cycle-unknown', { cycle: value.when.cycle })]
    : []
}

/** The middle number of a clause's code is its requirement. */
function checkRequirement({ place, value }: SoundRow<Clause>): readonly Finding[] {
  return Number(value.code.split('.')[1]) === value.requirement
    ? []
    : [
        finding(place, ['requirement'], 'clause-requirement-wrong', {
          code: value.code,
          requirement: value.requirement,
        }),
      ]
}
