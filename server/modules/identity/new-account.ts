/** Writing new accounts: of each its row, its first password, its grant, and one event. */
import { changesBetween } from '../../../domain/audit/changes.ts'
import type { AccountState } from '../../../domain/identity/account.ts'
import type { GrantedRole } from '../../../domain/identity/rights.ts'
import { type By, instantOf, type Platform, type Tx } from '../../platform/context.ts'
import { recordNew } from '../../platform/road.ts'
import { insertAccounts, insertFirstPasswords, insertGrant } from './store.ts'

export type NewAccount = {
  readonly regionId: string
  readonly personId: string
  readonly name: string
  readonly login: string
  readonly passwordHash: string
  readonly mustChangePassword: boolean
  readonly state: AccountState
  readonly role: GrantedRole | null
}

export async function addAccount(
  platform: Platform,
  tx: Tx,
  by: By | null,
  account: NewAccount,
): Promise<{ readonly id: string; readonly version: number }> {
  const [id = ''] = await addAccounts(platform, tx, by, account.regionId, [account])
  return { id, version: 1 }
}

/** Accounts of one region; answers their ids, in the order given. */
export async function addAccounts(
  platform: Platform,
  tx: Tx,
  by: By | null,
  regionId: string,
  given: readonly Omit<NewAccount, 'regionId'>[],
): Promise<readonly string[]> {
  const at = instantOf(platform)
  const accounts = given.map((account) => ({ id: platform.newId(), ...account }))
  await insertAccounts(
    tx,
    accounts.map(({ id, personId, login, state, passwordHash, mustChangePassword }) => ({
      region_id: regionId,
      id,
      person_id: personId,
      login,
      state,
      password_hash: passwordHash,
      password_set_at: at,
      must_change_password: mustChangePassword,
      totp_sealed: null,
      totp_pending_sealed: null,
      totp_last_step: null,
      failed_attempts: 0,
      first_failed_at: null,
      locked_until: null,
      last_sign_in_at: null,
      activated_at: state === 'active' ? at : null,
      created_by: by?.accountId ?? null,
      created_at: at,
      version: 1,
    })),
  )
  await insertFirstPasswords(
    tx,
    accounts.map(({ id, passwordHash }) => ({
      region_id: regionId,
      account_id: id,
      set_at: at,
      password_hash: passwordHash,
    })),
  )
  for (const { id, role } of accounts)
    if (role !== null) await insertGrant(tx, { regionId, accountId: id, role, by: by?.accountId ?? null, at })
  await recordNew(
    platform,
    tx,
    by,
    regionId,
    accounts.map(({ id, login, name, personId, state, role }) => ({
      item: { regionId, kind: 'account', id },
      type: 'account.created',
      data: {
        login,
        name,
        personId,
        state,
        role,
        changes: changesBetween(
          {},
          { login, person: name, state, roles: rolesText(role === null ? [] : [role]), password: 'kept' },
        ),
      },
      todos: [],
    })),
  )
  return accounts.map(({ id }) => id)
}

/** Granted roles as the history keeps them; null for none. */
export const rolesText = (roles: readonly GrantedRole[]): string | null =>
  roles.length === 0 ? null : roles.toSorted().join(' ')
