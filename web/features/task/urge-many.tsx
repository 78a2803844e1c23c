import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, kindOf } from '../../lib/errors.ts'
import { sessionQuery } from '../../lib/session.ts'
import { Act } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { taskKeys, urge } from './calls.ts'
import './task.css'

export type Urged = {
  readonly id: string
  readonly version?: number | undefined
  readonly number: string
  readonly title: string
}

type Verdict = { readonly ok: true } | { readonly ok: false; readonly why: string; readonly again: boolean }

type Props = { readonly tasks: readonly Urged[]; readonly onClose: () => void }

/** Urges several, one after the other; each row says what became of it. */
export function UrgeMany({ tasks: given, onClose }: Props) {
  const { t } = useTranslation('task')
  const client = useQueryClient()
  const words = useErrorWords('task')
  // The list behind is read anew while this runs: the rows chosen stay as they were.
  const [tasks] = useState(given)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map())
  const open = tasks.filter(({ id }) => {
    const verdict = verdicts.get(id)
    return verdict === undefined || (!verdict.ok && verdict.again)
  })

  const run = async () => {
    setBusy(true)
    for (const task of open) {
      // Tried again, the version of the first time is out of date.
      const fresh = verdicts.has(task.id) ? { id: task.id } : task
      const verdict = await urge(fresh, text).then(
        (): Verdict => ({ ok: true }),
        (error: unknown): Verdict => ({ ok: false, why: whyNot(error), again: mayHelp(error) }),
      )
      setVerdicts((before) => new Map([...before, [task.id, verdict]]))
    }
    setBusy(false)
    await Promise.all(
      [...taskKeys, sessionQuery.queryKey].map((queryKey) => client.invalidateQueries({ queryKey })),
    )
  }

  const whyNot = (error: unknown): string =>
    error instanceof ApiError && error.reason === 'not-in-this-state'
      ? t('urge.notNow', { state: t(`state.${String(error.facts.state)}`) })
      : words.sentence(error)

  const send = {
    key: 'urge',
    label:
      verdicts.size === 0 ? t('urge.send', { count: tasks.length }) : t('urge.again', { count: open.length }),
    primary: true,
    busy,
    onClick: () => void run(),
  }
  return (
    <Panel
      open
      title={t('urge.title', { count: tasks.length })}
      onClose={onClose}
      actions={
        <>
          {open.length === 0 ? null : <Act action={send} />}
          <Button onClick={onClose}>{verdicts.size === 0 ? t('panel.cancel') : t('panel.close')}</Button>
        </>
      }
    >
      <Field label={t('urge.text')} optional>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={4000}
            placeholder={t('urge.placeholder')}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <ul className="verdicts" aria-live="polite">
        {tasks.map((task) => (
          <li key={task.id}>
            <span className="muted nowrap">{task.number}</span>
            <span>{task.title}</span>
            <VerdictWords verdict={verdicts.get(task.id)} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What a rule refused stays refused; what was lost on the way may arrive the second time. */
const mayHelp = (error: unknown): boolean => !['refused', 'forbidden', 'not-found'].includes(kindOf(error))

function VerdictWords({ verdict }: { verdict: Verdict | undefined }) {
  const { t } = useTranslation('task')
  if (verdict === undefined) return <span />
  return verdict.ok ? (
    <span className="up nowrap">{t('urge.done')}</span>
  ) : (
    <span className="field-error">{verdict.why}</span>
  )
}
