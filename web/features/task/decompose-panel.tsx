import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/states.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { assigneeOptions } from './assignee-options.ts'
import { assigneesQuery } from './calls.ts'
import { PartRow } from './part-row.tsx'
import { addRow, emptyParts, missingIn, partsOf, removeRow, setCell } from './parts-form.ts'
import { refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'
import { useWorkday } from '../../ui/use-workday.ts'

const mostParts = 50

/** Gives parts out, one level down: what, to whom, by when. */
export function DecomposePanel({
  record,
  onClose,
}: {
  readonly record: TaskRecord
  readonly onClose: () => void
}) {
  const { t } = useTranslation('task')
  const today = useSession()?.today ?? record.due.dueOn
  const refusal = useRefusalWords(record)(refusalOf(record, 'decompose'))
  const assignees = useQuery(assigneesQuery(record.id))
  const isWorkday = useWorkday([...new Set([today, record.due.dueOn].map((day) => Number(day.slice(0, 4))))])
  const draft = useDraft(`task.decompose.${record.id}`, emptyParts(record.due.dueOn))
  useUnsavedGuard(draft.dirty, { kept: true })
  const form = draft.values
  const [checked, setChecked] = useState(false)
  const missing = checked ? missingIn(form) : []
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/decompose', {
          params: { path: { id: record.id } },
          body: { version: record.version, parts: partsOf(form) },
        }),
      ),
    done: t('decompose.done', { count: form.titles.length }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const options = assigneeOptions(assignees.data?.assignees ?? [], record, {
    unit: t('decompose.unit'),
    section: t('decompose.section'),
    ownUnit: t('decompose.ownUnit'),
    holdsWhole: t('decompose.holdsWhole'),
  })
  const send = () => {
    setChecked(true)
    if (missingIn(form).length === 0) command.run()
  }
  const errorOf = (path: string): string | undefined =>
    missing.includes(path) ? t('panel.required') : command.fields[path]
  return (
    <ActPanel
      title={t('command.decompose')}
      width={880}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'decompose',
          label: t('decompose.send', { count: form.titles.length }),
          primary: true,
          busy: command.busy,
          onClick: send,
          refusal,
        },
      ]}
    >
      <p className="panel-lead">{t('decompose.lead', { due: record.due.dueOn })}</p>
      {assignees.isError ? (
        <ErrorState error={assignees.error} onRetry={() => void assignees.refetch()} kept={t('panel.kept')} />
      ) : null}
      <ol className="part-rows">
        {form.titles.map((_, row) => (
          <PartRow
            key={row}
            row={row}
            form={form}
            options={options}
            loading={assignees.isPending}
            // An overdue whole is given out in parts that are overdue with it.
            min={record.due.dueOn < today ? record.due.dueOn : today}
            max={record.due.dueOn}
            isWorkday={isWorkday}
            errorOf={(field) => errorOf(`parts.${row}.${field}`)}
            onChange={(field, value) => draft.change(setCell(form, field, row, value))}
            onRemove={form.titles.length === 1 ? undefined : () => draft.change(removeRow(form, row))}
          />
        ))}
      </ol>
      {form.titles.length < mostParts ? (
        <Button onClick={() => draft.change(addRow(form))}>{t('decompose.add')}</Button>
      ) : null}
    </ActPanel>
  )
}
