/** Items of agendas and what units say at the table. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { AgendaItem as ItemTable, Consensus as ConsensusTable } from '../../../platform/schema.ts'
import type { ConferenceKey } from './conferences.ts'
import { stancesOf } from './opinions.ts'

export type ItemStored = Selectable<ItemTable>
type ItemKey = Pick<ItemStored, 'region_id' | 'id'>

/** In their order. */
export const listAgenda = (
  db: Db | Tx,
  regionId: string,
  conferenceIds: readonly string[],
): Promise<ItemStored[]> =>
  conferenceIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('agenda_item')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('conference_id', 'in', [...conferenceIds])
        .orderBy('conference_id')
        .orderBy('ordinal')
        .execute()

export async function insertItems(tx: Tx, rows: readonly Insertable<ItemTable>[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('agenda_item')
    .values([...rows])
    .execute()
}

export async function updateItem(
  tx: Tx,
  { region_id, id }: ItemKey,
  patch: Updateable<ItemTable>,
): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set(patch)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function removeItems(
  tx: Tx,
  { region_id }: ConferenceKey,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('agenda_item')
    .where('region_id', '=', region_id)
    .where('id', 'in', [...ids])
    .execute()
}

/** A unit says one thing to an item: saying another replaces it; the record keeps both. */
export async function putConsensus(tx: Tx, rows: readonly Insertable<ConsensusTable>[]): Promise<void> {
  await tx
    .insertInto('consensus')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'agenda_item_id', 'unit_id']).doUpdateSet((row) => ({
        stances: row.ref('excluded.stances'),
        words: row.ref('excluded.words'),
        noted_by: row.ref('excluded.noted_by'),
        noted_at: row.ref('excluded.noted_at'),
      })),
    )
    .execute()
}

export async function listSaid(db: Db | Tx, regionId: string, itemIds: readonly string[]) {
  if (itemIds.length === 0) return []
  const rows = await db
    .selectFrom('consensus')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('agenda_item_id', 'in', [...itemIds])
    .execute()
  return rows.map((row) => ({ ...row, stances: stancesOf(row.stances) }))
}
