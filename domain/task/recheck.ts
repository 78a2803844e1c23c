/**
 * Looking back at closed tasks (回头看).
 *
 * A mechanism says after how many days which share of the closed tasks is looked at again. The pool of a draw
 * is a week: all whole tasks of an edition that were closed from Monday to Sunday and still are. It is drawn once
 * its last day lies so many days back, so that nobody is looked at earlier than the rule says or more than six
 * days later. A day would be too small a pool (one task a day, and every one is drawn, for at least one always
 * is), a month too late for those closed on its first days.
 *
 * A draw can be repeated by anybody: tasks are put in the order of a hash of seed, round and id, and the first
 * ones are taken. The seed is made when it is drawn and stands in the record beside the pool.
 */
import { addDays, weekdayOf } from '../calendar/day.ts'
import type { DeadlineRule, Due } from '../calendar/due-on.ts'
import type { Day } from '../kernel.ts'
import type { Deadline } from './plan.ts'
import type { Workdays } from './light.ts'

export const recheckStates = ['open', 'accepted', 'reopened'] as const

export type Draw = {
  readonly seed: string
  /** From 1, in the order of the rules. */
  readonly round: number
  readonly pool: readonly string[]
  readonly sharePercent: number
}

/** The tasks drawn, in the order of their draw. */
export function drawn(hash: (text: string) => string, { seed, round, pool, sharePercent }: Draw): string[] {
  return [...new Set(pool)]
    .map((id) => ({ id, lot: hash(`${seed}:${round}:${id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
    .slice(0, drawnCount(new Set(pool).size, sharePercent))
    .map(({ id }) => id)
}

/** The share, rounded up: of a pool that is not empty at least one. */
export const drawnCount = (pool: number, sharePercent: number): number =>
  Math.ceil((pool * sharePercent) / 100)

/** The Sunday of the week in which a day lies. */
export const weekEndOf = (day: Day): Day => addDays(day, 7 - weekdayOf(day))

/** The last week whose draw is due by a day. */
export function lastWeekEndDue(today: Day, afterDays: number): Day {
  const latest = addDays(today, -afterDays)
  return weekdayOf(latest) === 7 ? latest : addDays(latest, -weekdayOf(latest))
}

/** First and last day of the week that ends on a day. */
export const weekOf = (endsOn: Day): { readonly from: Day; readonly to: Day } => ({
  from: addDays(endsOn, -6),
  to: endsOn,
})

/**
 * The due day of a task that is reopened today, where the checker names none: under the rule it was issued
 * under. A day set by hand gives as many working days as there were from issue to the first due day.
 */
export function reopenedDueOn(
  task: { readonly issuedOn: Day; readonly originalDueOn: Day; readonly rule: Deadline },
  today: Day,
  calendar: Pick<Workdays, 'workdaysBetween'> & { readonly dueOn: (rule: DeadlineRule, from: Day) => Due },
): Day {
  const { rule, issuedOn, originalDueOn } = task
  const given: DeadlineRule =
    rule.kind === 'within'
      ? { unit: rule.unit, n: rule.n, rollForward: true }
      : {
          unit: 'workday',
          n: Math.max(1, originalDueOn > issuedOn ? calendar.workdaysBetween(issuedOn, originalDueOn) : 1),
          rollForward: true,
        }
  return calendar.dueOn(given, today).dueOn
}
