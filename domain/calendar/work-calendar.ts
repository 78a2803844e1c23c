/**
 * Which days are worked.
 *
 * The State Council names holidays and make-up days once a year. Where a year's notice is loaded, its
 * exceptions stand over the plain week; where it is not, Monday to Friday is only a guess and every date
 * computed through such a year is provisional.
 */
import type { Day } from '../kernel.ts'
import { DAYS_IN_RANGE, dayAtPlace, placeOf, weekdayOf, yearOf } from './day.ts'

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
  /** Working days from the first day of the range up to and including each: a span is a difference. */
  readonly worked: Uint16Array
}

export function workCalendar(days: readonly CalendarDay[], loadedYears: Iterable<number>): WorkCalendar {
  const exceptions = new Map(days.map((day) => [day.date, day.isWorkday]))
  const worked = new Uint16Array(DAYS_IN_RANGE)
  let count = 0
  for (let place = 0; place < DAYS_IN_RANGE; place += 1) {
    const day = dayAtPlace(place)
    if (exceptions.get(day) ?? weekdayOf(day) <= 5) count += 1
    worked[place] = count
  }
  return { exceptions, loadedYears: new Set(loadedYears), worked }
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
  const place = placeOf(start)
  if (n === 0) return start
  // Counted forward from the day itself, backward from the working days before it.
  const upTo = calendar.worked[place] ?? 0
  const from = n > 0 ? upTo : upTo + (isWorkday(start, calendar) ? 0 : 1)
  return dayAtPlace(placeOfWorkday(from + n, calendar))
}

/** Where the n-th working day of the range stands (from 1); past both ends there is none. */
function placeOfWorkday(n: number, { worked }: WorkCalendar): number {
  if (n < 1 || n > (worked.at(-1) ?? 0)) throw new RangeError('day-out-of-range')
  let low = 0
  let high = worked.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((worked[middle] ?? 0) < n) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Working days after `from` up to and including `to`. Where `to` is earlier the count is negative: the
 * working days by which `from` lies past `to`.
 */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  return (calendar.worked[placeOf(to)] ?? 0) - (calendar.worked[placeOf(from)] ?? 0)
}

/** The day itself where it is worked, else the next day that is. */
export function rollForward(day: Day, calendar: WorkCalendar): Day {
  return isWorkday(day, calendar) ? day : addWorkdays(day, 1, calendar)
}
