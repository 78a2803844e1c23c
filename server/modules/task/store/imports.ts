import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { type ImportState, importStates, workedStates } from '../../../../domain/task/import.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { TaskImport as ImportTable, TaskImportRow as RowTable } from '../../../platform/schema.ts'

export type ImportStored = Selectable<ImportTable>
export type ImportPatch = Updateable<ImportTable>
export type NewImportRow = Insertable<RowTable>

/** The column is checked by the database. */
export function importStateOf(text: string): ImportState {
  const state = importStates.find((known) => known === text)
  if (!state) throw new Refused('internal', { reason: 'unknown-state' })
  return state
}

export async function insertImport(tx: Tx, row: Insertable<ImportTable>): Promise<void> {
  await tx.insertInto('task_import').values(row).execute()
  await tx
    .insertInto('task_import_work')
    .values({ region_id: row.region_id, import_id: row.id, attempts: 0 })
    .execute()
}

export function findImport(db: Db | Tx, regionId: string, id: string): Promise<ImportStored | undefined> {
  return db
    .selectFrom('task_import')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** For a change; waits for nobody who reads the file, and for the batch that is being created. */
export function lockImport(tx: Tx, regionId: string, id: string): Promise<ImportStored | undefined> {
  return tx
    .selectFrom('task_import')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Takes the work on it until the transaction ends; how often it was begun, undefined where another server has it. */
export async function claimWork(tx: Tx, regionId: string, id: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('task_import_work')
    .select('attempts')
    .where('region_id', '=', regionId)
    .where('import_id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row?.attempts
}

export async function saveAttempts(tx: Tx, regionId: string, id: string, attempts: number): Promise<void> {
  await tx
    .updateTable('task_import_work')
    .set({ attempts })
    .where('region_id', '=', regionId)
    .where('import_id', '=', id)
    .execute()
}

/** Everything to be worked on, in every region, oldest first. */
export function importsInWork(db: Db) {
  return db
    .selectFrom('task_import')
    .select(['region_id', 'id', 'state'])
    .where('state', 'in', [...workedStates])
    .orderBy('uploaded_at')
    .execute()
}

export async function updateImport(
  tx: Tx,
  { region_id, id }: Pick<ImportStored, 'region_id' | 'id'>,
  patch: ImportPatch,
): Promise<void> {
  await tx
    .updateTable('task_import')
    .set(patch)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Ends the reading; false where it was cancelled meanwhile. */
export async function settleChecking(
  tx: Tx,
  { region_id, id }: Pick<ImportStored, 'region_id' | 'id'>,
  outcome: ImportPatch,
): Promise<boolean> {
  const settled = await tx
    .updateTable('task_import')
    .set(outcome)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('state', '=', 'checking')
    .executeTakeFirst()
  return settled.numUpdatedRows > 0n
}

export async function insertImportRows(tx: Tx, rows: readonly NewImportRow[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('task_import_row')
      .values([...rows])
      .execute()
}

export async function removeImportRows(
  tx: Tx,
  { region_id, id }: Pick<ImportStored, 'region_id' | 'id'>,
): Promise<void> {
  await tx
    .deleteFrom('task_import_row')
    .where('region_id', '=', region_id)
    .where('import_id', '=', id)
    .execute()
}

/** The next rows to create, in the order of the sheet. */
export function nextGoodRows(tx: Tx, regionId: string, importId: string, limit: number) {
  return tx
    .selectFrom('task_import_row')
    .select(['number', 'id', 'given'])
    .where('region_id', '=', regionId)
    .where('import_id', '=', importId)
    .where('state', '=', 'good')
    .orderBy('number')
    .limit(limit)
    .execute()
}

export async function markRowsCreated(
  tx: Tx,
  regionId: string,
  importId: string,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return
  await tx
    .updateTable('task_import_row')
    .set({ state: 'created' })
    .where('region_id', '=', regionId)
    .where('import_id', '=', importId)
    .where('number', 'in', [...numbers])
    .execute()
}

/** A row that was good when it was judged and no longer is: days have passed, units have left. */
export async function markRowFaulty(
  tx: Tx,
  regionId: string,
  importId: string,
  number: number,
  faults: readonly unknown[],
): Promise<void> {
  await tx
    .updateTable('task_import_row')
    .set({ state: 'faulty', faults: JSON.stringify(faults) })
    .where('region_id', '=', regionId)
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .execute()
}

/** Rows of imports that ended, or were left alone, before an instant; the imports themselves stay. */
export async function removeOldImportRows(tx: Tx, before: string): Promise<void> {
  const old = tx
    .selectFrom('task_import')
    .select('id')
    .where('uploaded_at', '<', before)
    .where('state', 'not in', [...workedStates])
  await tx.deleteFrom('task_import_row').where('import_id', 'in', old).execute()
}

/**
 * Lets this connection plan its statements again. A connection keeps the plan by which it looks up what a foreign
 * key refers to; one made when there were a handful of tasks reads the whole table for each of fifty thousand.
 */
export async function planAnew(tx: Tx): Promise<void> {
  await sql`discard plans`.execute(tx)
}
