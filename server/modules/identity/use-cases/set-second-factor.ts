/** A second factor comes into force in two steps: a secret is shown, then a code proves that it was scanned. */
import { changesBetween } from '../../../../domain/audit/changes.ts'
import { secretChange } from '../../../../domain/audit/record-fields.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import { insistOwnPassword } from '../own-account.ts'
import { getAccountForChange, noteOnAccount, saveAccount } from '../store.ts'
import { newTotpSecret, stepOfCode, totpUri } from '../totp.ts'

export async function beginSecondFactor(
  deps: IdentityDeps,
  call: Call,
  password: string,
): Promise<{ readonly secret: string; readonly uri: string }> {
  const { platform, secrets } = deps
  const { regionId, accountId } = call.actor
  const { login } = await insistOwnPassword(deps, call, password)
  const secret = newTotpSecret()
  await change(platform, async (tx) => {
    const account = await getAccountForChange(tx, regionId, accountId)
    await noteOnAccount(tx, account, { totp_pending_sealed: secrets.seal(secret) })
    await record(platform, tx, call.by, {
      item: { regionId, kind: 'account', id: accountId },
      type: 'account.second-factor-begun',
      data: { replaces: account.totpSealed !== null },
    })
  })
  return { secret, uri: totpUri(secret, login) }
}

export async function confirmSecondFactor(deps: IdentityDeps, call: Call, code: string): Promise<void> {
  const { platform, secrets, sessions } = deps
  const { regionId, accountId } = call.actor
  await change(platform, async (tx) => {
    const account = await getAccountForChange(tx, regionId, accountId)
    const { totpPendingSealed } = account
    if (totpPendingSealed === null) throw new Refused('refused', { reason: 'nothing-begun' })
    const now = new Date(instantOf(platform))
    const step = stepOfCode(secrets.open(totpPendingSealed), code, now, null)
    if (step === null) throw new Refused('second-factor-failed')
    const factor = secretChange(account.totpSealed !== null, true)
    await saveAccount(tx, account, {
      totp_sealed: totpPendingSealed,
      totp_pending_sealed: null,
      totp_last_step: step,
    })
    await record(platform, tx, call.by, {
      item: { regionId, kind: 'account', id: accountId },
      type: 'account.second-factor-set',
      data: { changes: changesBetween({ secondFactor: factor.before }, { secondFactor: factor.after }) },
    })
  })
  sessions.forget()
}
