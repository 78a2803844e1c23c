import { useTranslation } from 'react-i18next'
import { conditionKinds } from '../../../../domain/conference/states.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { DocumentSelect } from './document-select.tsx'
import { type UnitOption, UnitSelect } from '../../../ui/unit-select.tsx'
import { useWorkday } from '../../../ui/use-workday.ts'
import { type ConditionForm, readCondition } from './conclusion-values.ts'
import type { Indicator } from './resolution-fields.tsx'
import { RowHead } from './row-head.tsx'
import { TaskSelect } from './task-select.tsx'
import './parts.css'

type Props = {
  readonly row: number
  readonly text: string
  readonly units: readonly UnitOption[]
  readonly indicators: readonly Indicator[]
  readonly today: string
  readonly errorOf: (path: string) => string | undefined
  readonly onText: (text: string) => void
  readonly onRemove?: (() => void) | undefined
}

/** One thing that is missing: what, whose it is, by when, and how the program can tell that it is met. */
export function ConditionFields(props: Props) {
  const { t } = useTranslation('conference')
  const { row, text, units, today, onText, onRemove } = props
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const form = readCondition(text)
  const errorOf = (field: string) => props.errorOf(`conditions.${row}.${field}`)
  const change = (patch: Partial<ConditionForm>) => onText(JSON.stringify({ ...form, ...patch }))
  return (
    <fieldset className="row-of">
      <RowHead title={t('condition.nth', { n: row + 1 })} onRemove={onRemove} />
      <Field label={t('condition.how')} error={errorOf('kind')}>
        {(control) => (
          <select
            {...control}
            className="box"
            value={form.kind}
            onChange={(event) => change({ kind: event.target.value })}
          >
            {conditionKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`condition.kind-${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Target {...props} form={form} errorOf={errorOf} onChange={change} />
      <Field label={t('condition.text')} error={errorOf('text')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.text}
            placeholder={t('condition.textPlaceholder')}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="pair">
        <Field label={t('condition.owner')} error={errorOf('ownerUnitId')}>
          {(control) => (
            <UnitSelect
              {...control}
              units={units}
              value={form.owner}
              onChange={(id) => change({ owner: id ?? '' })}
            />
          )}
        </Field>
        <Field label={t('condition.dueOn')} error={errorOf('dueOn')}>
          {(control) => (
            <DateInput
              {...control}
              value={form.dueOn}
              min={today}
              isWorkday={isWorkday}
              onChange={(day) => change({ dueOn: day ?? '' })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}

type TargetProps = Pick<Props, 'indicators' | 'errorOf'> & {
  readonly form: ConditionForm
  readonly onChange: (patch: Partial<ConditionForm>) => void
}

/** What the program looks up. */
function Target({ form, indicators, errorOf, onChange }: TargetProps) {
  const { t } = useTranslation('conference')
  if (form.kind === 'task-closed')
    return (
      <Field label={t('condition.task')} error={errorOf('taskId')}>
        {(control) => (
          <TaskSelect
            {...control}
            value={form.task}
            name={form.taskName}
            onChange={(task, taskName) =>
              onChange({
                task,
                taskName,
                text:
                  form.text === '' && task !== '' ? t('condition.taskText', { task: taskName }) : form.text,
              })
            }
          />
        )}
      </Field>
    )
  if (form.kind === 'document-issued')
    return (
      <Field label={t('condition.document')} error={errorOf('documentId')}>
        {(control) => (
          <DocumentSelect
            {...control}
            value={form.document}
            name={form.documentName}
            onChange={(document, documentName) =>
              onChange({
                document,
                documentName,
                text:
                  form.text === '' && document !== ''
                    ? t('condition.documentText', { document: documentName })
                    : form.text,
              })
            }
          />
        )}
      </Field>
    )
  if (form.kind !== 'value-reached') return null
  const measured = indicators.filter(({ code }) => code.includes('.'))
  return (
    <div className="trio">
      <Field label={t('condition.code')} error={errorOf('value.code')}>
        {(control) => (
          <Select
            {...control}
            value={form.code}
            options={measured.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
            onChange={(code) => onChange({ code: code ?? '' })}
          />
        )}
      </Field>
      <Field label={t('condition.comparison')}>
        {(control) => (
          <select
            {...control}
            className="box"
            value={form.comparison}
            onChange={(event) => onChange({ comparison: event.target.value })}
          >
            <option value="at-most">{t('condition.at-most')}</option>
            <option value="at-least">{t('condition.at-least')}</option>
          </select>
        )}
      </Field>
      <Field label={t('condition.number')} error={errorOf('value.number')}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            value={form.number}
            onChange={(event) => onChange({ number: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
