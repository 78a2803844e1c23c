/**
 * When a post is without a holder: today, or from a day that is known already.
 *
 * A vacancy is told once, when there is something at the post that waits for somebody: open work, a duty, or
 * an office that every unit must fill. It is over when the post is filled or nothing is left there.
 */
import { addDays } from '../calendar/day.ts'
import type { Day } from '../kernel.ts'
import { holdsOn, type PostKind, type Tenure } from './posts.ts'

export type Gap = {
  /** The first day without a holder; null where nobody ever held the post. */
  readonly from: Day | null
  /** The last one, where a successor is appointed already. */
  readonly until: Day | null
}

export function gapOf(tenures: readonly Tenure[], today: Day): Gap | null {
  const sorted = tenures.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const present = sorted.find((tenure) => holdsOn(tenure, today))
  const end = present ? lastDayOf(sorted, present) : null
  if (present && end === null) return null
  const from = present
    ? addDays(end ?? today, 1)
    : firstVacantDay(sorted.filter(({ endsOn }) => endsOn !== null && endsOn < today))
  const next = sorted.find(({ startsOn }) => startsOn > (present ? (from ?? today) : today))
  return { from, until: next ? addDays(next.startsOn, -1) : null }
}

/** The last day of an unbroken line of tenures; null where it does not end. */
function lastDayOf(sorted: readonly Tenure[], tenure: Tenure): Day | null {
  if (tenure.endsOn === null) return null
  const dayAfter = addDays(tenure.endsOn, 1)
  const next = sorted.find(({ startsOn }) => startsOn === dayAfter)
  return next ? lastDayOf(sorted, next) : tenure.endsOn
}

function firstVacantDay(past: readonly Tenure[]): Day | null {
  const last = past.reduce<Day>(
    (latest, { endsOn }) => (endsOn !== null && endsOn > latest ? endsOn : latest),
    '',
  )
  return last === '' ? null : addDays(last, 1)
}

/** Posts that are a duty in themselves: somebody answers for the unit, somebody is its liaison. */
export const everyUnitFills: readonly PostKind[] = ['principal', 'liaison']

/** Calendar days within which a vacancy should be filled or acted for; then the reminder turns red. */
export const daysToFill = 30

/** The day by which somebody should have seen to it. */
export const fillBy = (vacantFrom: Day, noticedOn: Day): Day =>
  addDays(vacantFrom > noticedOn ? vacantFrom : noticedOn, daysToFill)
