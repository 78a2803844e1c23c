/** Every night: accounts nobody has used for long are disabled, and what is over is cleared away. */
import { changesBetween } from '../../../../domain/audit/changes.ts'
import { disableVerdict, isUnused } from '../../../../domain/identity/account.ts'
import { dayMilliseconds } from '../../../../domain/identity/settings.ts'
import { instantOf } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import {
  deleteOld,
  endSessions,
  getAccountForChange,
  type Idle,
  listIdle,
  lockSecurityAdministrators,
  saveAccount,
} from '../store.ts'

/** Ended sessions and failed attempts; the record of them stays in the events. */
const keptDays = 30

export async function disableUnused(deps: IdentityDeps): Promise<void> {
  const { platform, settings, sessions } = deps
  const now = Date.parse(instantOf(platform))
  const before = new Date(now - settings.disableAfterDaysUnused * dayMilliseconds).toISOString()
  for (const idle of await listIdle(platform.db, before)) await disableIdle(deps, idle)
  await deleteOld(platform.db, new Date(now - keptDays * dayMilliseconds).toISOString())
  sessions.forget()
}

async function disableIdle(
  { platform, settings, endActingsOf }: IdentityDeps,
  { regionId, id }: Idle,
): Promise<void> {
  await change(platform, async (tx) => {
    const guardians = await lockSecurityAdministrators(tx, regionId)
    const account = await getAccountForChange(tx, regionId, id)
    const now = instantOf(platform)
    if (!disableVerdict(account.state).ok || account.state !== 'active' || !isUnused(account, now, settings))
      return
    // Nobody could enable anybody any more.
    if (guardians.length === 1 && guardians[0]?.id === id) return
    const ended = await endSessions(tx, account, now)
    await saveAccount(tx, account, { state: 'disabled' })
    await endActingsOf({ tx, regionId, by: null }, account.personId)
    const { login, name } = account
    const data = { login, name, before: account.state, why: 'unused', days: settings.disableAfterDaysUnused }
    await record(platform, tx, null, {
      item: { regionId, kind: 'account', id },
      type: 'account.disabled',
      data: {
        ...data,
        sessionsEnded: ended.length,
        changes: changesBetween({ state: account.state }, { state: 'disabled' }),
      },
    })
  })
}
