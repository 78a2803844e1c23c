import { anyOf } from '../../../platform/any-of.ts'
import type { Db } from '../../../platform/context.ts'

export type UnitName = {
  readonly id: string
  readonly rootId: string
  readonly code: string | null
  readonly name: string
  readonly shortName: string
}

/** Names of units and sections, in the order of the tree. */
export async function listUnitNames(
  db: Db,
  regionId: string,
  ids: readonly string[],
): Promise<readonly UnitName[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('unit')
    .select(['id', 'root_id as rootId', 'code', 'name', 'short_name as shortName'])
    .where('region_id', '=', regionId)
    .where('id', '=', anyOf(ids))
    .orderBy('ordinal')
    .execute()
}

/** The units given and every section below them. */
export async function listUnitsBelow(
  db: Db,
  regionId: string,
  rootUnitIds: readonly string[],
): Promise<readonly UnitName[]> {
  if (rootUnitIds.length === 0) return []
  return db
    .selectFrom('unit')
    .select(['id', 'root_id as rootId', 'code', 'name', 'short_name as shortName'])
    .where('region_id', '=', regionId)
    .where('root_id', 'in', [...new Set(rootUnitIds)])
    .orderBy('ordinal')
    .execute()
}
