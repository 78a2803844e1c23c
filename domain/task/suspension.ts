/**
 * Time while a task stands still.
 *
 * The day of suspension still counts, the day of resumption does not: the clock stands on the working days
 * after the one, up to and including the other. The due day moves by as many; raw and net time are both kept.
 */
import type { Day } from '../kernel.ts'
import type { Workdays } from './light.ts'

export type Span = { readonly suspendedOn: Day; readonly resumedOn: Day | null }

/** Working days a span has lasted by a day. */
export const standingWorkdays = ({ suspendedOn, resumedOn }: Span, by: Day, calendar: Workdays): number =>
  workdaysAfter(suspendedOn, resumedOn !== null && resumedOn < by ? resumedOn : by, calendar)

/** Working days from issue to a day: all of them, and those on which the clock ran. */
export function termOf(
  issuedOn: Day,
  until: Day,
  spans: readonly Span[],
  calendar: Workdays,
): { readonly raw: number; readonly net: number } {
  const raw = workdaysAfter(issuedOn, until, calendar)
  return { raw, net: spans.reduce((net, span) => net - standingWorkdays(span, until, calendar), raw) }
}

/** The due day after the clock has stood so many working days. */
export const movedDueOn = (dueOn: Day, workdays: number, calendar: Workdays): Day =>
  workdays === 0 ? dueOn : calendar.addWorkdays(dueOn, workdays)

const workdaysAfter = (from: Day, to: Day, calendar: Workdays): number =>
  to > from ? calendar.workdaysBetween(from, to) : 0
