import type { CrossRule, FilingRules, Ref } from '../../filing/rules.ts'
import { type Finding, finding, type Place } from '../fault.ts'
import { type Parts, sound } from '../parts.ts'
import { checkReminders } from './clocks.ts'

export function checkFilingRules(parts: Parts): readonly Finding[] {
  const row = parts.filing
  if (!row?.value) return []
  const { place, value } = row
  const { precedence } = value
  return [
    ...precedence.flatMap((source, index) =>
      precedence.indexOf(source) < index
        ? [finding(place, ['precedence', index], 'code-duplicated', { code: source })]
        : [],
    ),
    ...checkReminders(place, value.reminders),
    // What an indicator's file holds is known once every one of them can be read.
    ...(sound(parts.indicators).length === parts.indicators.length ? checkCodes(parts, place, value) : []),
  ]
}

function checkCodes(parts: Parts, place: Place, rules: FilingRules): readonly Finding[] {
  const indicators = sound(parts.indicators).map(({ value }) => value)
  const subs = new Map(indicators.flatMap((one) => one.subIndicators).map((sub) => [sub.code, sub.kind]))
  const known = (at: readonly (string | number)[], ref: Ref | null) =>
    ref === null || !('code' in ref) || subs.has(ref.code)
      ? []
      : [finding(place, at, 'sub-indicator-unknown', { code: ref.code })]
  return [
    ...rules.cross.flatMap(({ when, need }: CrossRule, index) => [
      ...known(['cross', index, 'when', 'of'], when.ref),
      ...known(['cross', index, 'need', 'of'], need.ref),
      ...known(['cross', index, 'need', 'times'], need.times),
    ]),
    ...Object.keys(rules.scales).flatMap((code) => {
      if (!subs.has(code)) return known(['scales', code], { code })
      return subs.get(code) === 'index'
        ? []
        : [finding(place, ['scales', code], 'scale-of-no-index', { code })]
    }),
    ...Object.keys(rules.cases).flatMap((code) =>
      indicators.some((one) => one.code === code)
        ? []
        : [finding(place, ['cases', code], 'indicator-unknown', { code })],
    ),
  ]
}
