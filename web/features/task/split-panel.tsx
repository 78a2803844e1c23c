import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { choicesQuery } from './calls.ts'
import { refusalOf } from './record-actions.ts'
import {
  addSplitRow,
  emptySplit,
  fewestRows,
  missingInSplit,
  mostRows,
  removeSplitRow,
  splitPartsOf,
} from './split-form.ts'
import { SplitRow } from './split-row.tsx'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { useWorkday } from '../../ui/use-workday.ts'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }

/** Asks that several tasks take the place of this one: what, who, by when, and why. */
export function SplitPanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const { due } = record
  const today = useSession()?.today ?? due.dueOn
  const refusal = useRefusalWords(record)(refusalOf(record, 'ask-split'), 'cancel')
  const choices = useQuery(choicesQuery)
  const isWorkday = useWorkday([...new Set([today, due.dueOn].map((day) => Number(day.slice(0, 4))))])
  const draft = useDraft(`task.ask-split.${record.id}`, {
    text: '',
    ...emptySplit(record.leadUnit.id, due.dueOn),
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const form = draft.values
  const [checked, setChecked] = useState(false)
  const missing = checked ? missingInSplit(form) : []
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/ask-split', {
          params: { path: { id: record.id } },
          body: { version: record.version, text: form.text, parts: splitPartsOf(form) },
        }),
      ),
    done: t('ask-split.done', { unit: record.verifierUnit.shortName }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const textMissing = form.text.trim() === ''
  const send = () => {
    setChecked(true)
    if (!textMissing && missingInSplit(form).length === 0) command.run()
  }
  const errorOf = (path: string): string | undefined =>
    missing.includes(path) ? t('panel.required') : command.fields[path]
  return (
    <ActPanel
      title={t('command.ask-split')}
      width={880}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'ask-split',
          label: t('ask-split.send', { count: form.titles.length }),
          primary: true,
          busy: command.busy,
          onClick: send,
          refusal,
        },
      ]}
    >
      <p className="panel-lead">
        {t('ask-split.lead', {
          unit: record.verifierUnit.shortName,
          due: due.dueOn,
          issued: record.issuedOn ?? '',
        })}
      </p>
      <ol className="part-rows">
        {form.titles.map((_, row) => (
          <SplitRow
            key={row}
            row={row}
            form={form}
            units={choices.data?.units ?? []}
            loading={choices.isPending}
            min={due.dueOn < today ? due.dueOn : today}
            max={due.dueOn}
            isWorkday={isWorkday}
            errorOf={(field) => errorOf(`parts.${row}.${field}`)}
            onChange={(field, value) => draft.change({ [field]: form[field].with(row, value) })}
            onRemove={
              form.titles.length <= fewestRows ? undefined : () => draft.change(removeSplitRow(form, row))
            }
          />
        ))}
      </ol>
      {form.titles.length < mostRows ? (
        <Button onClick={() => draft.change(addSplitRow(form))}>{t('decompose.add')}</Button>
      ) : null}
      <Field
        label={t('ask-split.text')}
        error={checked && textMissing ? t('panel.required') : command.fields.text}
      >
        {(control) => (
          <TextArea
            {...control}
            value={form.text}
            max={4000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </ActPanel>
  )
}
