import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { transferOptions } from './assignee-options.ts'
import { assigneesQuery } from './calls.ts'
import { refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }

/** Hands the task on to another post or section of the same unit. */
export function TransferPanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const refusal = useRefusalWords(record)(refusalOf(record, 'transfer'))
  const assignees = useQuery(assigneesQuery(record.id))
  const draft = useDraft(`task.transfer.${record.id}`, { to: '', text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { to, text } = draft.values
  const [checked, setChecked] = useState(false)
  const [unitId = '', postId = ''] = to.split('/')
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/transfer', {
          params: { path: { id: record.id } },
          body: { version: record.version, unitId, postId: postId === '' ? null : postId, text },
        }),
      ),
    done: t('transfer.done'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const here = t('transfer.here')
  const options = transferOptions(assignees.data?.assignees ?? [], record, {
    unit: t('decompose.unit'),
    section: t('decompose.section'),
    ownUnit: here,
    holdsWhole: here,
    vacant: t('transfer.vacant'),
  })
  const send = () => {
    setChecked(true)
    if (unitId !== '') command.run()
  }
  return (
    <ActPanel
      title={t('command.transfer')}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'transfer',
          label: t('command.transfer'),
          primary: true,
          busy: command.busy,
          onClick: send,
          refusal,
        },
      ]}
    >
      <p className="panel-lead">{t('transfer.lead', { unit: record.leadUnit.shortName })}</p>
      <Field
        label={t('transfer.to')}
        error={
          checked && unitId === '' ? t('panel.required') : (command.fields.unitId ?? command.fields.postId)
        }
      >
        {(control) => (
          <Select
            {...control}
            options={options}
            loading={assignees.isPending}
            placeholder={t('transfer.placeholder')}
            value={to === '' ? null : to}
            onChange={(value) => draft.change({ to: value ?? '' })}
          />
        )}
      </Field>
      <Field label={t('transfer.text')} optional error={command.fields.text}>
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
