import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingPeriodView, FilingRow } from '../../../contract/filing.ts'
import { useRight } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { filingsQuery, periodsQuery } from './calls.ts'
import { inView, type View, views } from './filing-search.ts'
import { FilingState } from './filing-state.tsx'
import { OwnFiling } from './own-filing.tsx'
import { PeriodsPanel } from './periods-panel.tsx'
import { PeriodsSheet } from './periods-sheet.tsx'
import { usePeriodTitle } from './use-words.ts'
import './filing.css'

const route = getRouteApi('/framed/filing')

export function Filings() {
  return useRight('filing.view') ? <Page /> : <NoPermission page />
}

/** The open period: for a unit what it has to fill by when, for the office how far the units are. */
function Page() {
  const { t } = useTranslation('filing')
  const { period: named } = route.useSearch()
  const [managing, setManaging] = useState(false)
  const list = useQuery(filingsQuery(named))
  const periods = useQuery(periodsQuery)
  const manages = periods.data?.mayManage === true
  const manage = manages ? <Button onClick={() => setManaging(true)}>{t('period.manage')}</Button> : undefined
  const period = list.data?.period ?? null
  return (
    <>
      <PageHead
        title={t('title')}
        note={period === null ? undefined : <PeriodNote period={period} />}
        actions={
          <>
            <Link to="/filing/targets" className={buttonClass()}>
              {t('targets.title')}
            </Link>
            {manages ? (
              <>
                <Link to="/filing/history" className={buttonClass()}>
                  {t('sheet.history')}
                </Link>
                {manage}
              </>
            ) : null}
          </>
        }
      />
      <QueryView query={list}>
        {(data) =>
          data.period === null ? (
            <Sheet label={t('title')}>
              <Empty title={t('empty.title')} action={manage}>
                {t(manages ? 'empty.office' : 'empty.unit')}
              </Empty>
            </Sheet>
          ) : (
            <Period period={data.period} rows={data.rows} />
          )
        }
      </QueryView>
      <QueryView query={periods} loading={<span />}>
        {(data) => <PeriodsSheet periods={data.rows} shown={period?.code} />}
      </QueryView>
      {managing && periods.data !== undefined ? (
        <PeriodsPanel
          periods={periods.data.rows}
          today={periods.data.today}
          onClose={() => setManaging(false)}
        />
      ) : null}
    </>
  )
}

function PeriodNote({ period }: { readonly period: FilingPeriodView }) {
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  return (
    <>
      {title(period)}
      {t('comma')}
      <Day date={period.opensOn} /> {t('period.to')} <Day date={period.closesOn} />
      {t('comma')}
      {t(`period.${period.state}`)}
    </>
  )
}

type PeriodProps = { readonly period: FilingPeriodView; readonly rows: readonly FilingRow[] }

function Period({ period, rows }: PeriodProps) {
  const { t } = useTranslation('filing')
  const { view = 'all', period: named } = route.useSearch()
  const office = useRight('filing.review')
  if (rows.length === 0)
    return (
      <Sheet label={t('title')}>
        <Empty title={t(period.state === 'planned' ? 'empty.planned' : 'empty.none')}>
          {period.state === 'planned' ? t('empty.plannedWhy', { day: period.opensOn }) : t('empty.noneWhy')}
        </Empty>
      </Sheet>
    )
  if (!office && rows.length <= 3)
    return rows.map((row) => <OwnFiling key={row.id} row={row} period={period} />)
  const countOf = (one: View) => rows.filter((row) => inView(row, one)).length
  const of = named === undefined ? {} : { period: named }
  const shown = rows.filter((row) => inView(row, view))
  return (
    <>
      <Tabs
        label={t('list.views')}
        current={view}
        tabs={views.map((one) => ({
          key: one,
          label: t(`view.${one}`),
          count: countOf(one),
          ...(one === 'late' ? { tone: 'red' as const } : {}),
          link: { to: '/filing', search: one === 'all' ? of : { ...of, view: one } },
        }))}
      />
      <Ledger
        label={t('list.label')}
        columns={columns(t)}
        rows={shown}
        rowKey={({ id }) => id}
        late={(row) => row.late && row.state === 'filling'}
        foot={footOf(shown, t)}
        empty={<Empty title={t('list.nothing')} />}
      />
    </>
  )
}

const sum = (rows: readonly FilingRow[], of: (row: FilingRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)

const footOf = (rows: readonly FilingRow[], t: TFunction<'filing'>) => ({
  unit: t('list.units', { count: rows.length }),
  filled: `${sum(rows, ({ fields }) => fields.filled)} / ${sum(rows, ({ fields }) => fields.total)}`,
  waiting: waitingWord(sum(rows, waiting)),
  returned: waitingWord(sum(rows, ({ fields }) => fields.returned)),
  accepted: sum(rows, ({ fields }) => fields.accepted),
})

const waiting = ({ state, fields }: FilingRow): number =>
  state === 'approved' ? fields.total - fields.accepted - fields.returned : 0

const waitingWord = (count: number) => (count === 0 ? '—' : count)

function columns(t: TFunction<'filing'>): readonly Column<FilingRow>[] {
  return [
    {
      key: 'unit',
      title: t('column.unit'),
      cell: (row) => (
        <Link to="/filing/$id" params={{ id: row.id }}>
          {row.unit.name}
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
      cell: (row) => <FilingState state={row.state} late={row.late} />,
      card: 'light',
    },
    {
      key: 'filled',
      title: t('column.filled'),
      cell: ({ fields }) => `${fields.filled} / ${fields.total}`,
      align: 'end',
      look: 'ink',
      card: 'number',
    },
    { key: 'waiting', title: t('column.waiting'), cell: (row) => waitingWord(waiting(row)), align: 'end' },
    {
      key: 'returned',
      title: t('column.returned'),
      cell: ({ fields }) => (fields.returned === 0 ? '—' : <b className="down">{fields.returned}</b>),
      align: 'end',
    },
    { key: 'accepted', title: t('column.accepted'), cell: ({ fields }) => fields.accepted, align: 'end' },
    {
      key: 'changed',
      title: t('column.changed'),
      cell: ({ fields }) => waitingWord(fields.changed),
      align: 'end',
    },
    { key: 'evidence', title: t('column.evidence'), cell: ({ fields }) => fields.evidence, align: 'end' },
    {
      key: 'submitted',
      title: t('column.submitted'),
      cell: (row) => (
        <>
          {row.submittedOn === null ? '—' : <Day date={row.submittedOn} />}
          {row.late && row.submittedOn !== null ? <small className="vacant"> {t('list.late')}</small> : null}
        </>
      ),
      card: 'due',
    },
    {
      key: 'approved',
      title: t('column.approved'),
      cell: (row) => (row.approvedOn === null ? '—' : <Day date={row.approvedOn} />),
    },
  ]
}
