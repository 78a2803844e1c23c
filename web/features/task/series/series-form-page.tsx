import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../lib/drafts.ts'
import { type Action, ActionBar } from '../../../ui/action-bar.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { CommandTrouble } from '../command-trouble.tsx'
import { faultsAt } from '../form-values.ts'
import type { Choices } from '../small-fields.tsx'
import { TaskFields } from '../task-fields.tsx'
import type { Command } from '../use-command.ts'
import { useFirstFault } from '../../../ui/use-first-fault.ts'
import { useRestored } from '../../../ui/use-restored.ts'
import { RhythmFields, SeriesDeadlineFields } from './rhythm-fields.tsx'
import { SeriesPreview } from './series-preview.tsx'
import { missingInSeries, type SeriesForm } from './series-values.ts'
import '../task.css'
import './series.css'

type Props = {
  readonly title: string
  /** The series that is edited. */
  readonly id: string | null
  readonly draft: Draft<SeriesForm>
  readonly choices: Choices
  /** It was tried to be sent: what is missing is said. */
  readonly checked: boolean
  readonly command: Command
  readonly actions: readonly Action[]
  readonly note: string
}

/** The form at the left, its next days at the right, the acts below. */
export function SeriesFormPage({ title, id, draft, choices, checked, command, actions, note }: Props) {
  const { t } = useTranslation(['series', 'task'])
  const form = draft.values
  const restored = useRestored(draft)
  const fields = useRef<HTMLDivElement>(null)
  useFirstFault(fields, [checked, command.cause])
  const missing = checked ? missingInSeries(form) : []
  const said = (path: string, ...at: readonly string[]): string | undefined =>
    missing.includes(path)
      ? t('task:panel.required')
      : at.map((place) => faultsAt(command.fields, place)).find((fault) => fault !== undefined)
  const errorOf = (path: string) => said(path, `template.${path}`)
  const errorOfPlan = (path: string) => said(path, path)
  return (
    <>
      <PageHead title={title} />
      <CommandTrouble command={command} />
      <div className="rec">
        <div ref={fields}>
          <Sheet label={title}>
            <div className="sheet-form">
              {restored ? (
                <p className="note restored">
                  {t('task:panel.restored')}{' '}
                  <button type="button" className="link" onClick={draft.clear}>
                    {t('task:panel.clear')}
                  </button>
                </p>
              ) : null}
              <p className="note placeholders">{t('form.placeholders')}</p>
              <TaskFields
                form={form}
                choices={choices}
                leads="many"
                onChange={draft.change}
                errorOf={errorOf}
                deadline={
                  <>
                    <RhythmFields
                      form={form}
                      today={choices.today}
                      errorOf={errorOfPlan}
                      onChange={draft.change}
                    />
                    <SeriesDeadlineFields form={form} errorOf={errorOf} onChange={draft.change} />
                  </>
                }
              />
            </div>
          </Sheet>
        </div>
        <SeriesPreview form={form} id={id} />
      </div>
      <ActionBar actions={actions} note={note} />
    </>
  )
}
