/**
 * Accounts of the demonstration: one password made up for this installation, printed where it was started and
 * kept in a file that only its owner reads.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GrantedRole } from '../../../domain/identity/rights.ts'
import type { Platform, Tx } from '../../platform/context.ts'
import { addAccount } from './new-account.ts'
import { hashPassword } from './password-hash.ts'
import { newPassword } from './random-secrets.ts'
import { findPersonName } from './store.ts'

export type DemoPerson = {
  readonly personId: string
  readonly login: string
  readonly role: GrantedRole | null
}

export type DemoAccounts = {
  readonly password: string
  /** Account ids by person. */
  readonly accountIds: ReadonlyMap<string, string>
}

/** Active accounts in the caller's change, all with the password answered. Each is hashed with its own salt. */
export async function addDemoAccounts(
  platform: Platform,
  tx: Tx,
  regionId: string,
  people: readonly DemoPerson[],
): Promise<DemoAccounts> {
  const password = newPassword()
  const accountIds = new Map<string, string>()
  const hashes = await Promise.all(people.map(() => hashPassword(password)))
  for (const [index, { personId, login, role }] of people.entries()) {
    const name = (await findPersonName(tx, regionId, personId)) ?? login
    const passwordHash = hashes[index] ?? ''
    const account = { regionId, personId, name, login, passwordHash, role }
    const { id } = await addAccount(platform, tx, null, {
      ...account,
      mustChangePassword: false,
      state: 'active',
    })
    accountIds.set(personId, id)
  }
  return { password, accountIds }
}

const fileName = 'demo-accounts.txt'

export async function keepDemoAccounts(dataFolder: string, text: string): Promise<void> {
  await writeFile(join(dataFolder, fileName), text, { mode: 0o600 })
}

/** What was kept at the first start, for the ones after it. */
export async function findDemoAccounts(dataFolder: string): Promise<string | null> {
  return readFile(join(dataFolder, fileName), 'utf8').catch(() => null)
}
