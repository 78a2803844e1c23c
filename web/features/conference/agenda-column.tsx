import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { timeOf } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { mayDo, runningMinutes } from './conference-view.ts'
import { OutcomeWord } from './parts/outcome-word.tsx'
import { useItemWords } from './use-item-words.ts'

type Props = {
  readonly record: ConferenceRecord
  readonly shown: AgendaItem | null
  /** Milliseconds, by the server's clock. */
  readonly nowMs: number
  /** In the room the same page is shown on the wall. */
  readonly room?: boolean
  readonly onEdit?: () => void
}

/** The agenda with its times: what is over, what is at the table, what runs past its end. */
export function AgendaColumn({ record, shown, nowMs, room = false, onEdit }: Props) {
  const { t } = useTranslation('conference-record')
  const topics = record.agenda.filter(({ kind }) => kind === 'request').length
  const now = timeOf(new Date(nowMs).toISOString())
  const aside =
    record.state === 'in-session'
      ? t('agenda.now', { count: topics, time: now })
      : t('agenda.span', { count: topics, from: record.startsAt, to: record.endsAt })
  return (
    <Sheet title={t('agenda.title')} aside={aside} className="cf-agenda">
      {record.agenda.length === 0 ? (
        <div className="sheet-body muted">
          <p>{t('agenda.none')}</p>
          {onEdit !== undefined && mayDo(record, 'set-agenda') ? (
            <p>
              <Button small onClick={onEdit}>
                {t('act.set-agenda')}
              </Button>
            </p>
          ) : null}
        </div>
      ) : (
        <ol>
          {record.agenda.map((item) => (
            <AgendaRow
              key={item.id}
              item={item}
              record={record}
              open={item.id === shown?.id}
              room={room}
              nowMs={nowMs}
            />
          ))}
          <li className="cf-close">
            <time>{record.endsAt}</time>
            <span>
              {t(record.state === 'ended' ? 'agenda.closed' : 'agenda.close')}
              {record.lateBy > 0 && record.state === 'in-session' ? (
                <small className="flag">{t('agenda.late', { count: record.lateBy })}</small>
              ) : null}
            </span>
          </li>
        </ol>
      )}
    </Sheet>
  )
}

type RowProps = Pick<Props, 'record' | 'nowMs'> & {
  readonly item: AgendaItem
  readonly open: boolean
  readonly room: boolean
}

function AgendaRow({ item, record, open, room, nowMs }: RowProps) {
  const { t } = useTranslation('conference-record')
  const words = useItemWords()
  const topic = words.topic(item)
  const current = record.state === 'in-session' && record.currentItemId === item.id
  const used = runningMinutes(record, item, nowMs)
  const presenter = words.presenter(item)
  const length = t('agenda.minutes', { count: item.minutes })
  const before = words.before(item)
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (room && open) line.current?.scrollIntoView({ block: 'nearest' })
  }, [room, open])
  return (
    <li
      ref={line}
      className={[open && 'open', current && 'current', item.outcome !== null && 'over']
        .filter(Boolean)
        .join(' ')}
    >
      <time>{item.beginsAt}</time>
      <div>
        <Link
          to={room ? '/conferences/$id/room' : '/conferences/$id'}
          params={{ id: record.id }}
          search={{ item: item.id }}
          replace
          resetScroll={false}
          aria-current={open ? 'true' : undefined}
        >
          {topic === null ? null : <b className="cf-topic">{topic}</b>}
          {item.title}
        </Link>
        <small>
          {presenter === '' ? length : t('agenda.by', { presenter, length })}
          {used === null ? null : t('agenda.used', { count: used })}
        </small>
        {before === null ? null : <small>{before}</small>}
        {item.followUp === null || item.followUp.total === 0 ? null : (
          <small>{t('agenda.followUp', item.followUp)}</small>
        )}
        {item.outcome !== null ? (
          <small>
            <OutcomeWord outcome={item.outcome} />
            {item.resolutions.length === 0
              ? null
              : t('agenda.resolutions', { count: item.resolutions.length })}
          </small>
        ) : current ? (
          <small className="cf-now">{t('agenda.current')}</small>
        ) : null}
        {used !== null && used > item.minutes ? (
          <small className="flag">{t('agenda.over', { count: used - item.minutes })}</small>
        ) : null}
      </div>
    </li>
  )
}
