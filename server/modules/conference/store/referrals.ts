import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { Referral as ReferralTable } from '../../../platform/schema.ts'

export type ReferralStored = Selectable<ReferralTable>

/** The oldest first. */
export const listReferrals = (
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<ReferralStored[]> =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('referral')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('request_id', 'in', [...requestIds])
        .orderBy('referred_at')
        .orderBy('id')
        .execute()

export async function insertReferral(tx: Tx, row: Insertable<ReferralTable>): Promise<void> {
  await tx.insertInto('referral').values(row).execute()
}

export async function answerReferral(
  tx: Tx,
  { region_id, id }: Pick<ReferralStored, 'region_id' | 'id'>,
  patch: Updateable<ReferralTable>,
): Promise<void> {
  await tx
    .updateTable('referral')
    .set(patch)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .execute()
}
