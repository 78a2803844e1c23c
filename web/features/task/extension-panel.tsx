import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { addDays } from '../../lib/dates.ts'
import { useDraft } from '../../lib/drafts.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { refusalOf } from './record-actions.ts'
import { dayFault } from './requests.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { useWorkday } from '../../ui/use-workday.ts'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }

/** Asks for a later due day, with the reason; the first due day is kept whatever is ruled. */
export function ExtensionPanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const { due, latestDueOn } = record
  const refusal = useRefusalWords(record)(refusalOf(record, 'ask-extension'))
  const draft = useDraft(`task.ask-extension.${record.id}`, { text: '', dueOn: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, dueOn } = draft.values
  const [checked, setChecked] = useState(false)
  const year = Number(due.dueOn.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const fault = dayFault(dueOn, record)
  const required = (value: string) => (checked && value.trim() === '' ? t('panel.required') : undefined)
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/ask-extension', {
          params: { path: { id: record.id } },
          body: { version: record.version, text, dueOn },
        }),
      ),
    done: t('extension.done', { unit: record.verifierUnit.shortName }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const send = () => {
    setChecked(true)
    if (text.trim() !== '' && dueOn !== '' && fault === null) command.run()
  }
  return (
    <ActPanel
      title={t('command.ask-extension')}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'ask-extension',
          label: t('command.ask-extension'),
          primary: true,
          busy: command.busy,
          onClick: send,
          refusal,
        },
      ]}
    >
      <p className="panel-lead">
        {t('extension.lead', {
          unit: record.verifierUnit.shortName,
          due: due.dueOn,
          original: due.originalDueOn,
        })}
      </p>
      <Field
        label={t('extension.day')}
        hint={latestDueOn === null ? undefined : t('extension.latest', { day: latestDueOn })}
        error={
          fault === null
            ? (required(dueOn) ?? command.fields.dueOn)
            : t(`errors.field.${fault.key}`, fault.facts)
        }
      >
        {(control) => (
          <DateInput
            {...control}
            value={dueOn === '' ? null : dueOn}
            min={addDays(due.dueOn, 1)}
            max={latestDueOn ?? undefined}
            isWorkday={isWorkday}
            onChange={(day) => draft.change({ dueOn: day ?? '' })}
          />
        )}
      </Field>
      <Field label={t('extension.text')} error={required(text) ?? command.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            placeholder={t('extension.placeholder')}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </ActPanel>
  )
}
