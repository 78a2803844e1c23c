import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { EvidenceList, EvidenceUpload } from './evidence.tsx'
import { lastSendBack } from './last-words.ts'
import { commandRefusal, refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { Words } from './words.tsx'

/** Requests closure: what was done, with the evidence for it. */
export function ClosurePanel({
  record,
  onClose,
}: {
  readonly record: TaskRecord
  readonly onClose: () => void
}) {
  const { t } = useTranslation('task')
  const refusal = useRefusalWords(record)(refusalOf(record, 'request-closure'))
  const draft = useDraft(`task.request-closure.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const sentBack = lastSendBack(record)
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/request-closure', {
          params: { path: { id: record.id } },
          body: { version: record.version, text },
        }),
      ),
    done: t('closure.done', { unit: record.verifierUnit.shortName }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  return (
    <ActPanel
      title={t('command.request-closure')}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'request-closure',
          label: t('command.request-closure'),
          primary: true,
          busy: command.busy,
          onClick: () => command.run(),
          refusal,
        },
      ]}
    >
      {sentBack === null ? null : (
        <Words label={t(`closure.${sentBack.act}`, sentBack)} text={sentBack.text} />
      )}
      <p className="panel-lead">{t('closure.lead', { unit: record.verifierUnit.shortName })}</p>
      <Field label={t('closure.text')} error={command.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            placeholder={t('closure.placeholder')}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
      <h3>{t('files.title', { count: record.files.length })}</h3>
      <EvidenceList record={record} />
      {commandRefusal(record, 'attach') === null ? <EvidenceUpload taskId={record.id} /> : null}
    </ActPanel>
  )
}
