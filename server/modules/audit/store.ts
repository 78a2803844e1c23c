/** Seals as they are written. */
import type { Head } from '../../../domain/audit/chain.ts'
import type { SealedSeal } from '../../../domain/audit/seal.ts'
import type { Db, Tx } from '../../platform/context.ts'

export async function listUnsealedRegions(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('chain')
    .select('region_id')
    .distinct()
    .whereRef('seq', '>', 'sealed_seq')
    .execute()
  return rows.map((row) => row.region_id)
}

/**
 * Heads that moved since they were last sealed, in order of item id, locked. Heads that somebody is just
 * writing to are left for the next seal: sealing never waits for anybody.
 */
export async function lockUnsealedHeads(tx: Tx, regionId: string, limit: number): Promise<readonly Head[]> {
  return tx
    .selectFrom('chain')
    .select(['item_id as itemId', 'seq', 'hash'])
    .where('region_id', '=', regionId)
    .whereRef('seq', '>', 'sealed_seq')
    .orderBy('item_id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function findLastSeal(
  db: Db,
  regionId: string,
): Promise<Pick<SealedSeal, 'seq' | 'hash' | 'sealedAt'> | null> {
  const row = await db
    .selectFrom('seal')
    .select(['seq', 'hash', 'sealed_at as sealedAt'])
    .where('region_id', '=', regionId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** False where another server has just written the seal of this number. */
export async function insertSeal(tx: Tx, regionId: string, seal: SealedSeal): Promise<boolean> {
  const inserted = await tx
    .insertInto('seal')
    .values({
      region_id: regionId,
      seq: seal.seq,
      sealed_at: seal.sealedAt,
      leaves: seal.leaves,
      root: seal.root,
      previous: seal.previous,
      hash: seal.hash,
    })
    .onConflict((conflict) => conflict.columns(['region_id', 'seq']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

const rowsAtOnce = 5_000

export async function insertLeaves(
  tx: Tx,
  regionId: string,
  sealSeq: number,
  heads: readonly Head[],
): Promise<void> {
  for (let from = 0; from < heads.length; from += rowsAtOnce)
    await tx
      .insertInto('seal_leaf')
      .values(
        heads.slice(from, from + rowsAtOnce).map(({ itemId, seq, hash }) => ({
          region_id: regionId,
          seal_seq: sealSeq,
          item_id: itemId,
          item_seq: seq,
          hash,
        })),
      )
      .execute()
  await tx
    .updateTable('chain')
    .from('seal_leaf')
    .set((row) => ({ sealed_seq: row.ref('seal_leaf.item_seq') }))
    .where('chain.region_id', '=', regionId)
    .where('seal_leaf.region_id', '=', regionId)
    .where('seal_leaf.seal_seq', '=', sealSeq)
    .whereRef('seal_leaf.item_id', '=', 'chain.item_id')
    .execute()
}
