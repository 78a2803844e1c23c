import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { recordQuery } from './calls.ts'
import { CommandTrouble } from './command-trouble.tsx'
import { barActions, type BarKey, type PanelName } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

/** Acts that end the task: every part must be over. */
const ends: readonly BarKey[] = ['cancel', 'ask-cancel', 'ask-merge', 'ask-split']

/** What may be done now. Acts without words happen at once; the others open their panel by address. */
export function TaskActions({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const navigate = useNavigate()
  const client = useQueryClient()
  const refusalWords = useRefusalWords(record)
  const path = { params: { path: { id: record.id } } }
  const body = { version: record.version }

  const acknowledge = useCommand(record, {
    act: () => ask(api.POST('/api/tasks/{id}/acknowledge', { ...path, body })),
    done: t('acknowledge.done', { number: record.number }),
  })
  const issue = useCommand(record, {
    act: () => ask(api.POST('/api/tasks/{id}/issue', { ...path, body })),
    done: t('issue.done'),
  })
  const discard = useCommand(record, {
    act: () =>
      ask(
        api.DELETE('/api/tasks/{id}', {
          params: { path: { id: record.id }, query: { version: record.version } },
        }),
      ),
    done: t('discard.done'),
    onDone: () => {
      client.removeQueries({ queryKey: recordQuery(record.id).queryKey })
      void navigate({ to: '/tasks', search: { view: 'drafts' } })
    },
  })

  const open = (act: PanelName) =>
    void navigate({ to: '/tasks/$id', params: { id: record.id }, search: { act } })
  const start = async (key: BarKey) => {
    switch (key) {
      case 'acknowledge':
        return acknowledge.run()
      case 'issue':
        return issue.run()
      case 'edit':
        return navigate({ to: '/tasks/$id/edit', params: { id: record.id } })
      case 'discard': {
        const sure = await confirm({
          title: t('discard.title'),
          body: t('discard.body', { title: record.title }),
          yes: t('command.discard'),
          danger: true,
        })
        return sure ? discard.run() : undefined
      }
      case 'decompose':
      case 'report':
      case 'urge':
      case 'instruct':
      case 'request-closure':
      case 'verify':
      case 'return':
      case 'ask-extension':
      case 'ask-suspension':
      case 'ask-cancel':
      case 'ask-merge':
      case 'ask-split':
      case 'recheck':
      case 'check':
      case 'withdraw':
      case 'rule':
      case 'resume':
      case 'cancel':
      case 'transfer':
        return open(key)
    }
  }
  const busy = { acknowledge: acknowledge.busy, issue: issue.busy, discard: discard.busy }
  const actions = barActions(record).map(
    ({ key, primary, refusal }): Action => ({
      key,
      label: t(`command.${key}`),
      primary,
      danger: key === 'discard' || key === 'cancel',
      busy: key === 'acknowledge' || key === 'issue' || key === 'discard' ? busy[key] : false,
      onClick: () => void start(key),
      refusal: refusalWords(refusal, ends.includes(key) ? 'cancel' : undefined),
    }),
  )
  return (
    <>
      {[acknowledge, issue, discard].map((command, index) => (
        <CommandTrouble key={index} command={command} bare />
      ))}
      <ActionBar actions={actions} note={record.state === 'draft' ? t('issue.note') : undefined} />
    </>
  )
}
