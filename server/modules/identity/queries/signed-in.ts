import type { AccountState } from '../../../../domain/identity/account.ts'
import type { GrantedRole } from '../../../../domain/identity/rights.ts'
import type { Session } from '../../../../domain/identity/session.ts'
import type { Credentials } from '../../../../domain/identity/standing.ts'
import type { Db } from '../../../platform/context.ts'
import { accountState, roleOf } from '../store.ts'

export type SessionFacts = {
  readonly session: Session
  readonly regionId: string
  readonly accountId: string
  readonly personId: string
  readonly name: string
  readonly state: AccountState
  readonly credentials: Credentials
  readonly grants: readonly GrantedRole[]
}

/** A session with its account, person and grants: one query, on the way of every request that is not remembered. */
export async function findSession(db: Db, tokenHash: string): Promise<SessionFacts | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join
        .onRef('account.region_id', '=', 'session.region_id')
        .onRef('account.id', '=', 'session.account_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'account.region_id').onRef('person.id', '=', 'account.person_id'),
    )
    // One grant at most: the table's index says so.
    .leftJoin('account_grant', (join) =>
      join
        .onRef('account_grant.region_id', '=', 'account.region_id')
        .onRef('account_grant.account_id', '=', 'account.id'),
    )
    .select([
      'session.created_at as createdAt',
      'session.last_seen_at as lastSeenAt',
      'session.ended_at as endedAt',
      'account.region_id as regionId',
      'account.id as accountId',
      'account.person_id as personId',
      'account.state',
      'account.password_set_at as passwordSetAt',
      'account.must_change_password as mustChangePassword',
      'account.totp_sealed as totpSealed',
      'account_grant.role',
      'person.name',
    ])
    .where('session.token_hash', '=', tokenHash)
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { regionId, accountId, personId, name, createdAt, lastSeenAt, endedAt } = row
  return {
    session: { createdAt, lastSeenAt, endedAt },
    regionId,
    accountId,
    personId,
    name,
    state: accountState(row.state),
    credentials: {
      passwordSetAt: row.passwordSetAt,
      mustChangePassword: row.mustChangePassword,
      secondFactor: row.totpSealed !== null,
    },
    grants: row.role === null ? [] : [roleOf(row.role)],
  }
}

/** Whether a session ended because its owner signed in again: the one that took its place began as it ended. */
export async function wasReplaced(db: Db, tokenHash: string): Promise<boolean> {
  const found = await db
    .selectFrom('session')
    .innerJoin('session as later', (join) =>
      join
        .onRef('later.region_id', '=', 'session.region_id')
        .onRef('later.account_id', '=', 'session.account_id')
        .onRef('later.created_at', '=', 'session.ended_at'),
    )
    .select('later.created_at')
    .where('session.token_hash', '=', tokenHash)
    .whereRef('later.token_hash', '<>', 'session.token_hash')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
