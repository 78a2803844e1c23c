import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { EvidenceList, EvidenceUpload } from './evidence.tsx'
import { lastClosureRequest } from './last-words.ts'
import { commandRefusal } from './record-actions.ts'
import { openRecheck } from './rechecks.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { useWorkday } from '../../ui/use-workday.ts'
import { Words } from './words.tsx'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }
type End = 'accept' | 'reopen'

/** Looks back at a closed task. Settled meanwhile, it says so. */
export function CheckPanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const recheck = openRecheck(record)
  if (recheck !== null)
    return <Checking key={recheck.id} record={record} recheckId={recheck.id} onClose={onClose} />
  return (
    <Panel
      open
      title={t('command.check')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('panel.close')}</Button>}
    >
      <p>{t('check.none')}</p>
    </Panel>
  )
}

function Checking({ record, recheckId, onClose }: Props & { readonly recheckId: string }) {
  const { t } = useTranslation('task')
  const words = useRefusalWords(record)
  const today = useSession()?.today
  const draft = useDraft(`task.check.${recheckId}`, { text: '', dueOn: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, dueOn } = draft.values
  const [missing, setMissing] = useState(false)
  const request = lastClosureRequest(record)
  const year = Number((today ?? record.due.dueOn).slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const params = { path: { id: record.id } }
  const body = { version: record.version, recheckId, text }
  const command = useCommand(record, {
    act: (end: End) =>
      ask(
        end === 'accept'
          ? api.POST('/api/tasks/{id}/accept-recheck', { params, body })
          : api.POST('/api/tasks/{id}/reopen', {
              params,
              body: { ...body, dueOn: dueOn === '' ? null : dueOn },
            }),
      ).then(() => end),
    done: (end) => t(`check.done-${end}`, { number: record.number }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const decide = (end: End) => {
    const empty = text.trim() === ''
    setMissing(empty)
    if (!empty) command.run(end)
  }
  return (
    <ActPanel
      title={t('command.check')}
      width={640}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'accept-recheck',
          label: t('check.accept'),
          primary: true,
          busy: command.busy,
          onClick: () => decide('accept'),
          refusal: words(commandRefusal(record, 'accept-recheck')),
        },
        {
          key: 'reopen',
          label: t('check.reopen'),
          danger: true,
          busy: command.busy,
          onClick: () => decide('reopen'),
          refusal: words(commandRefusal(record, 'reopen')),
        },
      ]}
    >
      {request === null ? null : <Words label={t('verify.request', request)} text={request.text} />}
      <h3>{t('files.title', { count: record.files.length })}</h3>
      <EvidenceList record={record} />
      {commandRefusal(record, 'attach') === null ? <EvidenceUpload taskId={record.id} /> : null}
      <Field
        label={t('check.text')}
        hint={t('check.hint')}
        error={missing && text.trim() === '' ? t('check.textMissing') : command.fields.text}
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
      <Field
        label={t('check.due')}
        optional
        hint={record.reopenedDueOn === null ? undefined : t('check.dueHint', { day: record.reopenedDueOn })}
        error={command.fields.dueOn}
      >
        {(control) => (
          <DateInput
            {...control}
            value={dueOn === '' ? null : dueOn}
            min={today}
            isWorkday={isWorkday}
            onChange={(day) => draft.change({ dueOn: day ?? '' })}
          />
        )}
      </Field>
    </ActPanel>
  )
}
