/** Accounts, grants, sessions and failed attempts as they are kept: loading for a change, and saving. */
import { type Insertable, sql, type Updateable } from 'kysely'
import { type AccountState, accountStates } from '../../../domain/identity/account.ts'
import type { Failures } from '../../../domain/identity/lockout.ts'
import { type GrantedRole, grantedRoles } from '../../../domain/identity/rights.ts'
import type { Session } from '../../../domain/identity/session.ts'
import type { Day, Instant } from '../../../domain/kernel.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { Account as AccountRow, PasswordHistory, Session as SessionRow } from '../../platform/schema.ts'

export type Account = {
  readonly regionId: string
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly login: string
  readonly state: AccountState
  readonly passwordHash: string
  readonly passwordSetAt: Instant
  readonly mustChangePassword: boolean
  readonly totpSealed: string | null
  readonly totpPendingSealed: string | null
  readonly totpLastStep: number | null
  readonly failures: Failures
  readonly lastSignInAt: Instant | null
  readonly activatedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

const accountRows = (db: Db) =>
  db
    .selectFrom('account')
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'account.region_id').onRef('person.id', '=', 'account.person_id'),
    )
    .selectAll('account')
    .select('person.name')

function accountOf(row: AccountRow & { readonly name: string }): Account {
  return {
    regionId: row.region_id,
    id: row.id,
    personId: row.person_id,
    name: row.name,
    login: row.login,
    state: accountState(row.state),
    passwordHash: row.password_hash,
    passwordSetAt: row.password_set_at,
    mustChangePassword: row.must_change_password,
    totpSealed: row.totp_sealed,
    totpPendingSealed: row.totp_pending_sealed,
    totpLastStep: row.totp_last_step,
    failures: { count: row.failed_attempts, firstAt: row.first_failed_at, lockedUntil: row.locked_until },
    lastSignInAt: row.last_sign_in_at,
    activatedAt: row.activated_at,
    createdAt: row.created_at,
    version: row.version,
  }
}

export function accountState(text: string): AccountState {
  const state = accountStates.find((known) => known === text)
  if (!state) throw new Error(`unknown state of an account: ${text}`)
  return state
}

export function roleOf(text: string): GrantedRole {
  const role = grantedRoles.find((known) => known === text)
  if (!role) throw new Error(`unknown role: ${text}`)
  return role
}

export async function findAccountByLogin(db: Db, login: string): Promise<Account | null> {
  const row = await accountRows(db).where('login', '=', login).executeTakeFirst()
  return row ? accountOf(row) : null
}

