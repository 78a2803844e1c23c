import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../lib/drafts.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { CommandTrouble } from './command-trouble.tsx'
import { DispatchPreview } from './dispatch-preview.tsx'
import { faultsAt, missingIn, type TaskForm } from './form-values.ts'
import { type FormProps, TaskFields } from './task-fields.tsx'
import type { Command } from './use-command.ts'
import { useFirstFault } from '../../ui/use-first-fault.ts'
import { useRestored } from '../../ui/use-restored.ts'

type Props = Pick<FormProps, 'choices' | 'leads'> & {
  readonly title: string
  readonly form: TaskForm
  readonly draft: Draft<TaskForm>
  /** It was tried to be sent: what is missing is said. */
  readonly checked: boolean
  readonly commands: readonly Command[]
  readonly actions: readonly Action[]
  readonly note: string
}

/** The form at the left, what will come of it at the right, the acts below. */
export function TaskFormPage(props: Props) {
  const { t } = useTranslation('task')
  const { title, form, choices, leads, draft, checked, commands, actions, note } = props
  const restored = useRestored(draft)
  const fields = useRef<HTMLDivElement>(null)
  const missing = checked ? missingIn(form) : []
  const faults = Object.assign({}, ...commands.map((command) => command.fields))
  useFirstFault(fields, [checked, ...commands.map(({ cause }) => cause)])
  return (
    <>
      <PageHead title={title} />
      {commands.map((command, index) => (
        <CommandTrouble key={index} command={command} />
      ))}
      <div className="rec">
        <div ref={fields}>
          <Sheet label={title}>
            <div className="sheet-form">
              {restored ? (
                <p className="note restored">
                  {t('panel.restored')}{' '}
                  <button type="button" className="link" onClick={draft.clear}>
                    {t('panel.clear')}
                  </button>
                </p>
              ) : null}
              <TaskFields
                form={form}
                choices={choices}
                leads={leads}
                onChange={draft.change}
                errorOf={(path) => (missing.includes(path) ? t('panel.required') : faultsAt(faults, path))}
              />
            </div>
          </Sheet>
        </div>
        <DispatchPreview form={form} choices={choices} />
      </div>
      <ActionBar actions={actions} note={note} />
    </>
  )
}
