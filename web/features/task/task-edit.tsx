import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { buttonClass } from '../../ui/button.tsx'
import { notify } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { choicesQuery, recordQuery } from './calls.ts'
import { bodyOf, formOf, knownOf, missingIn } from './form-values.ts'
import { commandRefusal } from './record-actions.ts'
import type { Choices } from './small-fields.tsx'
import { TaskFormPage } from './task-form-page.tsx'
import { useCommand } from './use-command.ts'
import './task.css'

const route = getRouteApi('/framed/tasks/$id/edit')

/** Changes a draft, and issues it from here. */
export function TaskEdit() {
  const { t } = useTranslation('task')
  const { id } = route.useParams()
  const record = useQuery(recordQuery(id))
  const choices = useQuery(choicesQuery)
  return (
    <QueryView query={record} page>
      {(found) =>
        commandRefusal(found, 'edit') === null ? (
          <QueryView query={choices} page>
            {(data) => <EditForm record={found} choices={data} />}
          </QueryView>
        ) : (
          <Empty
            page
            title={t('edit.notDraft')}
            action={
              <Link to="/tasks/$id" params={{ id }} className={buttonClass({ primary: true })}>
                {t('edit.open')}
              </Link>
            }
          >
            {t('edit.notDraftWhy')}
          </Empty>
        )
      }
    </QueryView>
  )
}

function EditForm({ record, choices }: { record: TaskRecord; choices: Choices }) {
  const { t } = useTranslation('task')
  const navigate = useNavigate()
  const draft = useDraft(`task.edit.${record.id}`, knownOf(formOf(record), choices))
  const form = draft.values
  const [checked, setChecked] = useState(false)
  const path = { params: { path: { id: record.id } } }
  const write = () =>
    ask(
      api.PUT('/api/tasks/{id}', {
        ...path,
        body: { ...bodyOf(form), leadUnitId: form.leadUnitIds[0] ?? '', version: record.version },
      }),
    )
  const finished = (words: string) => () => {
    draft.clear()
    notify(words)
    void navigate({ to: '/tasks/$id', params: { id: record.id }, ignoreBlocker: true })
  }
  const save = useCommand(record, { act: write, onDone: finished(t('form.saved')) })
  const issue = useCommand(record, {
    act: async () => {
      const { version } = await write()
      return ask(api.POST('/api/tasks/{id}/issue', { ...path, body: { version } }))
    },
    onDone: finished(t('issue.done')),
  })
  useUnsavedGuard(draft.dirty && !save.busy && !issue.busy, { kept: true })
  const whenComplete = (send: () => void) => () => {
    setChecked(true)
    if (missingIn(form).length === 0) send()
  }
  return (
    <TaskFormPage
      title={t('edit.title')}
      leads="one"
      form={form}
      choices={choices}
      draft={draft}
      checked={checked}
      commands={[save, issue]}
      actions={[
        {
          key: 'save',
          label: t('form.save'),
          primary: true,
          busy: save.busy,
          onClick: whenComplete(() => save.run()),
        },
        {
          key: 'issue',
          label: t('form.saveAndIssue'),
          busy: issue.busy,
          onClick: whenComplete(() => issue.run()),
        },
      ]}
      note={t('issue.note')}
    />
  )
}
