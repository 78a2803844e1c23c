import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { formatInstant } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { Act } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FoldedHistory } from '../../ui/record-history.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { type AccountAct, accountActs, refusalOf, rightOf } from './account-acts.ts'
import { AccountState } from './account-state.tsx'
import { type AccountRow, accountsQuery } from './accounts-queries.ts'
import { OneTimePassword } from './one-time-password.tsx'
import { Roles } from './roles.tsx'

type Props = { readonly account: AccountRow; readonly onClose: () => void }

/** One account: what it is, and what this administrator may do with it. */
export function AccountPanel({ account, onClose }: Props) {
  const { t } = useTranslation('identity')
  const words = useErrorWords('identity')
  const client = useQueryClient()
  const session = useSession()?.account
  const [password, setPassword] = useState<string | null>(null)
  const { person, login, version } = account
  const own = session?.id === account.id
  const held = accountActs.filter((act) => session?.rights.some((right) => right === rightOf[act]))

  const act = useAct({
    namespace: 'identity',
    act: (what: AccountAct) => send(what, account.id, version),
    refresh: [accountsQuery.queryKey],
    onDone: (done) => {
      if (done.initialPassword !== null) setPassword(done.initialPassword)
    },
  })
  const start = async (what: AccountAct) => {
    const weighty = what === 'disable' || what === 'reset'
    const sure =
      !weighty ||
      (await confirm({
        title: t(`act.${what}.ask`, { name: person.name }),
        body: t(`act.${what}.means`),
        yes: t(`act.${what}.label`),
        danger: what === 'disable',
      }))
    if (sure) act.run(what)
  }
  if (password !== null) {
    const next = t('oneTime.afterReset')
    return (
      <OneTimePassword name={person.name} login={login} password={password} next={next} onClose={onClose} />
    )
  }
  return (
    <Panel
      open
      title={t('accounts.of', { name: person.name })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('common:actions.close')}</Button>}
    >
      {act.conflict ? (
        <Conflict
          kept={false}
          onReload={() => {
            void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
            act.reset()
          }}
        />
      ) : (
        <Refusal error={act.error} />
      )}
      <Facts
        facts={[
          { label: t('login'), value: login },
          { label: t('accounts.state'), value: <AccountState state={account.state} /> },
          { label: t('accounts.place'), value: [account.unit, account.post].filter(Boolean).join(' ') },
          {
            label: t('accounts.secondFactor'),
            value: account.secondFactor ? t('accounts.factorSet') : t('accounts.factorNone'),
          },
          {
            label: t('accounts.lastSignIn'),
            value: account.lastSignInAt === null ? t('accounts.never') : formatInstant(account.lastSignInAt),
          },
          { label: t('accounts.createdBy'), value: account.createdBy },
        ]}
      />
      {held.length === 0 ? null : (
        <section className="account-acts" aria-label={t('accounts.acts')}>
          <div className="acts">
            {held.map((what) => {
              const refusal = refusalOf(what, { state: account.state, own })
              return (
                <Act
                  key={what}
                  action={{
                    key: what,
                    label: t(`act.${what}.label`),
                    danger: what === 'disable',
                    busy: act.busy,
                    refusal: refusal === null ? undefined : words.refusal(refusal),
                    onClick: () => void start(what),
                  }}
                />
              )
            })}
          </div>
        </section>
      )}
      <Roles account={account} own={own} editable={held.includes('activate')} />
      {session?.rights.includes('account.history') === true ? (
        <FoldedHistory of="account" id={account.id} label={t('changes')} />
      ) : null}
    </Panel>
  )
}

async function send(act: AccountAct, id: string, version: number) {
  const request = { params: { path: { id } }, body: { version } }
  switch (act) {
    case 'activate':
      return { ...(await ask(api.POST('/api/accounts/{id}/activate', request))), initialPassword: null }
    case 'disable':
      return { ...(await ask(api.POST('/api/accounts/{id}/disable', request))), initialPassword: null }
    case 'unlock':
      return { ...(await ask(api.POST('/api/accounts/{id}/unlock', request))), initialPassword: null }
    case 'reset':
      return ask(api.POST('/api/accounts/{id}/reset', request))
  }
}
