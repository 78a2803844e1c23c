/**
 * From which day a methodology counts.
 *
 * The newest one in force on the last day of a period scores it, so one that began before its predecessor would
 * never count, and one that begins in the far future by a slip of the pen would keep every later one out.
 */
import { addDays, FIRST_DAY } from '../calendar/day.ts'
import type { Day } from '../kernel.ts'

/** A year ahead and a leap day: longer than any period. */
const daysAhead = 366

export type StartRefusal = 'before-last' | 'too-far-ahead'

/** The earliest and the latest day, both included; the first methodology of a region counts for all of the past. */
export const startRange = (last: Day | null, today: Day): { readonly from: Day; readonly to: Day } => ({
  from: last ?? FIRST_DAY,
  to: addDays(today, daysAhead),
})

/** The day it counts from where nobody says one. */
export const usualStart = (last: Day | null, today: Day): Day =>
  last === null ? FIRST_DAY : last > today ? last : today

export function startRefusal(from: Day, last: Day | null, today: Day): StartRefusal | null {
  const range = startRange(last, today)
  if (from < range.from) return 'before-last'
  return from > range.to ? 'too-far-ahead' : null
}
