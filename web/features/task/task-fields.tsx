import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEither } from '../../lib/use-either.ts'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { UnitSelect, UnitsSelect } from '../../ui/unit-select.tsx'
import { DeadlineFields } from './deadline-fields.tsx'
import { type Choices, ClockField, SourceFields } from './small-fields.tsx'
import { chooseIndicator, type TaskForm } from './form-values.ts'

export type FormProps = {
  readonly form: TaskForm
  readonly choices: Choices
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (patch: Partial<TaskForm>) => void
  /** A draft has one lead; a dispatch may go to many. */
  readonly leads: 'one' | 'many'
  /** In place of a deadline that is counted once: that of a series. */
  readonly deadline?: ReactNode
}

/** Every field of a task that is given out. */
export function TaskFields(props: FormProps) {
  const { t } = useTranslation('task')
  const either = useEither()
  const { form, choices, errorOf, onChange, leads } = props
  const units = choices.units.map((unit) => ({ id: unit.id, name: unit.name, shortName: unit.shortName }))
  return (
    <div className="fields">
      <Field label={t('form.title')} wide error={errorOf('title')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.title}
            placeholder={t('form.titlePlaceholder')}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('form.indicator')} optional error={errorOf('indicator')} hint={t('form.indicatorHint')}>
        {(control) => (
          <Select
            {...control}
            clearable
            value={form.indicator === '' ? null : form.indicator}
            options={choices.indicators.map(({ code, name, nameEn }) => ({
              value: code,
              label: `${code} ${either(name, nameEn)}`,
              depth: code.includes('.') ? 1 : 0,
            }))}
            onChange={(code) => {
              const patch = chooseIndicator(form, code ?? '', choices.indicators)
              const chosen = leads === 'one' ? patch.leadUnitIds?.slice(0, 1) : patch.leadUnitIds
              onChange(chosen === undefined ? patch : { ...patch, leadUnitIds: chosen })
            }}
          />
        )}
      </Field>
      <Field label={t('form.target')} optional error={errorOf('target')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.target}
            placeholder={t('form.targetPlaceholder')}
            onChange={(event) => onChange({ target: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('form.lead')}
        error={errorOf('leadUnitIds') ?? errorOf('leadUnitId')}
        hint={leads === 'many' ? t('form.leadHint') : undefined}
      >
        {(control) =>
          leads === 'many' ? (
            <UnitsSelect
              {...control}
              units={units}
              values={form.leadUnitIds}
              onChange={(ids) => onChange({ leadUnitIds: ids })}
            />
          ) : (
            <UnitSelect
              {...control}
              units={units}
              value={form.leadUnitIds[0] ?? null}
              onChange={(id) => onChange({ leadUnitIds: id === null ? [] : [id] })}
            />
          )
        }
      </Field>
      <Field
        label={t('form.assisting')}
        optional
        error={errorOf('assistingUnitIds')}
        hint={t('form.assistingHint')}
      >
        {(control) => (
          <UnitsSelect
            {...control}
            units={units.map((unit) =>
              form.leadUnitIds.includes(unit.id) ? { ...unit, refusal: t('form.leads') } : unit,
            )}
            values={form.assistingUnitIds}
            onChange={(ids) => onChange({ assistingUnitIds: ids })}
          />
        )}
      </Field>
      <SourceFields {...props} />
      <Field label={t('form.body')} wide error={errorOf('body')}>
        {(control) => (
          <TextArea
            {...control}
            className="tall"
            value={form.body}
            max={10_000}
            placeholder={t('form.bodyPlaceholder')}
            onChange={(event) => onChange({ body: event.target.value })}
          />
        )}
      </Field>
      {props.deadline ?? <DeadlineFields {...props} />}
      <ClockField {...props} />
    </div>
  )
}
