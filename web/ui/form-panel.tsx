import { type ReactNode, useEffect, useEffectEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../lib/errors.ts'
import { Button } from './button.tsx'
import { type Change, Conflict } from './conflict.tsx'
import { Panel } from './panel.tsx'
import './states.css'

/** What a form shows of an act under way: `useAct` gives all of it. */
type Acting = {
  readonly busy: boolean
  readonly error: string | null
  readonly conflict: boolean
  readonly cause: unknown
  readonly reset: () => void
}

type Props = {
  readonly title: string
  /** A verb: `任命`. */
  readonly submit: string
  readonly danger?: boolean
  readonly act: Acting
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** Somebody was first: read the new state; what was typed stays. */
  readonly onConflict?: (() => void) | undefined
  /** What the other one changed, once the new state is there. */
  readonly changes?: readonly Change[]
  /** Take the new state under what was typed. */
  readonly onTake?: (() => void) | undefined
  readonly width?: number
  readonly children: ReactNode
}

/** One act with its words, in a panel: return key sends it, a refusal stands above the fields. */
export function FormPanel({
  title,
  submit,
  danger,
  act,
  onSubmit,
  onClose,
  onConflict,
  changes,
  onTake,
  width,
  children,
}: Props) {
  const { t } = useTranslation('common')
  const id = useId()
  const { conflict } = act
  const take = () => {
    onTake?.()
    act.reset()
  }
  const read = useEffectEvent(() => onConflict?.())
  useEffect(() => {
    if (conflict) read()
  }, [conflict])
  return (
    <Panel
      open
      title={title}
      onClose={onClose}
      {...(width === undefined ? {} : { width })}
      actions={
        <>
          <Button primary danger={danger} type="submit" form={id} busy={act.busy}>
            {submit}
          </Button>
          <Button onClick={onClose}>{t('actions.cancel')}</Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!act.busy) onSubmit()
        }}
      >
        {conflict ? (
          <Conflict {...firstWriter(act.cause)} changes={changes ?? []} onReload={take} />
        ) : (
          <Refusal error={act.error} />
        )}
        {children}
      </form>
    </Panel>
  )
}

/** Who was first, and when, where the server says it. */
export function firstWriter(error: unknown): { readonly by?: string; readonly at?: string } {
  if (!(error instanceof ApiError)) return {}
  const { by, at } = error.facts
  const said = (fact: unknown): fact is string => typeof fact === 'string' && fact !== ''
  return { ...(said(by) ? { by } : {}), ...(said(at) ? { at } : {}) }
}

/** Why it was not done, above the fields. */
export function Refusal({ error }: { readonly error: string | null }) {
  return error === null ? null : (
    <div className="banner bad" role="alert">
      <div>{error}</div>
    </div>
  )
}
