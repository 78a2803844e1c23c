/** Authorities to act, as they are kept. */
import type { Insertable } from 'kysely'
import { type Ending, endings } from '../../../../domain/organization/acting.ts'
import type { Day, Instant } from '../../../../domain/kernel.ts'
import { anyOf } from '../../../platform/any-of.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { Acting } from '../../../platform/schema.ts'

export type StoredActing = {
  readonly id: string
  readonly postId: string
  readonly forPersonId: string | null
  readonly personId: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly authority: string
  readonly endedAt: Instant | null
  readonly version: number
}

const columns = [
  'id',
  'post_id as postId',
  'for_person_id as forPersonId',
  'person_id as personId',
  'starts_on as startsOn',
  'ends_on as endsOn',
  'authority',
  'ended_at as endedAt',
  'version',
] as const

/** Authorities that have not been ended and whose last day has not passed, in the order in which they are locked. */
export function listStanding(db: Db, regionId: string, day: Day): Promise<readonly StoredActing[]> {
  return db
    .selectFrom('acting')
    .select(columns)
    .where('region_id', '=', regionId)
    .where('ended_at', 'is', null)
    .where('ends_on', '>=', day)
    .orderBy('id')
    .execute()
}

export async function insertActing(tx: Tx, row: Insertable<Acting>): Promise<void> {
  await tx.insertInto('acting').values(row).execute()
}

export async function getActingForChange(tx: Tx, regionId: string, id: string): Promise<StoredActing> {
  const row = await tx
    .selectFrom('acting')
    .select(columns)
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function saveActingEnd(
  tx: Tx,
  regionId: string,
  acting: StoredActing,
  end: { readonly at: Instant; readonly why: Ending; readonly text: string | null },
): Promise<number> {
  await tx
    .updateTable('acting')
    .set({ ended_at: end.at, ended_why: end.why, ended_text: end.text, version: acting.version + 1 })
    .where('region_id', '=', regionId)
    .where('id', '=', acting.id)
    .where('version', '=', acting.version)
    .executeTakeFirstOrThrow()
  return acting.version + 1
}

/** Tenures of a person, wherever. */
export function listTenuresOf(db: Db, regionId: string, personId: string) {
  return db
    .selectFrom('tenure')
    .select(['post_id as postId', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('region_id', '=', regionId)
    .where('person_id', '=', personId)
    .orderBy('starts_on')
    .execute()
}

export type Holding = { readonly postId: string; readonly personId: string }

/** Who holds what on a day, of some posts and of some people. */
export async function listHolding(
  db: Db,
  regionId: string,
  day: Day,
  { postIds, personIds }: { readonly postIds: readonly string[]; readonly personIds: readonly string[] },
): Promise<readonly Holding[]> {
  if (postIds.length + personIds.length === 0) return []
  return db
    .selectFrom('tenure')
    .select(['post_id as postId', 'person_id as personId'])
    .where('region_id', '=', regionId)
    .where('starts_on', '<=', day)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>=', day)]))
    .where((row) =>
      row.or([row('post_id', '=', anyOf([...postIds])), row('person_id', '=', anyOf([...personIds]))]),
    )
    .execute()
}

/** Whether a person can sign in, and is an administrator. */
export async function accountOf(
  db: Db,
  regionId: string,
  personId: string,
): Promise<{ readonly hasAccount: boolean; readonly isAdministrator: boolean }> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('account_grant', (join) =>
      join
        .onRef('account_grant.region_id', '=', 'account.region_id')
        .onRef('account_grant.account_id', '=', 'account.id')
        .on('account_grant.role', '<>', 'inspector'),
    )
    .select(['account.state', 'account_grant.role'])
    .where('account.region_id', '=', regionId)
    .where('account.person_id', '=', personId)
    .execute()
  return {
    hasAccount: rows.some(({ state }) => state === 'active'),
    isAdministrator: rows.some(({ role }) => role !== null),
  }
}

export function endingOf(text: string): Ending {
  const found = endings.find((known) => known === text)
  if (!found) throw new Refused('internal', { reason: 'unknown-ending' })
  return found
}
