import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { taskRoutes } from '../../../contract/task.ts'
import { useEither } from '../../lib/use-either.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import type { TaskForm } from './form-values.ts'
import { sourceKinds } from './ledger-search.ts'

export type Choices = z.infer<(typeof taskRoutes.choices)['response']>

type Props = {
  readonly form: TaskForm
  readonly choices: Choices
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (patch: Partial<TaskForm>) => void
}

/** Where the task comes from: the kind, and its own words (document number, meeting, instruction). */
export function SourceFields({ form, errorOf, onChange }: Props) {
  const { t } = useTranslation('task')
  return (
    <>
      <Field label={t('form.source')} error={errorOf('source')}>
        {(control) => (
          <select
            {...control}
            className="box"
            value={form.source}
            onChange={(event) => onChange({ source: event.target.value })}
          >
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`source.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t(`form.sourceText-${form.source}`)} optional error={errorOf('sourceText')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.sourceText}
            placeholder={t(`form.sourcePlaceholder-${form.source}`)}
            onChange={(event) => onChange({ sourceText: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

/** The mechanism's own clock for acknowledgement and first report. */
export function ClockField({ form, choices, errorOf, onChange }: Props) {
  const { t } = useTranslation('task')
  const either = useEither()
  if (choices.clocks.length === 0) return null
  return (
    <Field label={t('form.clock')} error={errorOf('clock')} hint={t('form.clockHint')}>
      {(control) => (
        <select
          {...control}
          className="box"
          value={form.clock}
          onChange={(event) => onChange({ clock: event.target.value })}
        >
          <option value="">{t('form.clockDefault')}</option>
          {choices.clocks.map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {either(name, nameEn)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
