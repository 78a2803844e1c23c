/**
 * Signing in.
 *
 * The answer tells nothing about which logins exist: unknown ones take as long, fail with the same words and
 * lock after as many failures. Passwords are checked before the row is locked and judged while it is, so
 * that guesses made side by side are all counted.
 */
import { sessionState } from '../../../../domain/identity/session.ts'
import { noFailures } from '../../../../domain/identity/lockout.ts'
import type { Standing } from '../../../../domain/identity/standing.ts'
import type { Instant } from '../../../../domain/kernel.ts'
import { instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import {
  addressSource,
  failOn,
  failUnknown,
  insistNotHeld,
  insistNotLocked,
  loginSource,
} from '../failures.ts'
import { isPassword, pretendToCheck } from '../password-hash.ts'
import { hashOfToken, newToken } from '../random-secrets.ts'
import {
  type Account,
  endSessions,
  failuresAs,
  findAccountByLogin,
  getAccountForChange,
  insertSession,
  noteOnAccount,
} from '../store.ts'
import { stepOfCode } from '../totp.ts'

export type SignIn = { readonly login: string; readonly password: string; readonly code?: string | undefined }

export type SignedInNow = {
  readonly token: string
  readonly standing: Standing
  readonly replacedSession: boolean
}

export async function signIn(deps: IdentityDeps, input: SignIn, ip: string): Promise<SignedInNow> {
  const { platform, settings, sessions } = deps
  const login = input.login.normalize('NFKC').trim().toLowerCase()
  const now = instantOf(platform)
  await insistNotHeld(platform.db, deps, addressSource(ip), settings.lockout.failuresPerAddress, now)
  const found = await findAccountByLogin(platform.db, login)
  if (!found) {
    await insistNotHeld(platform.db, deps, loginSource(login), settings.lockout.failures, now)
    await pretendToCheck(input.password, deps.hashPassword)
    throw await change(platform, (tx) => failUnknown(deps, tx, login, ip, now))
  }
  insistNotLocked(found, now)
  const right = await isPassword(input.password, found.passwordHash)
  const token = newToken()
  const outcome = await change(platform, async (tx) => {
    const account = await getAccountForChange(tx, found.regionId, found.id)
    insistNotLocked(account, now)
    if (!right || account.passwordHash !== found.passwordHash)
      return failOn(deps, tx, account, 'password', ip, now)
    return enter(deps, tx, account, { ...input, token, ip, now })
  })
  if (outcome instanceof Refused) throw outcome
  sessions.forget()
  const person = await sessions.find(token, ip)
  if (!person) throw new Refused('sign-in-failed')
  return { token, standing: person.standing, replacedSession: outcome.replacedSession }
}

type Entry = SignIn & { readonly token: string; readonly ip: string; readonly now: Instant }

async function enter(
  deps: IdentityDeps,
  tx: Tx,
  account: Account,
  { code, token, ip, now }: Entry,
): Promise<Refused | { readonly replacedSession: boolean }> {
  const { platform, settings, secrets } = deps
  const { regionId, id } = account
  const item = { regionId, kind: 'account', id }
  if (account.state !== 'active') {
    const { state, login } = account
    await record(platform, tx, null, { item, type: 'account.sign-in-refused', data: { login, state, ip } })
    return new Refused('sign-in-failed', { reason: `account-${state}` })
  }
  let step: number | null = null
  if (account.totpSealed !== null) {
    if (code === undefined) return new Refused('second-factor-required')
    const { totpLastStep } = account
    step = stepOfCode(secrets.open(account.totpSealed), code, new Date(now), totpLastStep)
    if (step === null) return failOn(deps, tx, account, 'second-factor', ip, now)
  }
  const before = await endSessions(tx, account, now)
  const replacedSession = before.some((session) => sessionState(session, now, settings) === 'alive')
  await insertSession(tx, {
    token_hash: hashOfToken(token),
    region_id: regionId,
    account_id: id,
    created_at: now,
    last_seen_at: now,
    ended_at: null,
    ip,
  })
  await noteOnAccount(tx, account, {
    ...failuresAs(noFailures),
    last_sign_in_at: now,
    ...(step === null ? {} : { totp_last_step: step }),
  })
  const by = { accountId: id, name: account.name, post: null, unit: null, ip }
  await record(platform, tx, by, {
    item,
    type: 'account.signed-in',
    data: { replacedSession, secondFactor: step !== null },
  })
  return { replacedSession }
}
