import { identityRoutes } from '../../../contract/identity.ts'
import { recordHistoryRoutes } from '../../../contract/record-history.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { instantOf } from '../../platform/context.ts'
import { noteReading } from '../../platform/reading.ts'
import { listRecordHistory } from '../../platform/record-history.ts'
import { Refused } from '../../platform/refused.ts'
import type { IdentityDeps } from './deps.ts'
import type { FirstRunDoor } from './first-run.ts'
import { insistMay } from './policy.ts'
import { listAccounts } from './queries/accounts.ts'
import { viewSession } from './session-view.ts'
import { getAccount } from './store.ts'
import {
  activateAccount,
  disableAccount,
  grantRole,
  resetAccount,
  revokeRole,
  unlockAccount,
} from './use-cases/administer-account.ts'
import { changePassword } from './use-cases/change-password.ts'
import { createAccount } from './use-cases/create-account.ts'
import { firstRun } from './use-cases/first-run.ts'
import { beginSecondFactor, confirmSecondFactor } from './use-cases/set-second-factor.ts'
import { signIn } from './use-cases/sign-in.ts'
import { signOut } from './use-cases/sign-out.ts'

export function routesOf(deps: IdentityDeps, door: FirstRunDoor): readonly BoundRoute[] {
  const { platform, sessions } = deps

  /** Where this session stands after a change of one's own account. */
  async function standingNow({ tokenHash, by }: SignedIn) {
    const person = await sessions.findHashed(tokenHash, by.ip ?? '')
    if (!person) throw new Refused('not-signed-in')
    return { standing: person.standing }
  }

  return [
    bind(identityRoutes.session, ({ person }) => viewSession(deps, person)),
    bind(identityRoutes.signIn, async ({ body, ip, person, setCookie }) => {
      const { token, standing, replacedSession } = await signIn(deps, body, ip)
      // The same browser, somebody else: the first one's session does not stay behind. One's own has ended.
      if (person) await signOut(deps, person)
      setCookie(token)
      return { standing, replacedSession }
    }),
    bind(identityRoutes.signOut, async ({ person, setCookie }) => {
      await signOut(deps, person)
      setCookie(null)
      return { signedIn: false as const }
    }),
    bind(identityRoutes.changePassword, async ({ body, person }) => {
      await changePassword(deps, person, body)
      return standingNow(person)
    }),
    bind(identityRoutes.beginSecondFactor, ({ body, person }) =>
      beginSecondFactor(deps, person, body.password),
    ),
    bind(identityRoutes.confirmSecondFactor, async ({ body, person }) => {
      await confirmSecondFactor(deps, person, body.code)
      return standingNow(person)
    }),
    bind(identityRoutes.accounts, async ({ person }) => {
      insistMay(person, 'account.view')
      const { regionId } = person.actor
      await noteReading(platform, person, {
        type: 'account.list-read',
        what: { id: regionId },
      })
      const now = instantOf(platform)
      const rows = await listAccounts(platform.db, regionId, today(platform.clock), now)
      return { rows: [...rows] }
    }),
    bind(recordHistoryRoutes.account, async ({ params: { id }, query, person }) => {
      insistMay(person, 'account.history')
      const { regionId } = person.actor
      const { login } = await getAccount(platform.db, regionId, id)
      await noteReading(platform, person, { type: 'account.history-read', what: { id, login } })
      return listRecordHistory(platform.db, { regionId, kind: 'account', id }, query)
    }),
    bind(identityRoutes.createAccount, ({ body, person }) => createAccount(deps, person, body)),
    bind(identityRoutes.activateAccount, ({ params, body, person }) =>
      activateAccount(deps, person, { ...params, ...body }),
    ),
    bind(identityRoutes.disableAccount, ({ params, body, person }) =>
      disableAccount(deps, person, { ...params, ...body }),
    ),
    bind(identityRoutes.unlockAccount, ({ params, body, person }) =>
      unlockAccount(deps, person, { ...params, ...body }),
    ),
    bind(identityRoutes.resetAccount, ({ params, body, person }) =>
      resetAccount(deps, person, { ...params, ...body }),
    ),
    bind(identityRoutes.grant, ({ params, body, person }) => grantRole(deps, person, { ...params, ...body })),
    bind(identityRoutes.revoke, ({ params, body, person }) =>
      revokeRole(deps, person, { ...params, ...body }),
    ),
    bind(identityRoutes.firstRun, ({ body, ip }) => firstRun(deps, door, body, ip)),
    bind(identityRoutes.firstRunChoices, async () => {
      const open = (await sessions.installation()) === null
      return { open, mechanisms: open ? [...(await deps.firstRun.listMechanisms())] : [] }
    }),
  ]
}
