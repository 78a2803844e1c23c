/** Sealed copies of issued documents. */
import type { Db, Tx } from '../../../platform/context.ts'
import type { StoredFile } from '../../../platform/files.ts'
import { addFile, type DocumentKey } from './files.ts'

export type NewScan = StoredFile & {
  readonly id: string
  readonly accountId: string
  readonly by: string
  readonly at: string
  readonly ordinal: number
  readonly reason: string
}

export async function addScan(tx: Tx, document: DocumentKey, scan: NewScan): Promise<void> {
  await addFile(tx, document, {
    id: scan.id,
    name: scan.name,
    media_type: scan.mediaType,
    size: scan.size,
    sha256: scan.sha256,
    uploaded_by: scan.accountId,
    uploader_name: scan.by,
    uploaded_at: scan.at,
  })
  await tx
    .insertInto('document_scan')
    .values({
      region_id: document.region_id,
      document_id: document.id,
      file_id: scan.id,
      ordinal: scan.ordinal,
      reason: scan.reason,
    })
    .execute()
}

/** The newest first: the authentic version. */
export const listScans = (db: Db | Tx, { region_id, id }: DocumentKey) =>
  db
    .selectFrom('document_scan')
    .innerJoin('file', (join) =>
      join
        .onRef('file.region_id', '=', 'document_scan.region_id')
        .onRef('file.id', '=', 'document_scan.file_id'),
    )
    .select([
      'document_scan.ordinal',
      'document_scan.reason',
      'file.id',
      'file.name',
      'file.size',
      'file.media_type as mediaType',
      'file.sha256',
      'file.uploader_name as by',
      'file.uploaded_at as at',
    ])
    .where('document_scan.region_id', '=', region_id)
    .where('document_scan.document_id', '=', id)
    .orderBy('document_scan.ordinal', 'desc')
    .execute()
