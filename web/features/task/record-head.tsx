import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { dayOf, formatMonthDay } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { RecordHead } from '../../ui/page.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import { holderName } from '../../lib/holder.ts'
import { TaskLight } from './task-cells.tsx'
import { TaskLinks } from './task-link.tsx'
import { TaskOrigin } from './task-origin.tsx'

export function TaskHead({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const { parts, parent, cameFrom } = record
  const kinds: ReactNode[] = [
    record.indicator?.name,
    <TaskOrigin key="origin" record={record} />,
    parent === null ? null : (
      <Link to="/tasks/$id" params={{ id: parent.id }}>
        {t('record.partOf', { number: parent.number, title: parent.title })}
      </Link>
    ),
    cameFrom.length === 0 ? null : (
      <>
        {t('record.cameFrom')} <TaskLinks tasks={cameFrom} and={t('fact.and')} />
      </>
    ),
  ].filter(Boolean)
  const line: ReactNode[] = [
    record.state === 'draft' ? null : <TaskLight key="light" task={record} />,
    <DuePhrase key="due" record={record} />,
    <HolderPhrase key="holder" record={record} />,
    parts.total === 0 ? null : (
      <span key="parts" className="muted">
        {t('record.parts', { closed: parts.closed, total: parts.total })}
      </span>
    ),
  ].filter(Boolean)
  return (
    <RecordHead
      number={record.number === '' ? t('state.draft') : record.number}
      kinds={kinds}
      title={record.title}
      line={line}
    >
      {record.state === 'draft' ? null : <Steps steps={stepsOf(record, t)} />}
    </RecordHead>
  )
}

/** `到期 2026-11-25 周三，余 3 个工作日` */
function DuePhrase({ record }: { record: TaskRecord }) {
  const { t } = useTranslation('task')
  const today = useSession()?.today
  const { dueOn, originalDueOn, provisional } = record.due
  const left = record.light.daysLeft
  const running = left !== null
  return (
    <>
      {t('record.due')} <Day date={dueOn} />
      {running && left >= 0 ? (
        <>
          {t('record.comma')}
          <b>{dueOn === today ? t('record.dueToday') : t('record.left', { count: left })}</b>
        </>
      ) : null}
      {record.state === 'draft' && record.rule.kind === 'within' ? (
        <span className="muted">{t('record.draftDue')}</span>
      ) : null}
      {originalDueOn === dueOn ? null : (
        <span className="muted">{t('record.originalDue', { day: originalDueOn })}</span>
      )}
      {provisional && record.state !== 'closed' && record.state !== 'cancelled' ? (
        <span className="muted">{t('record.provisional')}</span>
      ) : null}
    </>
  )
}

/** Whose court it is in, and since how many working days. */
function HolderPhrase({ record }: { record: TaskRecord }) {
  const { t } = useTranslation('task')
  const { state, holder } = record
  const who = <b>{holderName(holder)}</b>
  const does = record.openRequest === 'return' ? 'rule' : state
  switch (state) {
    case 'draft':
      return t('record.notIssued')
    case 'closed':
      return (
        <>
          <span className="muted">{t('record.closedOn', { day: closedOn(record) })}</span>
          {record.recheckDueOn === null ? null : (
            <span className="flag">{t('record.recheckBy', { day: record.recheckDueOn })}</span>
          )}
        </>
      )
    case 'issued':
    case 'acknowledged':
    case 'in-progress':
    case 'closure-requested':
      return (
        <>
          {t('record.now')} {who} {t(`record.holds-${does}`)}
          {t('record.since', { count: holder.workdays })}
        </>
      )
    case 'suspended':
      return t('record.suspendedSince', { day: record.suspensions.find(({ to }) => to === null)?.from ?? '' })
    case 'cancelled':
      return <Ended record={record} />
    case 'returned':
      return t(`state.${state}`)
  }
}

/** `2026-11-20 已并入 督2026-186` */
function Ended({ record }: { record: TaskRecord }) {
  const { t } = useTranslation('task')
  const { endedAs, wentTo } = record
  return (
    <span className="muted">
      {t(`record.${endedAs ?? 'cancelled'}On`, { day: endedOn(record) })}{' '}
      <TaskLinks tasks={wentTo} and={t('fact.and')} />
    </span>
  )
}

const ends = ['task.cancelled', 'task.merged', 'task.split']

const endedOn = ({ number, timeline }: TaskRecord): string => {
  const end = timeline.find(({ type, itemNumber }) => ends.includes(type) && itemNumber === number)
  return end === undefined ? '' : dayOf(end.at)
}

const closedOn = (record: TaskRecord): string => record.steps.find(({ key }) => key === 'close')?.on ?? ''

const states = { past: 'past', now: 'now', ahead: 'next' } as const

export function stepsOf(record: TaskRecord, t: TFunction<'task'>): readonly Step[] {
  return record.steps.map(({ key, on, status }) => ({
    key,
    label: t(`step.${key}`),
    note: noteOf(record, { key, on, status }, t),
    state: states[status],
  }))
}

function noteOf(
  record: TaskRecord,
  { key, on, status }: TaskRecord['steps'][number],
  t: TFunction<'task'>,
): string | undefined {
  if (key === 'acknowledge' && status === 'now' && record.acknowledgeDueOn !== null)
    return t('step.by', { day: record.acknowledgeDueOn })
  if (key === 'decompose' && status === 'past' && on === null) return t('step.notDecomposed')
  if (key === 'work' && status === 'now' && on !== null) return t('step.since', { day: on })
  if (
    key === 'request-closure' &&
    status === 'ahead' &&
    record.state !== 'closed' &&
    record.state !== 'cancelled'
  )
    return t('step.by', { day: record.due.dueOn })
  if (key === 'verify' && status !== 'past') return record.verifierUnit.shortName
  return on === null || status === 'ahead' ? undefined : formatMonthDay(on)
}
