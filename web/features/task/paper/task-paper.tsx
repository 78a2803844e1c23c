import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { PaperRow, taskPaperRoutes } from '../../../../contract/task-paper.ts'
import { useRight, useSession } from '../../../lib/session.ts'
import { useEither } from '../../../lib/use-either.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Day } from '../../../ui/day.tsx'
import { Light, lightOf } from '../../../ui/light.tsx'
import { PageTitle } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../../ui/states.tsx'
import { choicesQuery } from '../calls.ts'
import { type LedgerSearch, partsIn } from '../ledger-search.ts'
import { paperQuery } from './calls.ts'
import '../../../ui/ledger.css'
import './paper.css'

const route = getRouteApi('/framed/tasks/paper')

export function TaskPaper() {
  return useRight('task.view') ? <Paper /> : <NoPermission page />
}

/** The ledger as offices keep it on paper: A4 across, every row of the filter. */
function Paper() {
  const { t } = useTranslation(['ledger', 'task'])
  const search = route.useSearch()
  const mayIssue = useRight('task.issue')
  const parts = partsIn(search, search.view, mayIssue)
  const query = useQuery(paperQuery(search, parts))
  const session = useSession()
  return (
    <>
      <div className="paper-acts acts no-print">
        <Button primary onClick={() => window.print()}>
          {t('paper.print')}
        </Button>
        <Link to="/tasks" search={search} className={buttonClass()}>
          {t('paper.back')}
        </Link>
        <span className="note">{t('paper.how')}</span>
      </div>
      <section className="sheet paper-ledger">
        <header>
          <PageTitle
            title={t('paper.title', { region: session?.mechanism?.regionName ?? '' })}
            crumb={t('paper.print')}
          />
          <p>
            <FilterWords search={search} withParts={parts === 'with'} />
            <span>
              {t('paper.printedOn')} {session === undefined ? null : <Day date={session.today} />}
            </span>
          </p>
        </header>
        <QueryView query={query}>{(paper) => <Rows paper={paper} />}</QueryView>
      </section>
    </>
  )
}

/** `视图：逾期；牵头单位：住建局` */
function FilterWords({ search, withParts }: { search: LedgerSearch; withParts: boolean }) {
  const { t } = useTranslation(['ledger', 'task'])
  const { data } = useQuery(choicesQuery)
  const either = useEither()
  const indicator = data?.indicators.find(({ code }) => code === search.indicator)
  const words = [
    [t('paper.view'), t(`task:view.${search.view}`)],
    [t('task:filter.unit'), data?.units.find(({ id }) => id === search.unit)?.shortName],
    [t('task:filter.indicator'), indicator && either(indicator.name, indicator.nameEn)],
    [t('task:filter.source'), search.source === undefined ? undefined : t(`task:source.${search.source}`)],
    [t('paper.find'), search.q],
  ].flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [t('paper.condition', { label, value })],
  )
  return <span>{[...words, ...(withParts ? [t('task:filter.parts')] : [])].join(t('task:fact.then'))}</span>
}

type Sheet = z.infer<(typeof taskPaperRoutes.paper)['response']>

function Rows({ paper: { rows, total, capped } }: { paper: Sheet }) {
  const { t } = useTranslation(['ledger', 'task'])
  if (rows.length === 0) return <Empty title={t('paper.empty')}>{t('paper.emptyWhy')}</Empty>
  const columns = [
    'serial',
    'item',
    'source',
    'issuedOn',
    'lead',
    'responsible',
    'due',
    'progress',
    'light',
    'closed',
  ] as const
  return (
    <>
      {capped ? <p className="paper-cap flag">{t('paper.capped', { count: total })}</p> : null}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('task:ledger.rows')}>
        <table className="table paper-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={`paper-${column}`}>
                  {t(`paper.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.id} row={row} n={index + 1} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="paper-count">{t('paper.count', { count: total })}</p>
    </>
  )
}

function Row({ row, n }: { row: PaperRow; n: number }) {
  const { t } = useTranslation(['ledger', 'task'])
  const out = row.state === 'draft' || row.state === 'cancelled'
  return (
    <tr>
      <td className="paper-serial">{n}</td>
      <td className="paper-item">
        {row.number === '' ? null : <small>{row.number}</small>}
        {row.title}
      </td>
      <td>{row.source}</td>
      <td className="nowrap">{row.issuedOn ?? '—'}</td>
      <td>{row.leadUnit}</td>
      <td>{row.responsible ?? t('task:fact.byUnit')}</td>
      <td className="nowrap">
        {row.dueOn}
        {row.originalDueOn === row.dueOn ? null : (
          <small>{t('paper.originally', { day: row.originalDueOn })}</small>
        )}
      </td>
      <td className="paper-progress">
        <b>{t('task:fact.percent', { progress: row.progress })}</b>
        {row.report === '' ? null : ` ${shortened(row.report)}`}
      </td>
      <td>{out ? t(`task:state.${row.state}`) : <Light {...lightOf(row.light)} />}</td>
      <td className="nowrap">{row.closedOn ?? (row.state === 'closed' ? '' : '—')}</td>
    </tr>
  )
}

/** A long report is cut on paper; the record has all of it. */
function shortened(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')]
  return characters.length <= 80 ? characters.join('') : `${characters.slice(0, 80).join('')}…`
}
