import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { inWorkQuery } from './calls.ts'
import { refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }

/** Asks that the task go on in another one, and why. */
export function MergePanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const refusal = useRefusalWords(record)(refusalOf(record, 'ask-merge'), 'cancel')
  const draft = useDraft(`task.ask-merge.${record.id}`, { text: '', into: '', intoName: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, into, intoName } = draft.values
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState(false)
  const found = useQuery(inWorkQuery(useDeferredValue(typed.trim())))
  const required = (value: string) => (checked && value.trim() === '' ? t('panel.required') : undefined)
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/ask-merge', {
          params: { path: { id: record.id } },
          body: { version: record.version, text, intoId: into },
        }),
      ),
    done: t('ask-merge.done', { unit: record.verifierUnit.shortName }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const rows = (found.data?.rows ?? []).filter(
    ({ id, state }) => id !== record.id && state !== 'closure-requested',
  )
  const options = rows.map(({ id, number, title, leadUnit }) => ({
    value: id,
    label: `${number} ${title}`,
    note: leadUnit.shortName,
  }))
  const chosen =
    into === '' || options.some(({ value }) => value === into) ? [] : [{ value: into, label: intoName }]
  const send = () => {
    setChecked(true)
    if (text.trim() !== '' && into !== '') command.run()
  }
  return (
    <ActPanel
      title={t('command.ask-merge')}
      width={640}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'ask-merge',
          label: t('command.ask-merge'),
          primary: true,
          busy: command.busy,
          onClick: send,
          refusal,
        },
      ]}
    >
      <p className="panel-lead">{t('ask-merge.lead', { unit: record.verifierUnit.shortName })}</p>
      <Field label={t('ask-merge.into')} error={required(into) ?? command.fields.intoId}>
        {(control) => (
          <Select
            {...control}
            options={[...chosen, ...options]}
            loading={found.isPending}
            placeholder={t('ask-merge.intoPlaceholder')}
            onSearch={setTyped}
            value={into === '' ? null : into}
            onChange={(value) =>
              draft.change({
                into: value ?? '',
                intoName: options.find((option) => option.value === value)?.label ?? '',
              })
            }
          />
        )}
      </Field>
      <Field label={t('ask-merge.text')} error={required(text) ?? command.fields.text}>
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
