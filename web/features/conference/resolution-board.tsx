import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ResolutionRow, type ResolutionView, resolutionViews } from '../../../contract/resolution.ts'
import { holderName } from '../../lib/holder.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useRight } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Chip, FilterChips } from '../../ui/chips.tsx'
import { Day, DueDate } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { Light, lightOf } from '../../ui/light.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { FindBox } from './find-box.tsx'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { boardSize, boardUrl, resolutionCountsQuery, resolutionsQuery } from './resolution-calls.ts'
import { DifferencePanel } from './resolution-differences.tsx'
import { readResolutionSearch } from './resolution-search.ts'
import './request.css'

const route = getRouteApi('/framed/resolutions')

const tones: Partial<Record<ResolutionView, 'amber' | 'red'>> = { overdue: 'red', differing: 'amber' }

export function ResolutionBoard() {
  return useRight('conference.view') ? <Board /> : <NoPermission page />
}

/** Every resolution ever: where its task stands, who holds it, since when, and where minutes and task differ. */
function Board() {
  const { t } = useTranslation('conference')
  const { language } = usePreferences()
  const search = route.useSearch()
  const navigate = useNavigate()
  const list = useQuery(resolutionsQuery(search))
  const counts = useQuery(resolutionCountsQuery).data
  const units = useQuery(conferenceOptionsQuery).data?.units ?? []
  const [looking, setLooking] = useState<string | null>(null)
  const go = (next: Record<string, unknown>) =>
    void navigate({ to: '/resolutions', search: readResolutionSearch(next), replace: true })
  const filtered = search.unit !== undefined || search.q !== undefined || search.conference !== undefined
  const looked = list.data?.rows.find(({ id }) => id === looking)
  const ofConference = list.data?.rows.find(({ conference }) => conference?.id === search.conference)
  return (
    <>
      <PageHead
        title={t('board.title')}
        note={counts === undefined ? undefined : t('board.count', { count: counts.all })}
        actions={
          <>
            <Button className="no-phone" onClick={() => window.print()}>
              {t('record.print')}
            </Button>
            <a href={boardUrl(search, language)} download className={`${buttonClass()} no-phone`}>
              {t('board.export')}
            </a>
          </>
        }
      />
      <Tabs
        label={t('board.views')}
        current={search.view}
        tabs={resolutionViews.map((view) => ({
          key: view,
          label: t(`board.view-${view}`),
          count: counts?.[view],
          tone: tones[view],
          link: { to: '/resolutions', search: readResolutionSearch({ ...search, view, page: 1 }) },
        }))}
      />
      <div className="bar no-print">
        <FilterChips
          filters={[
            {
              key: 'unit',
              label: t('board.unit'),
              value: search.unit ?? '',
              options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
            },
          ]}
          onChange={(key, value) => go({ ...search, page: 1, [key]: value })}
          onClear={filtered ? () => go({ view: search.view }) : undefined}
        >
          {search.conference === undefined ? null : (
            <Chip on onClick={() => go({ ...search, conference: undefined, page: 1 })}>
              {ofConference?.conference?.name ?? t('board.oneConference')}
            </Chip>
          )}
        </FilterChips>
        <FindBox
          key={search.q ?? ''}
          label={t('board.find')}
          value={search.q ?? ''}
          onFind={(q) => go({ ...search, page: 1, q })}
        />
      </div>
      <div className="board-paper">
        <QueryView query={list}>
          {({ rows, total }) => (
            <Ledger
              label={t('board.title')}
              columns={columnsOf(t, setLooking)}
              rows={rows}
              rowKey={({ id }) => id}
              late={({ task }) => task?.light.light === 'red'}
              pager={{
                page: search.page ?? 1,
                pageSize: boardSize,
                total,
                onPage: (page) => go({ ...search, page }),
              }}
              empty={
                <Empty title={t(filtered ? 'list.nothing' : `board.none-${search.view}`)}>
                  {filtered ? undefined : t('board.purpose')}
                </Empty>
              }
            />
          )}
        </QueryView>
      </div>
      {looked === undefined ? null : <DifferencePanel row={looked} onClose={() => setLooking(null)} />}
    </>
  )
}

