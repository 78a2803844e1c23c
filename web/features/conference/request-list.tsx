import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type RequestRow, type RequestView, requestViews } from '../../../contract/coordination-request.ts'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { Day } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { FindBox } from './find-box.tsx'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { pageSize, requestCountsQuery, requestsQuery } from './request-calls.ts'
import { readRequestSearch, type RequestSearch } from './request-search.ts'
import { opinionsLate, RequestState } from './request-state.tsx'
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
            columns={columnsOf(t, search.view, today)}
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

/** Columns that say something in this view; the others would be empty. */
function columnsOf(
  t: TFunction<'conference'>,
  view: RequestView,
  today: string,
): readonly Column<RequestRow>[] {
  const deferred = view === 'deferred'
  const draft = view === 'drafts'
  const columns: readonly (Column<RequestRow> | false)[] = [
    !draft && {
      key: 'number',
      title: t('column.number'),
      cell: (row) => row.number ?? t('state.draft'),
      width: 96,
      stick: true,
      card: 'number',
    },
    {
      key: 'title',
      title: t('column.title'),
      cell: (row) => (
        <Link to="/requests/$id" params={{ id: row.id }} title={row.title}>
          {row.title === '' ? t('list.untitled') : row.title}
        </Link>
      ),
      width: 280,
      stick: true,
      look: 'title',
      card: 'title',
    },
    {
      key: 'state',
      title: t('column.state'),
      cell: (row) => <RequestState row={row} today={today} />,
      card: 'light',
    },
    { key: 'unit', title: t('column.unit'), cell: (row) => row.unit.shortName, look: 'ink', card: 'state' },
    !draft && {
      key: 'opinions',
      title: t('column.opinions'),
      cell: (row) => <OpinionCount opinions={row.opinions} />,
    },
    deferred && {
      key: 'conditions',
      title: t('column.conditions'),
      cell: (row) => t('list.openConditions', { count: row.openConditions }),
      look: 'ink',
    },
    !draft &&
      view !== 'ended' && {
        key: 'due',
        title: t('column.due'),
        cell: (row) => <Due row={row} />,
        look: 'ink',
        card: 'due',
      },
    !draft && {
      key: 'attempts',
      title: t('column.attempts'),
      cell: (row) => (row.attempts === 0 ? '—' : t('list.attempts', { count: row.attempts })),
    },
    view === 'ended'
      ? {
          key: 'ended',
          title: t('column.endedOn'),
          cell: (row) => (row.endedOn === null ? '—' : <Day date={row.endedOn} />),
        }
      : !draft && {
          key: 'court',
          title: t('column.court'),
          cell: (row) => <Court court={row.court} />,
          card: 'holder',
        },
    !draft && {
      key: 'submitted',
      title: t('column.submittedOn'),
      cell: (row) => (row.submittedOn === null ? '—' : <Day date={row.submittedOn} />),
    },
  ]
  return columns.filter((column) => column !== false)
}

/** The next day that counts: opinions, the conference, the last day of its conditions; and what it is the day of. */
function Due({ row }: { readonly row: RequestRow }) {
  const { t } = useTranslation('conference')
  const [day, what] = dayOf(row)
  return day === null ? (
    '—'
  ) : (
    <>
      <Day date={day} /> <small>{t(`list.day-${what}`)}</small>
    </>
  )
}

function dayOf({ state, opinionsDueOn, wakesOn, conference }: RequestRow) {
  if (state === 'consulting') return [opinionsDueOn, 'opinions'] as const
  if (state === 'deferred') return [wakesOn, 'wakes'] as const
  return [state === 'scheduled' ? (conference?.heldOn ?? null) : null, 'table'] as const
}

/** `7/8，保留 1`; nobody asked yet: a dash. */
function OpinionCount({ opinions }: Pick<RequestRow, 'opinions'>) {
  const { t } = useTranslation('conference')
  const { units, given, reserved } = opinions
  if (units === 0) return '—'
  return (
    <>
      {t('list.given', { given, units })}
      {reserved === 0 ? null : <b className="flag">{t('list.reserved', { count: reserved })}</b>}
    </>
  )
}

function Court({ court }: Pick<RequestRow, 'court'>) {
  const { t } = useTranslation('conference')
  if (court.length === 0) return '—'
  const shown = court.slice(0, 2).join(t('and'))
  return court.length <= 2 ? (
    shown
  ) : (
    <span title={court.join(t('and'))}>{t('list.courtMore', { units: shown, count: court.length })}</span>
  )
}
