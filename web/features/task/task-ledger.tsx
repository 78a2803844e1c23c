import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BulkCommand } from '../../../domain/task/bulk.ts'
import { formatCount } from '../../lib/format.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useColumnChoice } from '../../ui/column-choice.tsx'
import { Day } from '../../ui/day.tsx'
import { Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { countsQuery, ledgerQuery, pageSize } from './calls.ts'
import { hiddenAtFirst, ledgerColumns } from './ledger-columns.tsx'
import { ExportMenu } from './export-menu.tsx'
import { LedgerEmpty } from './ledger-empty.tsx'
import { LedgerFilters, LedgerFind } from './ledger-filters.tsx'
import { type LedgerSearch, partsIn, readLedgerSearch, type View, views } from './ledger-search.ts'
import { bulkCommandsFor, isGrave } from './many/bulk-commands.ts'
import { BulkPanel } from './many/bulk-panel.tsx'
import { GoneNote } from './views/gone-note.tsx'
import { SavedViews } from './views/saved-views.tsx'
import './task.css'

const route = getRouteApi('/framed/tasks')

const tones: Partial<Record<View, 'amber' | 'red'>> = {
  overdue: 'red',
  'due-soon': 'amber',
  requests: 'amber',
}

export function TaskLedger() {
  return useRight('task.view') ? <LedgerPage /> : <NoPermission page />
}

/** Views as tabs, filters as chips, everything in the address. */
function LedgerPage() {
  const { t } = useTranslation(['task', 'ledger'])
  const search = route.useSearch()
  const navigate = useNavigate()
  const mayIssue = useRight('task.issue')
  const session = useSession()
  const today = session?.today
  const parts = partsIn(search, search.view, mayIssue)
  const commands = bulkCommandsFor(search.view, session?.account?.rights ?? [])
  const list = useQuery(ledgerQuery(search, parts))
  const whole = useQuery(countsQuery(search, partsIn(search, 'running', mayIssue))).data
  const asked = useQuery(countsQuery(search, partsIn(search, 'requests', mayIssue))).data
  const counts: Partial<Record<View, number>> | undefined =
    whole === undefined || asked === undefined
      ? undefined
      : { ...whole, requests: asked.requests ?? 0, handled: asked.handled ?? 0 }
  const { columns, chooser } = useColumnChoice('tasks', ledgerColumns(t), hiddenAtFirst)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [doing, setDoing] = useState<BulkCommand | null>(null)

  const go = (next: LedgerSearch) => {
    setSelected(new Set())
    void navigate({ to: '/tasks', search: next, replace: true })
  }
  const sort = search.sort ?? 'due'
  return (
    <>
      <PageHead
        title={t('ledger.title')}
        note={counts === undefined ? undefined : <LedgerNote view={search.view} counts={counts} />}
        actions={
          <>
            <SavedViews search={search} />
            <Link to="/tasks/paper" search={search} className={`${buttonClass()} no-phone`}>
              {t('ledger:paper.print')}
            </Link>
            {mayIssue ? (
              <>
                <Link to="/tasks/import" className={`${buttonClass()} no-phone`}>
                  {t('ledger.import')}
                </Link>
                <Link to="/tasks/new" className={buttonClass({ primary: true })}>
                  {t('ledger.issue')}
                </Link>
              </>
            ) : null}
          </>
        }
      />
      <Tabs
        label={t('ledger.views')}
        current={search.view}
        tabs={views
          .filter((view) => view !== 'drafts' || mayIssue)
          .map((view) => ({
            key: view,
            label: t(`view.${view}`),
            count: counts?.[view],
            tone: tones[view],
            link: { to: '/tasks', search: readLedgerSearch({ ...search, page: 1, view }) },
          }))}
      />
      <div className="bar ledger-bar">
        <LedgerFilters search={search} withParts={parts === 'with'} onChange={go} />
        <div className="acts">
          <LedgerFind key={search.q ?? ''} search={search} onChange={go} />
          <ExportMenu search={search} parts={parts} selected={selected} />
          <span className="no-phone">{chooser}</span>
        </div>
      </div>
      <GoneNote search={search} onChange={go} />
      <QueryView query={list}>
        {({ rows, total, capped, foot }) => (
          <Ledger
            label={t('ledger.rows')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            late={(row) => row.light.light === 'red'}
            selection={
              commands.length === 0
                ? undefined
                : {
                    selected,
                    onChange: setSelected,
                    nameOf: (row) => row.number || row.title,
                    actions: commands.map((command) => ({
                      key: command,
                      label: t(`ledger:bulk.act.${command}`),
                      danger: isGrave(command),
                      onClick: () => setDoing(command),
                    })),
                  }
            }
            sorting={{
              key: sort.replace('-', ''),
              descending: sort.startsWith('-'),
              onSort: (key, descending) =>
                go(readLedgerSearch({ ...search, page: 1, sort: `${descending ? '-' : ''}${key}` })),
            }}
            foot={{
              number: t('foot.total', { total: formatCount(total, capped) }),
              title: (['red', 'amber', 'green', 'grey', 'done'] as const)
                .filter((light) => foot[light] > 0 && search.view !== 'drafts')
                .map((light) => t(`foot.${light}`, { count: foot[light] }))
                .join('　'),
            }}
            pager={{
              page: search.page ?? 1,
              pageSize,
              total,
              capped,
              onPage: (page) => go(readLedgerSearch({ ...search, page })),
            }}
            note={
              today === undefined ? undefined : (
                <>
                  {t('ledger.asOf')} <Day date={today} />
                  {t('ledger.asOfHow')}
                </>
              )
            }
            empty={<LedgerEmpty search={search} mayIssue={mayIssue} onChange={go} />}
          />
        )}
      </QueryView>
      {doing === null ? null : (
        <BulkPanel
          command={doing}
          ids={[...selected]}
          onClose={() => {
            setDoing(null)
            setSelected(new Set())
          }}
        />
      )}
    </>
  )
}

/** `两周内到期 14 件，在办共 64 件` */
function LedgerNote({ view, counts }: { view: View; counts: Partial<Record<View, number>> }) {
  const { t } = useTranslation('task')
  const here = t('ledger.here', { view: t(`view.${view}`), count: counts[view] })
  return view === 'running' ? here : `${here}${t('ledger.running', { count: counts.running })}`
}
