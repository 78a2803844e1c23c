/**
 * Which days are worked.
 *
 * The State Council names holidays and make-up days once a year. Where a year's notice is loaded, its
 * exceptions stand over the plain week; where it is not, Monday to Friday is only a guess and every date
 * computed through such a year is provisional.
 */
import type { Day } from '../kernel.ts'
import { dayOf, numberOf, weekdayOf, yearOf } from './day.ts'

export type CalendarDay = {
  readonly date: Day
  readonly isWorkday: boolean
  readonly name: string
  /** Number of the notice that says so. */
  readonly source: string
}

export type WorkCalendar = {
  /** Day → is it worked; only days that differ from, or are named over, the plain week. */
  readonly exceptions: ReadonlyMap<Day, boolean>
  readonly loadedYears: ReadonlySet<number>
}

export function workCalendar(days: readonly CalendarDay[], loadedYears: Iterable<number>): WorkCalendar {
  return {
    exceptions: new Map(days.map((day) => [day.date, day.isWorkday])),
    loadedYears: new Set(loadedYears),
  }
}

export function isWorkday(day: Day, calendar: WorkCalendar): boolean {
  return calendar.exceptions.get(day) ?? weekdayOf(day) <= 5
}

export function isLoaded(day: Day, calendar: WorkCalendar): boolean {
  return calendar.loadedYears.has(yearOf(day))
}

/** The n-th working day after (n > 0) or before (n < 0) a day, which is not counted itself; n = 0 is the day. */
export function addWorkdays(start: Day, n: number, calendar: WorkCalendar): Day {
  if (!Number.isSafeInteger(n)) throw new RangeError('day-out-of-range')
  const step = n < 0 ? -1 : 1
  let at = numberOf(start)
  for (let left = Math.abs(n); left > 0; ) {
    at += step
    if (isWorkday(dayOf(at), calendar)) left -= 1
  }
  return dayOf(at)
}

/**
 * Working days after `from` up to and including `to`. Where `to` is earlier the count is negative: the
 * working days by which `from` lies past `to`.
 */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  if (to < from) return 0 - workdaysBetween(to, from, calendar)
  let count = 0
  for (let at = numberOf(from) + 1; at <= numberOf(to); at += 1)
    if (isWorkday(dayOf(at), calendar)) count += 1
  return count
}

/** The day itself where it is worked, else the next day that is. */
export function rollForward(day: Day, calendar: WorkCalendar): Day {
  return isWorkday(day, calendar) ? day : addWorkdays(day, 1, calendar)
}
