/**
 * Recurring tasks: a series issues the same task anew in every period of its rhythm.
 *
 * 1. `active` from the day it is written. On the day its rhythm names (or the next working day) the tasks of
 *    that period are issued, once for each period. Days missed because no server ran are made up, each under
 *    its own period's name; its clock starts on the day of issue.
 * 2. `paused`: nothing is issued, and what falls into the pause is not made up after `resume`.
 * 3. `ended`, by hand or by its end day. There is no way back; the tasks issued stay.
 *
 * A change touches what is still to come. Periods that were issued stay issued, whatever the rhythm is now.
 */
import { addDays } from '../calendar/day.ts'
import {
  type Occurrence,
  occurrenceIn,
  occurrencesFrom,
  type Period,
  nextPeriod,
  type Rhythm,
  type Workweek,
} from '../calendar/rhythm.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { Deadline } from './plan.ts'

export const seriesStates = ['active', 'paused', 'ended'] as const
export type SeriesState = (typeof seriesStates)[number]

export const seriesCommands = ['edit', 'pause', 'resume', 'end'] as const
export type SeriesCommand = (typeof seriesCommands)[number]

export const seriesTransitions = {
  active: { edit: 'active', pause: 'paused', end: 'ended' },
  paused: { edit: 'paused', resume: 'active', end: 'ended' },
  ended: {},
} as const satisfies Record<SeriesState, Partial<Record<SeriesCommand, SeriesState>>>

export type SeriesDecision =
  | { readonly ok: true; readonly to: SeriesState }
  | { readonly ok: false; readonly reason: 'not-in-this-state'; readonly state: SeriesState }

export function decideSeries(state: SeriesState, command: SeriesCommand): SeriesDecision {
  const row: Partial<Record<SeriesCommand, SeriesState>> = seriesTransitions[state]
  const to = row[command]
  return to === undefined ? { ok: false, reason: 'not-in-this-state', state } : { ok: true, to }
}

/** A number of days from the issue, or a day of the same period or the one after it. */
export type SeriesDeadline =
  | { readonly kind: 'within'; readonly n: number; readonly unit: 'workday' | 'calendar' }
  | { readonly kind: 'in-period'; readonly next: boolean; readonly at: Rhythm }

export type Plan = {
  readonly rhythm: Rhythm
  readonly deadline: SeriesDeadline
  readonly startsOn: Day
  readonly endsOn: Day | null
}

export type PlanFault =
  | 'ends-before-start'
  | 'another-pace'
  | 'due-before-issue'
  | 'never'
  | 'starts-in-past'
  | 'day-too-far'

/** Whether such a series makes sense. `earliest` is the first day it may start on. */
export function planVerdict(plan: Plan, earliest: Day, calendar: Workweek): Verdict<PlanFault> {
  const { rhythm, deadline, startsOn, endsOn } = plan
  if (startsOn < earliest) return refused('starts-in-past', { earliest })
  if (startsOn > addDays(earliest, farthestDays)) return refused('day-too-far', { years: 3 })
  if (endsOn !== null && endsOn < startsOn) return refused('ends-before-start')
  if (deadline.kind === 'in-period') {
    if (deadline.at.every !== rhythm.every) return refused('another-pace')
    if (!deadline.next && placeOf(deadline.at) < placeOf(rhythm)) return refused('due-before-issue')
  }
  return upcoming(plan, startsOn, new Set(), calendar, 1).length === 0 ? refused('never') : allowed
}

const farthestDays = 3 * 366

/** Where in its period a rhythm falls, for comparison within one pace. */
function placeOf(rhythm: Rhythm): number {
  if (rhythm.every === 'week') return rhythm.weekday
  const day = rhythm.day === 'last-workday' ? 31 : rhythm.day
  return rhythm.every === 'month' ? day : rhythm.month * 100 + day
}

/** The next periods to be issued, from a day on. Those already issued are passed over. */
export function upcoming(
  { rhythm, endsOn }: Pick<Plan, 'rhythm' | 'endsOn'>,
  dueFrom: Day,
  issued: ReadonlySet<string>,
  calendar: Workweek,
  count: number,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrencesFrom(rhythm, dueFrom, calendar)) {
    if (found.length === count || (endsOn !== null && occurrence.falls > endsOn)) break
    if (!issued.has(occurrence.period.key)) found.push(occurrence)
  }
  return found
}

/** What has to be issued by today: the oldest first. */
export function dueBy(
  plan: Pick<Plan, 'rhythm' | 'endsOn'>,
  dueFrom: Day,
  issued: ReadonlySet<string>,
  today: Day,
  calendar: Workweek,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrencesFrom(plan.rhythm, dueFrom, calendar)) {
    if (occurrence.falls > today || (plan.endsOn !== null && occurrence.falls > plan.endsOn)) break
    if (occurrence.on <= today && !issued.has(occurrence.period.key)) found.push(occurrence)
  }
  return found
}

/**
 * The deadline of one period's tasks, issued today. A day of the period rolls forward where it is off; made
 * up so late that the day is over, the tasks are due on the day they are issued.
 */
export function deadlineIn(
  deadline: SeriesDeadline,
  period: Period,
  today: Day,
  calendar: Workweek,
): Deadline {
  if (deadline.kind === 'within') return deadline
  const place = deadline.next ? nextPeriod(deadline.at.every, period) : period
  const { on } = occurrenceIn(deadline.at, place, calendar)
  return { kind: 'on', day: on < today ? today : on }
}

export const placeholders = ['年', '季度', '月', '周'] as const
type Placeholder = (typeof placeholders)[number]

const braces = /\{([^{}]*)\}/gu

/** The first thing in braces that is no placeholder; null where all are known. */
export function unknownPlaceholder(text: string): string | null {
  for (const [, name = ''] of text.matchAll(braces))
    if (!placeholders.some((known) => known === name)) return name
  return null
}

/** `{年}年{月}月营商环境月报` → `2026年11月营商环境月报`. A year beside a week is the week's own. */
export function fillPlaceholders(
  text: string,
  { period, falls }: Pick<Occurrence, 'period' | 'falls'>,
): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(period.key)
  const month = Number(falls.slice(5, 7))
  const values: Record<Placeholder, string> = {
    年: week !== null && text.includes('{周}') ? (week[1] ?? '') : falls.slice(0, 4),
    季度: String(Math.ceil(month / 3)),
    月: String(month),
    周: week === null ? '' : String(Number(week[2])),
  }
  return text.replaceAll(braces, (whole, name: string) => {
    const known = placeholders.find((placeholder) => placeholder === name)
    return known === undefined ? whole : values[known]
  })
}
