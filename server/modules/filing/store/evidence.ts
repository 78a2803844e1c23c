import { sql } from 'kysely'
import type { EvidenceGrade } from '../../../../domain/filing/value.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { StoredFile } from '../../../platform/files.ts'

type Key = { readonly region_id: string; readonly id: string }

export type NewEvidence = StoredFile & {
  readonly id: string
  readonly accountId: string
  readonly by: string
  readonly at: string
}

export async function addEvidence(
  tx: Tx,
  filing: Key,
  code: string,
  grade: EvidenceGrade,
  file: NewEvidence,
): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      region_id: filing.region_id,
      id: file.id,
      item_kind: 'filing',
      item_id: filing.id,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      uploaded_by: file.accountId,
      uploader_name: file.by,
      uploaded_at: file.at,
    })
    .execute()
  await tx
    .insertInto('filing_evidence')
    .values({ region_id: filing.region_id, filing_id: filing.id, code, file_id: file.id, grade })
    .execute()
  await count(tx, filing, code)
}

export async function removeEvidence(tx: Tx, filing: Key, code: string, fileId: string): Promise<void> {
  await tx
    .deleteFrom('filing_evidence')
    .where('region_id', '=', filing.region_id)
    .where('filing_id', '=', filing.id)
    .where('code', '=', code)
    .where('file_id', '=', fileId)
    .execute()
  await count(tx, filing, code)
}

async function count(tx: Tx, filing: Key, code: string): Promise<void> {
  await tx
    .updateTable('filing_value')
    .set({
      evidence: sql<number>`(select count(*)::int from filing_evidence e
        where e.region_id = ${filing.region_id} and e.filing_id = ${filing.id} and e.code = ${code})`,
    })
    .where('region_id', '=', filing.region_id)
    .where('filing_id', '=', filing.id)
    .where('code', '=', code)
    .execute()
}

const evidenceOf = (db: Db | Tx, filing: Key) =>
  db
    .selectFrom('filing_evidence')
    .innerJoin('file', (join) =>
      join
        .onRef('file.region_id', '=', 'filing_evidence.region_id')
        .onRef('file.id', '=', 'filing_evidence.file_id'),
    )
    .select([
      'filing_evidence.code',
      'filing_evidence.grade',
      'file.id',
      'file.name',
      'file.size',
      'file.media_type as mediaType',
      'file.sha256',
      'file.uploader_name as by',
      'file.uploaded_at as at',
    ])
    .where('filing_evidence.region_id', '=', filing.region_id)
    .where('filing_evidence.filing_id', '=', filing.id)

export const listEvidence = (db: Db | Tx, filing: Key) =>
  evidenceOf(db, filing).orderBy('file.uploaded_at').orderBy('file.id').execute()

export const findEvidence = (db: Db | Tx, filing: Key, fileId: string) =>
  evidenceOf(db, filing).where('file.id', '=', fileId).executeTakeFirst()
