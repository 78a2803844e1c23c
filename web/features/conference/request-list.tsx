import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type RequestView, requestViews } from '../../../contract/coordination-request.ts'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { FindBox } from './find-box.tsx'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { pageSize, requestCountsQuery, requestsQuery } from './request-calls.ts'
import { requestColumns } from './request-columns.tsx'
import { readRequestSearch, type RequestSearch } from './request-search.ts'
import { opinionsLate } from './request-state.tsx'
import './request.css'

const route = getRouteApi('/framed/requests')

export function RequestList() {
  const search = route.useSearch()
  return useRight('conference.view') ? <List search={search} title="list.title" /> : <NoPermission page />
}

/** What came back from the table and waits for its conditions. */
export function DeferredRequests() {
  return useRight('conference.view') ? (
    <List search={{ view: 'deferred' }} title="list.deferred" />
  ) : (
    <NoPermission page />
  )
}

const tones: Partial<Record<RequestView, 'amber'>> = {
  'to-opine': 'amber',
  deferred: 'amber',
  referred: 'amber',
}

type ListProps = { readonly search: RequestSearch; readonly title: string }

/** Views as tabs, everything in the address. */
function List({ search, title }: ListProps) {
  const { t } = useTranslation('conference')
  const navigate = useNavigate()
  const mayRequest = useRight('conference.request')
  const list = useQuery(requestsQuery(search))
  const counts = useQuery(requestCountsQuery).data
  const units = useQuery(conferenceOptionsQuery).data?.units ?? []
  const alone = title === 'list.deferred'
  const views = requestViews.filter((view) => view !== 'drafts' || mayRequest)
  const go = (next: Record<string, unknown>) =>
    void navigate({ to: '/requests', search: readRequestSearch(next), replace: true })
  const filtered = search.unit !== undefined || search.q !== undefined
  const start = mayRequest ? (
    <Link to="/requests/new" className={buttonClass({ primary: true })}>
      {t('list.new')}
    </Link>
  ) : undefined
  return (
    <>
      <PageHead
        title={t(title)}
        note={
          counts === undefined
            ? undefined
            : alone
              ? t('list.deferredCount', { count: counts.deferred })
              : t('list.count', { count: counts.open })
        }
        actions={alone ? undefined : start}
      />
      {alone ? (
        <p className="note lead-note">{t('list.deferredWhy')}</p>
      ) : (
        <>
          <Tabs
            label={t('list.views')}
            current={search.view}
            tabs={views.map((view) => ({
              key: view,
              label: t(`view.${view}`),
              count: counts?.[view],
              tone: tones[view],
              link: { to: '/requests', search: readRequestSearch({ ...search, view, page: 1 }) },
            }))}
          />
          <div className="bar">
            <FilterChips
              filters={[
                {
                  key: 'unit',
                  label: t('list.unit'),
                  value: search.unit ?? '',
                  options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
                },
              ]}
              onChange={(key, value) => go({ ...search, page: 1, [key]: value })}
              onClear={filtered ? () => go({ view: search.view }) : undefined}
            />
            <FindBox
              key={search.q ?? ''}
              label={t('list.find')}
              value={search.q ?? ''}
              onFind={(q) => go({ ...search, page: 1, q })}
            />
          </div>
        </>
      )}
      <QueryView query={list}>
        {({ rows, total, today }) => (
          <Ledger
            label={t(title)}
            columns={requestColumns(t, search.view, today)}
            rows={rows}
            rowKey={({ id }) => id}
            late={(row) => opinionsLate(row, today)}
            pager={{ page: search.page ?? 1, pageSize, total, onPage: (page) => go({ ...search, page }) }}
            empty={
              <Empty
                title={t(filtered ? 'list.nothing' : `list.none-${search.view}`)}
                action={filtered || alone ? undefined : start}
              >
                {filtered ? undefined : t('list.purpose')}
              </Empty>
            }
          />
        )}
      </QueryView>
    </>
  )
}
