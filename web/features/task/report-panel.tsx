import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ActPanel } from './act-panel.tsx'
import { lastReport } from './last-words.ts'
import { ProgressField } from './progress-field.tsx'
import { refusalOf } from './record-actions.ts'
import { useCommand } from './use-command.ts'
import { useRefusalWords } from './use-refusal-words.ts'

export function ReportPanel({
  record,
  onClose,
}: {
  readonly record: TaskRecord
  readonly onClose: () => void
}) {
  const { t } = useTranslation('task')
  const refusal = useRefusalWords(record)(refusalOf(record, 'report'))
  const draft = useDraft(`task.report.${record.id}`, {
    text: '',
    progress: String(record.progress),
    problems: '',
    next: '',
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, progress, problems, next } = draft.values
  const before = lastReport(record)
  const same = before !== null && text.trim() !== '' && text.trim() === before.text.trim()
  const command = useCommand(record, {
    act: () =>
      ask(
        api.POST('/api/tasks/{id}/report', {
          params: { path: { id: record.id } },
          body: { version: record.version, text, progress: Number(progress), problems, next },
        }),
      ),
    done: t('report.done'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const lines = [
    { key: 'problems', value: problems },
    { key: 'next', value: next },
  ] as const
  return (
    <ActPanel
      title={t('command.report')}
      command={command}
      draft={draft}
      onClose={onClose}
      actions={[
        {
          key: 'report',
          label: t('command.report'),
          primary: true,
          busy: command.busy,
          onClick: () => command.run(),
          refusal,
        },
      ]}
    >
      <Field
        label={t('report.text')}
        error={command.fields.text}
        hint={same ? <span className="flag">{t('report.same', { at: before.at })}</span> : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            placeholder={t('report.placeholder')}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
      <ProgressField
        value={progress}
        before={record.progress}
        error={command.fields.progress}
        onChange={(value) => draft.change({ progress: value })}
      />
      {lines.map(({ key, value }) => (
        <Field key={key} label={t(`report.${key}`)} optional error={command.fields[key]}>
          {(control) => (
            <TextArea
              {...control}
              className="short"
              value={value}
              max={2000}
              onChange={(event) => draft.change({ [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </ActPanel>
  )
}