type Row = Column<ResolutionRow>

function columnsOf(t: TFunction<'conference'>, onLook: (id: string) => void): readonly Row[] {
  return [
    {
      key: 'text',
      title: t('board.text'),
      cell: ({ text, item, task }) =>
        task === null ? (
          <span title={item}>{text}</span>
        ) : (
          <Link to="/tasks/$id" params={{ id: task.id }} title={t('board.ofItem', { item, text })}>
            {text}
          </Link>
        ),
      width: 220,
      stick: true,
      look: 'title',
      card: 'title',
    },
    { key: 'light', title: t('board.light'), cell: (row) => <Standing row={row} />, card: 'light' },
    { key: 'due', title: t('board.due'), cell: (row) => <Due row={row} />, look: 'ink', card: 'due' },
    {
      key: 'days',
      title: t('board.days'),
      cell: ({ days, closedOn }) =>
        t(closedOn === null ? 'board.daysSince' : 'board.daysTaken', { count: days }),
    },
    {
      key: 'holder',
      title: t('board.holder'),
      cell: ({ task }) => (task === null || isOver(task) ? '' : holderName(task.holder)),
      look: 'fine',
      card: 'holder',
    },
    { key: 'lead', title: t('board.lead'), cell: ({ leadUnit }) => leadUnit.shortName, look: 'ink' },
    {
      key: 'differences',
      title: t('board.differences'),
      cell: (row) => <Differing row={row} onLook={onLook} />,
      card: 'state',
    },
    {
      key: 'conference',
      title: t('board.conference'),
      cell: ({ conference }) =>
        conference === null ? (
          t('referee.leading-group')
        ) : (
          <Link to="/conferences/$id" params={{ id: conference.id }}>
            {conference.name}
          </Link>
        ),
    },
    {
      key: 'decidedOn',
      title: t('board.decidedOn'),
      cell: ({ decidedOn }) => <Day date={decidedOn} />,
      card: 'number',
    },
    {
      key: 'minutes',
      title: t('board.minutes'),
      cell: ({ minutesNumber }) => minutesNumber ?? '—',
      look: 'fine',
    },
    { key: 'task', title: t('board.task'), cell: ({ task }) => task?.number ?? '—', look: 'fine' },
  ]
}

type Task = NonNullable<ResolutionRow['task']>
const isOver = ({ state }: Task): boolean => state === 'closed' || state === 'cancelled'

function Standing({ row: { task } }: { readonly row: ResolutionRow }) {
  const { t } = useTranslation('conference')
  if (task === null) return <span className="muted">{t('board.noTask')}</span>
  if (task.state === 'cancelled') return <span className="muted">{t('board.cancelled')}</span>
  return <Light {...lightOf(task.light)} />
}

function Due({ row: { task, dueOn } }: { readonly row: ResolutionRow }) {
  if (task === null || task.state === 'cancelled') return <Day date={dueOn} />
  const { light, reason, daysLeft } = task.light
  // Behind its schedule it still has days left, and they matter.
  return (
    <DueDate
      date={task.dueOn}
      light={light === 'red' && reason === 'behind' ? 'amber' : light}
      daysLeft={daysLeft}
    />
  )
}

/** `2 处不一致`, those that nobody signed for first. */
function Differing({ row, onLook }: { readonly row: ResolutionRow; readonly onLook: (id: string) => void }) {
  const { t } = useTranslation('conference')
  const { differences } = row
  if (differences.length === 0) return null
  const unsigned = differences.filter(({ signed }) => signed === null).length
  const words =
    unsigned > 0 ? (
      <b className="flag">{t('board.unsigned', { count: unsigned })}</b>
    ) : (
      t('board.signed', { count: differences.length })
    )
  return (
    <>
      <button type="button" className="link" onClick={() => onLook(row.id)}>
        {words}
        <span className="visually-hidden">{row.text}</span>
      </button>
      <span className="only-print">{words}</span>
    </>
  )
}
