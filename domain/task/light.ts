/**
 * The light of a task: a pure function of dates, progress and state; thresholds are data.
 *
 * Days are computed whenever the task changes and kept in its row: when it will be close to its due day,
 * when it turns amber, when it turns red, if nothing else happens. A light on any day is then a comparison of dates, the same
 * in a rule, in a list and on a card.
 *
 * Progress is expected to grow evenly with working days from the day of issue to the due day. A task is
 * behind by as many points as expectation exceeds progress.
 */
import { addDays } from '../calendar/day.ts'
import type { Day } from '../kernel.ts'
import type { State } from './states.ts'

export const lights = ['green', 'amber', 'red', 'grey', 'done'] as const
export type Light = (typeof lights)[number]

/** Why a light is not green. */
export type LightReason = 'due-soon' | 'behind' | 'overdue'

export type Thresholds = {
  /** Amber from this many working days before the due day. */
  readonly amberWorkdaysLeft: number
  /** Amber when progress is at least this many points behind. */
  readonly amberPointsBehind: number
  /** Red when progress is more than this many points behind. */
  readonly redPointsBehind: number
  /** Progress is held against the schedule once this share of the term has passed. */
  readonly behindCountsFromPercent: number
}

export type Workdays = {
  /** The n-th working day after (n > 0) or before (n < 0) a day, which is not counted itself. */
  readonly addWorkdays: (day: Day, n: number) => Day
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  readonly workdaysBetween: (from: Day, to: Day) => number
}

export type LightDays = {
  /** Close to the due day from here on. */
  readonly soonOn: Day
  readonly amberOn: Day
  readonly redOn: Day
}

/** The first days on which the light will be amber and red. */
export function lightDays(
  task: { issuedOn: Day; dueOn: Day; progress: number },
  thresholds: Thresholds,
  calendar: Workdays,
): LightDays {
  const total = Math.max(1, calendar.workdaysBetween(task.issuedOn, task.dueOn))
  // Multiplied before it is divided: 0.56 × 25 is a little more than 14 in floating point, and a day late.
  const counted = Math.ceil((thresholds.behindCountsFromPercent * total) / 100)
  /** First day on which expectation is ahead of progress by the given points. */
  const behindOn = (points: number, strictly: boolean): Day | null => {
    const exact = ((task.progress + points) * total) / 100
    const n = Math.max(1, counted, strictly ? Math.floor(exact) + 1 : Math.ceil(exact))
    return n <= total ? calendar.addWorkdays(task.issuedOn, n) : null
  }
  const soonOn = maxDay(calendar.addWorkdays(task.dueOn, -thresholds.amberWorkdaysLeft), task.issuedOn)
  const overdueOn = addDays(task.dueOn, 1)
  const amberOn = minDay(soonOn, behindOn(thresholds.amberPointsBehind, false) ?? soonOn)
  const redOn = minDay(overdueOn, behindOn(thresholds.redPointsBehind, true) ?? overdueOn)
  return { soonOn, amberOn: minDay(amberOn, redOn), redOn }
}

export type LightView = { readonly light: Light; readonly reason: LightReason | null }

/** The light on a day. A closed task shows `done`, one that does not run shows `grey`. */
export function lightOn(
  task: { state: State; dueOn: Day; soonOn: Day | null; amberOn: Day | null; redOn: Day | null },
  today: Day,
): LightView {
  switch (task.state) {
    case 'closed':
      return { light: 'done', reason: null }
    case 'draft':
    case 'returned':
    case 'suspended':
    case 'cancelled':
      return { light: 'grey', reason: null }
    case 'issued':
    case 'acknowledged':
    case 'in-progress':
    case 'closure-requested':
      if (today > task.dueOn) return { light: 'red', reason: 'overdue' }
      if (task.redOn !== null && today >= task.redOn) return { light: 'red', reason: 'behind' }
      if (task.soonOn !== null && today >= task.soonOn) return { light: 'amber', reason: 'due-soon' }
      if (task.amberOn !== null && today >= task.amberOn) return { light: 'amber', reason: 'behind' }
      return { light: 'green', reason: null }
  }
}

const minDay = (a: Day, b: Day): Day => (a <= b ? a : b)
const maxDay = (a: Day, b: Day): Day => (a >= b ? a : b)
