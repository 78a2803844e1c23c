import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chips.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { ActingForm } from './acting-form.tsx'
import { type ActingRow, actingQuery, actingShown, placeOf } from './acting-queries.ts'
import { RevokeForm } from './revoke-form.tsx'
import './organization.css'

/** Who does whose work, by which authority: in force, to come, over. */
export function Acting() {
  const { t } = useTranslation('organization')
  const query = useQuery(actingQuery)
  const maySet = useRight('acting.set')
  const [over, setOver] = useState(false)
  const [adding, setAdding] = useState(false)
  const [revoking, setRevoking] = useState<string | null>(null)
  const columns = useColumns(maySet && !over ? setRevoking : null)
  const add = maySet ? <Button onClick={() => setAdding(true)}>{t('acting.add')}</Button> : undefined
  const row = query.data?.rows.find(({ id }) => id === revoking)
  return (
    <>
      <PageHead title={t('acting.title')} actions={add} />
      <QueryView query={query}>
        {({ rows, on, longestDays }) => (
          <>
            <div className="bar org-bar">
              <div className="chips">
                <Chip on={!over} onClick={() => setOver(false)}>
                  {t('acting.standing')} {actingShown(rows, false).length}
                </Chip>
                <Chip on={over} onClick={() => setOver(true)}>
                  {t('acting.over')} {actingShown(rows, true).length}
                </Chip>
              </div>
              <p className="note">{t('acting.principle')}</p>
            </div>
            <Ledger
              label={t('acting.title')}
              columns={columns}
              rows={actingShown(rows, over)}
              rowKey={({ id }) => id}
              empty={
                <Empty title={t(over ? 'acting.noneOver' : 'acting.none')} action={over ? undefined : add}>
                  {t('acting.noneWhy')}
                </Empty>
              }
            />
            {adding ? (
              <ActingForm today={on} longestDays={longestDays} onClose={() => setAdding(false)} />
            ) : null}
          </>
        )}
      </QueryView>
      {row === undefined ? null : <RevokeForm row={row} onClose={() => setRevoking(null)} />}
    </>
  )
}

function useColumns(onRevoke: ((id: string) => void) | null): readonly Column<ActingRow>[] {
  const { t } = useTranslation('organization')
  const phone = usePhone()
  const columns: readonly Column<ActingRow>[] = [
    {
      key: 'line',
      title: t('acting.line'),
      width: 190,
      stick: true,
      look: 'title',
      card: 'title',
      // A card has no place for a button: there the line itself leads to revoking it.
      cell: (row) =>
        phone && onRevoke !== null ? (
          <button type="button" className="link" onClick={() => onRevoke(row.id)}>
            <Line row={row} />
          </button>
        ) : (
          <Line row={row} />
        ),
    },
    { key: 'post', title: t('acting.post'), look: 'ink', card: 'holder', cell: placeOf },
    {
      key: 'days',
      title: t('acting.days'),
      card: 'due',
      cell: (row) => (
        <>
          {phone ? null : <Day date={row.startsOn} />} {t('posts.until')} <Day date={row.endsOn} />
        </>
      ),
    },
    {
      key: 'state',
      title: t('acting.state'),
      card: 'light',
      cell: (row) =>
        row.ended === null ? (
          t(`actingState.${row.state}`)
        ) : (
          <>
            {t(`actingEnd.${row.ended.why}`)} <Moment at={row.ended.at} />
            {row.ended.text === null ? null : <small className="block">{row.ended.text}</small>}
          </>
        ),
    },
    { key: 'authority', title: t('acting.authority'), cell: (row) => row.authority },
    {
      key: 'setBy',
      title: t('acting.setBy'),
      cell: (row) => (
        <>
          {row.setBy} <Moment at={row.setAt} />
        </>
      ),
    },
  ]
  if (onRevoke === null) return columns
  return [
    ...columns,
    {
      key: 'act',
      title: '',
      align: 'end',
      cell: (row) => (
        <Button small onClick={() => onRevoke(row.id)}>
          {t('acting.revoke')}
        </Button>
      ),
    },
  ]
}

/** 李志远 代 张德安 */
function Line({ row }: { readonly row: ActingRow }) {
  const { t } = useTranslation('organization')
  return (
    <>
      {row.person.name} <span className="acting-mark">{t('acting.mark')}</span>{' '}
      {row.for?.name ?? t('posts.vacant')}
    </>
  )
}
