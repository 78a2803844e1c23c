import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord, TaskRequest } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { Precedents } from './precedents.tsx'
import { refusalOf } from './record-actions.ts'
import { RequestWords } from './request-words.tsx'
import { dayFault, openRequest } from './requests.ts'
import { RulingDay, RulingUnit } from './ruling-fields.tsx'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }
type Decision = 'grant' | 'refuse'

/** Granted, these end the task. */
const ends: readonly TaskRequest['kind'][] = ['cancel', 'merge', 'split']

/** Rules on what was asked. Ruled on or withdrawn meanwhile, it says so. */
export function RulePanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const request = openRequest(record)
  if (request !== null) return <Ruling key={request.id} record={record} request={request} onClose={onClose} />
  return (
    <Panel
      open
      title={t('command.rule')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('panel.close')}</Button>}
    >
      <p>{t('rule.none')}</p>
    </Panel>
  )
}

function Ruling({ record, request, onClose }: Props & { readonly request: TaskRequest }) {
  const { t } = useTranslation('task')
  const words = useRefusalWords(record)
  const { kind } = request
  const draft = useDraft(`task.rule.${request.id}`, { text: '', unit: '', day: request.wantedDueOn ?? '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, unit, day } = draft.values
  const [checked, setChecked] = useState<Decision | null>(null)
  const fault = kind === 'extension' ? dayFault(day, record) : null
  const command = useCommand(record, {
    act: (decision: Decision) =>
      ask(
        api.POST('/api/tasks/{id}/rule', {
          params: { path: { id: record.id } },
          body: {
            version: record.version,
            requestId: request.id,
            decision,
            text,
            leadUnitId: decision === 'grant' && unit !== '' ? unit : null,
            dueOn: decision === 'grant' && kind === 'extension' && day !== '' ? day : null,
          },
        }),
      ),
    done: t('rule.done', { number: record.number }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const unitMissing = kind === 'return' && unit === ''
  const decide = (decision: Decision) => {
    setChecked(decision)
    const complete = decision === 'refuse' || (!unitMissing && fault === null)
    if (text.trim() !== '' && complete) command.run(decision)
  }
  const refusal = words(refusalOf(record, 'rule'))
  const stillOpen = record.parts.total - record.parts.closed
  const partsOpen =
    ends.includes(kind) && stillOpen > 0
      ? words({ reason: 'parts-not-closed', facts: { open: stillOpen, total: record.parts.total } }, 'cancel')
      : undefined
  return (
    <ActPanel
      title={t('command.rule')}
      width={640}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'grant',
          label: t(`rule.grant-${kind}`),
          primary: true,
          busy: command.busy,
          onClick: () => decide('grant'),
          refusal: refusal ?? partsOpen,
        },
        {
          key: 'refuse',
          label: t(`rule.refuse-${kind}`),
          busy: command.busy,
          onClick: () => decide('refuse'),
          refusal,
        },
      ]}
    >
      <RequestWords request={request} />
      {kind === 'return' ? (
        <RulingUnit
          record={record}
          value={unit}
          error={checked === 'grant' && unitMissing ? t('rule.toMissing') : command.fields.leadUnitId}
          onChange={(value) => draft.change({ unit: value })}
        />
      ) : null}
      {kind === 'extension' ? (
        <RulingDay
          record={record}
          value={day}
          error={fault === null ? command.fields.dueOn : t(`errors.field.${fault.key}`, fault.facts)}
          onChange={(value) => draft.change({ day: value })}
        />
      ) : null}
      <Field
        label={t('rule.text')}
        hint={t('rule.hint')}
        error={checked !== null && text.trim() === '' ? t('rule.textMissing') : command.fields.text}
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
      {kind === 'return' ? <Precedents taskId={record.id} clause={request.clause?.code ?? ''} /> : null}
    </ActPanel>
  )
}
