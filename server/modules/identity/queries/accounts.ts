import { sql } from 'kysely'
import type { z } from 'zod'
import type { accountRow } from '../../../../contract/identity.ts'
import { isLocked } from '../../../../domain/identity/lockout.ts'
import type { Day, Instant } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { accountState, roleOf } from '../store.ts'

export type AccountView = z.output<typeof accountRow>

/** Every account of the region, with the first post its person holds on the day. */
export async function listAccounts(
  db: Db,
  regionId: string,
  day: Day,
  now: Instant,
): Promise<readonly AccountView[]> {
  const rows = await db
    .with('held', (cte) =>
      cte
        .selectFrom('tenure')
        .innerJoin('post', (join) =>
          join.onRef('post.region_id', '=', 'tenure.region_id').onRef('post.id', '=', 'tenure.post_id'),
        )
        .innerJoin('unit', (join) =>
          join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
        )
        .innerJoin('unit as root', (join) =>
          join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
        )
        .select(['tenure.person_id', 'post.title', 'root.short_name as unit'])
        .select(
          sql<number>`row_number() over (partition by tenure.person_id order by unit.ordinal, post.ordinal, post.id)`.as(
            'nth',
          ),
        )
        .where('tenure.region_id', '=', regionId)
        .where('tenure.starts_on', '<=', day)
        .where((row) => row.or([row('tenure.ends_on', 'is', null), row('tenure.ends_on', '>=', day)])),
    )
    .selectFrom('account')
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'account.region_id').onRef('person.id', '=', 'account.person_id'),
    )
    .leftJoin('held', (join) => join.onRef('held.person_id', '=', 'account.person_id').on('held.nth', '=', 1))
    .leftJoin('account_grant as granted', (join) =>
      join
        .onRef('granted.region_id', '=', 'account.region_id')
        .onRef('granted.account_id', '=', 'account.id'),
    )
    .leftJoin('account as maker', (join) =>
      join.onRef('maker.region_id', '=', 'account.region_id').onRef('maker.id', '=', 'account.created_by'),
    )
    .leftJoin('person as made_by', (join) =>
      join.onRef('made_by.region_id', '=', 'maker.region_id').onRef('made_by.id', '=', 'maker.person_id'),
    )
    .select([
      'account.id',
      'account.version',
      'account.login',
      'account.state',
      'account.locked_until as lockedUntil',
      'account.totp_sealed as totpSealed',
      'account.last_sign_in_at as lastSignInAt',
      'person.id as personId',
      'person.name',
      'held.title',
      'held.unit',
      'granted.role',
      'made_by.name as createdBy',
    ])
    .where('account.region_id', '=', regionId)
    .orderBy('account.login')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    login: row.login,
    person: { id: row.personId, name: row.name },
    unit: row.unit,
    post: row.title,
    state:
      row.state === 'active' && isLocked({ lockedUntil: row.lockedUntil }, now)
        ? 'locked'
        : accountState(row.state),
    grants: row.role === null ? [] : [roleOf(row.role)],
    secondFactor: row.totpSealed !== null,
    lastSignInAt: row.lastSignInAt,
    createdBy: row.createdBy,
  }))
}
