import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { Act } from '../../ui/action-bar.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { grantedRoles, roleRefusal } from './account-acts.ts'
import { type AccountRow, accountsQuery, peopleQuery } from './accounts-queries.ts'

type Role = (typeof grantedRoles)[number]
type Props = { readonly account: AccountRow; readonly own: boolean; readonly editable: boolean }

/** Roles that no post gives; granting and taking back is the security administrator's. */
export function Roles({ account, own, editable }: Props) {
  const { t } = useTranslation('identity')
  const words = useErrorWords('identity')
  const today = useSession()?.today ?? ''
  const people = useQuery({ ...peopleQuery, enabled: editable })
  const { id, version, grants } = account
  const act = useAct({
    namespace: 'identity',
    act: (role: Role) => {
      const request = { params: { path: { id } }, body: { version, role } }
      return grants.includes(role)
        ? ask(api.POST('/api/accounts/{id}/grants/revoke', request))
        : ask(api.POST('/api/accounts/{id}/grants', request))
    },
    refresh: [accountsQuery.queryKey],
  })
  const posts = people.data?.rows.find((person) => person.id === account.person.id)?.posts ?? []
  const holdsPost = posts.some(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || today <= endsOn),
  )
  const shown = editable ? grantedRoles : grantedRoles.filter((role) => grants.includes(role))
  if (shown.length === 0) return null
  return (
    <section className="account-acts">
      <h3>{t('accounts.rolesTitle')}</h3>
      <Refusal error={act.error} />
      <ul className="roles">
        {shown.map((role) => {
          const has = grants.includes(role)
          const refusal = roleRefusal(role, { state: account.state, grants, own, holdsPost })
          return (
            <li key={role}>
              <span>
                {has ? <b>{t(`role.${role}`)}</b> : t(`role.${role}`)}
                <small>{t(`roleDoes.${role}`)}</small>
              </span>
              {editable ? (
                <Act
                  small
                  action={{
                    key: role,
                    label: t(has ? 'accounts.revoke' : 'accounts.grant'),
                    busy: act.busy,
                    refusal: refusal === null ? undefined : words.refusal(refusal),
                    onClick: () => act.run(role),
                  }}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
