/**
 * Days as `YYYY-MM-DD` strings, counted without clocks or time zones.
 *
 * Only days from FIRST_DAY to LAST_DAY exist here. Functions take days that passed `isDay` at the edge;
 * arithmetic that would leave the range throws a RangeError named `day-out-of-range`.
 */
import type { Day, Instant } from '../kernel.ts'

export const FIRST_DAY: Day = '2000-01-01'
export const LAST_DAY: Day = '2099-12-31'

const MS_PER_DAY = 86_400_000
/** China has kept UTC+8 without daylight saving since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const FIRST_NUMBER = Date.parse(FIRST_DAY) / MS_PER_DAY
export const DAYS_IN_RANGE = Date.parse(LAST_DAY) / MS_PER_DAY - FIRST_NUMBER + 1

/** Every day of the range in order, and the number of each: counting days is looking them up. */
const days: readonly Day[] = Array.from({ length: DAYS_IN_RANGE }, (_, place) =>
  new Date((FIRST_NUMBER + place) * MS_PER_DAY).toISOString().slice(0, 10),
)
const places: ReadonlyMap<string, number> = new Map(days.map((day, place) => [day, place]))

/** Whether a text is a day that exists, within the range. */
export function isDay(text: string): boolean {
  return places.has(text)
}

/** How many days of the range come before a day. */
export function placeOf(day: Day): number {
  const place = places.get(day)
  if (place === undefined) throw new RangeError('day-out-of-range')
  return place
}

export function dayAtPlace(place: number): Day {
  const day = days[place]
  if (day === undefined) throw new RangeError('day-out-of-range')
  return day
}

/** Days since 1970-01-01. */
export function numberOf(day: Day): number {
  return FIRST_NUMBER + placeOf(day)
}

export function dayOf(number: number): Day {
  return dayAtPlace(number - FIRST_NUMBER)
}

/** The n-th day after (n > 0) or before (n < 0). */
export function addDays(day: Day, n: number): Day {
  return dayOf(numberOf(day) + n)
}

/** The same day n months later, or the last day of that month where it has no such day (民法典 §202). */
export function addMonths(day: Day, n: number): Day {
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + n
  const year = Math.floor(month / 12)
  const lastDate = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8)), lastDate)
  return dayOf(Date.UTC(year, month % 12, date) / MS_PER_DAY)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
}

/** The day in Shanghai at an instant. */
export function dayAt(instant: Instant): Day {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}

/** HH:MM in Shanghai at an instant. */
export function timeOfDayAt(instant: Instant): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16)
}
