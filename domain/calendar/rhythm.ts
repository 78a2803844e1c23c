/**
 * What comes again and again: every week, month, quarter or year, on a day of that period.
 *
 * A period has a name (`2026-W47`, `2026-11`, `2026-Q4`, `2026`) that is good for a key: weeks are those of
 * ISO 8601, from Monday, and belong to the year of their Thursday. A day that a month does not have is its
 * last day. A day off rolls to the next working day, past the end of the period where need be; the last
 * working day of a month lies in that month by its nature.
 */
import type { Day } from '../kernel.ts'
import { addDays, addMonths, dayOf, LAST_DAY, numberOf, weekdayOf, yearOf } from './day.ts'

export const paces = ['week', 'month', 'quarter', 'year'] as const
export type Pace = (typeof paces)[number]

/** A day of a month, from 1. */
export type MonthDay = number | 'last-workday'

export type Rhythm =
  | { readonly every: 'week'; readonly weekday: number }
  | { readonly every: 'month'; readonly day: MonthDay }
  /** `month`: 1 to 3, of the quarter. */
  | { readonly every: 'quarter'; readonly month: number; readonly day: MonthDay }
  | { readonly every: 'year'; readonly month: number; readonly day: MonthDay }

export type Period = { readonly key: string; readonly from: Day; readonly to: Day }

export type Occurrence = {
  readonly period: Period
  /** The day the rhythm names, before it rolls. */
  readonly falls: Day
  readonly on: Day
  /** The holidays on the way are not known yet. */
  readonly provisional: boolean
}

/** What a rhythm needs of the calendar. */
export type Workweek = {
  readonly isWorkday: (day: Day) => boolean
  readonly addWorkdays: (day: Day, n: number) => Day
  readonly loadedYears: ReadonlySet<number>
}

/** The period a day lies in. */
export function periodOf(pace: Pace, day: Day): Period {
  const year = yearOf(day)
  const month = Number(day.slice(5, 7))
  switch (pace) {
    case 'week': {
      const from = addDays(day, 1 - weekdayOf(day))
      const thursday = addDays(from, 3)
      const week = Math.floor((numberOf(thursday) - numberOf(`${yearOf(thursday)}-01-01`)) / 7) + 1
      return { key: `${yearOf(thursday)}-W${two(week)}`, from, to: addDays(from, 6) }
    }
    case 'month':
      return spanOf(`${year}-${two(month)}`, year, month, 1)
    case 'quarter': {
      const quarter = Math.ceil(month / 3)
      return spanOf(`${year}-Q${quarter}`, year, quarter * 3 - 2, 3)
    }
    case 'year':
      return spanOf(`${year}`, year, 1, 12)
  }
}

export const nextPeriod = (pace: Pace, { to }: Period): Period => periodOf(pace, addDays(to, 1))

/** The day of a rhythm in one of its periods. */
export function occurrenceIn(rhythm: Rhythm, period: Period, calendar: Workweek): Occurrence {
  const falls = fallsOn(rhythm, period, calendar)
  const on = calendar.isWorkday(falls) ? falls : calendar.addWorkdays(falls, 1)
  return {
    period,
    falls,
    on,
    provisional: [falls, on].some((day) => !calendar.loadedYears.has(yearOf(day))),
  }
}

/** Occurrences that fall on a day or later, one after the other, to the end of the range of days. */
export function* occurrencesFrom(rhythm: Rhythm, from: Day, calendar: Workweek): Generator<Occurrence> {
  for (let period = periodOf(rhythm.every, from); ; period = nextPeriod(rhythm.every, period)) {
    // Past a year before the end of the range nothing is planned; rolling on from there would leave it.
    if (period.to > farthest) return
    const occurrence = occurrenceIn(rhythm, period, calendar)
    if (occurrence.falls >= from) yield occurrence
  }
}

const farthest: Day = `${yearOf(LAST_DAY) - 1}-12-31`

function fallsOn(rhythm: Rhythm, period: Period, calendar: Workweek): Day {
  switch (rhythm.every) {
    case 'week':
      return addDays(period.from, rhythm.weekday - 1)
    case 'month':
      return dayOfMonth(period.from, rhythm.day, calendar)
    case 'quarter':
    case 'year':
      return dayOfMonth(addMonths(period.from, rhythm.month - 1), rhythm.day, calendar)
  }
}

function dayOfMonth(first: Day, day: MonthDay, calendar: Workweek): Day {
  const last = endOf(yearOf(first), Number(first.slice(5, 7)))
  if (day !== 'last-workday') return dayOf(Math.min(numberOf(first) + day - 1, numberOf(last)))
  return calendar.isWorkday(last) ? last : calendar.addWorkdays(last, -1)
}

const spanOf = (key: string, year: number, month: number, months: number): Period => ({
  key,
  from: `${year}-${two(month)}-01`,
  to: endOf(year, month + months - 1),
})

/** The last day of a month, from 1. */
const endOf = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

const two = (n: number): string => String(n).padStart(2, '0')
