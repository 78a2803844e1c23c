/** The form of a series: what is typed, what it sends, what is still missing. */
import type { ConferenceSeriesRow } from '../../../contract/conference-series.ts'
import type { Rhythm } from '../../../domain/calendar/rhythm.ts'
import { type PlaceForm, placeOf, rhythmOf } from '../../ui/rhythm-form.ts'

export type SeriesForm = {
  readonly title: string
  readonly every: string
  readonly weekday: string
  readonly month: string
  readonly day: string
  readonly startsAt: string
  readonly place: string
  readonly chairPostId: string
  readonly attendingUnitIds: readonly string[]
  readonly leadWorkdays: string
  readonly startsOn: string
}

export type SeriesPlan = {
  title: string
  rhythm: Rhythm
  startsAt: string
  place: string
  chairPostId: string
  attendingUnitIds: string[]
  leadWorkdays: number
  startsOn: string
}

export const emptySeriesForm = (today: string): SeriesForm => ({
  title: '',
  every: 'month',
  weekday: '1',
  month: '1',
  day: '25',
  startsAt: '09:00',
  place: '',
  chairPostId: '',
  attendingUnitIds: [],
  leadWorkdays: '10',
  startsOn: today,
})

export const placeIn = ({ weekday, month, day }: SeriesForm): PlaceForm => ({ weekday, month, day })

/** One that exists, back in the form; it changes what is still to come. */
export function seriesFormOf(row: ConferenceSeriesRow, today: string): SeriesForm {
  const empty = emptySeriesForm(today)
  return {
    ...empty,
    title: row.title,
    every: row.rhythm.every,
    ...placeOf(row.rhythm, placeIn(empty)),
    startsAt: row.startsAt,
    place: row.place,
    chairPostId: row.chairPostId,
    attendingUnitIds: row.attendingUnits.map(({ id }) => id),
    leadWorkdays: String(row.leadWorkdays),
  }
}

export const planOf = (form: SeriesForm): SeriesPlan => ({
  title: form.title,
  rhythm: rhythmOf(form.every, placeIn(form)),
  startsAt: form.startsAt,
  place: form.place,
  chairPostId: form.chairPostId,
  attendingUnitIds: [...form.attendingUnitIds],
  leadWorkdays: leadOf(form) ?? 0,
  startsOn: form.startsOn,
})

/** Working days ahead, 1 to 60, or null. */
function leadOf({ leadWorkdays }: Pick<SeriesForm, 'leadWorkdays'>): number | null {
  const days = Number(leadWorkdays.trim())
  return Number.isInteger(days) && days >= 1 && days <= 60 ? days : null
}

/** Paths of what is required and not there. */
export const missingInSeriesForm = (form: SeriesForm): readonly string[] => [
  ...(form.title.trim() === '' ? ['title'] : []),
  ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(form.startsAt) ? [] : ['startsAt']),
  ...(form.place.trim() === '' ? ['place'] : []),
  ...(form.chairPostId === '' ? ['chairPostId'] : []),
  ...(leadOf(form) === null ? ['leadWorkdays'] : []),
  ...(form.startsOn === '' ? ['startsOn'] : []),
]
