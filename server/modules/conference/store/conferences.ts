/** Rows of conferences: read and written, nothing decided. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { Conference as ConferenceTable } from '../../../platform/schema.ts'

export type ConferenceStored = Selectable<ConferenceTable>
export type ConferenceKey = Pick<ConferenceStored, 'region_id' | 'id'>

const conferenceById = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('conference').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export async function getConference(db: Db | Tx, regionId: string, id: string): Promise<ConferenceStored> {
  const row = await conferenceById(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** Locks the conference until the transaction ends: what happens at one table happens one after the other. */
export async function getConferenceForChange(
  tx: Tx,
  regionId: string,
  id: string,
): Promise<ConferenceStored> {
  const row = await conferenceById(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function insertConference(tx: Tx, row: Insertable<ConferenceTable>): Promise<void> {
  await tx.insertInto('conference').values(row).execute()
}

/** The patch may keep the version: what units say for themselves does not overtake who records. */
export async function updateConference(
  tx: Tx,
  { region_id, id }: ConferenceKey,
  patch: Updateable<ConferenceTable>,
): Promise<void> {
  if (Object.keys(patch).length === 0) return
  await tx
    .updateTable('conference')
    .set(patch)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function findMinutesOf(db: Db | Tx, regionId: string, conferenceIds: readonly string[]) {
  if (conferenceIds.length === 0) return []
  return db
    .selectFrom('minutes')
    .select(['conference_id', 'state', 'document_number'])
    .where('region_id', '=', regionId)
    .where('conference_id', 'in', [...conferenceIds])
    .execute()
}
