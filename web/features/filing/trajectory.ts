/** Targets in the order of time, and what a panel offers to set. */
import { periodNamed } from '../../../domain/filing/period.ts'

type Target = { readonly code: string; readonly at: string; readonly value: number }
type Aim = { readonly code: string; readonly last: { readonly value: number | null } | null }

/** By the end of what they name; a year after its quarters. */
const endOf = (at: string): string => `${periodNamed(at)?.to ?? at} ${at.length === 4 ? 1 : 0}`

export const inTime = (ats: Iterable<string>): readonly string[] =>
  [...new Set(ats)].toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1))

/** Periods and years for which anything has a target. */
export const columnsOf = (rows: readonly Target[]): readonly string[] => inTime(rows.map(({ at }) => at))

/** From the last value along the targets. */
export const trajectoryOf = (
  { code, last }: Aim,
  rows: readonly Target[],
  columns: readonly string[],
): readonly (number | null)[] => {
  const aimed = columns.flatMap((at) => rows.find((one) => one.code === code && one.at === at)?.value ?? [])
  return aimed.length === 0 ? [] : [last?.value ?? null, ...aimed]
}

/** What has a target already, this quarter, this year and the next three. */
export function offered(set: readonly string[], today: string): readonly string[] {
  const year = Number(today.slice(0, 4))
  const quarter = `${year}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`
  return inTime([...set, quarter, ...[0, 1, 2, 3].map((n) => String(year + n))])
}

/** Null for nothing, undefined for what is no number. */
export function targetIn(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  if (plain === '') return null
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
