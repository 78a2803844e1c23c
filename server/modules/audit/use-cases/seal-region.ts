/** Every ten minutes: the heads that moved are sealed, region by region. */
import { makeSeal, type SealedSeal } from '../../../../domain/audit/seal.ts'
import type { Platform, Tx } from '../../../platform/context.ts'
import { findLastSeal, insertLeaves, insertSeal, listUnsealedRegions, lockUnsealedHeads } from '../store.ts'

/** Leaves of one seal; more heads than that make more seals. */
const leavesAtMost = 20_000

/**
 * The next seal of a region, or null where nothing moved. With several servers, heads are shared out by
 * their locks; who comes second with a number starts again.
 */
export async function sealRegion(
  platform: Pick<Platform, 'clock' | 'recordHash'>,
  tx: Tx,
  regionId: string,
): Promise<SealedSeal | null> {
  const heads = await lockUnsealedHeads(tx, regionId, leavesAtMost)
  if (heads.length === 0) return null
  const last = await findLastSeal(tx, regionId)
  const sealedAt = platform.clock.now().toISOString()
  const seal = makeSeal(platform.recordHash, last, sealedAt, heads)
  if (!(await insertSeal(tx, regionId, seal))) return null
  await insertLeaves(tx, regionId, seal.seq, heads)
  return seal
}

export async function sealAll(platform: Platform): Promise<void> {
  const { db } = platform
  for (const regionId of await listUnsealedRegions(db)) {
    // A full seal leaves heads behind: the next one takes them. What is left after ten waits for the next time.
    for (let round = 0; round < 10; round += 1) {
      const seal = await db.transaction().execute((tx) => sealRegion(platform, tx, regionId))
      if (seal === null || seal.leaves < leavesAtMost) break
    }
  }
}
