import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { takeRequestStep, type WordedStep } from './request-calls.ts'
import { ReadinessList } from './request-readiness.tsx'
import { useRequestAct } from './use-request-act.ts'

type Props = {
  readonly record: RequestRecord
  readonly step: WordedStep
  readonly onClose: () => void
}

/** Steps whose words are the reason, without which they are not taken. */
const needsWords: readonly WordedStep[] = ['send-back', 'wake', 'withdraw']

/** A step with its words. */
export function RequestActPanel({ record, step, onClose }: Props) {
  const { t } = useTranslation('conference')
  const draft = useDraft(`request.${step}.${record.id}`, { text: '' })
  const [tried, setTried] = useState(false)
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const act = useRequestAct(record.id, {
    act: () => takeRequestStep(step, record.id, record.version, text),
    done: t(`done.${step}`),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const failing = record.readiness.filter(({ ok }) => !ok)
  const wanted = needsWords.includes(step) || (step === 'make-ready' && failing.length > 0)
  const silent = record.units.filter(({ opinion }) => opinion === null)
  return (
    <FormPanel
      title={t(`act.${step}`)}
      submit={t(`act.${step}`)}
      danger={step === 'withdraw'}
      act={act}
      changes={[{ label: t('column.state'), after: t(`state.${record.state}`) }]}
      onSubmit={() => {
        setTried(true)
        if (!wanted || text.trim() !== '') act.run()
      }}
      onClose={onClose}
    >
      <p className="panel-lead">
        {step === 'urge'
          ? t('panel.urgeLead', {
              units: silent.map(({ unit }) => unit.shortName).join(t('and')),
              count: silent.length,
            })
          : t(`panel.${step}Lead`)}
      </p>
      {step === 'make-ready' ? <ReadinessList readiness={record.readiness} /> : null}
      <Field
        label={t(
          step === 'make-ready' && failing.length > 0 ? 'panel.make-readyAnyway' : `panel.${step}Text`,
        )}
        optional={!wanted}
        error={tried && wanted && text.trim() === '' ? t('missing.words') : act.fields.text}
      >
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
