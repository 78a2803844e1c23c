import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useEither } from '../../lib/use-either.ts'
import { Choice, Field, TextArea, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { askedSources, measure } from './calls.ts'
import { useFilingAct } from './use-filing-act.ts'

type Props = { readonly record: FilingRecord; readonly field: FilingField; readonly onClose: () => void }

/** What a questionnaire or a survey found for one sub-indicator, beside what the unit filed. Empty takes it away. */
export function MeasurePanel({ record, field, onClose }: Props) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const stands = (source: string) => field.sources.find((one) => one.source === source)
  const first = askedSources.find((source) => stands(source) !== undefined) ?? askedSources[0]
  const told = (source: string) => ({
    input: String(stands(source)?.value ?? ''),
    note: stands(source)?.note ?? '',
  })
  const draft = useDraft(`filing.measure.${record.id}.${field.code}`, { source: first, ...told(first) })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { source, input, note } = draft.values
  const act = useFilingAct(record.id, {
    act: () => measure(record.id, record.version, field.code, draft.values),
    done: t(input.trim() === '' ? 'measure.gone' : 'measure.done', { code: field.code }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  return (
    <FormPanel
      title={t('measure.title', { code: field.code, name: either(field.name, field.nameEn) })}
      submit={t('measure.submit')}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">{t('measure.lead')}</p>
      <fieldset className="field">
        <legend>{t('measure.source')}</legend>
        <div className="choices">
          {askedSources.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="source"
              checked={one === source}
              label={t(`source.${one}`)}
              onChange={() => draft.change({ source: one, ...told(one) })}
            />
          ))}
        </div>
      </fieldset>
      <Field
        label={t('measure.value', { unit: either(field.unit, field.unitEn) })}
        hint={t('measure.valueHint')}
        error={act.fields.input}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            maxLength={60}
            value={input}
            onChange={({ target }) => draft.change({ input: target.value })}
          />
        )}
      </Field>
      <Field label={t('measure.note')} hint={t('measure.noteHint')} error={act.fields.note}>
        {(control) => (
          <TextArea
            {...control}
            value={note}
            max={1000}
            onChange={({ target }) => draft.change({ note: target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
