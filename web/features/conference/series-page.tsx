import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceSeriesRow } from '../../../contract/conference-series.ts'
import { useRight } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useRhythmWords } from '../../ui/use-rhythm-words.ts'
import { conferenceSeriesKeys, conferenceSeriesQuery, endSeries } from './series-calls.ts'
import { SeriesPanel } from './series-panel.tsx'
import './request.css'

export function SeriesPage() {
  return useRight('conference.convene') ? <Page /> : <NoPermission page />
}

/** Conferences that come again: when next, where, who is invited; each is planned ahead by itself. */
function Page() {
  const { t } = useTranslation('conference')
  const query = useQuery(conferenceSeriesQuery)
  const [editing, setEditing] = useState<ConferenceSeriesRow | 'new' | null>(null)
  const start = (
    <Button primary onClick={() => setEditing('new')}>
      {t('series.new')}
    </Button>
  )
  const active = query.data?.rows.filter(({ state }) => state === 'active').length
  return (
    <>
      <PageHead
        title={t('series.title')}
        note={active === undefined ? undefined : t('series.active', { count: active })}
        actions={start}
      />
      <QueryView query={query}>
        {({ rows, today }) => (
          <>
            {rows.length === 0 ? (
              <Sheet label={t('series.title')}>
                <Empty title={t('series.none')} action={start}>
                  {t('series.purpose')}
                </Empty>
              </Sheet>
            ) : (
              rows.map((row) => <SeriesSheet key={row.id} row={row} onEdit={() => setEditing(row)} />)
            )}
            {editing === null ? null : (
              <SeriesPanel
                row={editing === 'new' ? null : (rows.find(({ id }) => id === editing.id) ?? editing)}
                today={today}
                onClose={() => setEditing(null)}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  )
}

function SeriesSheet({ row, onEdit }: { readonly row: ConferenceSeriesRow; readonly onEdit: () => void }) {
  const { t } = useTranslation('conference')
  const words = useRhythmWords()
  const ended = row.state === 'ended'
  const ending = useAct({
    act: () => endSeries(row.id, row.version, ''),
    refresh: conferenceSeriesKeys,
    namespace: 'conference',
    done: t('series.endedNow'),
  })
  const end = async () => {
    const sure = await confirm({
      title: t('series.endTitle', { title: row.title }),
      body: t('series.endBody'),
      yes: t('series.end'),
      danger: true,
    })
    if (sure) ending.run()
  }
  return (
    <Sheet
      title={
        <>
          {row.title}
          {ended ? <small> {t('series.ended')}</small> : null}
        </>
      }
      aside={
        ended ? undefined : (
          <span className="acts">
            <Button small onClick={onEdit}>
              {t('series.edit')}
            </Button>
            <Button small busy={ending.busy} onClick={() => void end()}>
              {t('series.end')}
            </Button>
          </span>
        )
      }
    >
      <Facts
        facts={[
          { label: t('series.rhythm'), value: `${words.rhythm(row.rhythm)} ${row.startsAt}` },
          { label: t('series.place'), value: row.place },
          { label: t('series.chair'), value: row.chair },
          { label: t('series.ahead'), value: t('series.leadDays', { count: row.leadWorkdays }) },
          {
            label: t('series.next'),
            wide: true,
            value:
              ended || row.next.length === 0 ? (
                ''
              ) : (
                <span className="series-next">
                  {row.next.map(({ on, falls, provisional }) => (
                    <span key={on}>
                      <Day date={on} />
                      {on === falls ? null : <small> {t('series.rolled', { day: falls })}</small>}
                      {provisional ? <small> {t('series.provisional')}</small> : null}
                    </span>
                  ))}
                </span>
              ),
          },
          {
            label: t('series.units'),
            wide: true,
            value: row.attendingUnits.map(({ shortName }) => shortName).join(t('and')),
          },
          {
            label: t('series.conferences'),
            wide: true,
            value:
              row.conferences.length === 0 ? (
                ''
              ) : (
                <span className="series-next">
                  {row.conferences.map(({ id, name, heldOn }) => (
                    <span key={id}>
                      <Link to="/conferences/$id" params={{ id }}>
                        {name}
                      </Link>{' '}
                      <Day date={heldOn} />
                    </span>
                  ))}
                </span>
              ),
          },
        ]}
      />
      {ending.error === null ? null : <p className="field-error sheet-body">{ending.error}</p>}
    </Sheet>
  )
}
