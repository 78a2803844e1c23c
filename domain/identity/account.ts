/**
 * The life of an account.
 *
 * The system administrator creates it: pending. The security administrator activates it, and from then on
 * disables and enables it. Disabled is not gone: its name stays on what was done. It is also disabled by the
 * platform when nobody has used it for long, but never the last security administrator's: nobody could
 * enable anything any more.
 */
import { allowed, type Instant, refused, type Verdict } from '../kernel.ts'
import { type GrantedRole, type GrantRefusal, grantVerdict } from './rights.ts'
import { dayMilliseconds, type IdentitySettings } from './settings.ts'
import { isAdministrator } from './standing.ts'

export const accountStates = ['pending', 'active', 'disabled'] as const
export type AccountState = (typeof accountStates)[number]

export type AccountRefusal =
  | GrantRefusal
  | 'already-active'
  | 'already-disabled'
  | 'not-locked'
  | 'not-active'
  | 'not-granted'
  | 'holds-a-post'

export function activateVerdict(state: AccountState): Verdict<AccountRefusal> {
  return state === 'active' ? refused('already-active') : allowed
}

export function disableVerdict(state: AccountState): Verdict<AccountRefusal> {
  return state === 'disabled' ? refused('already-disabled') : allowed
}

/** A pending account has just been given a password; a disabled one is enabled first. */
export function resetVerdict(state: AccountState): Verdict<AccountRefusal> {
  return state === 'active' ? allowed : refused('not-active')
}

/** Administrators see no business data, so nobody who holds a post becomes one. */
export function grantTo(
  present: readonly GrantedRole[],
  role: GrantedRole,
  holdsPost: boolean,
): Verdict<AccountRefusal> {
  const verdict = grantVerdict(present, role)
  if (!verdict.ok) return verdict
  return holdsPost && isAdministrator([role]) ? refused('holds-a-post') : allowed
}

export function revokeVerdict(present: readonly GrantedRole[], role: GrantedRole): Verdict<AccountRefusal> {
  return present.includes(role) ? allowed : refused('not-granted')
}

export type Use = {
  readonly createdAt: Instant
  readonly activatedAt: Instant | null
  readonly lastSignInAt: Instant | null
}

export function isUnused(
  use: Use,
  now: Instant,
  { disableAfterDaysUnused }: Pick<IdentitySettings, 'disableAfterDaysUnused'>,
): boolean {
  const last = Math.max(
    ...[use.createdAt, use.activatedAt, use.lastSignInAt].map((at) => (at ? Date.parse(at) : 0)),
  )
  return Date.parse(now) - last >= disableAfterDaysUnused * dayMilliseconds
}

/** A login as it may stand in the record of a failure: what was typed there may have been a password. */
export function maskedLogin(login: string): string {
  const shown = [...login].slice(0, 2).join('')
  return /^[a-z0-9]{2}$/.test(shown) ? `${shown}***` : '***'
}
