import type { Insertable, Selectable } from 'kysely'
import type { By, Db, Tx } from '../../../platform/context.ts'
import type { DeferralCondition as ConditionTable } from '../../../platform/schema.ts'

export type ConditionStored = Selectable<ConditionTable>

/** Of every deferral, in the order in which they were set. */
export const listConditions = (
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<ConditionStored[]> =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('deferral_condition')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('request_id', 'in', [...requestIds])
        .orderBy('attempt')
        .orderBy('ordinal')
        .execute()

export async function insertConditions(tx: Tx, rows: readonly Insertable<ConditionTable>[]): Promise<void> {
  await tx
    .insertInto('deferral_condition')
    .values([...rows])
    .execute()
}

/** Nobody where the program found it. */
export async function setMet(
  tx: Tx,
  { region_id, id }: Pick<ConditionStored, 'region_id' | 'id'>,
  { at, by, words }: { readonly at: string; readonly by: By | null; readonly words: string },
): Promise<void> {
  await tx
    .updateTable('deferral_condition')
    .set({
      state: 'met',
      met_at: at,
      met_by: by?.name ?? null,
      met_post: by?.post ?? null,
      met_unit: by?.unit ?? null,
      met_words: words,
    })
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .execute()
}

/** From now on somebody has to say it. */
export async function setLost(
  tx: Tx,
  { region_id, id }: Pick<ConditionStored, 'region_id' | 'id'>,
  at: string,
): Promise<void> {
  await tx
    .updateTable('deferral_condition')
    .set({ lost_at: at })
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .execute()
}

/** The item goes on without them. */
export async function leaveOpen(tx: Tx, regionId: string, requestId: string): Promise<void> {
  await tx
    .updateTable('deferral_condition')
    .set({ state: 'left' })
    .where('region_id', '=', regionId)
    .where('request_id', '=', requestId)
    .where('state', '=', 'open')
    .execute()
}

/** Requests with an open condition on a document, in the order in which rows are locked. */
export async function waitingForDocument(
  tx: Tx,
  regionId: string,
  documentId: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('deferral_condition')
    .select('request_id')
    .distinct()
    .where('region_id', '=', regionId)
    .where('state', '=', 'open')
    .where('document_id', '=', documentId)
    .orderBy('request_id')
    .execute()
  return rows.map(({ request_id }) => request_id)
}
