import { useTranslation } from 'react-i18next'
import { paces } from '../../../../domain/calendar/rhythm.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { Choice, Field } from '../../../ui/field.tsx'
import { useWorkday } from '../../../ui/use-workday.ts'
import { Choose, PlaceFields } from '../../../ui/place-fields.tsx'
import { paceOf } from '../../../ui/rhythm-form.ts'
import { duePlaceIn, placeIn, type SeriesForm, withDuePlace, withPlace } from './series-values.ts'

type Props = {
  readonly form: SeriesForm
  readonly today: string
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (patch: Partial<SeriesForm>) => void
}

/** How often and when, from when to when. */
export function RhythmFields({ form, today, errorOf, onChange }: Props) {
  const { t } = useTranslation('series')
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  return (
    <fieldset className="field rhythm">
      <legend>{t('form.rhythm')}</legend>
      <div className="rhythm-grid">
        <Choose
          label={t('form.every')}
          value={paceOf(form.every)}
          options={paces.map((pace) => ({ value: pace, label: t(`every.${pace}`) }))}
          onChange={(every) => onChange({ every })}
        />
        <PlaceFields
          pace={paceOf(form.every)}
          place={placeIn(form)}
          error={errorOf('rhythm')}
          onChange={(place) => onChange(withPlace(place))}
        />
        <Field label={t('form.startsOn')} error={errorOf('startsOn')}>
          {(control) => (
            <DateInput
              {...control}
              value={form.startsOn === '' ? null : form.startsOn}
              isWorkday={isWorkday}
              onChange={(day) => onChange({ startsOn: day ?? '' })}
            />
          )}
        </Field>
        <Field label={t('form.endsOn')} optional error={errorOf('endsOn')}>
          {(control) => (
            <DateInput
              {...control}
              value={form.endsOn === '' ? null : form.endsOn}
              isWorkday={isWorkday}
              onChange={(day) => onChange({ endsOn: day ?? '' })}
            />
          )}
        </Field>
      </div>
      <small>{t('form.rollHint')}</small>
    </fieldset>
  )
}

/** A number of days from the issue, or a day of the period or the next. */
export function SeriesDeadlineFields({ form, errorOf, onChange }: Omit<Props, 'today'>) {
  const { t } = useTranslation(['series', 'task'])
  const within = form.deadline === 'within'
  return (
    <fieldset className="field rhythm">
      <legend>{t('task:form.deadline')}</legend>
      <div className="choices">
        <Choice
          type="radio"
          name="deadline"
          label={t('form.deadline-within')}
          checked={within}
          onChange={() => onChange({ deadline: 'within' })}
        />
        <Choice
          type="radio"
          name="deadline"
          label={t('form.deadline-in-period')}
          checked={!within}
          onChange={() => onChange({ deadline: 'in-period' })}
        />
      </div>
      <div className="rhythm-grid">
        {within ? (
          <>
            <Field label={t('task:form.n')} error={errorOf('deadline.n')}>
              {(control) => (
                <input
                  {...control}
                  className="box"
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={1000}
                  value={form.n}
                  onChange={(event) => onChange({ n: event.target.value })}
                />
              )}
            </Field>
            <Choose
              label={t('task:form.unit')}
              value={form.unit}
              options={[
                { value: 'workday', label: t('task:form.workdays') },
                { value: 'calendar', label: t('task:form.calendarDays') },
              ]}
              onChange={(unit) => onChange({ unit })}
            />
          </>
        ) : (
          <>
            <Choose
              label={t('form.duePeriod')}
              value={form.duePeriod}
              options={(['this', 'next'] as const).map((which) => ({
                value: which,
                label: t(`duePeriod.${which}-${paceOf(form.every)}`),
              }))}
              onChange={(duePeriod) => onChange({ duePeriod })}
            />
            <PlaceFields
              pace={paceOf(form.every)}
              place={duePlaceIn(form)}
              error={errorOf('deadline.at')}
              onChange={(place) => onChange(withDuePlace(place))}
            />
          </>
        )}
      </div>
    </fieldset>
  )
}
