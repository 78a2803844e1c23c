/** Who wrote of the text that stands. */
import type { Db, Tx } from '../../../platform/context.ts'
import type { DocumentKey } from './files.ts'

export async function addWriter(tx: Tx, { region_id, id }: DocumentKey, personId: string): Promise<void> {
  await tx
    .insertInto('document_writer')
    .values({ region_id, document_id: id, person_id: personId })
    .onConflict((conflict) => conflict.columns(['region_id', 'document_id', 'person_id']).doNothing())
    .execute()
}

export async function forgetWriters(tx: Tx, { region_id, id }: DocumentKey): Promise<void> {
  await tx
    .deleteFrom('document_writer')
    .where('region_id', '=', region_id)
    .where('document_id', '=', id)
    .execute()
}

export async function listWriters(db: Db | Tx, { region_id, id }: DocumentKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document_writer')
    .select('person_id')
    .where('region_id', '=', region_id)
    .where('document_id', '=', id)
    .execute()
  return rows.map(({ person_id }) => person_id)
}
