import type { RegionLevel } from '../../../../domain/organization/comparison.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { regionLevel } from '../store.ts'

export type RegionRow = {
  readonly id: string
  readonly name: string
  readonly level: RegionLevel
  readonly parentId: string | null
}

export async function listRegions(db: Db): Promise<RegionRow[]> {
  const rows = await db
    .selectFrom('region')
    .select(['id', 'name', 'kind', 'parent_id as parentId'])
    .orderBy('id')
    .execute()
  return rows.map(({ kind, ...row }) => ({ ...row, level: regionLevel(kind) }))
}

/** What a region is, and those directly below it. */
export async function findRegionLevel(
  db: Db,
  regionId: string,
): Promise<{ readonly level: RegionLevel; readonly below: readonly string[] }> {
  const rows = await db
    .selectFrom('region')
    .select(['id', 'kind'])
    .where((where) => where.or([where('id', '=', regionId), where('parent_id', '=', regionId)]))
    .execute()
  const own = rows.find(({ id }) => id === regionId)
  if (!own) throw new Refused('not-found')
  return { level: regionLevel(own.kind), below: rows.flatMap(({ id }) => (id === regionId ? [] : [id])) }
}

/** A region with the names above it, province first, itself last. */
export async function findRegionPath(
  db: Db,
  regionId: string,
): Promise<{ id: string; name: string; path: string[] }> {
  const rows = await db
    .selectFrom('region as county')
    .leftJoin('region as city', 'city.id', 'county.parent_id')
    .leftJoin('region as province', 'province.id', 'city.parent_id')
    .select(['county.name as name', 'city.name as city', 'province.name as province'])
    .where('county.id', '=', regionId)
    .execute()
  const row = rows[0]
  if (!row) throw new Refused('not-found')
  return {
    id: regionId,
    name: row.name,
    path: [row.province, row.city, row.name].filter((name) => name !== null),
  }
}
