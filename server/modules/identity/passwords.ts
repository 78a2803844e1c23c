/** Judging a new password against the rules and against the ones before it. */
import { type PasswordFault, type PasswordOwner, passwordFaults } from '../../../domain/identity/password.ts'
import type { Facts } from '../../../domain/kernel.ts'
import { today } from '../../platform/clock.ts'
import { type FieldFault, Refused } from '../../platform/refused.ts'
import type { IdentityDeps } from './deps.ts'
import { isPassword } from './password-hash.ts'

/** What everybody in a region would think of: the name of the place and the code of its mechanism. */
export async function familiarWords(
  { platform, mechanismInForce }: Pick<IdentityDeps, 'platform' | 'mechanismInForce'>,
  regionId: string,
): Promise<readonly string[]> {
  const mechanism = await mechanismInForce(platform.db, regionId, today(platform.clock))
  if (!mechanism) return []
  return [
    ...mechanism.code.split('-'),
    mechanism.regionName,
    mechanism.regionName.replace(/[省市区县旗]$/u, ''),
  ]
}

export async function faultsOfNew(
  { settings }: Pick<IdentityDeps, 'settings'>,
  password: string,
  owner: PasswordOwner,
  before: readonly string[],
): Promise<readonly PasswordFault[]> {
  const faults = passwordFaults(password, owner, settings)
  if (faults.length > 0) return faults
  for (const hash of before)
    if (await isPassword(password, hash))
      return [{ code: 'password-used-before', facts: { history: settings.password.history } }]
  return []
}

export const weakAt = (path: string, faults: readonly PasswordFault[]): readonly FieldFault[] =>
  faults.map(({ code, facts }): FieldFault => (facts ? { path, code, facts } : { path, code }))

export function insistStrong(fields: readonly FieldFault[]): void {
  const [first] = fields
  if (!first) return
  const facts: Facts = first.facts ?? {}
  throw new Refused('password-weak', { reason: first.code, facts, fields })
}
