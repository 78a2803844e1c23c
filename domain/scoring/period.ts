/** The periods of releases: those of filing, by their codes. */
import { addDays } from '../calendar/day.ts'
import { periodOf } from '../calendar/rhythm.ts'
import { periodName, periodNamed } from '../filing/period.ts'
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
