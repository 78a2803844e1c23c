import { useTranslation } from 'react-i18next'
import type { FilingRecord } from '../../../contract/filing.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { type Step, takeStep } from './calls.ts'
import { useFilingAct } from './use-filing-act.ts'

type Props = { readonly record: FilingRecord; readonly step: Step; readonly onClose: () => void }

/** Submit, withdraw, approve, send back: with words, needed only for sending back. */
export function StepPanel({ record, step, onClose }: Props) {
  const { t } = useTranslation('filing')
  const draft = useDraft(`filing.${step}.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const act = useFilingAct(record.id, {
    act: () => takeStep(step, record.id, record.version, text),
    done: t(`panel.${step}Done`),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const warned = record.values.filter(({ findings }) => findings.length > 0).length
  return (
    <FormPanel
      title={t(`act.${step}`)}
      submit={t(`act.${step}`)}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">
        {t(`panel.${step}Lead`, { total: record.fields.total })}
        {step === 'withdraw' || warned === 0 ? null : ` ${t('panel.warned', { count: warned })}`}
      </p>
      <Field label={t(`panel.${step}Text`)} optional={step !== 'send-back'} error={act.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={1000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
