import type { Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { SavedView as ViewTable } from '../../platform/schema.ts'

export type ViewRow = Selectable<ViewTable>
export type Owner = { readonly regionId: string; readonly accountId: string }

/** Views of one account in its order; locked, so that two at once are counted and named one after the other. */
export async function listOwn(db: Db | Tx, { regionId, accountId }: Owner): Promise<readonly ViewRow[]> {
  return db
    .selectFrom('saved_view')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
}

/** Views that others share. */
export async function listShared(db: Db, { regionId, accountId }: Owner): Promise<readonly ViewRow[]> {
  return db
    .selectFrom('saved_view')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('shared', '=', true)
    .where('account_id', '<>', accountId)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** The account's row is the lock under which its views are counted and named. */
export async function lockAccount(tx: Tx, { regionId, accountId }: Owner): Promise<void> {
  await tx
    .selectFrom('account')
    .select('id')
    .where('region_id', '=', regionId)
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
}

export async function getForChange(tx: Tx, { regionId, accountId }: Owner, id: string): Promise<ViewRow> {
  const row = await tx
    .selectFrom('saved_view')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function insertView(tx: Tx, row: ViewRow): Promise<void> {
  await tx
    .insertInto('saved_view')
    .values({ ...row, filter: JSON.stringify(row.filter) })
    .execute()
}

export async function updateView(tx: Tx, row: ViewRow, patch: Updateable<ViewTable>): Promise<void> {
  await tx
    .updateTable('saved_view')
    .set({ ...patch, version: row.version + 1 })
    .where('region_id', '=', row.region_id)
    .where('account_id', '=', row.account_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

/** Another place in the list changes nothing that anybody decides on. */
export async function setOrdinal(tx: Tx, row: ViewRow, ordinal: number): Promise<void> {
  await tx
    .updateTable('saved_view')
    .set({ ordinal })
    .where('region_id', '=', row.region_id)
    .where('account_id', '=', row.account_id)
    .where('id', '=', row.id)
    .execute()
}

export async function removeView(tx: Tx, row: ViewRow): Promise<void> {
  await tx
    .deleteFrom('saved_view')
    .where('region_id', '=', row.region_id)
    .where('account_id', '=', row.account_id)
    .where('id', '=', row.id)
    .execute()
}
