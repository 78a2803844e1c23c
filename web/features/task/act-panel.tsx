import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, DraftValues } from '../../lib/drafts.ts'
import { Act, type Action } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CommandTrouble } from './command-trouble.tsx'
import type { Command } from './use-command.ts'
import { useRestored } from './use-restored.ts'
import './task.css'

type Props = {
  readonly title: string
  readonly command: Command
  readonly draft: Pick<Draft<DraftValues>, 'clear' | 'dirty'>
  readonly actions: readonly Action[]
  readonly onClose: () => void
  readonly width?: number
  readonly children: ReactNode
}

/** An act on a record: what was answered, the form, the act and a way out. Closed, it keeps what was typed. */
export function ActPanel({ title, command, draft, actions, onClose, width, children }: Props) {
  const { t } = useTranslation('task')
  const restored = useRestored(draft)
  return (
    <Panel
      open
      title={title}
      onClose={onClose}
      {...(width === undefined ? {} : { width })}
      actions={
        <>
          {actions.map((action) => (
            <Act key={action.key} action={action} />
          ))}
          <Button onClick={onClose}>{t('panel.cancel')}</Button>
        </>
      }
    >
      <CommandTrouble command={command} />
      {restored ? (
        <p className="note restored">
          {t('panel.restored')}{' '}
          <button type="button" className="link" onClick={draft.clear}>
            {t('panel.clear')}
          </button>
        </p>
      ) : null}
      {children}
    </Panel>
  )
}
