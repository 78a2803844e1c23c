import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { addDays } from '../../lib/dates.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field } from '../../ui/field.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import { choicesQuery } from './calls.ts'
import { useWorkday } from '../../ui/use-workday.ts'

type Props = {
  readonly record: TaskRecord
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

/** The unit that gets a task whose return is upheld. */
export function RulingUnit({ record, value, error, onChange }: Props) {
  const { t } = useTranslation('task')
  const choices = useQuery(choicesQuery)
  const units = (choices.data?.units ?? []).map((unit) =>
    unit.id === record.leadUnit.id ? { ...unit, refusal: t('rule.here') } : unit,
  )
  return (
    <Field label={t('rule.to')} hint={t('rule.toHint')} error={error} optional={false}>
      {(control) => (
        <UnitSelect
          {...control}
          units={units}
          loading={choices.isPending}
          placeholder={t('rule.toPlaceholder')}
          clearable
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      )}
    </Field>
  )
}

/** The day until which more time is given. */
export function RulingDay({ record, value, error, onChange }: Props) {
  const { t } = useTranslation('task')
  const { due, latestDueOn } = record
  const year = Number(due.dueOn.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  return (
    <Field label={t('rule.day')} hint={t('rule.dayHint', { original: due.originalDueOn })} error={error}>
      {(control) => (
        <DateInput
          {...control}
          value={value === '' ? null : value}
          min={addDays(due.dueOn, 1)}
          max={latestDueOn ?? undefined}
          isWorkday={isWorkday}
          onChange={(day) => onChange(day ?? '')}
        />
      )}
    </Field>
  )
}
