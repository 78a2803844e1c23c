import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Conflict } from './conflict.tsx'
import { Panel } from './panel.tsx'
import './states.css'

/** What a form shows of an act under way: `useAct` gives all of it. */
type Acting = {
  readonly busy: boolean
  readonly error: string | null
  readonly conflict: boolean
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
  /** After somebody was first: read the new state; what was typed stays. */
  readonly onReload?: (() => void) | undefined
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
  onReload,
  width,
  children,
}: Props) {
  const { t } = useTranslation('common')
  const id = useId()
  const reload = () => {
    onReload?.()
    act.reset()
  }
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
        {act.conflict ? <Conflict onReload={reload} /> : <Refusal error={act.error} />}
        {children}
      </form>
    </Panel>
  )
}

/** Why it was not done, above the fields. */
export function Refusal({ error }: { readonly error: string | null }) {
  return error === null ? null : (
    <div className="banner bad" role="alert">
      <div>{error}</div>
    </div>
  )
}
