import type { Db, Tx } from '../../../platform/context.ts'

/** Names of people by their ids. */
export async function listPeopleNames(
  db: Db | Tx,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('region_id', '=', regionId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
