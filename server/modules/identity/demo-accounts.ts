/**
 * Accounts of the demonstration: one password made up for this installation, printed where it was started and
 * kept in a file that only its owner reads.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GrantedRole } from '../../../domain/identity/rights.ts'
import type { Tx } from '../../platform/context.ts'
import type { IdentityDeps } from './deps.ts'
import { addAccounts } from './new-account.ts'
import { newPassword } from './random-secrets.ts'

export type DemoPerson = {
  readonly personId: string
  readonly name: string
  readonly login: string
  readonly role: GrantedRole | null
}

export type DemoAccounts = {
  readonly password: string
  /** Account ids by person. */
  readonly accountIds: ReadonlyMap<string, string>
}

/** Active accounts in the caller's change, all with the password answered; it is no secret among them, so one hash does. */
export async function addDemoAccounts(
  { platform, hashPassword }: Pick<IdentityDeps, 'platform' | 'hashPassword'>,
  tx: Tx,
  regionId: string,
  people: readonly DemoPerson[],
): Promise<DemoAccounts> {
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  const ids = await addAccounts(
    platform,
    tx,
    null,
    regionId,
    people.map((person) => ({
      ...person,
      passwordHash,
      mustChangePassword: false,
      state: 'active' as const,
    })),
  )
  return { password, accountIds: new Map(people.map(({ personId }, place) => [personId, ids[place] ?? ''])) }
}

const fileName = 'demo-accounts.txt'

export async function keepDemoAccounts(dataFolder: string, text: string): Promise<void> {
  await writeFile(join(dataFolder, fileName), text, { mode: 0o600 })
}

/** What was kept at the first start, for the ones after it. */
export async function findDemoAccounts(dataFolder: string): Promise<string | null> {
  return readFile(join(dataFolder, fileName), 'utf8').catch(() => null)
}
