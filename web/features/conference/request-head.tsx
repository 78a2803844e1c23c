import type { TFunction } from 'i18next'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { formatMonthDay } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { RecordHead } from '../../ui/page.tsx'
import { type Step, Steps } from '../../ui/steps.tsx'
import { useWorkday } from '../../ui/use-workday.ts'
import { RequestState } from './request-state.tsx'
import { workdaysLeft } from './workdays-left.ts'

type Props = { readonly record: RequestRecord }

/** Number, what it is about, where it stands, in whose court, by when. */
export function RequestHead({ record }: Props) {
  const { t } = useTranslation('conference')
  const today = useSession()?.today ?? ''
  const { court, indicator, attempts, conference } = record
  const line: ReactNode[] = [
    <RequestState key="state" row={record} today={today} />,
    court.length === 0 ? null : (
      <span key="court">
        {t('record.now')} <b>{court.join(t('and'))}</b> {t(`record.does-${deedOf(record, today)}`)}
      </span>
    ),
    <Waiting key="waiting" record={record} today={today} />,
    conference === null ? null : (
      <span key="conference">
        {t('record.agendaOf')}{' '}
        <Link to="/conferences/$id" params={{ id: conference.id }}>
          {conference.name}
        </Link>{' '}
        <Day date={conference.heldOn} />
      </span>
    ),
    attempts === 0 ? null : (
      <span key="attempts" className="muted">
        {t('record.attempts', { count: attempts })}
      </span>
    ),
  ].filter((phrase) => phrase !== null)
  return (
    <RecordHead
      number={record.number ?? t('state.draft')}
      kinds={[
        t('record.by', { unit: record.unit.name }),
        ...(indicator === null ? [] : [`${indicator.code} ${indicator.name}`]),
      ]}
      title={record.title}
      line={line}
    >
      {record.state === 'withdrawn' ? null : <Steps steps={stepsOf(record, t)} />}
    </RecordHead>
  )
}

/** Once the opinions are in, or their day is over, it is the office’s turn. */
const deedOf = ({ state, opinions, opinionsDueOn }: RequestRecord, today: string): string =>
  state === 'consulting' && (opinions.silent === 0 || (opinionsDueOn !== null && opinionsDueOn < today))
    ? 'judging'
    : state

/** `意见 12-04 周五前，余 3 个工作日`; deferred: when it wakes. */
function Waiting({ record, today }: { readonly record: RequestRecord; readonly today: string }) {
  const { t } = useTranslation('conference')
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const { state, opinionsDueOn, wakesOn, openConditions } = record
  if (state === 'deferred' && wakesOn !== null)
    return (
      <span>
        {t('record.openConditions', { count: openConditions })}
        {t('record.wakes')} <Day date={wakesOn} />
      </span>
    )
  if (state !== 'consulting' || opinionsDueOn === null) return null
  const left = workdaysLeft(today, opinionsDueOn, isWorkday)
  return (
    <span>
      {t('record.opinionsDue')} <Day date={opinionsDueOn} />
      {t('comma')}
      {left < 0 ? (
        <b className="vacant">{t('record.over', { count: -left })}</b>
      ) : (
        <b>{left === 0 ? t('record.today') : t('record.left', { count: left })}</b>
      )}
    </span>
  )
}

const order = ['draft', 'submitted', 'consulting', 'ready', 'table', 'resolved'] as const
const places: Readonly<Record<RequestRecord['state'], number>> = {
  draft: 0,
  submitted: 1,
  consulting: 2,
  ready: 3,
  scheduled: 4,
  deferred: 4,
  referred: 4,
  resolved: order.length,
  withdrawn: 0,
}

function stepsOf(record: RequestRecord, t: TFunction<'conference'>): readonly Step[] {
  const at = places[record.state]
  const { submittedOn, opinionsDueOn, conference, wakesOn, endedOn } = record
  const noteOf = (key: (typeof order)[number]): string | undefined => {
    if (key === 'submitted' && submittedOn !== null) return formatMonthDay(submittedOn)
    if (key === 'consulting' && at >= 2 && opinionsDueOn !== null)
      return t('step.by', { day: formatMonthDay(opinionsDueOn) })
    if (key === 'table' && record.state === 'scheduled' && conference !== null)
      return formatMonthDay(conference.heldOn)
    if (key === 'table' && record.state === 'deferred' && wakesOn !== null)
      return t('step.by', { day: formatMonthDay(wakesOn) })
    if (key === 'resolved' && record.state === 'resolved' && endedOn !== null) return formatMonthDay(endedOn)
    return undefined
  }
  const aside = record.state === 'deferred' || record.state === 'referred'
  return order.map((key, index) => ({
    key,
    label: t(key === 'table' && aside ? `state.${record.state}` : `step.${key}`),
    note: noteOf(key),
    state: index < at ? 'past' : index === at ? 'now' : 'next',
  }))
}
