/**
 * The days of a running task, computed anew under its frozen rule when a year's notice has been loaded or
 * replaced.
 *
 * The days are derived a second time with the calendar as it was. Where that gives what stands in the row, they
 * follow the new calendar: the rule from the day of issue, or from the day a recheck reopened it, and the working
 * days the clock has stood since. Where people have set another day (an extension granted, a part cut to its whole,
 * a day the checker named), that day stays and only loses the mark of being provisional.
 *
 * A due day is never moved into the past: a day that would be earlier than the one announced and lie before
 * today is not taken over. The unit has planned with the announced day.
 */
import type { DeadlineRule, Due } from '../calendar/due-on.ts'
import { numberOf } from '../calendar/day.ts'
import type { Day } from '../kernel.ts'
import type { Clock } from '../mechanism/mechanism.ts'
import type { Workdays } from './light.ts'
import { type Deadline, planOf } from './plan.ts'
import { reopenedDueOn } from './recheck.ts'
import { movedDueOn, type Span, standingWorkdays } from './suspension.ts'

export type Calendar = Workdays & { readonly dueOn: (rule: DeadlineRule, from: Day) => Due }

export type Days = {
  readonly dueOn: Day
  readonly originalDueOn: Day
  readonly provisional: boolean
  readonly acknowledgeDueOn: Day | null
  readonly firstReportDueOn: Day | null
  readonly suspendedWorkdays: number
}

/** How the days came about. */
export type Origin = {
  readonly rule: Deadline
  readonly clock: Clock | null
  readonly issuedOn: Day
  /** When a recheck last reopened it: from then on it has a term of its own, and what was before is history. */
  readonly reopenedOn: Day | null
  /** The last extension granted: to which day, on which day. */
  readonly extension: { readonly dueOn: Day; readonly on: Day } | null
  /** When another unit got it under an upheld return, and with it a new time to acknowledge. */
  readonly reassignedOn: Day | null
  readonly spans: readonly Span[]
  /** What it is part of ends on this day. */
  readonly wholeDueOn: Day | null
}

export type Recomputed = Days & {
  /** The new calendar would have put the due day into the past. */
  readonly kept: boolean
}

export function recomputed(now: Days, origin: Origin, was: Calendar, is: Calendar, today: Day): Recomputed {
  const before = daysUnder(origin, now.originalDueOn, was)
  const after = daysUnder(origin, now.originalDueOn, is)
  const follows = before.dueOn === now.dueOn
  const wanted = follows ? after.dueOn : now.dueOn
  const capped = origin.wholeDueOn !== null && wanted > origin.wholeDueOn ? origin.wholeDueOn : wanted
  const dueOn = notIntoThePast(now.dueOn, capped, today)
  const within = (day: Day): Day => (day < dueOn ? day : dueOn)
  const follow = (stored: Day | null, old: Day | null, next: Day | null): Day | null =>
    stored === null || next === null || stored !== old ? stored : within(notIntoThePast(stored, next, today))
  const first = {
    originalDueOn: firstDueOn(now, dueOn, before, after, today),
    acknowledgeDueOn: follow(now.acknowledgeDueOn, before.acknowledgeDueOn, after.acknowledgeDueOn),
    firstReportDueOn: follow(now.firstReportDueOn, before.firstReportDueOn, after.firstReportDueOn),
  }
  const { originalDueOn, acknowledgeDueOn, firstReportDueOn } = now
  return {
    dueOn,
    ...(origin.reopenedOn === null ? first : { originalDueOn, acknowledgeDueOn, firstReportDueOn }),
    provisional: isProvisional(after.since, dueOn, is),
    suspendedWorkdays:
      before.suspendedWorkdays === now.suspendedWorkdays ? after.suspendedWorkdays : now.suspendedWorkdays,
    kept: dueOn !== capped,
  }
}

type Derived = ReturnType<typeof daysUnder>

/** A day that nobody has moved is its own first day. */
function firstDueOn(now: Days, dueOn: Day, before: Derived, after: Derived, today: Day): Day {
  if (now.originalDueOn === now.dueOn) return dueOn
  return before.firstDueOn === now.originalDueOn
    ? notIntoThePast(now.originalDueOn, after.firstDueOn, today)
    : now.originalDueOn
}

/** A day that would be earlier than the one announced and already over is not taken. */
const notIntoThePast = (announced: Day, next: Day, today: Day): Day =>
  next < announced && next < today ? announced : next

function daysUnder(origin: Origin, originalDueOn: Day, calendar: Calendar) {
  const { rule, issuedOn, reopenedOn, reassignedOn } = origin
  const begunOn = reopenedOn ?? issuedOn
  const plan = planOf(rule, origin.clock, issuedOn, calendar.dueOn)
  const extension = origin.extension && origin.extension.on >= begunOn ? origin.extension : null
  const closed = origin.spans.filter(
    ({ suspendedOn, resumedOn }) => resumedOn !== null && suspendedOn >= begunOn,
  )
  const shifted = (day: Day, since: Day): Day =>
    closed
      .filter(({ resumedOn }) => resumedOn !== null && resumedOn > since)
      .reduce((at, span) => movedDueOn(at, stood(span, calendar), calendar), day)
  const byRule =
    reopenedOn === null ? plan.dueOn : reopenedDueOn({ issuedOn, originalDueOn, rule }, reopenedOn, calendar)
  const dueOn = extension ? shifted(extension.dueOn, extension.on) : shifted(byRule, begunOn)
  const acknowledgeFrom = reassignedOn ?? issuedOn
  const acknowledge = origin.clock?.acknowledge
    ? calendar.dueOn(origin.clock.acknowledge, acknowledgeFrom).dueOn
    : null
  return {
    dueOn,
    /** The day from which the due day was counted. */
    since: extension?.on ?? begunOn,
    firstDueOn: plan.dueOn,
    acknowledgeDueOn:
      acknowledge === null
        ? null
        : shifted(earlier(acknowledge, reassignedOn ? dueOn : plan.dueOn), acknowledgeFrom),
    firstReportDueOn: plan.firstReportDueOn === null ? null : shifted(plan.firstReportDueOn, issuedOn),
    suspendedWorkdays: closed.reduce((sum, span) => sum + stood(span, calendar), 0),
  }
}

const stood = (span: Span, calendar: Calendar): number =>
  standingWorkdays(span, span.resumedOn ?? span.suspendedOn, calendar)

const isProvisional = (from: Day, dueOn: Day, calendar: Calendar): boolean =>
  dueOn > from &&
  calendar.dueOn({ unit: 'calendar', n: numberOf(dueOn) - numberOf(from), rollForward: false }, from)
    .provisional

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
