import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight, useSession } from '../../lib/session.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chips.tsx'
import { TextInput } from '../../ui/field.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { actingQuery, inForceOf, placeOf } from './acting-queries.ts'
import { findPeople, heldBy, type PersonRow, presentPosts } from './people-rows.ts'
import { PersonForm } from './person-form.tsx'
import { PersonPanel } from './person-panel.tsx'
import { Phone } from './phone.tsx'
import { peopleQuery, treeQuery } from './queries.ts'
import './organization.css'

/** Everybody on the books, with what they hold. */
export function People() {
  const { t } = useTranslation('organization')
  const people = useQuery(peopleQuery)
  const mayEdit = useRight('organization.edit')
  const today = useSession()?.today ?? ''
  const [search, setSearch] = useState('')
  const [postless, setPostless] = useState(false)
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const held = heldBy(useQuery(treeQuery(undefined)).data?.units ?? [])
  const acting = actedFor(useQuery(actingQuery).data?.rows)
  const columns = useColumns({ today, mayEdit, held, acting, onOpen: setOpened })
  const add = <Button onClick={() => setAdding(true)}>{t('people.add')}</Button>
  const person = people.data?.rows.find(({ id }) => id === opened)
  return (
    <>
      <PageHead
        title={t('people.title')}
        note={people.data ? t('people.count', { count: people.data.rows.length }) : undefined}
        actions={mayEdit ? add : undefined}
      />
      <QueryView query={people}>
        {({ rows }) => {
          const without = rows.filter((row) => presentPosts(row, today).length === 0)
          const shown = findPeople(postless ? without : rows, search, held)
          return (
            <>
              <div className="bar org-bar">
                <div className="chips">
                  <TextInput
                    type="search"
                    className="people-find"
                    aria-label={t('people.find')}
                    placeholder={t('people.find')}
                    value={search}
                    onChange={(event) => setSearch(event.target.value)}
                  />
                  <Chip on={postless} onClick={() => setPostless(!postless)}>
                    {t('people.postless')} {without.length}
                  </Chip>
                </div>
                <p className="note">{t('people.principle')}</p>
              </div>
              <Ledger
                label={t('people.title')}
                columns={columns}
                rows={shown}
                rowKey={(row) => row.id}
                empty={
                  rows.length === 0 ? (
                    <Empty title={t('people.none')} action={mayEdit ? add : undefined}>
                      {t('people.noneWhy')}
                    </Empty>
                  ) : (
                    <Empty title={t('people.notFound')}>{t('people.notFoundWhy')}</Empty>
                  )
                }
              />
            </>
          )
        }}
      </QueryView>
      {adding ? <PersonForm person={null} onClose={() => setAdding(false)} /> : null}
      {person === undefined ? null : (
        <PersonPanel person={person} editable={mayEdit} onClose={() => setOpened(null)} />
      )}
    </>
  )
}

type Shown = {
  readonly today: string
  readonly mayEdit: boolean
  /** Posts by person, with unit and section. */
  readonly held: ReadonlyMap<string, readonly string[]>
  /** Posts acted for, by person. */
  readonly acting: ReadonlyMap<string, readonly string[]>
  readonly onOpen: (id: string) => void
}

function actedFor(rows: Parameters<typeof inForceOf>[0]): ReadonlyMap<string, readonly string[]> {
  const byPerson = Map.groupBy(inForceOf(rows), ({ person }) => person.id)
  return new Map([...byPerson].map(([id, all]) => [id, all.map(placeOf)]))
}

function useColumns({ today, mayEdit, held, acting, onOpen }: Shown): readonly Column<PersonRow>[] {
  const { t } = useTranslation('organization')
  const phone = usePhone()
  const holding = (row: PersonRow) => presentPosts(row, today)
  return [
    {
      key: 'name',
      title: t('people.name'),
      width: 120,
      stick: true,
      look: 'title',
      card: 'title',
      cell: (row) => (
        <button type="button" className="link" onClick={() => onOpen(row.id)}>
          {row.name}
        </button>
      ),
    },
    {
      key: 'posts',
      title: t('people.holds'),
      look: 'ink',
      card: 'holder',
      cell: (row) => (
        <>
          {holding(row).length === 0 ? (
            <span className="muted">{t('frame:noPost')}</span>
          ) : (
            (held.get(row.id) ?? holding(row).map((post) => `${post.unit} ${post.title}`)).join('；')
          )}
          {(acting.get(row.id) ?? []).map((place) => (
            <span key={place} className="nowrap">
              {' '}
              <span className="acting-mark">{t('acting.mark')}</span> {place}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'since',
      title: t('people.since'),
      cell: (row) => holding(row)[0]?.startsOn,
    },
    {
      key: 'phone',
      title: t('people.phone'),
      card: 'due',
      cell: (row) => <Phone person={row} revealable={mayEdit && !phone} />,
    },
    {
      key: 'account',
      title: t('people.account'),
      card: 'light',
      cell: (row) => t(row.hasAccount ? 'people.hasAccount' : 'people.noAccount'),
    },
    {
      key: 'past',
      title: t('people.past'),
      cell: (row) => {
        const past = row.posts.length - holding(row).length
        return past === 0 ? '' : t('people.pastCount', { count: past })
      },
    },
  ]
}
