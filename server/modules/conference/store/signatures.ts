import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { Resolution, ResolutionSignature as SignatureTable } from '../../../platform/schema.ts'

export type SignatureStored = Selectable<SignatureTable>

/** The earliest first. */
export const listSignatures = (
  db: Db | Tx,
  regionId: string,
  resolutionIds: readonly string[],
): Promise<SignatureStored[]> =>
  resolutionIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('resolution_signature')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('resolution_id', 'in', [...resolutionIds])
        .orderBy('signed_at')
        .execute()

export async function insertSignature(tx: Tx, row: Insertable<SignatureTable>): Promise<void> {
  await tx.insertInto('resolution_signature').values(row).execute()
}

/** Locks the resolution until the transaction ends: two who sign at once queue up. */
export async function getResolutionForChange(
  tx: Tx,
  regionId: string,
  id: string,
): Promise<Selectable<Resolution>> {
  const row = await tx
    .selectFrom('resolution')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}