export async function getAccount(db: Db, regionId: string, id: string): Promise<Account> {
  const row = await accountRows(db)
    .where('account.region_id', '=', regionId)
    .where('account.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return accountOf(row)
}

/** Accounts as they stand, locked until the transaction ends, always in the same order. */
export async function lockAccounts(
  tx: Tx,
  regionId: string,
  ids: readonly string[],
): Promise<readonly Account[]> {
  const rows = await accountRows(tx)
    .where('account.region_id', '=', regionId)
    .where('account.id', 'in', [...ids])
    .orderBy('account.id')
    .forUpdate('account')
    .execute()
  return rows.map(accountOf)
}

export async function getAccountForChange(tx: Tx, regionId: string, id: string): Promise<Account> {
  const [account] = await lockAccounts(tx, regionId, [id])
  if (!account) throw new Refused('not-found')
  return account
}

export async function insertAccounts(tx: Tx, rows: readonly Insertable<AccountRow>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('account').values(rows).execute()
}

export type AccountChange = Omit<Updateable<AccountRow>, 'version'>

/** A change by an administrator or of the password: whoever saw the version before is told. */
export async function saveAccount(tx: Tx, account: Account, changed: AccountChange): Promise<number> {
  const saved = await tx
    .updateTable('account')
    .set({ ...changed, version: account.version + 1 })
    .where('region_id', '=', account.regionId)
    .where('id', '=', account.id)
    .where('version', '=', account.version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refused('version-changed')
  return account.version + 1
}

/** What signing in leaves behind: nobody who edits the account is disturbed by it. */
export async function noteOnAccount(tx: Tx, account: Account, changed: AccountChange): Promise<void> {
  await tx
    .updateTable('account')
    .set(changed)
    .where('region_id', '=', account.regionId)
    .where('id', '=', account.id)
    .execute()
}

export const failuresAs = (failures: Failures) => ({
  failed_attempts: failures.count,
  first_failed_at: failures.firstAt,
  locked_until: failures.lockedUntil,
})

export async function findTaken(
  tx: Tx,
  regionId: string,
  wanted: { readonly login: string; readonly personId: string },
): Promise<'login' | 'person' | null> {
  const rows = await tx
    .selectFrom('account')
    .select(['login'])
    .where((row) =>
      row.or([
        row('login', '=', wanted.login),
        row.and([row('region_id', '=', regionId), row('person_id', '=', wanted.personId)]),
      ]),
    )
    .execute()
  if (rows.length === 0) return null
  return rows.some((row) => row.login === wanted.login) ? 'login' : 'person'
}

export async function findPersonName(db: Db, regionId: string, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select('name')
    .where('region_id', '=', regionId)
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.name ?? null
}

// passwords -----------------------------------------------------------------------------------------

/** The newest first. */
export async function listPasswordHashes(
  db: Db,
  regionId: string,
  accountId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('password_history')
    .select('password_hash')
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .orderBy('set_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.password_hash)
}

/** Of accounts that had none before. */
export async function insertFirstPasswords(
  tx: Tx,
  rows: readonly Insertable<PasswordHistory>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('password_history').values(rows).execute()
}

/** Puts a hash on top and drops what lies below the `keep` newest. */
export async function insertPasswordHash(
  tx: Tx,
  account: { readonly regionId: string; readonly id: string },
  { hash, at, keep }: { readonly hash: string; readonly at: Instant; readonly keep: number },
): Promise<void> {
  await tx
    .insertInto('password_history')
    .values({ region_id: account.regionId, account_id: account.id, set_at: at, password_hash: hash })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'account_id', 'set_at']).doUpdateSet({ password_hash: hash }),
    )
    .execute()
  const older = tx
    .selectFrom('password_history')
    .select('set_at')
    .where('region_id', '=', account.regionId)
    .where('account_id', '=', account.id)
    .orderBy('set_at', 'desc')
    .offset(keep)
  await tx
    .deleteFrom('password_history')
    .where('region_id', '=', account.regionId)
    .where('account_id', '=', account.id)
    .where('set_at', 'in', older)
    .execute()
}

// grants --------------------------------------------------------------------------------------------

export async function listGrants(
  db: Db,
  regionId: string,
  accountId: string,
): Promise<readonly GrantedRole[]> {
  const rows = await db
    .selectFrom('account_grant')
    .select('role')
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .orderBy('role')
    .execute()
  return rows.map((row) => roleOf(row.role))
}

export async function insertGrant(
  tx: Tx,
  grant: {
    readonly regionId: string
    readonly accountId: string
    readonly role: GrantedRole
    readonly by: string | null
    readonly at: Instant
  },
): Promise<void> {
  await tx
    .insertInto('account_grant')
    .values({
      region_id: grant.regionId,
      account_id: grant.accountId,
      role: grant.role,
      granted_by: grant.by,
      granted_at: grant.at,
    })
    .execute()
}

export async function deleteGrant(
  tx: Tx,
  regionId: string,
  accountId: string,
  role: GrantedRole,
): Promise<void> {
  await tx
    .deleteFrom('account_grant')
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .execute()
}

