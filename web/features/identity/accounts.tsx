import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { Moment } from '../../ui/day.tsx'
import { TextInput } from '../../ui/field.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { findAccounts } from './account-acts.ts'
import { AccountPanel } from './account-panel.tsx'
import { AccountState } from './account-state.tsx'
import { type AccountRow, accountsQuery } from './accounts-queries.ts'
import { CreateAccount } from './create-account.tsx'
import './identity.css'

const states = ['pending', 'active', 'locked', 'disabled'] as const

/** Who can sign in. The system administrator creates, the security administrator decides, the auditor reads. */
export function Accounts() {
  const { t } = useTranslation('identity')
  const accounts = useQuery(accountsQuery)
  const mayCreate = useRight('account.create')
  const [state, setState] = useState('')
  const [opened, setOpened] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)
  const [search, setSearch] = useState('')
  const columns = useColumns(setOpened)
  const create = <Button onClick={() => setCreating(true)}>{t('accounts.create')}</Button>
  const account = accounts.data?.rows.find(({ id }) => id === opened)

  return (
    <>
      <PageHead
        title={t('accounts.title')}
        note={accounts.data ? t('accounts.count', { count: accounts.data.rows.length }) : undefined}
        actions={mayCreate ? create : undefined}
      />
      <QueryView query={accounts}>
        {({ rows }) => (
          <>
            <div className="bar accounts-bar">
              <FilterChips
                filters={[
                  {
                    key: 'state',
                    label: t('accounts.state'),
                    value: state,
                    options: states.map((value) => ({ value, label: t(`state.${value}`) })),
                  },
                ]}
                onChange={(_, value) => setState(value)}
                onClear={() => setState('')}
              >
                <TextInput
                  type="search"
                  className="accounts-find"
                  aria-label={t('accounts.find')}
                  placeholder={t('accounts.find')}
                  value={search}
                  onChange={(event) => setSearch(event.target.value)}
                />
              </FilterChips>
              <p className="note">{t('accounts.separation')}</p>
            </div>
            <Ledger
              label={t('accounts.title')}
              columns={columns}
              rows={findAccounts(rows, search).filter((row) => state === '' || row.state === state)}
              rowKey={(row) => row.id}
              empty={
                <Empty
                  title={t(rows.length === 0 ? 'accounts.none' : 'accounts.noneSuch')}
                  action={rows.length === 0 && mayCreate ? create : undefined}
                >
                  {t('accounts.noneWhy')}
                </Empty>
              }
            />
          </>
        )}
      </QueryView>
      {creating ? <CreateAccount onClose={() => setCreating(false)} /> : null}
      {account === undefined ? null : (
        <AccountPanel key={account.id} account={account} onClose={() => setOpened(null)} />
      )}
    </>
  )
}

function useColumns(onOpen: (id: string) => void): readonly Column<AccountRow>[] {
  const { t } = useTranslation('identity')
  const phone = usePhone()
  const roles = ({ grants }: AccountRow) => grants.map((role) => t(`role.${role}`)).join('、')
  const place = ({ unit, post }: AccountRow) => [unit, post].filter(Boolean).join(' ')
  return [
    {
      key: 'name',
      title: t('name'),
      width: 120,
      stick: true,
      look: 'title',
      card: 'title',
      cell: (row) => (
        <button type="button" className="link" onClick={() => onOpen(row.id)}>
          {row.person.name}
        </button>
      ),
    },
    { key: 'login', title: t('login'), look: 'ink', card: 'number', cell: (row) => row.login },
    {
      key: 'place',
      title: t('accounts.place'),
      card: 'holder',
      cell: (row) =>
        place(row) || (phone && roles(row)) || <span className="muted">{t('frame:noPost')}</span>,
    },
    { key: 'roles', title: t('accounts.roles'), look: 'ink', cell: roles },
    {
      key: 'state',
      title: t('accounts.state'),
      card: 'light',
      cell: (row) => <AccountState state={row.state} />,
    },
    {
      key: 'factor',
      title: t('accounts.secondFactor'),
      cell: (row) => (row.secondFactor ? t('accounts.factorSet') : t('accounts.factorNone')),
    },
    {
      key: 'last',
      title: t('accounts.lastSignIn'),
      card: 'due',
      cell: (row) => (row.lastSignInAt === null ? t('accounts.never') : <Moment at={row.lastSignInAt} />),
    },
    { key: 'by', title: t('accounts.createdBy'), look: 'fine', cell: (row) => row.createdBy },
  ]
}
