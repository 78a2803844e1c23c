/** The working-day calendar, read once and kept for a minute, or until a year is loaded. */
import { type DeadlineRule, type Due, dueOn } from '../../../domain/calendar/due-on.ts'
import {
  addWorkdays,
  type CalendarDay,
  isWorkday,
  workCalendar,
  workdaysBetween,
} from '../../../domain/calendar/work-calendar.ts'
import { yearOf } from '../../../domain/calendar/day.ts'
import { canonical } from '../../../domain/audit/chain.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Workdays } from '../../../domain/task/light.ts'
import { type Db, instantOf, type Platform, type Tx } from '../../platform/context.ts'
import { listCalendar, replaceCalendarYear } from './store/calendar.ts'

export type Calendar = Workdays & {
  readonly isWorkday: (day: Day) => boolean
  /** The first working day after a day. */
  readonly nextWorkday: (day: Day) => Day
  readonly dueOn: (rule: DeadlineRule, from: Day) => Due
  /** Name of a holiday or make-up day; empty for any other day. */
  readonly nameOf: (day: Day) => string
  readonly loadedYears: ReadonlySet<number>
  /** Holidays and make-up days, in order. */
  readonly days: readonly CalendarDay[]
}

const keptMilliseconds = 60_000

export function calendarReader(platform: Platform) {
  let kept: { calendar: Calendar; until: number } | null = null
  return {
    async calendar(db: Db): Promise<Calendar> {
      const now = platform.clock.now().getTime()
      if (kept === null || kept.until < now)
        kept = { calendar: calendarOf(await listCalendar(db)), until: now + keptMilliseconds }
      return kept.calendar
    },
    /** Read anew. */
    async calendarNow(db: Db): Promise<Calendar> {
      return calendarOf(await listCalendar(db))
    },
    forget(): void {
      kept = null
    },
    /** Loads the years given where they differ from what is there; answers the years that changed. */
    async seed(
      tx: Tx,
      given: { readonly years: readonly number[]; readonly days: readonly CalendarDay[] },
    ): Promise<readonly number[]> {
      const present = await listCalendar(tx)
      const of = (days: readonly CalendarDay[], year: number) =>
        days.filter(({ date }) => yearOf(date) === year)
      const changed = given.years.filter(
        (year) =>
          !present.years.includes(year) ||
          canonical(of(present.days, year)) !== canonical(of(given.days, year)),
      )
      for (const year of changed)
        await replaceCalendarYear(tx, year, of(given.days, year), {
          id: platform.newId(),
          source: of(given.days, year)[0]?.source ?? '',
          version: 1,
          by: null,
          at: instantOf(platform),
        })
      if (changed.length > 0) kept = null
      return changed
    },
  }
}

export function calendarOf({
  years,
  days,
}: {
  years: readonly number[]
  days: readonly CalendarDay[]
}): Calendar {
  const calendar = workCalendar(days, years)
  const names = new Map(days.map(({ date, name }) => [date, name]))
  return {
    addWorkdays: (day, n) => addWorkdays(day, n, calendar),
    workdaysBetween: (from, to) => Math.max(0, workdaysBetween(from, to, calendar)),
    isWorkday: (day) => isWorkday(day, calendar),
    nextWorkday: (day) => addWorkdays(day, 1, calendar),
    dueOn: (rule, from) => dueOn(rule, from, calendar),
    nameOf: (day) => names.get(day) ?? '',
    loadedYears: calendar.loadedYears,
    days,
  }
}
