/** Files brought to a document: those its attachments name, and its sealed copies. */
import type { Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { File } from '../../../platform/schema.ts'
import { documentItem } from '../item.ts'

export type DocumentKey = { readonly region_id: string; readonly id: string }
export type FileStored = Omit<Selectable<File>, 'region_id' | 'item_kind' | 'item_id'>

export async function addFile(tx: Tx, document: DocumentKey, file: FileStored): Promise<void> {
  const { kind } = documentItem(document)
  await tx
    .insertInto('file')
    .values({ ...file, region_id: document.region_id, item_kind: kind, item_id: document.id })
    .execute()
}

/** Those of its attachments, of whatever version of its text. */
export const listFiles = (db: Db | Tx, { region_id, id }: DocumentKey): Promise<FileStored[]> =>
  db
    .selectFrom('file')
    .select(['id', 'name', 'media_type', 'size', 'sha256', 'uploaded_by', 'uploader_name', 'uploaded_at'])
    .where('region_id', '=', region_id)
    .where('item_id', '=', id)
    .where((file) =>
      file.not(
        file.exists(
          file
            .selectFrom('document_scan')
            .select('document_scan.file_id')
            .whereRef('document_scan.region_id', '=', 'file.region_id')
            .whereRef('document_scan.file_id', '=', 'file.id'),
        ),
      ),
    )
    .execute()
