/**
 * Conferences that come again.
 *
 * A series that is `active` plans the conference of each period of its rhythm so many working days ahead: with time,
 * place, chair and units, without agenda and number. Each period is planned once. What lies in the past is not made
 * up: nobody meets on a day that is over. A change touches what is still to come; conferences that were planned stay,
 * also when the series is `ended`.
 */
import { type Occurrence, occurrencesFrom, type Rhythm, type Workweek } from '../calendar/rhythm.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'

export const conferenceSeriesStates = ['active', 'ended'] as const

export type ConferenceSeries = {
  readonly rhythm: Rhythm
  readonly startsOn: Day
  /** Working days before the day. */
  readonly leadWorkdays: number
}

/** The next conferences from a day on that are not planned yet. */
export function comingOf(
  { rhythm, startsOn }: Pick<ConferenceSeries, 'rhythm' | 'startsOn'>,
  planned: ReadonlySet<string>,
  today: Day,
  calendar: Workweek,
  count: number,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrencesFrom(rhythm, startsOn, calendar)) {
    if (found.length === count) break
    // A day off rolls forward, so what falls before today may still be held.
    if (occurrence.on >= today && !planned.has(occurrence.period.key)) found.push(occurrence)
  }
  return found
}

/** What has to be planned by today: whose day is no more than the lead away. */
export function dueForPlanning(
  series: ConferenceSeries,
  planned: ReadonlySet<string>,
  today: Day,
  calendar: Workweek,
): readonly Occurrence[] {
  const horizon = calendar.addWorkdays(today, series.leadWorkdays)
  const due: Occurrence[] = []
  for (const occurrence of occurrencesFrom(series.rhythm, series.startsOn, calendar)) {
    if (occurrence.falls > horizon) break
    const { on, period } = occurrence
    if (on >= today && on <= horizon && !planned.has(period.key)) due.push(occurrence)
  }
  return due
}

export type ConferenceSeriesFault = 'starts-in-past' | 'never'

/** `earliest`: the first day it may start on. */
export function conferenceSeriesVerdict(
  series: ConferenceSeries,
  earliest: Day,
  today: Day,
  calendar: Workweek,
): Verdict<ConferenceSeriesFault> {
  if (series.startsOn < earliest) return refused('starts-in-past', { earliest })
  return comingOf(series, new Set(), today, calendar, 1).length === 0 ? refused('never') : allowed
}
