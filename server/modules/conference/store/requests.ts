/** Rows of coordination requests and the units they ask: read and written, nothing decided. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type {
  CoordinationRequest as RequestTable,
  CoordinationRequestUnit as AskedTable,
} from '../../../platform/schema.ts'

export type RequestStored = Selectable<RequestTable>
export type AskedStored = Selectable<AskedTable>
type Key = Pick<RequestStored, 'region_id' | 'id'>

const requestById = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('coordination_request').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export async function getRequest(db: Db | Tx, regionId: string, id: string): Promise<RequestStored> {
  const row = await requestById(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** Locks the request until the transaction ends. */
export async function getRequestForChange(tx: Tx, regionId: string, id: string): Promise<RequestStored> {
  const row = await requestById(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function insertRequest(tx: Tx, row: Insertable<RequestTable>): Promise<void> {
  await tx.insertInto('coordination_request').values(row).execute()
}

export async function updateRequest(
  tx: Tx,
  row: Key & Pick<RequestStored, 'version'>,
  patch: Updateable<RequestTable>,
): Promise<void> {
  await tx
    .updateTable('coordination_request')
    .set({ ...patch, version: row.version + 1 })
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

/** With the units it names. Its events stay. */
export async function removeRequest(tx: Tx, { region_id, id }: Key): Promise<void> {
  await tx
    .deleteFrom('coordination_request_unit')
    .where('region_id', '=', region_id)
    .where('request_id', '=', id)
    .execute()
  await tx
    .deleteFrom('coordination_request')
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .execute()
}

/** In their order, the lead first. */
export const listAsked = (
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<AskedStored[]> =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('coordination_request_unit')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('request_id', 'in', [...requestIds])
        .orderBy('request_id')
        .orderBy('ordinal')
        .execute()

/** The whole list anew; the first leads. */
export async function setAsked(tx: Tx, { region_id, id }: Key, unitIds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('coordination_request_unit')
    .where('region_id', '=', region_id)
    .where('request_id', '=', id)
    .execute()
  if (unitIds.length > 0)
    await tx
      .insertInto('coordination_request_unit')
      .values(
        unitIds.map((unit_id, ordinal) => ({
          region_id,
          request_id: id,
          unit_id,
          part: ordinal === 0 ? 'lead' : 'concerned',
          ordinal,
          urged: 0,
        })),
      )
      .execute()
}

/** Asked once more. */
export async function countUrged(tx: Tx, { region_id, id }: Key, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return
  await tx
    .updateTable('coordination_request_unit')
    .set((row) => ({ urged: row('urged', '+', 1) }))
    .where('region_id', '=', region_id)
    .where('request_id', '=', id)
    .where('unit_id', 'in', [...unitIds])
    .execute()
}

/** A round begins: nobody was asked once more. */
export async function forgetUrged(tx: Tx, { region_id, id }: Key): Promise<void> {
  await tx
    .updateTable('coordination_request_unit')
    .set({ urged: 0 })
    .where('region_id', '=', region_id)
    .where('request_id', '=', id)
    .execute()
}

/** Deferred items, the oldest first. */
export const listDeferred = (
  db: Db,
): Promise<Pick<RequestStored, 'region_id' | 'id' | 'attempts' | 'wakes_on'>[]> =>
  db
    .selectFrom('coordination_request')
    .select(['region_id', 'id', 'attempts', 'wakes_on'])
    .where('state', '=', 'deferred')
    .orderBy('region_id')
    .orderBy('id')
    .execute()

export type DeferredStored = Awaited<ReturnType<typeof listDeferred>>[number]

/** Requests whose opinions were to be in before this day and have not been closed, the oldest first. */
export const listOpinionsOver = (db: Db, day: Day): Promise<Key[]> =>
  db
    .selectFrom('coordination_request')
    .select(['region_id', 'id'])
    .where('state', '=', 'consulting')
    .where('opinions_over', '=', false)
    .where('opinions_due_on', '<', day)
    .orderBy('region_id')
    .orderBy('id')
    .execute()
