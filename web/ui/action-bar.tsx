import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePhone } from '../lib/use-phone.ts'
import { Button } from './button.tsx'
import { Menu } from './menu.tsx'
import './actions.css'

export type Action = {
  readonly key: string
  readonly label: string
  readonly primary?: boolean
  readonly danger?: boolean
  readonly busy?: boolean
  readonly onClick: () => void
  /** Why it may not be done now, as a sentence. The action stays readable and says so. */
  readonly refusal?: string | undefined
}

/** What may be done now, fixed at the bottom; on a phone above the tabs. */
export function ActionBar({
  actions,
  note,
}: {
  readonly actions: readonly Action[]
  readonly note?: string | undefined
}) {
  const { t } = useTranslation('common')
  const room = usePhone() ? 4 : 8
  const shown = actions.length > room ? actions.slice(0, room - 1) : actions
  const rest = actions.slice(shown.length)
  if (actions.length === 0) return null
  return (
    <div className="doing" role="group" aria-label={t('actions.label')}>
      {shown.map((action) => (
        <Act key={action.key} action={action} />
      ))}
      {rest.length === 0 ? null : (
        <Menu label={t('actions.more')} above>
          {rest.map((action) => (
            <li key={action.key}>
              <MenuAct action={action} />
            </li>
          ))}
        </Menu>
      )}
      {note === undefined ? null : <span className="note">{note}</span>}
    </div>
  )
}

/** One action as a button; refused, it is dashed and tells why on hover, focus, tap and to screen readers. */
export function Act({ action, small }: { readonly action: Action; readonly small?: boolean }) {
  const { t } = useTranslation('common')
  const id = useId()
  const [tip, setTip] = useState<'' | 'open' | 'shut'>('')
  if (action.refusal === undefined) {
    return (
      <Button
        primary={action.primary}
        danger={action.danger}
        small={small}
        busy={action.busy}
        onClick={action.onClick}
      >
        {action.label}
      </Button>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTip('shut')
  }
  return (
    <span
      className={`why ${tip}`}
      onMouseEnter={() => setTip('')}
      onBlur={() => setTip('')}
      onKeyDown={onKeyDown}
    >
      <Button
        small={small}
        aria-disabled="true"
        aria-describedby={id}
        onClick={() => setTip(tip === 'open' ? 'shut' : 'open')}
      >
        {action.label}
      </Button>
      <span id={id} className="tip" role="tooltip">
        <b>{t('actions.notNow', { action: action.label })}</b>
        {action.refusal}
      </span>
    </span>
  )
}

function MenuAct({ action }: { action: Action }) {
  const refused = action.refusal !== undefined
  return (
    <button
      type="button"
      aria-disabled={refused ? true : undefined}
      onClick={(event) => {
        if (refused) event.stopPropagation()
        else action.onClick()
      }}
    >
      <span>{action.label}</span>
      {refused ? <small>{action.refusal}</small> : null}
    </button>
  )
}
