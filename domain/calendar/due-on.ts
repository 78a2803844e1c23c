/**
 * From a deadline rule to a due day.
 *
 * The day on which the clock starts is not counted (民法典 §201). Working days follow 行政许可法 §82;
 * calendar days and months follow 民法典 §§201–203: a last day that is off rolls to the next working
 * day where the rule says so. The due day is over at 24:00, Shanghai time.
 */
import type { Day } from '../kernel.ts'
import { addDays, addMonths, dayOf, numberOf } from './day.ts'
import { addWorkdays, isLoaded, rollForward, type WorkCalendar } from './work-calendar.ts'

export const deadlineUnits = ['workday', 'calendar', 'month'] as const
export type DeadlineUnit = (typeof deadlineUnits)[number]

export type DeadlineRule = {
  readonly unit: DeadlineUnit
  /** 0 = the same day. */
  readonly n: number
  readonly rollForward: boolean
}

export type Due = {
  readonly dueOn: Day
  /** A day on the way lies in a year whose holidays are not published or not loaded. */
  readonly provisional: boolean
}

export function dueOn(rule: DeadlineRule, issuedOn: Day, calendar: WorkCalendar): Due {
  const last = lastDay(rule, issuedOn, calendar)
  const due = rule.rollForward ? rollForward(last, calendar) : last
  return {
    dueOn: due,
    provisional: !everyDayLoaded(rule.n === 0 ? issuedOn : addDays(issuedOn, 1), due, calendar),
  }
}

function lastDay(rule: DeadlineRule, issuedOn: Day, calendar: WorkCalendar): Day {
  if (!Number.isSafeInteger(rule.n) || rule.n < 0) throw new RangeError('day-out-of-range')
  switch (rule.unit) {
    case 'workday':
      return addWorkdays(issuedOn, rule.n, calendar)
    case 'calendar':
      return dayOf(numberOf(issuedOn) + rule.n)
    case 'month':
      return addMonths(issuedOn, rule.n)
  }
}

/** Whole years are loaded or not, so one day of each year tells. */
function everyDayLoaded(from: Day, to: Day, calendar: WorkCalendar): boolean {
  for (let at = from; at < to; at = `${Number(at.slice(0, 4)) + 1}-01-01`)
    if (!isLoaded(at, calendar)) return false
  return isLoaded(to, calendar)
}
