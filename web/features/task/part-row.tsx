import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import type { PartField, PartsForm } from './parts-form.ts'

type Props = {
  readonly row: number
  readonly form: PartsForm
  readonly options: readonly Option[]
  readonly loading: boolean
  readonly min: string
  readonly max: string
  readonly isWorkday: (day: string) => boolean
  readonly errorOf: (field: 'title' | 'body' | 'unitId' | 'postId' | 'dueOn') => string | undefined
  readonly onChange: (field: PartField, value: string) => void
  readonly onRemove: (() => void) | undefined
}

/** One part: what, to whom, by when; the requirements only when asked for. */
export function PartRow({
  row,
  form,
  options,
  loading,
  min,
  max,
  isWorkday,
  errorOf,
  onChange,
  onRemove,
}: Props) {
  const { t } = useTranslation('task')
  const body = form.bodies[row] ?? ''
  const due = form.dues[row] ?? ''
  const late = due > max ? t('errors.field.after-the-whole', { dueOn: max }) : undefined
  const outside = due !== '' && due < min ? t('errors.field.day-in-past', { today: min }) : late
  const [open, setOpen] = useState(body !== '')
  return (
    <li className="part-row">
      <Field label={t('decompose.title', { n: row + 1 })} error={errorOf('title')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.titles[row] ?? ''}
            onChange={(event) => onChange('titles', event.target.value)}
          />
        )}
      </Field>
      <Field label={t('decompose.to')} error={errorOf('unitId') ?? errorOf('postId')}>
        {(control) => (
          <Select
            {...control}
            options={options}
            loading={loading}
            placeholder={t('decompose.toPlaceholder')}
            value={form.tos[row] ?? null}
            onChange={(value) => onChange('tos', value ?? '')}
          />
        )}
      </Field>
      <Field label={t('decompose.due')} error={outside ?? errorOf('dueOn')}>
        {(control) => (
          <DateInput
            {...control}
            value={due === '' ? null : due}
            isWorkday={isWorkday}
            onChange={(day) => onChange('dues', day ?? '')}
          />
        )}
      </Field>
      {open ? (
        <Field label={t('decompose.body')} optional wide error={errorOf('body')}>
          {(control) => (
            <TextArea
              {...control}
              className="short"
              value={body}
              max={4000}
              onChange={(event) => onChange('bodies', event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <div className="part-acts">
        {open ? null : (
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {t('decompose.addBody')}
          </button>
        )}
        {onRemove === undefined ? null : (
          <button type="button" className="link" onClick={onRemove}>
            {t('decompose.remove')}
          </button>
        )}
      </div>
    </li>
  )
}
