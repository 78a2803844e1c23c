import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { refusalOf } from './record-actions.ts'
import { RequestWords } from './request-words.tsx'
import { openRequest } from './requests.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type SideAct = 'ask-suspension' | 'ask-cancel' | 'withdraw' | 'resume' | 'cancel' | 'recheck'

type Props = { readonly record: TaskRecord; readonly act: SideAct; readonly onClose: () => void }

const optional: readonly SideAct[] = ['withdraw', 'resume', 'recheck']

/** The side paths that take nothing but words. */
export function SidePanel({ record, act, onClose }: Props) {
  const { t } = useTranslation('task')
  const closes = act === 'ask-cancel' || act === 'cancel'
  const refusal = useRefusalWords(record)(refusalOf(record, act), closes ? 'cancel' : undefined)
  const draft = useDraft(`task.${act}.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const [checked, setChecked] = useState(false)
  const request = act === 'withdraw' ? openRequest(record) : null
  const missing = !optional.includes(act) && text.trim() === ''
  const command = useCommand(record, {
    act: () => send(record, act, text, request?.id ?? ''),
    done: t(`${act}.done`, { number: record.number, unit: record.verifierUnit.shortName }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  return (
    <ActPanel
      title={t(`command.${act}`)}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: act,
          label: t(`command.${act}`),
          primary: true,
          danger: act === 'cancel',
          busy: command.busy,
          onClick: () => {
            setChecked(true)
            if (!missing) command.run()
          },
          refusal,
        },
      ]}
    >
      {request === null ? null : <RequestWords request={request} />}
      <p className="panel-lead">
        {request?.kind === 'return'
          ? t('withdraw.lead-return')
          : t(`${act}.lead`, { unit: record.verifierUnit.shortName })}
      </p>
      <Field
        label={t(`${act}.text`)}
        optional={optional.includes(act)}
        error={checked && missing ? t('panel.required') : command.fields.text}
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

function send({ id, version }: TaskRecord, act: SideAct, text: string, requestId: string) {
  const params = { path: { id } }
  const body = { version, text }
  switch (act) {
    case 'ask-suspension':
      return ask(api.POST('/api/tasks/{id}/ask-suspension', { params, body }))
    case 'ask-cancel':
      return ask(api.POST('/api/tasks/{id}/ask-cancel', { params, body }))
    case 'withdraw':
      return ask(api.POST('/api/tasks/{id}/withdraw', { params, body: { ...body, requestId } }))
    case 'resume':
      return ask(api.POST('/api/tasks/{id}/resume', { params, body }))
    case 'cancel':
      return ask(api.POST('/api/tasks/{id}/cancel', { params, body }))
    case 'recheck':
      return ask(api.POST('/api/tasks/{id}/recheck', { params, body }))
  }
}
