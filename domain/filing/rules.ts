/**
 * Rules a county sets for its filings: which source counts first, what is too far off, what must fit together.
 * They are data (`filing-rules.yaml` of a mechanism); these are the ones that hold where it says nothing.
 */
import type { MeasureKind } from '../mechanism/measure-kinds.ts'
import type { Facts } from '../kernel.ts'
import { type CaseMethod, usualMethod } from './case-study.ts'
import { isPercent } from './measure.ts'
import type { Finding, Severity } from './findings.ts'
import { type Source, sources, type Value } from './value.ts'

/** A sub-indicator by its code, or that of a kind within the same indicator. */
export type Ref = { readonly code: string } | { readonly kind: MeasureKind }

/** Where `when` is above a number, `need` is at least `atLeast`, or so many times another value. */
export type CrossRule = {
  readonly severity: Severity
  readonly when: { readonly ref: Ref; readonly above: number }
  readonly need: { readonly ref: Ref; readonly atLeast: number; readonly times: Ref | null }
}

export type Threshold = { readonly severity: Severity; readonly percent: number }

export type FilingRules = {
  /** The first that has a value counts. */
  readonly precedence: readonly Source[]
  readonly jump: Threshold | null
  readonly measured: Threshold | null
  readonly evidence: Severity | null
  readonly cross: readonly CrossRule[]
  /** Top of the scale of an index, where it is not 100. */
  readonly scales: Readonly<Record<string, number>>
  /** Indicators whose cases are counted in another way than usual. */
  readonly cases: Readonly<Record<string, CaseMethod>>
  /** Working days before the closing day on which a unit that has not filed is reminded; 0 is the day itself. */
  readonly reminders: readonly number[]
  /** Past the closing day, a reminder on every so many working days. */
  readonly overdueReminderEvery: number
}

/** How the cases of an indicator are counted. */
export const methodOf = ({ cases }: FilingRules, indicator: string): CaseMethod =>
  (Object.hasOwn(cases, indicator) ? cases[indicator] : undefined) ?? usualMethod

/** Top of the scale of a sub-indicator, where the rules name one. */
export const scaleOf = ({ scales }: FilingRules, code: string): number | undefined =>
  Object.hasOwn(scales, code) ? scales[code] : undefined

/**
 * Administrative records count before what somebody tells: they are what provinces check filings against
 * (行政记录复核). A case is counted by rules, so it counts before answers; and anything counted by others before
 * what a unit says of itself.
 */
export const usualRules = {
  precedence: ['case-log', 'case-study', 'survey', 'questionnaire', 'filing'],
  jump: { severity: 'warning', percent: 30 },
  measured: { severity: 'warning', percent: 10 },
  evidence: 'warning',
  cross: [
    {
      severity: 'error',
      when: { ref: { kind: 'time' }, above: 0 },
      need: { ref: { kind: 'procedures' }, atLeast: 1, times: null },
    },
    {
      severity: 'warning',
      when: { ref: { kind: 'procedures' }, above: 0 },
      need: { ref: { kind: 'time' }, atLeast: 0.5, times: { kind: 'procedures' } },
    },
  ],
  scales: {},
  cases: {},
  reminders: [3, 1, 0],
  overdueReminderEvery: 5,
} as const satisfies FilingRules

export type Field = Value & {
  readonly code: string
  readonly indicator: string
  readonly kind: MeasureKind
  readonly unit: string
  readonly last: Value | null
  readonly measured: readonly (Value & { readonly source: Source })[]
  readonly evidence: number
}

/** What is to be noticed, by the code of the field. */
export function findingsOf(
  fields: readonly Field[],
  rules: FilingRules,
): ReadonlyMap<string, readonly Finding[]> {
  return new Map(
    fields.map((field) => [field.code, [...ofField(field, rules), ...crossing(field, fields, rules)]]),
  )
}

function ofField(field: Field, { jump, measured, evidence }: FilingRules): readonly Finding[] {
  const { value, meaning, last, unit } = field
  if (value === null && meaning === null) return []
  const found: Finding[] = []
  if (value !== null && jump && last !== null && last.value !== null) {
    const far = farOff(value, last.value, jump)
    if (far) found.push({ severity: jump.severity, code: 'jump', facts: { last: last.value, ...far } })
  }
  if (value !== null && measured)
    for (const other of field.measured) {
      const far = other.value === null ? null : farOff(value, other.value, measured)
      if (far)
        found.push({
          severity: measured.severity,
          code: 'differs',
          facts: { source: other.source, measured: other.value ?? 0, ...far },
        })
    }
  if (value !== null && isPercent(unit)) {
    if (value > 0 && value <= 1 && (last?.value ?? 100) > 1)
      found.push({ severity: 'warning', code: 'looks-like-share', facts: { percent: round(value * 100) } })
    if (value > 100) found.push({ severity: 'warning', code: 'over-hundred', facts: { value } })
  }
  if (evidence && field.evidence === 0) found.push({ severity: evidence, code: 'no-evidence', facts: {} })
  return found
}

/** A rule speaks at the value that would have to be larger. */
function crossing(field: Field, fields: readonly Field[], { cross }: FilingRules): readonly Finding[] {
  const found: Finding[] = []
  for (const { severity, when, need } of cross) {
    if (!isMeant(field, need.ref, field)) continue
    const cause = fields.find((one) => isMeant(one, when.ref, field))
    if (cause?.value === null || cause === undefined || cause.value <= when.above) continue
    if (field.value === null && field.meaning === null) continue
    const { times } = need
    const factor = times === null ? 1 : fields.find((one) => isMeant(one, times, field))?.value
    if (factor === null || factor === undefined) continue
    const least = round(need.atLeast * factor)
    if ((field.value ?? 0) < least)
      found.push({ severity, code: 'needs-more', facts: { least, other: cause.code, value: cause.value } })
  }
  return found
}

/** A kind means those of the same indicator; of times only what is counted in working days or days. */
function isMeant(one: Field, ref: Ref, beside: Field): boolean {
  if ('code' in ref) return one.code === ref.code
  return (
    one.indicator === beside.indicator && one.kind === ref.kind && (ref.kind !== 'time' || isDays(one.unit))
  )
}

const isDays = (unit: string): boolean => unit === '个工作日' || unit === '天'

/** Farther off than allowed, and by how much; from 0 anything is, and no percent can say it. */
function farOff(value: number, other: number, allowed: Threshold): Facts | null {
  const percent = differencePercent(value, other)
  if (percent === null) return {}
  return Math.abs(percent) > allowed.percent ? { percent } : null
}

/** How far one lies from another, in percent of the other; null where the other is 0 and this one is not. */
export function differencePercent(value: number, other: number): number | null {
  if (value === other) return 0
  return other === 0 ? null : round(((value - other) / Math.abs(other)) * 100)
}

const round = (value: number): number => Number(value.toFixed(2))

/** Sources in the order in which they count; those the rules do not name come last. */
export function inOrder<T extends { readonly source: Source }>(
  given: readonly T[],
  { precedence }: FilingRules,
): readonly T[] {
  const rank = (source: Source) => {
    const place = precedence.indexOf(source)
    return place < 0 ? precedence.length + sources.indexOf(source) : place
  }
  return given.toSorted((one, other) => rank(one.source) - rank(other.source))
}
