import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { EvidenceList } from './evidence.tsx'
import { lastClosureRequest } from './last-words.ts'
import { commandRefusal } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { Words } from './words.tsx'

type End = 'accept' | 'send-back'

/** Verifies a closure request: reads what was asked and its evidence, then accepts or sends back, saying what was found. */
export function VerifyPanel({
  record,
  onClose,
}: {
  readonly record: TaskRecord
  readonly onClose: () => void
}) {
  const { t } = useTranslation('task')
  const words = useRefusalWords(record)
  const draft = useDraft(`task.verify.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const [missing, setMissing] = useState(false)
  const request = lastClosureRequest(record)
  const options = { params: { path: { id: record.id } }, body: { version: record.version, text } }
  const command = useCommand(record, {
    act: (end: End) =>
      ask(
        end === 'accept'
          ? api.POST('/api/tasks/{id}/accept', options)
          : api.POST('/api/tasks/{id}/send-back', options),
      ).then(() => end),
    done: (end) => t(`verify.done-${end}`, { number: record.number }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const empty = text.trim() === ''
  const decide = (end: End) => {
    setMissing(empty)
    if (!empty) command.run(end)
  }
  return (
    <ActPanel
      title={t('command.verify')}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'accept',
          label: t('verify.accept'),
          primary: true,
          busy: command.busy,
          onClick: () => decide('accept'),
          refusal: words(commandRefusal(record, 'accept')),
        },
        {
          key: 'send-back',
          label: t('verify.sendBack'),
          busy: command.busy,
          onClick: () => decide('send-back'),
          refusal: words(commandRefusal(record, 'send-back')),
        },
      ]}
    >
      {request === null ? null : <Words label={t('verify.request', request)} text={request.text} />}
      <h3>{t('files.title', { count: record.files.length })}</h3>
      <EvidenceList record={record} />
      <Field
        label={t('verify.text')}
        hint={t('verify.hint')}
        error={missing && empty ? t('verify.missing') : command.fields.text}
      >
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </ActPanel>
  )
}
