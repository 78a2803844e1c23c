/** The periods of releases: those of filing, by their codes. */
import { addDays } from '../calendar/day.ts'
import { periodOf } from '../calendar/rhythm.ts'
import { type PeriodKind, periodName, periodNamed } from '../filing/period.ts'
import type { Day } from '../kernel.ts'

export type ScoredPeriod = {
  readonly code: string
  readonly name: string
  readonly startsOn: Day
  readonly endsOn: Day
}

/** The period with this code; null where it is none. */
export function scoredPeriod(code: string): ScoredPeriod | null {
  const found = periodNamed(code)
  return found === null
    ? null
    : { code: found.key, name: periodName(found.key), startsOn: found.from, endsOn: found.to }
}

/** Months, quarters and years are series of their own; null for what is none of them. */
export const kindOf = (code: string): PeriodKind | null => periodNamed(code)?.kind ?? null

const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 }

/** Periods from one to another of the same kind, those without a release counted; null where they are of two kinds. */
export function periodsBetween(earlier: string, later: string): number | null {
  const [from, to] = [periodNamed(earlier), periodNamed(later)]
  if (from === null || to === null || from.kind !== to.kind) return null
  const month = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return (month(to.from) - month(from.from)) / monthsIn[to.kind]
}

/** The last so many quarters that are over on a day, oldest first. */
export function quartersBefore(day: Day, count: number): readonly ScoredPeriod[] {
  const found: ScoredPeriod[] = []
  for (let on = day; found.length < count; ) {
    on = addDays(periodOf('quarter', on).from, -1)
    const { key, from, to } = periodOf('quarter', on)
    found.unshift({ code: key, name: periodName(key), startsOn: from, endsOn: to })
  }
  return found
}
