import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { mechanismQuery } from './calls.ts'
import { Precedents } from './precedents.tsx'
import { refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = { readonly record: TaskRecord; readonly onClose: () => void }

/** Returns a task: under which clause, and why; what was ruled in like cases stands beside it. */
export function ReturnPanel({ record, onClose }: Props) {
  const { t } = useTranslation('task')
  const { language } = usePreferences()
  const refusal = useRefusalWords(record)(refusalOf(record, 'return'))
  const mechanism = useQuery(mechanismQuery)
  const draft = useDraft(`task.return.${record.id}`, { text: '', clause: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, clause } = draft.values
  const [checked, setChecked] = useState(false)
  const required = (value: string) => (checked && value.trim() === '' ? t('panel.required') : undefined)
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/return', {
          params: { path: { id: record.id } },
          body: { version: record.version, text, clause },
        }),
      ),
    done: t('return.done', { unit: record.verifierUnit.shortName }),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const send = () => {
    setChecked(true)
    if (text.trim() !== '' && clause !== '') command.run()
  }
  const options = (mechanism.data?.clauses ?? []).map(({ code, what, whatEn }) => {
    const said = language === 'en' && whatEn !== '' ? whatEn : what
    return { value: code, label: t('side.clauseOf', { code, text: said }), find: what }
  })
  return (
    <ActPanel
      title={t('command.return')}
      width={640}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'return',
          label: t('command.return'),
          primary: true,
          busy: command.busy,
          onClick: send,
          refusal,
        },
      ]}
    >
      <p className="panel-lead">{t('return.lead', { unit: record.verifierUnit.shortName })}</p>
      <Field label={t('return.clause')} error={required(clause) ?? command.fields.clause}>
        {(control) => (
          <Select
            {...control}
            options={options}
            loading={mechanism.isPending}
            placeholder={t('return.clausePlaceholder')}
            value={clause === '' ? null : clause}
            onChange={(value) => draft.change({ clause: value ?? '' })}
          />
        )}
      </Field>
      <Field label={t('return.text')} error={required(text) ?? command.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            placeholder={t('return.placeholder')}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
      <Precedents taskId={record.id} clause={clause} />
    </ActPanel>
  )
}
