/** Documents as they are kept. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { Document as DocumentTable, DocumentVersion } from '../../platform/schema.ts'

export type DocumentRowStored = Selectable<DocumentTable>
export type VersionRow = Selectable<DocumentVersion>
type Key = { readonly region_id: string; readonly id: string }

const byId = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('document').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export async function getDocument(db: Db | Tx, regionId: string, id: string): Promise<DocumentRowStored> {
  const row = await byId(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** Locks the document until the transaction ends. */
export async function getDocumentForChange(tx: Tx, regionId: string, id: string): Promise<DocumentRowStored> {
  const row = await byId(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** False where the source or the request has one already. */
export async function insertDocument(tx: Tx, row: Insertable<DocumentTable>): Promise<boolean> {
  const insert = tx.insertInto('document').values(row)
  const made = await (row.request_id === null || row.request_id === undefined
    ? row.source_id === null || row.source_id === undefined
      ? insert
      : insert.onConflict((conflict) =>
          conflict
            .columns(['region_id', 'source_kind', 'source_id'])
            .where('source_id', 'is not', null)
            .where('state', '<>', 'discarded')
            .doNothing(),
        )
    : insert.onConflict((conflict) =>
        conflict.columns(['region_id', 'request_id']).where('request_id', 'is not', null).doNothing(),
      )
  )
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export async function updateDocument(
  tx: Tx,
  row: DocumentRowStored,
  patch: Updateable<DocumentTable>,
): Promise<void> {
  await tx
    .updateTable('document')
    .set({ ...patch, version: row.version + 1 })
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

export const findByRequest = (tx: Tx, regionId: string, requestId: string) =>
  tx
    .selectFrom('document')
    .select(['id', 'version'])
    .where('region_id', '=', regionId)
    .where('request_id', '=', requestId)
    .executeTakeFirst()

export const findBySource = (tx: Tx, regionId: string, kind: string, sourceId: string) =>
  tx
    .selectFrom('document')
    .select(['id', 'version'])
    .where('region_id', '=', regionId)
    .where('source_kind', '=', kind)
    .where('source_id', '=', sourceId)
    .where('state', '<>', 'discarded')
    .executeTakeFirst()

/** The document that puts this one right. */
export const findCorrection = (db: Db | Tx, { region_id, id }: Key) =>
  db
    .selectFrom('document')
    .select(['id', 'number'])
    .where('region_id', '=', region_id)
    .where('corrects_id', '=', id)
    .where('state', '<>', 'discarded')
    .executeTakeFirst()

export async function insertVersion(tx: Tx, row: Insertable<DocumentVersion>): Promise<void> {
  await tx.insertInto('document_version').values(row).execute()
}

export const listVersions = (db: Db | Tx, { region_id, id }: Key) =>
  db
    .selectFrom('document_version')
    .select(['ordinal', 'saved_by', 'saved_at'])
    .where('region_id', '=', region_id)
    .where('document_id', '=', id)
    .orderBy('ordinal', 'desc')
    .execute()

export async function getVersion(db: Db | Tx, { region_id, id }: Key, ordinal: number): Promise<VersionRow> {
  const row = await db
    .selectFrom('document_version')
    .selectAll()
    .where('region_id', '=', region_id)
    .where('document_id', '=', id)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function insertUnits(
  tx: Tx,
  { region_id, id }: Key,
  rootUnitIds: readonly string[],
): Promise<void> {
  if (rootUnitIds.length === 0) return
  await tx
    .insertInto('document_unit')
    .values(rootUnitIds.map((root_unit_id) => ({ region_id, document_id: id, root_unit_id })))
    .execute()
}

export async function listAddressedUnits(db: Db | Tx, { region_id, id }: Key): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document_unit')
    .select('root_unit_id')
    .where('region_id', '=', region_id)
    .where('document_id', '=', id)
    .execute()
  return rows.map(({ root_unit_id }) => root_unit_id)
}
