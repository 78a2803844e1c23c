import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Panel } from './panel.tsx'

export type Question = {
  readonly title: string
  /** What will happen, and what will not come back. */
  readonly body: string
  readonly yes: string
  readonly no?: string
  readonly danger?: boolean
}

type Asked = Question & { readonly answer: (yes: boolean) => void }

const listeners = new Set<() => void>()
let asked: Asked | null = null

/** Ask before what cannot be undone: `if (await confirm({ … }))`. */
export function confirm(question: Question): Promise<boolean> {
  asked?.answer(false)
  return new Promise((resolve) => {
    set({ ...question, answer: resolve })
  })
}

/** Shown once, by the frame. */
export function Confirmation() {
  const { t } = useTranslation('common')
  const question = useSyncExternalStore(subscribe, () => asked)
  if (question === null) return null
  const answer = (yes: boolean) => {
    question.answer(yes)
    set(null)
  }
  return (
    <Panel
      open
      title={question.title}
      width={440}
      onClose={() => answer(false)}
      actions={
        <>
          <Button primary danger={question.danger} onClick={() => answer(true)}>
            {question.yes}
          </Button>
          <Button onClick={() => answer(false)}>{question.no ?? t('actions.cancel')}</Button>
        </>
      }
    >
      <p>{question.body}</p>
    </Panel>
  )
}

function set(next: Asked | null): void {
  asked = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
