import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { Resolution as ResolutionTable } from '../../../platform/schema.ts'

export type ResolutionStored = Selectable<ResolutionTable>

export const listResolutionsOf = (
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<ResolutionStored[]> =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('resolution')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('request_id', 'in', [...requestIds])
        .orderBy('created_at')
        .orderBy('ordinal')
        .execute()

export async function insertResolutions(tx: Tx, rows: readonly Insertable<ResolutionTable>[]): Promise<void> {
  await tx
    .insertInto('resolution')
    .values([...rows])
    .execute()
}
