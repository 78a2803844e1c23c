import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { timeOf } from '../../lib/dates.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { AgendaColumn } from './agenda-column.tsx'
import { AgendaItemSheet } from './agenda-item.tsx'
import { roomQuery } from './conference-calls.ts'
import { AttendanceWord } from './conference-head.tsx'
import { neighbour, runningMinutes, shownItem } from './conference-view.ts'
import { RoomOutcome } from './room-outcome.tsx'
import { useClock } from './use-clock.ts'
import { useFullScreen } from './use-full-screen.ts'
import './conference-record.css'
import './room.css'

const route = getRouteApi('/bare/conferences/$id/room')

export function RoomPage() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(roomQuery(id))} page>
      {(record) => <Room record={record} />}
    </QueryView>
  )
}

/** The conference on the wall: the item at the table in large print, its time, what is being agreed. */
function Room({ record }: { readonly record: ConferenceRecord }) {
  const { t } = useTranslation('conference-record')
  const { item: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const nowMs = useClock(record.now)
  const item = shownItem(record, asked)
  const screen = useFullScreen()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === 'f' || event.key === 'F') screen.toggle()
    if (event.key === 'Home') void navigate({ to: '.', search: {}, replace: true })
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const next = neighbour(record.agenda, item?.id, event.key === 'ArrowRight' ? 1 : -1)
    if (next !== null) void navigate({ to: '.', search: { item: next.id }, replace: true })
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  const strayed =
    record.state === 'in-session' &&
    item !== null &&
    record.currentItemId !== null &&
    item.id !== record.currentItemId
  return (
    <div className="room">
      <header className="room-head">
        <PageTitle title={record.name} />
        <span className="room-line">
          {t('room.chair', { chair: record.chair })}
          <AttendanceWord record={record} />
        </span>
        <span className="room-tools">
          {strayed ? (
            <Button small onClick={() => void navigate({ to: '.', search: {}, replace: true })}>
              {t('room.back')}
            </Button>
          ) : null}
          <Button small onClick={screen.toggle}>
            {t(screen.full ? 'room.leaveFull' : 'room.full')}
          </Button>
          <Link to="/conferences/$id" params={{ id: record.id }} className={buttonClass({ small: true })}>
            {t('room.leave')}
          </Link>
        </span>
        <time className="room-clock">{timeOf(new Date(nowMs).toISOString())}</time>
      </header>
      <main className="room-body" id="main" tabIndex={-1}>
        <AgendaColumn record={record} shown={item} nowMs={nowMs} room />
        {item === null ? (
          <Empty title={t('item.none')}>{t('item.noneUnit')}</Empty>
        ) : (
          <>
            <div className="room-item">
              <TimeLine record={record} item={item} nowMs={nowMs} />
              <AgendaItemSheet key={item.id} record={record} item={item} room />
            </div>
            <RoomOutcome record={record} item={item} />
          </>
        )}
      </main>
      <p className="room-keys">{t('room.keys')}</p>
    </div>
  )
}

type TimeProps = {
  readonly record: ConferenceRecord
  readonly item: AgendaItem
  readonly nowMs: number
}

/** How much of its time the item at the table has used, as a line and in words. */
function TimeLine({ record, item, nowMs }: TimeProps) {
  const { t } = useTranslation('conference-record')
  const used = runningMinutes(record, item, nowMs)
  if (used === null) return null
  const left = item.minutes - used
  const late = left < 0
  return (
    <div className={`room-time ${late ? 'late' : ''}`}>
      <progress
        max={item.minutes}
        value={Math.min(used, item.minutes)}
        aria-label={t('room.time', { title: item.title })}
      />
      <p>
        {t('room.used', { used, minutes: item.minutes })}
        <b>{late ? t('room.over', { count: -left }) : t('room.left', { count: left })}</b>
      </p>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