export async function holdsPost(db: Db, regionId: string, personId: string, day: Day): Promise<boolean> {
  const row = await db
    .selectFrom('tenure')
    .select('id')
    .where('region_id', '=', regionId)
    .where('person_id', '=', personId)
    .where((tenure) => tenure.or([tenure('ends_on', 'is', null), tenure('ends_on', '>=', day)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

// sessions ------------------------------------------------------------------------------------------

export async function insertSession(tx: Tx, row: Insertable<SessionRow>): Promise<void> {
  await tx.insertInto('session').values(row).execute()
}

/** Ends every open session of an account; those that were open, as they were. */
export async function endSessions(
  tx: Tx,
  account: { readonly regionId: string; readonly id: string },
  at: Instant,
): Promise<readonly Session[]> {
  const rows = await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('region_id', '=', account.regionId)
    .where('account_id', '=', account.id)
    .where('ended_at', 'is', null)
    .returning(['created_at', 'last_seen_at'])
    .execute()
  return rows.map((row) => ({ createdAt: row.created_at, lastSeenAt: row.last_seen_at, endedAt: null }))
}

export async function endSession(tx: Tx, tokenHash: string, at: Instant): Promise<boolean> {
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

export async function noteSeen(db: Db, tokenHash: string, at: Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: at })
    .where('token_hash', '=', tokenHash)
    .where('last_seen_at', '<', at)
    .execute()
}

// failed attempts -----------------------------------------------------------------------------------

/** Oldest first. */
export async function listAttempts(db: Db, source: string, since: Instant): Promise<readonly Instant[]> {
  const rows = await db
    .selectFrom('sign_in_attempt')
    .select('at')
    .where('source', '=', source)
    .where('at', '>=', since)
    .orderBy('at')
    .execute()
  return rows.map((row) => row.at)
}

export async function insertAttempts(
  tx: Tx,
  attempts: readonly { readonly source: string; readonly at: Instant; readonly id: string }[],
): Promise<void> {
  await tx
    .insertInto('sign_in_attempt')
    .values([...attempts])
    .execute()
}

export async function deleteOld(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('at', '<', before).execute()
  await db.deleteFrom('session').where('last_seen_at', '<', before).execute()
}

// installation --------------------------------------------------------------------------------------

/** False where somebody was first: a second first run waits here until the first has ended. */
export async function lockInstallation(tx: Tx): Promise<boolean> {
  await sql`lock table installation in exclusive mode`.execute(tx)
  const row = await tx.selectFrom('installation').select('id').executeTakeFirst()
  return row === undefined
}

export async function insertInstallation(
  tx: Tx,
  { regionId, demo, at }: { readonly regionId: string; readonly demo: boolean; readonly at: Instant },
): Promise<void> {
  await tx.insertInto('installation').values({ id: 1, region_id: regionId, demo, created_at: at }).execute()
}

export type Idle = Pick<Account, 'id' | 'regionId' | 'createdAt' | 'activatedAt' | 'lastSignInAt'>

/** Active accounts as old as that and not signed in to since; the rule decides on each. */
export async function listIdle(db: Db, before: Instant): Promise<readonly Idle[]> {
  return db
    .selectFrom('account')
    .select([
      'id',
      'region_id as regionId',
      'created_at as createdAt',
      'activated_at as activatedAt',
      'last_sign_in_at as lastSignInAt',
    ])
    .where('state', '=', 'active')
    .where('created_at', '<=', before)
    .where((row) => row.or([row('last_sign_in_at', 'is', null), row('last_sign_in_at', '<=', before)]))
    .orderBy('region_id')
    .orderBy('id')
    .execute()
}

/** Security administrators who can sign in, their accounts locked in order. */
export async function lockSecurityAdministrators(tx: Tx, regionId: string): Promise<readonly Account[]> {
  const rows = await accountRows(tx)
    .where('account.region_id', '=', regionId)
    .where('account.state', '=', 'active')
    .where('account.id', 'in', (granted) =>
      granted
        .selectFrom('account_grant')
        .select('account_id')
        .where('region_id', '=', regionId)
        .where('role', '=', 'security-administrator'),
    )
    .orderBy('account.id')
    .forUpdate('account')
    .execute()
  return rows.map(accountOf)
}
