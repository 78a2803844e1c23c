import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { SeriesRow } from '../../../../contract/task-series.ts'
import { useRight } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Day } from '../../../ui/day.tsx'
import { type Column, Ledger } from '../../../ui/ledger.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../../ui/states.tsx'
import { seriesListQuery } from './calls.ts'
import { SeriesStateWord } from './series-state.tsx'
import { useRhythmWords } from '../../../ui/use-rhythm-words.ts'
import '../task.css'
import './series.css'

export function SeriesList() {
  return useRight('task.issue') ? <List /> : <NoPermission page />
}

/** Recurring tasks: when next, when last, and how those issued went. */
function List() {
  const { t } = useTranslation(['series', 'task'])
  const query = useQuery(seriesListQuery)
  const words = useRhythmWords()
  const start = (
    <Link to="/tasks/series/new" className={buttonClass({ primary: true })}>
      {t('list.new')}
    </Link>
  )
  const active = query.data?.rows.filter(({ state }) => state === 'active').length
  return (
    <>
      <PageHead
        title={t('list.title')}
        note={active === undefined ? undefined : t('list.active', { count: active })}
        actions={start}
      />
      <QueryView query={query}>
        {({ rows }) => (
          <Ledger
            label={t('list.title')}
            columns={columns(t, words)}
            rows={rows}
            rowKey={(row) => row.id}
            late={(row) => row.trouble !== null && row.state === 'active'}
            empty={
              <Empty title={t('list.empty')} action={start}>
                {t('list.emptyWhy')}
              </Empty>
            }
          />
        )}
      </QueryView>
    </>
  )
}

function columns(t: TFunction, words: ReturnType<typeof useRhythmWords>): readonly Column<SeriesRow>[] {
  return [
    {
      key: 'title',
      title: t('column.title'),
      cell: (row) => (
        <Link to="/tasks/series/$id" params={{ id: row.id }} title={row.title}>
          {row.title}
        </Link>
      ),
      width: 260,
      stick: true,
      look: 'title',
      card: 'title',
    },
    {
      key: 'state',
      title: t('column.state'),
      cell: (row) => <SeriesStateWord series={row} />,
      card: 'light',
    },
    {
      key: 'rhythm',
      title: t('column.rhythm'),
      cell: (row) => words.rhythm(row.rhythm),
      look: 'ink',
      card: 'number',
    },
    {
      key: 'next',
      title: t('column.next'),
      cell: (row) =>
        row.nextOn === null || row.state !== 'active' ? (
          '—'
        ) : (
          <>
            <Day date={row.nextOn} />
            {row.nextProvisional ? <span className="provisional">{t('common:due.provisional')}</span> : null}
          </>
        ),
      look: 'ink',
      card: 'due',
    },
    {
      key: 'last',
      title: t('column.last'),
      cell: (row) => (row.lastIssuedOn === null ? '—' : <Day date={row.lastIssuedOn} />),
    },
    { key: 'periods', title: t('column.periods'), cell: (row) => row.periods, align: 'end' },
    { key: 'went', title: t('column.went'), cell: (row) => <Went series={row} />, card: 'holder' },
    {
      key: 'lead',
      title: t('column.lead'),
      cell: (row) => row.leadUnits.join(t('task:fact.and')),
      look: 'fine',
    },
  ]
}

/** Each number is the list behind it. */
export function Went({ series }: { readonly series: Pick<SeriesRow, 'id' | 'counts'> }) {
  const { t } = useTranslation('series')
  return (
    <span className="went">
      {(['running', 'overdue', 'closed'] as const).map((view) => (
        <Link
          key={view}
          to="/tasks"
          search={{ view, series: series.id, parts: 'without' }}
          className={view === 'overdue' && series.counts.overdue > 0 ? 'vacant' : undefined}
        >
          {t(`went.${view}`, { count: series.counts[view] })}
        </Link>
      ))}
    </span>
  )
}
