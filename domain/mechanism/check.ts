/** Everything that the files of a mechanism must agree on between themselves. */
import { checkClauses } from './checks/clauses.ts'
import { checkClocks } from './checks/clocks.ts'
import { checkCodes } from './checks/codes.ts'
import { checkDocuments } from './checks/documents.ts'
import { checkFilingRules } from './checks/filing-rules.ts'
import { checkHead } from './checks/head.ts'
import { checkIndicators } from './checks/indicators.ts'
import { checkUnits } from './checks/units.ts'
import type { Finding } from './fault.ts'
import { type Mechanism, membersOf } from './mechanism.ts'
import { type Parts, type Row, sound } from './parts.ts'

export function checkMechanism(parts: Parts): readonly Finding[] {
  return [
    ...checkHead(parts),
    ...checkCodes(parts.units),
    ...checkUnits(parts),
    ...checkCodes(parts.indicators),
    ...checkIndicators(parts),
    ...checkCodes(parts.clauses),
    ...checkClauses(parts),
    ...checkClocks(parts),
    ...checkCodes(parts.reportCycles),
    ...checkFilingRules(parts),
    ...checkDocuments(parts),
  ]
}

/** The whole, once nothing is wrong; null while a part is missing. */
export function mechanismOf(parts: Parts): Mechanism | null {
  const { head, clocks, lights } = parts
  if (!head?.value || !clocks?.value || !lights?.value) return null
  const values = <T>(rows: readonly Row<T>[]) => sound(rows).map((row) => row.value)
  return {
    ...head.value,
    units: values(parts.units),
    indicators: values(parts.indicators).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    clauses: values(parts.clauses),
    clocks: clocks.value,
    lights: lights.value,
    reportCycles: values(parts.reportCycles),
    // Left out where there is no such file: the hash of a mechanism without it is the one it always had.
    ...(parts.conference?.value ? { conference: parts.conference.value } : {}),
    ...(parts.filing?.value ? { filing: parts.filing.value } : {}),
    ...(parts.documents?.value ? { documents: parts.documents.value } : {}),
  }
}

export type MechanismCounts = {
  /** Member units only. */
  readonly units: number
  readonly indicators: number
  readonly subIndicators: number
  readonly clauses: number
}

/** How many rows are right in themselves, whatever else is wrong. */
export function countParts(parts: Parts): MechanismCounts {
  const indicators = sound(parts.indicators)
  return {
    units: membersOf(sound(parts.units).map(({ value }) => value)).length,
    indicators: indicators.length,
    subIndicators: indicators.reduce((sum, { value }) => sum + value.subIndicators.length, 0),
    clauses: sound(parts.clauses).length,
  }
}
