/** Writing a new account: its row, its first password, its grant, and one event. */
import type { AccountState } from '../../../domain/identity/account.ts'
import type { GrantedRole } from '../../../domain/identity/rights.ts'
import { type By, instantOf, type Platform, type Tx } from '../../platform/context.ts'
import { record } from '../../platform/road.ts'
import { insertAccount, insertGrant, insertPasswordHash } from './store.ts'

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
  const { regionId, personId, name, login, passwordHash: hash, state, role } = account
  const id = platform.newId()
  const at = instantOf(platform)
  await insertAccount(tx, {
    region_id: regionId,
    id,
    person_id: personId,
    login,
    state,
    password_hash: hash,
    password_set_at: at,
    must_change_password: account.mustChangePassword,
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
  })
  await insertPasswordHash(tx, { regionId, id }, { hash, at, keep: 1 })
  if (role !== null) await insertGrant(tx, { regionId, accountId: id, role, by: by?.accountId ?? null, at })
  await record(platform, tx, by, {
    item: { regionId, kind: 'account', id },
    type: 'account.created',
    data: { login, name, personId, state, role },
  })
  return { id, version: 1 }
}
