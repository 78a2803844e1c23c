/** The form of a recurring task: what is typed, what it sends, what is still missing. */
import type { SeriesRecord } from '../../../../contract/task-series.ts'
import type { SeriesDeadline } from '../../../../domain/task/series.ts'
import { type PlaceForm, placeOf, rhythmOf } from '../../../ui/rhythm-form.ts'
import { bodyOf, daysOf, emptyForm, type TaskForm, unitOf } from '../form-values.ts'

export type SeriesForm = TaskForm & {
  readonly every: string
  readonly onWeekday: string
  readonly onMonth: string
  readonly onDay: string
  /** Where `deadline` is `in-period`: `this` or `next`. */
  readonly duePeriod: string
  readonly dueWeekday: string
  readonly dueMonth: string
  readonly dueDay: string
  readonly startsOn: string
  readonly endsOn: string
}

export const emptySeries = (today: string): SeriesForm => ({
  ...emptyForm(''),
  n: '5',
  every: 'month',
  onWeekday: '1',
  onMonth: '1',
  onDay: '5',
  duePeriod: 'this',
  dueWeekday: '5',
  dueMonth: '3',
  dueDay: '25',
  startsOn: today,
  endsOn: '',
})

/** One that exists, back in the form. */
export function seriesFormOf({ template, rhythm, startsOn, endsOn }: SeriesRecord): SeriesForm {
  const empty = emptySeries(startsOn)
  const { deadline } = template
  return {
    ...empty,
    title: template.title,
    body: template.body,
    leadUnitIds: template.leadUnitIds,
    assistingUnitIds: template.assistingUnitIds,
    indicator: template.indicator ?? '',
    source: template.source,
    sourceText: template.sourceText,
    target: template.target,
    clock: template.clock ?? '',
    every: rhythm.every,
    ...withPlace(placeOf(rhythm, placeIn(empty))),
    endsOn: endsOn ?? '',
    ...(deadline.kind === 'within'
      ? { deadline: 'within', n: String(deadline.n), unit: deadline.unit }
      : {
          deadline: 'in-period',
          duePeriod: deadline.next ? 'next' : 'this',
          ...withDuePlace(placeOf(deadline.at, duePlaceIn(empty))),
        }),
  }
}

export const placeIn = (form: SeriesForm): PlaceForm => ({
  weekday: form.onWeekday,
  month: form.onMonth,
  day: form.onDay,
})
export const withPlace = ({ weekday, month, day }: PlaceForm) => ({
  onWeekday: weekday,
  onMonth: month,
  onDay: day,
})

export const duePlaceIn = (form: SeriesForm): PlaceForm => ({
  weekday: form.dueWeekday,
  month: form.dueMonth,
  day: form.dueDay,
})
export const withDuePlace = ({ weekday, month, day }: PlaceForm) => ({
  dueWeekday: weekday,
  dueMonth: month,
  dueDay: day,
})

export const deadlineOf = (form: SeriesForm): SeriesDeadline =>
  form.deadline === 'within'
    ? { kind: 'within', n: daysOf(form) ?? 0, unit: unitOf(form) }
    : { kind: 'in-period', next: form.duePeriod === 'next', at: rhythmOf(form.every, duePlaceIn(form)) }

export function seriesBody(form: SeriesForm) {
  const { deadline: _, ...content } = bodyOf(form)
  return {
    template: { ...content, leadUnitIds: [...form.leadUnitIds], deadline: deadlineOf(form) },
    rhythm: rhythmOf(form.every, placeIn(form)),
    startsOn: form.startsOn,
    endsOn: form.endsOn === '' ? null : form.endsOn,
  }
}

/** Paths of what is required and not there. */
export function missingInSeries(form: SeriesForm): readonly string[] {
  return [
    ...(form.title.trim() === '' ? ['title'] : []),
    ...(form.leadUnitIds.length === 0 ? ['leadUnitIds'] : []),
    ...(form.body.trim() === '' ? ['body'] : []),
    ...(form.deadline === 'within' && daysOf(form) === null ? ['deadline.n'] : []),
    ...(form.startsOn === '' ? ['startsOn'] : []),
  ]
}
