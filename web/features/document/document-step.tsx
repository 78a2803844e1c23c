import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { type Step, takeStep } from './calls.ts'
import { FindingList } from './findings.tsx'
import { useDocumentAct } from './use-document-act.ts'

type Props = { readonly record: DocumentRecord; readonly step: Step; readonly onClose: () => void }

/** Hand in, take back, send back, review, sign, discard: with words, needed for sending back. */
export function DocumentStep({ record, step, onClose }: Props) {
  const { t } = useTranslation('document')
  const draft = useDraft(`document.${step}.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const act = useDocumentAct(record.id, {
    act: () => takeStep(step, record.id, record.version, text),
    done: t(`step-panel.${step}Done`),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const noticed = step === 'submit' || step === 'review' || step === 'sign' ? record.findings : []
  return (
    <FormPanel
      title={t(`act.${step}`)}
      submit={t(`act.${step}`)}
      danger={step === 'discard'}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">{t(`step-panel.${step}Lead`)}</p>
      <FindingList findings={noticed} />
      <Field label={t('step-panel.words')} optional={step !== 'send-back'} error={act.fields.text}>
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
