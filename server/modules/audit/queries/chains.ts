/** What is checked, read in order and in pieces, so that any number of events fits. */
import type { ChainedEvent, Head } from '../../../../domain/audit/chain.ts'
import type { SealedSeal } from '../../../../domain/audit/seal.ts'
import { type Expression, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import { eventContent } from '../../../platform/road.ts'

export type StoredEvent = ChainedEvent & { readonly itemId: string }
export type StoredHead = Head & { readonly sealedSeq: number }

/**
 * Rows of a query piece by piece, from one pass over the table however long it is. Lives in a transaction;
 * a name is used once in it.
 */
export type Cursor<T> = { readonly fetch: (rows: number) => Promise<readonly T[]> }

async function openCursor<T>(tx: Tx, name: string, query: Expression<T>): Promise<Cursor<T>> {
  const cursor = sql.id(name)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(tx)
  return {
    fetch: async (rows) => (await sql<T>`fetch ${sql.lit(rows)} from ${cursor}`.execute(tx)).rows,
  }
}

/** All events of a region, in order of item and number. */
export async function openEvents(tx: Tx, regionId: string): Promise<Cursor<StoredEvent>> {
  const query = tx
    .selectFrom('event')
    .select(['item_id', 'seq', 'item_kind', 'type', 'at', 'account_id', 'actor_name', 'actor_post'])
    .select(['actor_unit', 'ip', 'data', 'hash'])
    .where('region_id', '=', regionId)
    .orderBy('item_id')
    .orderBy('seq')
  const cursor = await openCursor(tx, 'audit_events', query)
  return {
    async fetch(count) {
      const rows = await cursor.fetch(count)
      return rows.map((row) => ({
        itemId: row.item_id,
        seq: row.seq,
        hash: row.hash,
        content: eventContent({
          regionId,
          itemId: row.item_id,
          itemKind: row.item_kind,
          seq: row.seq,
          type: row.type,
          at: row.at,
          accountId: row.account_id,
          actorName: row.actor_name,
          actorPost: row.actor_post,
          actorUnit: row.actor_unit,
          ip: row.ip,
          data: row.data,
        }),
      }))
    },
  }
}

/** The ends of all chains, in order of item. */
export function openHeads(tx: Tx, regionId: string): Promise<Cursor<StoredHead>> {
  const query = tx
    .selectFrom('chain')
    .select(['item_id as itemId', 'seq', 'hash', 'sealed_seq as sealedSeq'])
    .where('region_id', '=', regionId)
    .orderBy('item_id')
  return openCursor(tx, 'audit_heads', query)
}

/** All that was ever sealed, in order of item. */
export function openSealedHeads(tx: Tx, regionId: string): Promise<Cursor<Head>> {
  const query = tx
    .selectFrom('seal_leaf')
    .select(['item_id as itemId', 'item_seq as seq', 'hash'])
    .where('region_id', '=', regionId)
    .orderBy('item_id')
  return openCursor(tx, 'audit_sealed_heads', query)
}

export async function listSeals(
  db: Db,
  regionId: string,
  after: number,
  limit: number,
): Promise<readonly SealedSeal[]> {
  return db
    .selectFrom('seal')
    .select(['seq', 'sealed_at as sealedAt', 'leaves', 'root', 'previous', 'hash'])
    .where('region_id', '=', regionId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
}

export async function listLeaves(db: Db, regionId: string, sealSeq: number): Promise<readonly Head[]> {
  return db
    .selectFrom('seal_leaf')
    .select(['item_id as itemId', 'item_seq as seq', 'hash'])
    .where('region_id', '=', regionId)
    .where('seal_seq', '=', sealSeq)
    .orderBy('item_id')
    .execute()
}

/** Leaves of seals that are not there. */
export async function listOrphanSeals(db: Db, regionId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('seal_leaf')
    .leftJoin('seal', (join) =>
      join.onRef('seal.region_id', '=', 'seal_leaf.region_id').onRef('seal.seq', '=', 'seal_leaf.seal_seq'),
    )
    .select('seal_leaf.seal_seq as seq')
    .distinct()
    .where('seal_leaf.region_id', '=', regionId)
    .where('seal.seq', 'is', null)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq }) => seq)
}

/** Every region that has a record. */
export async function listRecordedRegions(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('region')
    .select('id')
    .where((row) =>
      row.or([
        row.exists(row.selectFrom('chain').select('chain.seq').whereRef('chain.region_id', '=', 'region.id')),
        row.exists(row.selectFrom('event').select('event.seq').whereRef('event.region_id', '=', 'region.id')),
        row.exists(row.selectFrom('seal').select('seal.seq').whereRef('seal.region_id', '=', 'region.id')),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Whether a seal noted outside is still there, whatever region it is of. */
export async function hasSeal(db: Db, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('seal')
    .select('seq')
    .where('hash', '=', hash.trim().toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}
