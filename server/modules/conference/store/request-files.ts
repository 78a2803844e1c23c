import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { File as FileTable } from '../../../platform/schema.ts'
import { requestItem } from '../item.ts'

export type RequestFileStored = Selectable<FileTable>

type Key = { readonly region_id: string; readonly id: string }

const filesOf = (db: Db | Tx, { region_id, id }: Key) =>
  db.selectFrom('file').selectAll().where('region_id', '=', region_id).where('item_id', '=', id)

export const listRequestFiles = (db: Db | Tx, request: Key): Promise<RequestFileStored[]> =>
  filesOf(db, request).orderBy('uploaded_at').orderBy('id').execute()

/** Of many requests, in the same order. */
export const listFilesOfRequests = (
  db: Db,
  regionId: string,
  requestIds: readonly string[],
): Promise<RequestFileStored[]> =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('file')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('item_id', 'in', [...requestIds])
        .orderBy('uploaded_at')
        .orderBy('id')
        .execute()

export const findRequestFile = (
  db: Db | Tx,
  request: Key,
  fileId: string,
): Promise<RequestFileStored | undefined> => filesOf(db, request).where('id', '=', fileId).executeTakeFirst()

export async function insertRequestFile(
  tx: Tx,
  request: Key,
  row: Omit<Insertable<FileTable>, 'region_id' | 'item_kind' | 'item_id'>,
): Promise<void> {
  const { kind } = requestItem(request)
  await tx
    .insertInto('file')
    .values({ ...row, region_id: request.region_id, item_kind: kind, item_id: request.id })
    .execute()
}

export async function removeRequestFile(
  tx: Tx,
  { region_id, id }: Pick<RequestFileStored, 'region_id' | 'id'>,
): Promise<void> {
  await tx.deleteFrom('file').where('region_id', '=', region_id).where('id', '=', id).execute()
}

/** Every file of a draft that is thrown away. */
export async function removeRequestFiles(tx: Tx, request: Key): Promise<void> {
  await tx
    .deleteFrom('file')
    .where('region_id', '=', request.region_id)
    .where('item_id', '=', request.id)
    .execute()
}
