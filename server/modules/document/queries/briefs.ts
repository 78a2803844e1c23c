/** What the rows of the workbench say of a document. */
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Db } from '../../../platform/context.ts'

export async function listBriefs(db: Db, { regionId }: Actor, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('document')
    .select([
      'id',
      'kind',
      'title',
      'number',
      'authority_name',
      'drafted_by',
      'submitted_by',
      'reviewed_by',
      'signed_by',
      'sent_back_by',
      'sent_back_text',
    ])
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    kind: 'document' as const,
    id: row.id,
    number: row.number ?? '',
    title: row.title,
    unit: row.authority_name,
    from: row.sent_back_by ?? row.signed_by ?? row.reviewed_by ?? row.submitted_by ?? row.drafted_by,
    facts: { kind: row.kind, sentBack: row.sent_back_text },
  }))
}
