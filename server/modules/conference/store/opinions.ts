import type { Insertable, Selectable } from 'kysely'
import { z } from 'zod'
import type { Stances } from '../../../../domain/conference/opinion.ts'
import { stances } from '../../../../domain/conference/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { Opinion as OpinionTable } from '../../../platform/schema.ts'

export type OpinionStored = Omit<Selectable<OpinionTable>, 'stances'> & { readonly stances: Stances }

const stored = z.array(z.enum(stances).nullable())

/** What the database keeps as a list of stances. */
export const stancesOf = (json: unknown): Stances => stored.parse(json)

/** Every round. */
export async function listOpinions(
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<readonly OpinionStored[]> {
  if (requestIds.length === 0) return []
  const rows = await db
    .selectFrom('opinion')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('request_id', 'in', [...requestIds])
    .orderBy('round', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, stances: stancesOf(row.stances) }))
}

/** A unit has one opinion in a round: saying it again replaces it; the record keeps both. */
export async function putOpinion(tx: Tx, row: Insertable<OpinionTable>): Promise<void> {
  const { stances: said, words, late, given_by, given_post, given_unit, given_at } = row
  await tx
    .insertInto('opinion')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'request_id', 'round', 'unit_id'])
        .doUpdateSet({ stances: said, words, late, given_by, given_post, given_unit, given_at }),
    )
    .execute()
}

/** What units said at the table, by unit. */
export async function listConsensus(
  db: Db | Tx,
  regionId: string,
  itemId: string,
): Promise<ReadonlyMap<string, Stances>> {
  const rows = await db
    .selectFrom('consensus')
    .select(['unit_id', 'stances'])
    .where('region_id', '=', regionId)
    .where('agenda_item_id', '=', itemId)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, stancesOf(row.stances)]))
}
