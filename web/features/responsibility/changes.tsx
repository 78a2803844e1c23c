import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { responsibilityRoutes } from '../../../contract/responsibility.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { AppointLiaison } from './appoint-liaison.tsx'
import { changesQuery, matrixQuery } from './queries.ts'
import './responsibility.css'

type Change = z.infer<(typeof responsibilityRoutes.changes)['response']>['rows'][number]

/** Who took over which post or duty from whom. */
export function Changes() {
  const { t } = useTranslation('responsibility')
  const { unit } = useSearch({ from: '/framed/responsibility/changes' })
  const navigate = useNavigate({ from: '/responsibility/changes' })
  const changes = useQuery(changesQuery(unit))
  const units = useQuery(matrixQuery(undefined)).data?.units ?? []
  const mayAppoint = useRight('liaison.appoint')
  const [appointing, setAppointing] = useState(false)
  const columns = useColumns()
  const appoint = <Button onClick={() => setAppointing(true)}>{t('liaison.title')}</Button>
  const show = (next: string) => void navigate({ search: next === '' ? {} : { unit: next }, replace: true })
  return (
    <>
      <PageHead
        title={t('changes.title')}
        note={changes.data ? t('changes.count', { count: changes.data.rows.length }) : undefined}
        actions={mayAppoint ? appoint : undefined}
      />
      <div className="bar matrix-bar">
        <FilterChips
          filters={[
            {
              key: 'unit',
              label: t('filter.unit'),
              value: unit ?? '',
              options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
            },
          ]}
          onChange={(_, value) => show(value)}
          onClear={() => show('')}
        />
      </div>
      <QueryView query={changes}>
        {({ rows }) => (
          <Ledger
            label={t('changes.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            note={rows.length >= 200 ? t('changes.capped') : undefined}
            empty={
              <Empty title={t('changes.none')} action={mayAppoint ? appoint : undefined}>
                {t('changes.noneWhy')}
              </Empty>
            }
          />
        )}
      </QueryView>
      {appointing ? (
        <AppointLiaison units={units} unit={unit ?? null} onClose={() => setAppointing(false)} />
      ) : null}
    </>
  )
}

function useColumns(): readonly Column<Change>[] {
  const { t } = useTranslation('responsibility')
  const today = useSession()?.today
  const kind = (row: Change) => t(`changes.kind.${row.kind}`)
  return [
    { key: 'on', title: t('changes.on'), look: 'ink', card: 'due', cell: (row) => <Day date={row.on} /> },
    { key: 'unit', title: t('changes.unit'), look: 'ink', card: 'number', cell: (row) => row.unit },
    {
      key: 'duty',
      title: t('changes.duty'),
      look: 'title',
      card: 'title',
      cell: (row) => <span className="change-duty">{row.duty}</span>,
    },
    { key: 'kind', title: t('changes.kindTitle'), card: 'light', cell: kind },
    {
      key: 'who',
      title: t('changes.who'),
      look: 'ink',
      card: 'holder',
      cell: (row) => <Turn change={row} />,
    },
    { key: 'by', title: t('changes.by'), cell: (row) => (row.by === '' ? t('changes.system') : row.by) },
    { key: 'at', title: t('changes.at'), look: 'fine', cell: (row) => <Moment at={row.at} today={today} /> },
  ]
}

/** `赵某 → 周某`; nobody before or after says so. */
function Turn({ change: { before, after } }: { readonly change: Change }) {
  const { t } = useTranslation('responsibility')
  return (
    <>
      {before === null ? null : <span className="muted">{before} → </span>}
      {after ?? <span className="vacant">{t('vacant')}</span>}
    </>
  )
}
