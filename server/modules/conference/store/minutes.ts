/** Rows of minutes and of what units say to them: read and written, nothing decided. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { TodoKind } from '../../../../domain/task/todos.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type {
  Minutes as MinutesTable,
  MinutesConfirmation as ConfirmationTable,
} from '../../../platform/schema.ts'

export type MinutesStored = Selectable<MinutesTable>
export type ConfirmationStored = Selectable<ConfirmationTable>
type Key = Pick<MinutesStored, 'region_id' | 'id'>

const ofConference = (db: Db | Tx, regionId: string, conferenceId: string) =>
  db
    .selectFrom('minutes')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('conference_id', '=', conferenceId)

export async function getMinutes(
  db: Db | Tx,
  regionId: string,
  conferenceId: string,
): Promise<MinutesStored> {
  const row = await ofConference(db, regionId, conferenceId).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** Locks them until the transaction ends. */
export async function getMinutesForChange(
  tx: Tx,
  regionId: string,
  conferenceId: string,
): Promise<MinutesStored> {
  const row = await ofConference(tx, regionId, conferenceId).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

const byId = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('minutes').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export async function getMinutesById(db: Db | Tx, regionId: string, id: string): Promise<MinutesStored> {
  const row = await byId(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function getMinutesByIdForChange(tx: Tx, regionId: string, id: string): Promise<MinutesStored> {
  const row = await byId(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function insertMinutes(tx: Tx, row: Insertable<MinutesTable>): Promise<void> {
  await tx.insertInto('minutes').values(row).execute()
}

export async function updateMinutes(
  tx: Tx,
  { region_id, id, version }: Key & Pick<MinutesStored, 'version'>,
  patch: Updateable<MinutesTable>,
): Promise<void> {
  await tx
    .updateTable('minutes')
    .set({ ...patch, version: version + 1 })
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Of every round, the newest first. */
export const listConfirmations = (db: Db | Tx, { region_id, id }: Key): Promise<ConfirmationStored[]> =>
  db
    .selectFrom('minutes_confirmation')
    .selectAll()
    .where('region_id', '=', region_id)
    .where('minutes_id', '=', id)
    .orderBy('round', 'desc')
    .orderBy('said_at')
    .execute()

/** A unit says one thing in a round: saying another replaces it; the record keeps both. */
export async function putConfirmation(tx: Tx, row: Insertable<ConfirmationTable>): Promise<void> {
  const { answer, words, said_by, said_post, said_unit, said_at } = row
  await tx
    .insertInto('minutes_confirmation')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'minutes_id', 'round', 'unit_id'])
        .doUpdateSet({ answer, words, said_by, said_post, said_unit, said_at }),
    )
    .execute()
}

export async function answerObjection(
  tx: Tx,
  { region_id, id, round }: Key & Pick<MinutesStored, 'round'>,
  unitId: string,
  answer: Pick<Updateable<ConfirmationTable>, 'adopted' | 'reply' | 'replied_by' | 'replied_at'>,
): Promise<void> {
  await tx
    .updateTable('minutes_confirmation')
    .set(answer)
    .where('region_id', '=', region_id)
    .where('minutes_id', '=', id)
    .where('round', '=', round)
    .where('unit_id', '=', unitId)
    .executeTakeFirstOrThrow()
}

/** Minutes whose confirmation ended before this day, and those whose document is on its way; the oldest first. */
export const listUnderWay = (
  db: Db,
  before: string,
): Promise<Pick<MinutesStored, 'region_id' | 'id' | 'conference_id'>[]> =>
  db
    .selectFrom('minutes')
    .select(['region_id', 'id', 'conference_id'])
    .where((row) =>
      row.or([
        row.and([row('state', '=', 'confirming'), row('confirm_due_on', '<', before)]),
        row('state', '=', 'confirmed'),
      ]),
    )
    .orderBy('region_id')
    .orderBy('id')
    .execute()

/** Items of which this is asked now. */
export async function itemsAsked(
  db: Db | Tx,
  regionId: string,
  kind: TodoKind,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('todo')
    .select('item_id')
    .where('region_id', '=', regionId)
    .where('kind', '=', kind)
    .execute()
  return new Set(rows.map(({ item_id }) => item_id))
}
