import { useTranslation } from 'react-i18next'
import type { Pace } from '../../domain/calendar/rhythm.ts'
import { Field } from './field.tsx'
import type { PlaceForm } from './rhythm-form.ts'

type Props = {
  readonly pace: Pace
  readonly place: PlaceForm
  readonly error?: string | undefined
  readonly onChange: (place: PlaceForm) => void
}

const upTo = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => String(index + 1))

/** Where in its period: a weekday, or a month and a day. */
export function PlaceFields({ pace, place, error, onChange }: Props) {
  const { t } = useTranslation('series')
  const months = pace === 'quarter' ? upTo(3) : upTo(12)
  const month = pace === 'quarter' && Number(place.month) > 3 ? '3' : place.month
  if (pace === 'week')
    return (
      <Choose
        label={t('form.weekday')}
        value={place.weekday}
        error={error}
        options={upTo(7).map((value) => ({ value, label: t(`weekday.${value}`) }))}
        onChange={(weekday) => onChange({ ...place, weekday })}
      />
    )
  return (
    <>
      {pace === 'month' ? null : (
        <Choose
          label={t('form.month')}
          value={month}
          options={months.map((value) => ({
            value,
            label: pace === 'quarter' ? t(`quarterMonth.${value}`) : t('rhythm.monthOf', { month: value }),
          }))}
          onChange={(next) => onChange({ ...place, month: next })}
        />
      )}
      <Choose
        label={t('form.day')}
        value={place.day}
        error={error}
        options={[
          ...upTo(31).map((value) => ({ value, label: t('rhythm.day', { day: value }) })),
          { value: 'last-workday', label: t('rhythm.lastWorkday') },
        ]}
        onChange={(day) => onChange({ ...place, day })}
      />
    </>
  )
}

type ChooseProps = {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

export function Choose({ label, value, error, options, onChange }: ChooseProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select {...control} className="box" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
