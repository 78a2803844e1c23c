import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TaskNotice } from '../../../contract/task-notice.ts'
import { noticeLevels } from '../../../domain/mechanism/mechanism.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { FilterChips } from '../../ui/chips.tsx'
import { Day } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { choicesQuery, pageSize } from './calls.ts'
import { noticeCountsQuery, noticesQuery } from './notice-calls.ts'
import { Addressee, Grade, Letter, Signature } from './notice-parts.tsx'
import { type NoticeSearch, readNoticeSearch } from './notice-search.ts'
import './task.css'

const route = getRouteApi('/framed/tasks/notices')

export function TaskNotices() {
  return useRight('task.view') ? <NoticesPage /> : <NoPermission page />
}

/** Graded notices (督办单), newest first; those that nobody has signed for stand out. */
function NoticesPage() {
  const { t } = useTranslation('task-notice')
  const search = route.useSearch()
  const navigate = useNavigate()
  const today = useSession()?.today
  const list = useQuery(noticesQuery(search))
  const counts = useQuery(noticeCountsQuery(search)).data
  const units = useQuery(choicesQuery).data?.units ?? []
  const go = (next: Record<string, unknown>) =>
    void navigate({ to: '/tasks/notices', search: readNoticeSearch(next), replace: true })
  const filtered = search.unit !== undefined || search.signed !== undefined
  const levels: readonly (NoticeSearch['level'] | 'all')[] = ['all', ...noticeLevels]
  return (
    <>
      <PageHead
        title={t('title')}
        note={counts === undefined ? undefined : t('count', { count: counts.all })}
      />
      <Tabs
        label={t('levels')}
        current={search.level ?? 'all'}
        tabs={levels.map((level) => ({
          key: level ?? 'all',
          label: t(level === 'all' ? 'all' : `level.${level}`),
          count: counts?.[level ?? 'all'],
          link: {
            to: '/tasks/notices',
            search: readNoticeSearch({ ...search, page: 1, level }),
          },
        }))}
      />
      <div className="bar ledger-bar">
        <FilterChips
          filters={[
            {
              key: 'unit',
              label: t('unit'),
              value: search.unit ?? '',
              options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
            },
            {
              key: 'signed',
              label: t('signature'),
              value: search.signed ?? '',
              options: [
                { value: 'no', label: t('unsigned') },
                { value: 'yes', label: t('signedShort') },
              ],
            },
          ]}
          onChange={(key, value) => go({ ...search, page: 1, [key]: value })}
          onClear={filtered ? () => go({ level: search.level }) : undefined}
        />
      </div>
      <QueryView query={list}>
        {({ rows, total }) => (
          <Ledger
            label={t('title')}
            columns={columnsOf(t, today)}
            rows={rows}
            rowKey={({ id }) => id}
            pager={{
              page: search.page ?? 1,
              pageSize,
              total,
              onPage: (page) => go({ ...search, page }),
            }}
            empty={
              <Empty title={t(filtered || search.level !== undefined ? 'noneHere' : 'none')}>
                {t('noneWhy')}
              </Empty>
            }
          />
        )}
      </QueryView>
    </>
  )
}

const columnsOf = (t: TFunction<'task-notice'>, today: string | undefined): readonly Column<TaskNotice>[] => [
  {
    key: 'number',
    title: t('column.number'),
    cell: (row) => row.taskNumber,
    width: 112,
    stick: true,
    card: 'number',
  },
  {
    key: 'title',
    title: t('column.title'),
    cell: (row) => (
      <Link to="/tasks/$id" params={{ id: row.taskId }} title={row.title}>
        {row.title}
      </Link>
    ),
    width: 260,
    stick: true,
    look: 'title',
    card: 'title',
  },
  { key: 'level', title: t('column.level'), cell: (row) => <Grade level={row.level} />, card: 'light' },
  { key: 'given', title: t('column.given'), cell: (row) => <Day date={row.givenOn} />, look: 'ink' },
  {
    key: 'late',
    title: t('column.late'),
    cell: (row) => t('late', { count: row.workdaysLate }),
  },
  { key: 'unit', title: t('unit'), cell: (row) => row.unit, look: 'ink' },
  { key: 'to', title: t('column.to'), cell: (row) => <Addressee to={row.to} />, card: 'holder' },
  { key: 'letter', title: t('column.letter'), cell: (row) => <Letter notice={row} />, card: 'state' },
  {
    key: 'signed',
    title: t('signature'),
    cell: (row) => <Signature notice={row} today={today} />,
    card: 'due',
  },
]
