import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../contract/document.ts'
import { documentKinds } from '../../../domain/document/kinds.ts'
import { documentStates } from '../../../domain/document/states.ts'
import { dayOf } from '../../lib/dates.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { Day } from '../../ui/day.tsx'
import { TextInput } from '../../ui/field.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { documentCountsQuery, documentsQuery, pageSize } from './calls.ts'
import { DocumentState } from './document-state.tsx'
import { type DocumentSearch, readDocumentSearch } from './document-search.ts'
import { RegistersPanel } from './registers-panel.tsx'
import { YearlySheet } from './yearly-sheet.tsx'
import './document.css'

const route = getRouteApi('/framed/documents')

export function DocumentList() {
  return useRight('document.view') ? <Page /> : <NoPermission page />
}

/** Every document of the platform, the newest change first; how many went out this year. */
function Page() {
  const { t } = useTranslation('document')
  const search = route.useSearch()
  const navigate = useNavigate()
  const [managing, setManaging] = useState(false)
  const [typed, setTyped] = useState(search.q ?? '')
  const drafts = useRight('document.draft')
  const issues = useRight('document.issue')
  const year = Number(useSession()?.today.slice(0, 4))
  const list = useQuery(documentsQuery(search))
  const counts = useQuery(documentCountsQuery(search)).data
  const go = (next: Record<string, unknown>) =>
    void navigate({ to: '/documents', search: readDocumentSearch(next), replace: true })
  const states: readonly (DocumentSearch['state'] | 'all')[] = [
    'all',
    ...documentStates.filter((state) => state !== 'discarded' || (counts?.discarded ?? 0) > 0),
  ]
  const filtered = search.kind !== undefined || search.year !== undefined || search.q !== undefined
  const begin = drafts ? (
    <Link to="/documents/new" className={buttonClass({ primary: true })}>
      {t('list.new')}
    </Link>
  ) : undefined
  return (
    <>
      <PageHead
        title={t('list.title')}
        note={counts === undefined ? undefined : t('list.count', { count: counts.all })}
        actions={
          <>
            {issues ? <Button onClick={() => setManaging(true)}>{t('register.title')}</Button> : null}
            {begin}
          </>
        }
      />
      {drafts ? <YearlySheet year={search.year} /> : null}
      <Tabs
        label={t('list.states')}
        current={search.state ?? 'all'}
        tabs={states.map((state) => ({
          key: state ?? 'all',
          label: t(state === 'all' ? 'list.all' : `state.${state}`),
          count: counts?.[state ?? 'all'],
          link: { to: '/documents', search: readDocumentSearch({ ...search, page: 1, state }) },
        }))}
      />
      <div className="bar">
        <FilterChips
          filters={[
            {
              key: 'kind',
              label: t('column.kind'),
              value: search.kind ?? '',
              options: documentKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
            },
            {
              key: 'year',
              label: t('list.year'),
              value: search.year === undefined ? '' : String(search.year),
              options: [year, year - 1, year - 2].map((one) => ({ value: String(one), label: String(one) })),
            },
          ]}
          onChange={(key, value) => go({ ...search, page: 1, [key]: value })}
          onClear={filtered ? () => go({ state: search.state }) : undefined}
        />
        <form
          className="dc-find"
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            go({ ...search, page: 1, q: typed })
          }}
        >
          <TextInput
            type="search"
            aria-label={t('list.find')}
            placeholder={t('list.find')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
      </div>
      <QueryView query={list}>
        {({ rows, total }) => (
          <Ledger
            label={t('list.title')}
            columns={columnsOf(t)}
            rows={rows}
            rowKey={({ id }) => id}
            pager={{
              page: search.page ?? 1,
              pageSize,
              total,
              onPage: (page) => go({ ...search, page }),
            }}
            empty={
              <Empty
                title={t(filtered || search.state !== undefined ? 'list.noneHere' : 'list.none')}
                action={begin}
              >
                {t(drafts ? 'list.noneOffice' : 'list.noneUnit')}
              </Empty>
            }
          />
        )}
      </QueryView>
      {managing ? <RegistersPanel onClose={() => setManaging(false)} /> : null}
    </>
  )
}

const columnsOf = (t: TFunction<'document'>): readonly Column<DocumentRow>[] => [
  {
    key: 'title',
    title: t('column.title'),
    cell: (row) => (
      <span className="dc-title">
        <Link to="/documents/$id" params={{ id: row.id }} title={row.title}>
          {row.title === '' ? t('list.untitled') : row.title}
        </Link>
      </span>
    ),
    width: 360,
    stick: true,
    look: 'title',
    card: 'title',
  },
  { key: 'kind', title: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`), card: 'state' },
  {
    key: 'number',
    title: t('column.number'),
    cell: ({ number }) => number ?? '—',
    look: 'ink',
    card: 'number',
  },
  {
    key: 'state',
    title: t('column.state'),
    cell: (row) => (
      <>
        <DocumentState state={row.state} />
        {row.correctedBy === null ? null : <small className="flag"> {t('list.corrected')}</small>}
      </>
    ),
    card: 'light',
  },
  {
    key: 'to',
    title: t('column.to'),
    cell: ({ addressees }) => (addressees.length === 0 ? '—' : addressees.join(t('comma'))),
    card: 'holder',
  },
  {
    key: 'issued',
    title: t('column.issued'),
    cell: ({ dateOfIssue }) => (dateOfIssue === null ? '—' : <Day date={dateOfIssue} />),
    look: 'ink',
  },
  { key: 'by', title: t('column.by'), cell: ({ draftedBy }) => draftedBy },
  {
    key: 'changed',
    title: t('column.changed'),
    cell: ({ changedAt }) => <Day date={dayOf(changedAt)} />,
    card: 'due',
  },
]
