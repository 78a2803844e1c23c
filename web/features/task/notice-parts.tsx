import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TaskNotice } from '../../../contract/task-notice.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { notify } from '../../ui/notify.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { taskKeys } from './calls.ts'
import { draftLetter, signNotice } from './notice-calls.ts'
import './notice.css'

/** 蓝色督办单: the level in a word, with its colour. */
export function Grade({ level }: Pick<TaskNotice, 'level'>) {
  const { t } = useTranslation('task-notice')
  return <span className={`grade ${level}`}>{t(`level.${level}`)}</span>
}

/** To whom it was given, as they were called then. */
export function Addressee({ to }: Pick<TaskNotice, 'to'>) {
  const { t } = useTranslation('task-notice')
  return (
    <>
      {to.post === null
        ? t('office', { unit: to.unit })
        : [to.unit, to.post, to.person].filter(Boolean).join(' ')}
    </>
  )
}

/** The letter of the notice: its number once it is issued, how far it is before, or the act that drafts it. */
export function Letter({ notice }: { readonly notice: TaskNotice }) {
  const { t } = useTranslation('task-notice')
  const { document, number, mayDraft } = notice
  if (document !== null)
    return (
      <Link to="/documents/$id" params={{ id: document.id }}>
        {number ?? t(`letter.state.${document.state}`)}
      </Link>
    )
  return mayDraft ? <DraftLetter notice={notice} /> : <>{number ?? t('letter.none')}</>
}

function DraftLetter({ notice }: { readonly notice: TaskNotice }) {
  const { t } = useTranslation('task-notice')
  const words = useErrorWords('document')
  const navigate = useNavigate()
  const act = useAct({
    namespace: 'document',
    act: () =>
      draftLetter(notice).catch((error: unknown) => {
        notify(words.sentence(error), { bad: true })
        throw error
      }),
    refresh: [...taskKeys, ['documents']],
    done: t('letter.drafted'),
    onDone: ({ id }) => void navigate({ to: '/documents/$id', params: { id } }),
  })
  return (
    <Button small busy={act.busy} onClick={() => act.run(undefined)}>
      {t('letter.draft')}
      <span className="visually-hidden">{notice.taskNumber}</span>
    </Button>
  )
}

/** Who signed and when; for the addressee the act; for everybody else that nobody has. */
export function Signature({
  notice,
  today,
}: {
  readonly notice: TaskNotice
  readonly today: string | undefined
}) {
  const { t } = useTranslation('task-notice')
  const { signed, maySign } = notice
  if (maySign) return <Sign notice={notice} />
  if (signed === null) return <span className="unsigned">{t('unsigned')}</span>
  return (
    <span title={[signed.unit, signed.post].filter(Boolean).join(' ')}>
      {t('signedBy', { by: signed.by })} <Moment at={signed.at} today={today} />
    </span>
  )
}

function Sign({ notice }: { notice: TaskNotice }) {
  const { t } = useTranslation('task-notice')
  const words = useErrorWords('task-notice')
  const act = useAct({
    namespace: 'task-notice',
    act: () =>
      signNotice(notice).catch((error: unknown) => {
        notify(words.sentence(error), { bad: true })
        throw error
      }),
    refresh: taskKeys,
    done: t('signed'),
  })
  return (
    <Button primary busy={act.busy} onClick={() => act.run(undefined)}>
      {t('sign')}
      <span className="visually-hidden">{notice.taskNumber}</span>
    </Button>
  )
}
