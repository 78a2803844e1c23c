import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { holderName } from '../../lib/holder.ts'
import { refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

type Props = {
  readonly record: TaskRecord
  readonly act: 'urge' | 'instruct'
  readonly onClose: () => void
}

/** Urging and instructing: words for whoever works on the task; the state stays. */
export function RemarkPanel({ record, act, onClose }: Props) {
  const { t } = useTranslation('task')
  const refusal = useRefusalWords(record)(refusalOf(record, act))
  const draft = useDraft(`task.${act}.${record.id}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const params = { path: { id: record.id } }
  const command = useCommand(record, {
    act: () =>
      act === 'urge'
        ? ask(api.POST('/api/tasks/{id}/urge', { params, body: { version: record.version, text } }))
        : ask(api.POST('/api/tasks/{id}/instruct', { params, body: { version: record.version, text } })),
    done: t(`${act}.done`),
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
          busy: command.busy,
          onClick: () => command.run(),
          refusal,
        },
      ]}
    >
      <p className="panel-lead">{t(`${act}.lead`, { who: holderName(record.holder) })}</p>
      <Field label={t(`${act}.text`)} optional={act === 'urge'} error={command.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            placeholder={act === 'urge' ? t('urge.placeholder') : undefined}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </ActPanel>
  )
}
