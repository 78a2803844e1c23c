import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRow } from '../../../contract/conference.ts'
import { useRight } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { conferencesQuery } from './conference-calls.ts'
import { ConferencePlan } from './conference-plan.tsx'
import { ConferenceState } from './conference-state.tsx'
import './conference-record.css'

const route = getRouteApi('/framed/conferences')

export function ConferenceList() {
  return useRight('conference.view') ? <Page /> : <NoPermission page />
}

/** Conferences of a year: when and where, what became of their items, how far the minutes are. */
function Page() {
  const { t } = useTranslation('conference-record')
  const { year } = route.useSearch()
  const [planning, setPlanning] = useState(false)
  const list = useQuery(conferencesQuery(year))
  const { data } = list
  const plan =
    data?.mayConvene === true ? (
      <Button primary onClick={() => setPlanning(true)}>
        {t('plan.new')}
      </Button>
    ) : undefined
  const shown = year ?? Number(data?.today.slice(0, 4))
  return (
    <>
      <PageHead
        title={t('list.title')}
        note={data === undefined ? undefined : t('list.count', { count: data.rows.length, year: shown })}
        actions={plan}
      />
      <QueryView query={list}>
        {({ rows, years }) => (
          <>
            {years.length < 2 ? null : (
              <Tabs
                label={t('list.years')}
                current={String(shown)}
                tabs={years.map((one) => ({
                  key: String(one),
                  label: t('list.year', { year: one }),
                  link: { to: '/conferences', search: { year: one } },
                }))}
              />
            )}
            <Ledger
              label={t('list.title')}
              columns={columnsOf(t)}
              rows={rows}
              rowKey={({ id }) => id}
              empty={
                <Empty title={t('list.empty')} action={plan}>
                  {t(plan === undefined ? 'list.emptyUnit' : 'list.emptyOffice')}
                </Empty>
              }
            />
          </>
        )}
      </QueryView>
      {planning ? <ConferencePlan onClose={() => setPlanning(false)} /> : null}
    </>
  )
}

const columnsOf = (t: TFunction<'conference-record'>): readonly Column<ConferenceRow>[] => [
  {
    key: 'name',
    title: t('column.name'),
    cell: (row) => (
      <Link to="/conferences/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    ),
    width: 200,
    stick: true,
    look: 'title',
    card: 'title',
  },
  {
    key: 'state',
    title: t('column.state'),
    cell: ({ state }) => <ConferenceState state={state} />,
    card: 'light',
  },
  {
    key: 'day',
    title: t('column.day'),
    cell: (row) => (
      <>
        <Day date={row.heldOn} /> {row.startsAt}
      </>
    ),
    look: 'ink',
    card: 'due',
  },
  { key: 'place', title: t('column.place'), cell: ({ place }) => place, card: 'state' },
  { key: 'chair', title: t('column.chair'), cell: ({ chair }) => chair },
  { key: 'items', title: t('column.items'), cell: ({ items }) => itemsWord(items, t), card: 'number' },
  { key: 'seats', title: t('column.seats'), cell: (row) => seatsWord(row, t) },
  {
    key: 'minutes',
    title: t('column.minutes'),
    cell: ({ id, minutes }) =>
      minutes === null ? (
        '—'
      ) : (
        <Link to="/conferences/$id/minutes" params={{ id }}>
          {minutes.number ?? t(`minutes.${minutes.state}`)}
        </Link>
      ),
  },
]

/** `4 项：议定 2，暂缓 1` */
function itemsWord(items: ConferenceRow['items'], t: TFunction<'conference-record'>): string {
  const { total, resolved, deferred, referred, other } = items
  const told = Object.entries({ resolved, deferred, referred, other })
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(`items.${key}`, { count }))
  const all = t('items.total', { count: total })
  return told.length === 0 ? all : t('items.told', { all, told: told.join(t('comma')) })
}

/** Before it is held who comes; afterwards who was there. */
function seatsWord({ state, seats }: ConferenceRow, t: TFunction<'conference-record'>): string {
  if (state === 'in-session' || state === 'ended')
    return t('seats.present', { count: seats.present, total: seats.total })
  if (state === 'convened')
    return t('seats.replied', { count: seats.total - seats.silent, total: seats.total })
  return t('seats.invited', { count: seats.total })
}
