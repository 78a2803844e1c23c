/**
 * The days of a task, computed once when it is issued and frozen in its row.
 *
 * The day of issue is not counted. A due day set by hand is kept as it is; a number of days runs by the
 * mechanism's calendar and, in calendar days, rolls forward to the next working day.
 */
import { numberOf } from '../calendar/day.ts'
import type { DeadlineRule, Due } from '../calendar/due-on.ts'
import { type Day, refused, type Verdict } from '../kernel.ts'
import type { Clock } from '../mechanism/mechanism.ts'

export type Deadline =
  | { readonly kind: 'on'; readonly day: Day }
  | { readonly kind: 'within'; readonly n: number; readonly unit: 'workday' | 'calendar' }

export type Plan = {
  readonly dueOn: Day
  readonly provisional: boolean
  readonly acknowledgeDueOn: Day | null
  readonly firstReportDueOn: Day | null
}

export type PlanFault = 'day-in-past' | 'day-too-far'

/** Three years: nothing a county sets itself runs longer, and a typing slip of the century is caught. */
const farthestDays = 3 * 366

export function planOf(
  deadline: Deadline,
  clock: Clock | null,
  today: Day,
  dueOf: (rule: DeadlineRule, from: Day) => Due,
): Plan {
  const due = dueOf(ruleOf(deadline, today), today)
  const dueOn = deadline.kind === 'on' ? deadline.day : due.dueOn
  const until = (rule: DeadlineRule | null | undefined): Day | null => {
    if (!rule) return null
    const day = dueOf(rule, today).dueOn
    return day < dueOn ? day : dueOn
  }
  return {
    dueOn,
    provisional: due.provisional,
    acknowledgeDueOn: until(clock?.acknowledge),
    firstReportDueOn: until(clock?.firstReport),
  }
}

/** A due day of today is allowed: urgent matters are done the same day. */
export function dueDayVerdict(day: Day, today: Day): Verdict<PlanFault> {
  if (day < today) return refused('day-in-past', { today })
  if (daysBetween(today, day) > farthestDays) return refused('day-too-far', { years: 3 })
  return { ok: true }
}

function ruleOf(deadline: Deadline, today: Day): DeadlineRule {
  return deadline.kind === 'within'
    ? { unit: deadline.unit, n: deadline.n, rollForward: deadline.unit === 'calendar' }
    : // A part of an overdue whole is due before it is issued.
      { unit: 'calendar', n: Math.max(0, daysBetween(today, deadline.day)), rollForward: false }
}

const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)
