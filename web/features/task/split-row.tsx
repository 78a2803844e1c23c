import { useTranslation } from 'react-i18next'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import type { SplitForm } from './split-form.ts'

type Unit = { readonly id: string; readonly name: string; readonly shortName: string }

type Props = {
  readonly row: number
  readonly form: SplitForm
  readonly units: readonly Unit[]
  readonly loading: boolean
  readonly min: string
  readonly max: string
  readonly isWorkday: (day: string) => boolean
  readonly errorOf: (field: 'title' | 'leadUnitId' | 'dueOn') => string | undefined
  readonly onChange: (field: keyof SplitForm, value: string) => void
  readonly onRemove: (() => void) | undefined
}

/** One of the tasks that take the place of another: what, which unit leads, by when. */
export function SplitRow(props: Props) {
  const { row, form, units, loading, min, max, isWorkday, errorOf, onChange, onRemove } = props
  const { t } = useTranslation('task')
  const due = form.dues[row] ?? ''
  const lead = form.leads[row] ?? ''
  const late = due > max ? t('errors.field.after-the-original', { dueOn: max }) : undefined
  const outside = due !== '' && due < min ? t('errors.field.day-in-past', { today: min }) : late
  return (
    <li className="part-row">
      <Field label={t('ask-split.title', { n: row + 1 })} error={errorOf('title')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.titles[row] ?? ''}
            onChange={(event) => onChange('titles', event.target.value)}
          />
        )}
      </Field>
      <Field label={t('ask-split.unit')} error={errorOf('leadUnitId')}>
        {(control) => (
          <UnitSelect
            {...control}
            units={units}
            loading={loading}
            placeholder={t('ask-split.unitPlaceholder')}
            value={lead === '' ? null : lead}
            onChange={(chosen) => onChange('leads', chosen ?? '')}
          />
        )}
      </Field>
      <Field label={t('decompose.due')} error={outside ?? errorOf('dueOn')}>
        {(control) => (
          <DateInput
            {...control}
            value={due === '' ? null : due}
            min={min}
            max={max}
            isWorkday={isWorkday}
            onChange={(day) => onChange('dues', day ?? '')}
          />
        )}
      </Field>
      <div className="part-acts">
        {onRemove === undefined ? null : (
          <button type="button" className="link" onClick={onRemove}>
            {t('decompose.remove')}
          </button>
        )}
      </div>
    </li>
  )
}
