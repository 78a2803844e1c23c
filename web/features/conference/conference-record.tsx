import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord as Record } from '../../../contract/conference.ts'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { AgendaColumn } from './agenda-column.tsx'
import { AgendaEditor } from './agenda-editor.tsx'
import { AgendaItemSheet } from './agenda-item.tsx'
import { AgendaOutcome } from './agenda-outcome.tsx'
import { ConferenceActions } from './conference-actions.tsx'
import { conferenceQuery } from './conference-calls.ts'
import { ConferenceHead } from './conference-head.tsx'
import { ConferenceTimeline } from './conference-timeline.tsx'
import { mayDo, shownItem } from './conference-view.ts'
import { SeatList } from './seat-list.tsx'
import { OwnSeats } from './seat-own.tsx'
import { useClock } from './use-clock.ts'
import './conference-record.css'

const route = getRouteApi('/framed/conferences/$id')

export function ConferenceRecord() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(conferenceQuery(id))} page>
      {(record) => <Desk record={record} />}
    </QueryView>
  )
}

/** One conference in three columns: agenda, the item at the table, what comes of it and who is there. */
function Desk({ record }: { readonly record: Record }) {
  const { t } = useTranslation('conference-record')
  const { item: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const [editing, setEditing] = useState(false)
  const nowMs = useClock(record.now)
  const item = shownItem(record, asked)
  const running = record.state === 'in-session' || record.state === 'ended'
  return (
    <>
      <ConferenceHead record={record} />
      <OwnSeats record={record} />
      <div className="cf">
        <div className="cf-left">
          <AgendaColumn record={record} shown={item} nowMs={nowMs} onEdit={() => setEditing(true)} />
          {running ? <SeatList record={record} /> : null}
        </div>
        <div className="cf-main">
          {item === null ? (
            <Sheet label={t('item.label')}>
              <Empty title={t('item.none')}>
                {t(mayDo(record, 'set-agenda') ? 'item.noneOffice' : 'item.noneUnit')}
              </Empty>
            </Sheet>
          ) : (
            <AgendaItemSheet key={item.id} record={record} item={item} />
          )}
          <ConferenceTimeline record={record} />
        </div>
        <div className="cf-side">
          {running && item !== null ? (
            <AgendaOutcome
              record={record}
              item={item}
              onTurned={() => void navigate({ to: '.', search: {}, replace: true, resetScroll: false })}
            />
          ) : null}
          {running ? null : <SeatList record={record} />}
        </div>
      </div>
      <ConferenceActions record={record} onAgenda={() => setEditing(true)} />
      {editing ? <AgendaEditor record={record} onClose={() => setEditing(false)} /> : null}
    </>
  )
}
