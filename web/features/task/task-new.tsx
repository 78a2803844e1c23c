import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as newId } from 'uuid'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useRight } from '../../lib/session.ts'
import { notify } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { choicesQuery, taskKeys } from './calls.ts'
import { type Dispatched, DispatchedTasks } from './dispatched.tsx'
import { bodyOf, emptyForm, missingIn } from './form-values.ts'
import type { Choices } from './small-fields.tsx'
import { TaskFormPage } from './task-form-page.tsx'
import { useCommand } from './use-command.ts'
import './task.css'

type Sent = { readonly tasks: Dispatched; readonly title: string }

/** Writes a task and dispatches it, to one unit or to many; then says under which numbers. */
export function TaskNew() {
  const choices = useQuery(choicesQuery)
  const may = useRight('task.issue')
  const [sent, setSent] = useState<Sent | null>(null)
  if (!may) return <NoPermission page />
  if (sent !== null) return <DispatchedTasks {...sent} onAgain={() => setSent(null)} />
  return (
    <QueryView query={choices} page>
      {(data) => <NewForm choices={data} onSent={setSent} />}
    </QueryView>
  )
}

type Props = { readonly choices: Choices; readonly onSent: (sent: Sent) => void }

function NewForm({ choices, onSent }: Props) {
  const { t } = useTranslation('task')
  const navigate = useNavigate()
  const client = useQueryClient()
  const [initial] = useState(() => emptyForm(newId()))
  const draft = useDraft('task.new', initial)
  const form = draft.values
  const [checked, setChecked] = useState(false)
  const dispatch = useCommand(
    { id: '' },
    {
      act: () =>
        ask(
          api.POST('/api/tasks/dispatch', {
            body: { ...bodyOf(form), leadUnitIds: [...form.leadUnitIds], requestId: form.requestId },
          }),
        ),
      onDone: ({ tasks }) => {
        draft.clear()
        onSent({ tasks, title: form.title })
      },
    },
  )
  const save = useCommand(
    { id: '' },
    {
      act: () =>
        ask(api.POST('/api/tasks', { body: { ...bodyOf(form), leadUnitId: form.leadUnitIds[0] ?? '' } })),
      onDone: async ({ id }) => {
        draft.clear()
        notify(t('form.saved'))
        await Promise.all(taskKeys.map((queryKey) => client.invalidateQueries({ queryKey })))
        await navigate({ to: '/tasks/$id', params: { id }, ignoreBlocker: true })
      },
    },
  )
  useUnsavedGuard(draft.dirty && !dispatch.busy && !save.busy, { kept: true })
  const whenComplete = (send: () => void) => () => {
    setChecked(true)
    if (missingIn(form).length === 0) send()
  }
  return (
    <TaskFormPage
      title={t('new.title')}
      leads="many"
      form={form}
      choices={choices}
      draft={draft}
      checked={checked}
      commands={[dispatch, save]}
      actions={[
        {
          key: 'dispatch',
          label: t('command.issue'),
          primary: true,
          busy: dispatch.busy,
          onClick: whenComplete(() => dispatch.run()),
        },
        {
          key: 'save',
          label: t('form.save'),
          busy: save.busy,
          onClick: whenComplete(() => save.run()),
          refusal: form.leadUnitIds.length > 1 ? t('form.draftOneLead') : undefined,
        },
      ]}
      note={t('issue.note')}
    />
  )
}
