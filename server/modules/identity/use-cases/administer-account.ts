/** What the security administrator does to somebody else's account: one event each, sessions end at once. */
import { changesBetween } from '../../../../domain/audit/changes.ts'
import { secretChange } from '../../../../domain/audit/record-fields.ts'
import {
  activateVerdict,
  disableVerdict,
  grantTo,
  resetVerdict,
  revokeVerdict,
} from '../../../../domain/identity/account.ts'
import { isLocked, noFailures } from '../../../../domain/identity/lockout.ts'
import type { GrantedRole, Verb } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import { getOthersAccount } from '../policy.ts'
import { rolesText } from '../new-account.ts'
import { newPassword } from '../random-secrets.ts'
import {
  type Account,
  type AccountChange,
  deleteGrant,
  endSessions,
  failuresAs,
  holdsPost,
  insertGrant,
  insertPasswordHash,
  listGrants,
  saveAccount,
} from '../store.ts'

export type Seen = { readonly id: string; readonly version: number }

type Act = {
  readonly verb: Verb
  readonly type: string
  /** Decides, writes what is not in the account's row, and says what to write there and on the record. */
  readonly decide: (
    tx: Tx,
    account: Account,
  ) => Promise<{ readonly changed: AccountChange; readonly data: Readonly<Record<string, unknown>> }>
  /** What follows from it, in the same change. */
  readonly follow?: (tx: Tx, account: Account) => Promise<void>
}

async function administer(deps: IdentityDeps, call: Call, { id, version }: Seen, act: Act): Promise<Seen> {
  const { platform, sessions } = deps
  const done = await change(platform, async (tx) => {
    const account = await getOthersAccount(tx, call, act.verb, id, version)
    const { changed, data } = await act.decide(tx, account)
    const saved = await saveAccount(tx, account, changed)
    await record(platform, tx, call.by, {
      item: { regionId: account.regionId, kind: 'account', id },
      type: act.type,
      data: { login: account.login, name: account.name, ...data },
    })
    await act.follow?.(tx, account)
    return { id, version: saved }
  })
  sessions.forget()
  return done
}

export function activateAccount(deps: IdentityDeps, call: Call, seen: Seen): Promise<Seen> {
  return administer(deps, call, seen, {
    verb: 'account.grant',
    type: 'account.activated',
    async decide(_tx, { state }) {
      insist(activateVerdict(state))
      const activated = { state: 'active', activated_at: instantOf(deps.platform) }
      return {
        changed: { ...activated, ...failuresAs(noFailures) },
        data: { before: state, changes: changesBetween({ state }, { state: 'active' }) },
      }
    },
    follow: (tx, { regionId, personId }) => deps.accountOpened({ tx, regionId, by: call.by }, personId),
  })
}

export function disableAccount(deps: IdentityDeps, call: Call, seen: Seen): Promise<Seen> {
  return administer(deps, call, seen, {
    verb: 'account.grant',
    type: 'account.disabled',
    async decide(tx, account) {
      insist(disableVerdict(account.state))
      const ended = await endSessions(tx, account, instantOf(deps.platform))
      const { regionId, personId } = account
      await deps.endActingsOf({ tx, regionId, by: call.by }, personId)
      const changes = changesBetween({ state: account.state }, { state: 'disabled' })
      return {
        changed: { state: 'disabled' },
        data: { before: account.state, sessionsEnded: ended.length, changes },
      }
    },
  })
}

export function unlockAccount(deps: IdentityDeps, call: Call, seen: Seen): Promise<Seen> {
  return administer(deps, call, seen, {
    verb: 'account.unlock',
    type: 'account.unlocked',
    async decide(_tx, { failures }) {
      insist(
        isLocked(failures, instantOf(deps.platform)) ? { ok: true } : { ok: false, reason: 'not-locked' },
      )
      return {
        changed: failuresAs(noFailures),
        data: {
          lockedUntil: failures.lockedUntil,
          changes: changesBetween({ locked: true }, { locked: false }),
        },
      }
    },
  })
}

/** A new one-time password, told once; second factor and lock are gone, sessions end. */
export async function resetAccount(
  deps: IdentityDeps,
  call: Call,
  seen: Seen,
): Promise<Seen & { readonly initialPassword: string }> {
  const initialPassword = newPassword()
  const hash = await deps.hashPassword(initialPassword)
  const done = await administer(deps, call, seen, {
    verb: 'account.unlock',
    type: 'account.reset',
    async decide(tx, account) {
      insist(resetVerdict(account.state))
      const at = instantOf(deps.platform)
      const ended = await endSessions(tx, account, at)
      await insertPasswordHash(tx, account, { hash, at, keep: deps.settings.password.history })
      const fresh = { password_hash: hash, password_set_at: at, must_change_password: true }
      const factor = secretChange(account.totpSealed !== null, false)
      const without = { totp_sealed: null, totp_pending_sealed: null, totp_last_step: null }
      return {
        changed: { ...fresh, ...without, ...failuresAs(noFailures) },
        data: {
          secondFactorRemoved: account.totpSealed !== null,
          sessionsEnded: ended.length,
          changes: changesBetween(
            {
              password: 'kept',
              secondFactor: factor.before,
              locked: isLocked(account.failures, at),
            },
            { password: 'changed', secondFactor: factor.after, locked: false },
          ),
        },
      }
    },
  })
  return { ...done, initialPassword }
}

const rolesChange = (before: readonly GrantedRole[], after: readonly GrantedRole[]) =>
  changesBetween({ roles: rolesText(before) }, { roles: rolesText(after) })

type Granting = Seen & { readonly role: GrantedRole }

export function grantRole(deps: IdentityDeps, call: Call, { role, ...seen }: Granting): Promise<Seen> {
  return administer(deps, call, seen, {
    verb: 'account.grant',
    type: 'account.role-granted',
    async decide(tx, { regionId, id, personId }) {
      const { clock } = deps.platform
      const present = await listGrants(tx, regionId, id)
      insist(grantTo(present, role, await holdsPost(tx, regionId, personId, today(clock))))
      const at = instantOf(deps.platform)
      await insertGrant(tx, { regionId, accountId: id, role, by: call.actor.accountId, at })
      return { changed: {}, data: { role, changes: rolesChange(present, [...present, role]) } }
    },
  })
}

export function revokeRole(deps: IdentityDeps, call: Call, { role, ...seen }: Granting): Promise<Seen> {
  return administer(deps, call, seen, {
    verb: 'account.grant',
    type: 'account.role-revoked',
    async decide(tx, { regionId, id }) {
      const present = await listGrants(tx, regionId, id)
      insist(revokeVerdict(present, role))
      await deleteGrant(tx, regionId, id, role)
      const left = present.filter((one) => one !== role)
      return { changed: {}, data: { role, changes: rolesChange(present, left) } }
    },
  })
}
