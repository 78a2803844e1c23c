import { useTranslation } from 'react-i18next'
import type { ConferenceRecord } from '../../../contract/conference.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { type Step, takeStep } from './conference-calls.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = { readonly record: ConferenceRecord; readonly step: Step; readonly onClose: () => void }

/** Invite, open, close, cancel: what follows from it, with words; cancelling needs them. */
export function ConferenceStep({ record, step, onClose }: Props) {
  const { t } = useTranslation('conference-record')
  const draft = useDraft(`conference.${step}.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const act = useConferenceAct(record.id, {
    act: () => takeStep(step, record.id, record.version, text),
    done: t(`step.${step}Done`),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const open = record.agenda.filter(({ kind, outcome }) => kind === 'request' && outcome === null)
  return (
    <FormPanel
      title={t(`act.${step}`)}
      submit={t(`act.${step}`)}
      danger={step === 'cancel'}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">
        {t(`step.${step}Lead`, { units: record.seats.total, items: record.items.total })}
        {step === 'end' && open.length > 0
          ? ` ${t('step.notReached', { count: open.length, titles: open.map(({ title }) => title).join(t('comma')) })}`
          : null}
      </p>
      <Field label={t(`step.${step}Text`)} optional={step !== 'cancel'} error={act.fields.text}>
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
