import { changesBetween } from '../../../../domain/audit/changes.ts'
import type { Call } from '../../../platform/context.ts'
import { instantOf } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import { insistOwnPassword } from '../own-account.ts'
import { familiarWords, faultsOfNew, insistStrong, weakAt } from '../passwords.ts'
import { getAccountForChange, insertPasswordHash, listPasswordHashes, saveAccount } from '../store.ts'

export async function changePassword(
  deps: IdentityDeps,
  call: Call,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<void> {
  const { platform, settings, sessions } = deps
  const { regionId, accountId } = call.actor
  const { login, name, passwordHash } = await insistOwnPassword(deps, call, current)
  const before = await listPasswordHashes(platform.db, regionId, accountId, settings.password.history)
  const owner = { login, name, familiar: await familiarWords(deps, regionId) }
  insistStrong(weakAt('body.next', await faultsOfNew(deps, next, owner, before)))
  const hash = await deps.hashPassword(next)
  await change(platform, async (tx) => {
    const account = await getAccountForChange(tx, regionId, accountId)
    // Reset or changed elsewhere while we were checking: the password given is no longer the right one.
    if (account.passwordHash !== passwordHash) throw new Refused('sign-in-failed')
    const at = instantOf(platform)
    await saveAccount(tx, account, {
      password_hash: hash,
      password_set_at: at,
      must_change_password: false,
    })
    await insertPasswordHash(tx, account, { hash, at, keep: settings.password.history })
    await record(platform, tx, call.by, {
      item: { regionId, kind: 'account', id: accountId },
      type: 'account.password-changed',
      data: {
        forced: account.mustChangePassword,
        changes: changesBetween({ password: 'kept' }, { password: 'changed' }),
      },
    })
  })
  sessions.forget()
}
