import { z } from 'zod'
import { methodologyFile } from '../../../../contract/methodology-file.ts'
import { canonical } from '../../../../domain/audit/chain.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Methodology } from '../../../../domain/scoring/methodology.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { sha256 } from '../../../platform/hash.ts'
import { Refused } from '../../../platform/refused.ts'

export type LoadedMethodology = {
  readonly id: string
  readonly hash: string
  /** Hash of what decides scores: versions that differ in nothing but what leads what compare. */
  readonly scoringHash: string
  readonly effectiveFrom: Day
  readonly loadedAt: string
  /** The first of its region: in force for whatever lies before, too. */
  readonly first: boolean
  readonly methodology: Methodology
}

type Read = Pick<LoadedMethodology, 'methodology' | 'scoringHash'>

const written = z.record(z.string(), z.unknown())

function readContent(content: unknown): Read {
  const { version: _, influences: __, ...scoring } = written.parse(content)
  return { methodology: methodologyFile.parse(content), scoringHash: sha256(canonical(scoring)) }
}

/** In the order in which they came into force; read once, since a version is never changed. */
export function methodologyReader() {
  const kept = new Map<string, Read>()
  async function list(db: Db | Tx, regionId: string): Promise<readonly LoadedMethodology[]> {
    const rows = await db
      .selectFrom('methodology')
      .select(['id', 'content_hash', 'effective_from', 'loaded_at'])
      .where('region_id', '=', regionId)
      .orderBy('effective_from')
      .orderBy('loaded_at')
      .orderBy('id')
      .execute()
    return Promise.all(
      rows.map(async (row, at) => ({
        id: row.id,
        hash: row.content_hash,
        effectiveFrom: row.effective_from,
        loadedAt: row.loaded_at,
        first: at === 0,
        ...(await contentOf(db, regionId, row.id)),
      })),
    )
  }
  async function contentOf(db: Db | Tx, regionId: string, id: string): Promise<Read> {
    const known = kept.get(`${regionId} ${id}`)
    if (known) return known
    const { content } = await db
      .selectFrom('methodology')
      .select('content')
      .where('region_id', '=', regionId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const read = readContent(content)
    kept.set(`${regionId} ${id}`, read)
    return read
  }
  return {
    list,
    async byId(db: Db | Tx, regionId: string, id: string): Promise<LoadedMethodology> {
      const found = (await list(db, regionId)).find((one) => one.id === id)
      if (!found) throw new Refused('not-found', { reason: 'no-methodology' })
      return found
    },
    /**
     * The newest one in force on the last day of a period; for a period before them all the first one.
     * Whoever has none is told so.
     */
    async inForce(db: Db | Tx, regionId: string, endsOn: Day): Promise<LoadedMethodology> {
      const all = await list(db, regionId)
      const found = all.findLast(({ effectiveFrom }) => effectiveFrom <= endsOn) ?? all[0]
      if (!found) throw new Refused('not-found', { reason: 'no-methodology' })
      return found
    },
  }
}

export type MethodologyReader = ReturnType<typeof methodologyReader>

/** Holds the region, so that two loadings and two releases of one region wait for each other. */
export async function lockRegion(tx: Tx, regionId: string): Promise<void> {
  await tx.selectFrom('region').select('id').where('id', '=', regionId).forUpdate().execute()
}

export async function insertMethodology(
  tx: Tx,
  row: {
    readonly regionId: string
    readonly id: string
    readonly code: string
    readonly edition: string
    readonly effectiveFrom: Day
    readonly content: string
    readonly hash: string
    readonly at: string
  },
): Promise<void> {
  await tx
    .insertInto('methodology')
    .values({
      region_id: row.regionId,
      id: row.id,
      code: row.code,
      edition: row.edition,
      effective_from: row.effectiveFrom,
      content: row.content,
      content_hash: row.hash,
      loaded_at: row.at,
    })
    .execute()
}
