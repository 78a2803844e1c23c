/** What still stands between a signed-in person and the work. */
import type { Instant } from '../kernel.ts'
import { type Actor, administratorRoles, type GrantedRole } from './rights.ts'
import { dayMilliseconds, type IdentitySettings } from './settings.ts'

export type Standing = 'good' | 'must-change-password' | 'must-set-second-factor'

export type Credentials = {
  readonly passwordSetAt: Instant
  readonly mustChangePassword: boolean
  readonly secondFactor: boolean
}

export function standingOf(
  credentials: Credentials,
  actor: Pick<Actor, 'grants' | 'parts'>,
  now: Instant,
  settings: Pick<IdentitySettings, 'password' | 'secondFactorFor'>,
): Standing {
  if (credentials.mustChangePassword || isPasswordOld(credentials.passwordSetAt, now, settings))
    return 'must-change-password'
  if (!credentials.secondFactor && needsSecondFactor(actor, settings)) return 'must-set-second-factor'
  return 'good'
}

export function isPasswordOld(
  setAt: Instant,
  now: Instant,
  { password }: Pick<IdentitySettings, 'password'>,
): boolean {
  return Date.parse(now) - Date.parse(setAt) >= password.maxAgeDays * dayMilliseconds
}

function needsSecondFactor(
  actor: Pick<Actor, 'grants' | 'parts'>,
  { secondFactorFor }: Pick<IdentitySettings, 'secondFactorFor'>,
): boolean {
  return secondFactorFor.some((group) => {
    switch (group) {
      case 'administrators':
        return isAdministrator(actor.grants)
      case 'office':
        return actor.parts.some((part) => part.part === 'office')
    }
  })
}

export function isAdministrator(grants: readonly GrantedRole[]): boolean {
  return grants.some((role) => administratorRoles.some((administrator) => administrator === role))
}
