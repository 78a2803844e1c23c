/**
 * When a task is reminded of its due day.
 *
 * Reminder days are working days: so many before the due day, and past it every so many. A morning on which
 * nothing ran is made up for by the next run, once, with the latest reminder only. Reminder days up to the
 * day on which the due day was set are not made up for: whoever set it, said it.
 */
import { addDays } from '../calendar/day.ts'
import type { Day } from '../kernel.ts'
import type { Workdays } from './light.ts'

export type ReminderRule = {
  /** Working days before the due day; 0 is the day itself, or the last working day before it where it is off. */
  readonly before: readonly number[]
  /** Past the due day: on the first working day and then on every so many. */
  readonly overdueEvery: number
}

export type Reminded = {
  readonly dueOn: Day
  /** When the due day was set. */
  readonly since: Day
  /** The last day on which a run looked at the task. */
  readonly lookedOn: Day | null
}

/** The latest reminder day up to a day; null where there has been none. */
export function reminderOn(dueOn: Day, today: Day, rule: ReminderRule, calendar: Workdays): Day | null {
  const late = today > dueOn ? calendar.workdaysBetween(dueOn, today) : 0
  if (late > 0) return calendar.addWorkdays(dueOn, late - ((late - 1) % rule.overdueEvery))
  const last = calendar.addWorkdays(addDays(dueOn, 1), -1)
  return rule.before
    .map((n) => (n === 0 ? last : calendar.addWorkdays(last, -n)))
    .filter((day) => day <= today)
    .reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
}

export function isReminderDue(
  { dueOn, since, lookedOn }: Reminded,
  today: Day,
  rule: ReminderRule,
  calendar: Workdays,
): boolean {
  const day = reminderOn(dueOn, today, rule, calendar)
  return day !== null && day > since && (lookedOn === null || lookedOn < day)
}
