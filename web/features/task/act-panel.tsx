import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, DraftValues } from '../../lib/drafts.ts'
import { Act, type Action } from '../../ui/action-bar.tsx'
import { usePhone } from '../../lib/use-phone.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CommandTrouble } from './command-trouble.tsx'
import type { Command } from './use-command.ts'
import { useRestored } from '../../ui/use-restored.ts'
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
  const refusal = actions.every((action) => action.refusal !== undefined) ? actions[0]?.refusal : undefined
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
      <Form>
        <CommandTrouble command={command} />
        {refusal === undefined ? null : (
          <div className="banner plain" role="status">
            <div>{t('panel.notNow', { act: title, why: refusal })}</div>
          </div>
        )}
        {restored ? (
          <p className="note restored">
            {t('panel.restored')}{' '}
            <button type="button" className="link" onClick={draft.clear}>
              {t('panel.clear')}
            </button>
          </p>
        ) : null}
        {children}
      </Form>
    </Panel>
  )
}

/** Ready to type in. On a phone the keyboard would hide what is to be read first. */
function Form({ children }: { children: ReactNode }) {
  const phone = usePhone()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (phone) return
    // The panel takes the focus first, once it is there.
    const timer = setTimeout(
      () => root.current?.querySelector<HTMLElement>('textarea, input[type="text"]')?.focus(),
      120,
    )
    return () => clearTimeout(timer)
  }, [phone])
  return <div ref={root}>{children}</div>
}
