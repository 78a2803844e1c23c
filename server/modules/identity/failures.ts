/** What a failed attempt does: it is counted, written on the record, and may lock. */
import { changesBetween } from '../../../domain/audit/changes.ts'
import { createHash } from 'node:crypto'
import { maskedLogin } from '../../../domain/identity/account.ts'
import {
  afterFailure,
  heldUntil,
  isLocked,
  memoryMinutes,
  minutesLeft,
} from '../../../domain/identity/lockout.ts'
import { minuteMilliseconds } from '../../../domain/identity/settings.ts'
import type { Instant } from '../../../domain/kernel.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import { record } from '../../platform/road.ts'
import type { IdentityDeps } from './deps.ts'
import { type Account, failuresAs, insertAttempts, listAttempts, noteOnAccount } from './store.ts'

/** Failures of logins nobody has stand together on one item of the region. */
export const unknownLogins = '00000000-0000-7000-8000-000000000001'

export const addressSource = (ip: string): string => `address:${ip}`
export const loginSource = (login: string): string =>
  `login:${createHash('sha256').update(login).digest('hex')}`

export function locked(until: Instant, now: Instant): Refused {
  return new Refused('locked', { facts: { until, minutes: minutesLeft(until, now) } })
}

/** Throws while a source has failed too often. */
export async function insistNotHeld(
  db: Db,
  deps: Pick<IdentityDeps, 'settings'>,
  source: string,
  allowed: number,
  now: Instant,
): Promise<void> {
  const until = await findHold(db, deps, source, allowed, now)
  if (until !== null) throw locked(until, now)
}

async function findHold(
  db: Db,
  { settings }: Pick<IdentityDeps, 'settings'>,
  source: string,
  allowed: number,
  now: Instant,
): Promise<Instant | null> {
  const since = new Date(Date.parse(now) - memoryMinutes(settings) * minuteMilliseconds).toISOString()
  const until = heldUntil(await listAttempts(db, source, since), allowed, settings)
  return isLocked({ lockedUntil: until }, now) ? until : null
}

export function insistNotLocked({ failures }: Account, now: Instant): void {
  if (isLocked(failures, now) && failures.lockedUntil !== null) throw locked(failures.lockedUntil, now)
}

/** A failure on an account that is there. Returns what to answer: the failure that fills the count locks. */
export async function failOn(
  deps: IdentityDeps,
  tx: Tx,
  account: Account,
  why: 'password' | 'second-factor',
  ip: string,
  now: Instant,
): Promise<Refused> {
  const { platform, settings } = deps
  const failures = afterFailure(account.failures, now, settings)
  await noteOnAccount(tx, account, failuresAs(failures))
  await insertAttempts(tx, [{ source: addressSource(ip), at: now, id: platform.newId() }])
  const { lockedUntil } = failures
  await record(platform, tx, null, {
    item: { regionId: account.regionId, kind: 'account', id: account.id },
    type: lockedUntil === null ? 'account.sign-in-failed' : 'account.locked',
    data: {
      login: account.login,
      name: account.name,
      why,
      ip,
      failures: failures.count,
      lockedUntil,
      ...(lockedUntil === null ? {} : { changes: changesBetween({ locked: false }, { locked: true }) }),
    },
  })
  if (lockedUntil !== null) return locked(lockedUntil, now)
  return new Refused(why === 'password' ? 'sign-in-failed' : 'second-factor-failed')
}

/** A failure of a login nobody has: answered and locked as if it were there. */
export async function failUnknown(
  deps: IdentityDeps,
  tx: Tx,
  login: string,
  ip: string,
  now: Instant,
): Promise<Refused> {
  const { platform, settings, sessions } = deps
  const sources = [addressSource(ip), loginSource(login)]
  await insertAttempts(
    tx,
    sources.map((source) => ({ source, at: now, id: platform.newId() })),
  )
  const lockedUntil = await findHold(tx, deps, loginSource(login), settings.lockout.failures, now)
  const installation = await sessions.installation()
  if (installation)
    await record(platform, tx, null, {
      item: { regionId: installation.regionId, kind: 'sign-in', id: unknownLogins },
      type: lockedUntil === null ? 'sign-in.failed' : 'sign-in.locked',
      data: { login: maskedLogin(login), why: 'unknown', ip, lockedUntil },
    })
  return lockedUntil === null ? new Refused('sign-in-failed') : locked(lockedUntil, now)
}
