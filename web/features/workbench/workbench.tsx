import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight, useSession } from '../../lib/session.ts'
import { PageTitle } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { AdministratorBench } from './administrator.tsx'
import { type Bench, workbenchQuery } from './calls.ts'
import { Figures } from './figures.tsx'
import { InLedger } from './in-ledger.tsx'
import { Led } from './led.tsx'
import type { Show } from './todo-groups.ts'
import { TodoList } from './todo-list.tsx'
import { Unread } from './unread.tsx'
import { Week } from './week.tsx'
import './workbench.css'

const route = getRouteApi('/framed/')

/** My one list: what I must do by when, what others wait for me to check, what is new. */
export function Workbench() {
  const { t } = useTranslation('workbench')
  const mayView = useRight('task.view')
  // Whoever holds no post and no grant has a list too: what waits for the person, such as a word on a handover.
  const granted = (useSession()?.account?.grants ?? []).length > 0
  const business = mayView || !granted
  const { show, page = 1 } = route.useSearch()
  const query = useQuery({ ...workbenchQuery(show, page), enabled: business })
  return (
    <>
      <div className="visually-hidden">
        <PageTitle title={t('title')} />
      </div>
      {business ? (
        <QueryView query={query}>{(bench) => <Desk bench={bench} show={show} page={page} />}</QueryView>
      ) : null}
      {business ? null : <AdministratorBench />}
    </>
  )
}

function Desk({ bench, show, page }: { bench: Bench; show: Show | undefined; page: number }) {
  const { t } = useTranslation('workbench')
  return (
    <>
      <div className="bench-head">
        <Figures bench={bench} show={show} />
        <p className="no-phone muted">
          {t(bench.isWorkday ? 'today' : 'todayOff', { today: bench.today, next: bench.nextWorkday })}
        </p>
      </div>
      <div className="desk">
        <TodoList bench={bench} show={show} page={page} />
        <div>
          <Week bench={bench} />
          <InLedger />
          <Unread bench={bench} />
          <Led />
        </div>
      </div>
    </>
  )
}
