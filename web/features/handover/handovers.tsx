import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { type HandoverRow, handoversQuery, pageSize, placeText } from './queries.ts'
import { Unhanded } from './unhanded.tsx'
import './handover.css'

const route = getRouteApi('/framed/handovers')

/** Who left without a sheet, and every sheet there is. */
export function Handovers() {
  const { t } = useTranslation('handover')
  const { page = 1 } = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery(handoversQuery(page))
  const mayMake = useRight('handover.make')
  const columns = useColumns()
  const make = mayMake ? (
    <Link to="/handovers/new" className={buttonClass({ primary: true })}>
      {t('make')}
    </Link>
  ) : undefined
  return (
    <>
      <PageHead
        title={t('title')}
        note={query.data ? t('count', { count: query.data.total }) : undefined}
        actions={make}
      />
      <QueryView query={query}>
        {({ rows, total, unhanded }) => (
          <>
            <Unhanded rows={unhanded} />
            <Ledger
              label={t('title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              pager={{
                page,
                pageSize,
                total,
                onPage: (next) => void navigate({ to: '/handovers', search: { page: next } }),
              }}
              empty={
                <Empty title={t('none')} action={make}>
                  {t('noneWhy')}
                </Empty>
              }
            />
          </>
        )}
      </QueryView>
    </>
  )
}

function useColumns(): readonly Column<HandoverRow>[] {
  const { t } = useTranslation('handover')
  return [
    {
      key: 'number',
      title: t('number'),
      width: 120,
      stick: true,
      look: 'title',
      card: 'number',
      cell: (row) => (
        <Link to="/handovers/$id" params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    { key: 'post', title: t('post'), look: 'ink', card: 'title', cell: (row) => placeText(row.post) },
    {
      key: 'people',
      title: t('people'),
      look: 'ink',
      card: 'holder',
      cell: (row) => t('fromTo', { from: row.leaver.name, to: row.taker.name }),
    },
    { key: 'lastDay', title: t('lastDay'), card: 'due', cell: (row) => <Day date={row.lastDay} /> },
    { key: 'state', title: t('stateTitle'), card: 'light', cell: (row) => t(`state.${row.state}`) },
    { key: 'waits', title: t('waits'), cell: (row) => <Waits row={row} /> },
    { key: 'madeBy', title: t('madeBy'), cell: (row) => row.madeBy },
  ]
}

/** Whose word is missing. */
function Waits({ row }: { readonly row: HandoverRow }) {
  const { t } = useTranslation('handover')
  if (row.state === 'confirmed') return t('waitsDay')
  if (row.state !== 'open') return null
  const missing = (['leaver', 'taker'] as const).filter((side) => row.signed[side] === null)
  return missing.map((side) => row[side].name).join(t('comma'))
}
