/** What is checked, read in order and in pieces, so that any number of events fits. */
import type { ChainedEvent, Head } from '../../../../domain/audit/chain.ts'
import type { SealedSeal } from '../../../../domain/audit/seal.ts'
import type { Db } from '../../../platform/context.ts'
import { eventContent } from '../../../platform/road.ts'

export type StoredEvent = ChainedEvent & { readonly itemId: string }
export type StoredHead = Head & { readonly sealedSeq: number }

/** Below every item id. */
export const firstItem = '00000000-0000-0000-0000-000000000000'

/** The next events after one of an item, in order of item and number. */
export async function listEventsAfter(
  db: Db,
  regionId: string,
  after: { readonly itemId: string; readonly seq: number },
  limit: number,
): Promise<readonly StoredEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['item_id', 'seq', 'item_kind', 'type', 'at', 'account_id', 'actor_name', 'actor_post'])
    .select(['actor_unit', 'ip', 'data', 'hash'])
    .where('region_id', '=', regionId)
    .where((row) => row(row.refTuple('item_id', 'seq'), '>', row.tuple(after.itemId, after.seq)))
    .orderBy('item_id')
    .orderBy('seq')
    .limit(limit)
    .execute()
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
}

/** Ends of chains after one item, up to and with another (or to the last of all). */
export async function listHeads(
  db: Db,
  regionId: string,
  after: string,
  upTo: string | null,
): Promise<readonly StoredHead[]> {
  return db
    .selectFrom('chain')
    .select(['item_id as itemId', 'seq', 'hash', 'sealed_seq as sealedSeq'])
    .where('region_id', '=', regionId)
    .where('item_id', '>', after)
    .$if(upTo !== null, (query) => query.where('item_id', '<=', upTo ?? ''))
    .execute()
}

/** What was sealed of the items in the same range. */
export async function listSealedHeads(
  db: Db,
  regionId: string,
  after: string,
  upTo: string | null,
): Promise<readonly Head[]> {
  return db
    .selectFrom('seal_leaf')
    .select(['item_id as itemId', 'item_seq as seq', 'hash'])
    .where('region_id', '=', regionId)
    .where('item_id', '>', after)
    .$if(upTo !== null, (query) => query.where('item_id', '<=', upTo ?? ''))
    .execute()
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
