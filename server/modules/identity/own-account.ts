/** Proving once more that it is oneself, before anything about one's own account is changed. */
import type { Call } from '../../platform/context.ts'
import { instantOf } from '../../platform/context.ts'
import { change } from '../../platform/road.ts'
import type { IdentityDeps } from './deps.ts'
import { failOn, insistNotLocked } from './failures.ts'
import { isPassword } from './password-hash.ts'
import { type Account, getAccount, getAccountForChange } from './store.ts'

/** My account, if this is my password. A wrong one counts as a failed attempt. */
export async function insistOwnPassword(deps: IdentityDeps, call: Call, password: string): Promise<Account> {
  const { platform } = deps
  const { regionId, accountId } = call.actor
  const now = instantOf(platform)
  const account = await getAccount(platform.db, regionId, accountId)
  insistNotLocked(account, now)
  if (await isPassword(password, account.passwordHash)) return account
  throw await change(platform, async (tx) => {
    const stored = await getAccountForChange(tx, regionId, accountId)
    insistNotLocked(stored, now)
    return failOn(deps, tx, stored, 'password', call.by.ip ?? 'unknown', now)
  })
}
