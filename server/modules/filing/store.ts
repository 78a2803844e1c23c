/** Rows of periods, filings and values: read and written, nothing decided. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Value } from '../../../domain/filing/value.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type {
  Filing as FilingTable,
  FilingPeriod as PeriodTable,
  FilingValue as ValueTable,
} from '../../platform/schema.ts'

export type PeriodRow = Selectable<PeriodTable>
export type FilingRowStored = Selectable<FilingTable>
export type ValueRow = Selectable<ValueTable>

/** The newest first. */
export const listPeriods = (db: Db | Tx, regionId: string): Promise<PeriodRow[]> =>
  db
    .selectFrom('filing_period')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('ends_on', 'desc')
    .orderBy('code', 'desc')
    .execute()

const periodById = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('filing_period').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export async function getPeriod(db: Db | Tx, regionId: string, id: string): Promise<PeriodRow> {
  const row = await periodById(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function getPeriodForChange(tx: Tx, regionId: string, id: string): Promise<PeriodRow> {
  const row = await periodById(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** What a timer has to look at: planned ones by their day, open ones for their end. */
export const listRunning = (db: Db): Promise<PeriodRow[]> =>
  db
    .selectFrom('filing_period')
    .selectAll()
    .where('state', 'in', ['planned', 'open'])
    .orderBy('region_id')
    .orderBy('ends_on')
    .execute()

/** False where the code is taken. */
export async function insertPeriod(tx: Tx, row: Insertable<PeriodTable>): Promise<boolean> {
  const made = await tx
    .insertInto('filing_period')
    .values(row)
    .onConflict((conflict) => conflict.columns(['region_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export async function updatePeriod(tx: Tx, row: PeriodRow, patch: Updateable<PeriodTable>): Promise<void> {
  await tx
    .updateTable('filing_period')
    .set({ ...patch, version: row.version + 1 })
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

/** That somebody looked at it changes nothing of the period. */
export async function markReminded(tx: Tx, row: PeriodRow, day: Day): Promise<void> {
  await tx
    .updateTable('filing_period')
    .set({ reminded_on: day })
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .execute()
}

const filingById = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('filing').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export async function getFiling(db: Db | Tx, regionId: string, id: string): Promise<FilingRowStored> {
  const row = await filingById(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** Locks the filing until the transaction ends. */
export async function getFilingForChange(tx: Tx, regionId: string, id: string): Promise<FilingRowStored> {
  const row = await filingById(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export const listFilings = (db: Db | Tx, regionId: string, periodId: string): Promise<FilingRowStored[]> =>
  listFilingsOf(db, regionId, [periodId])

export const listFilingsOf = (
  db: Db | Tx,
  regionId: string,
  periodIds: readonly string[],
): Promise<FilingRowStored[]> =>
  db
    .selectFrom('filing')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('period_id', 'in', [...periodIds])
    .execute()

// A statement holds 65,535 parameters.
const rowsOfStatement = 1000

export async function insertFilings(tx: Tx, rows: readonly Insertable<FilingTable>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsOfStatement)
    await tx
      .insertInto('filing')
      .values(rows.slice(from, from + rowsOfStatement))
      .execute()
}

export async function insertValues(tx: Tx, rows: readonly Insertable<ValueTable>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsOfStatement)
    await tx
      .insertInto('filing_value')
      .values(rows.slice(from, from + rowsOfStatement))
      .execute()
}

export async function updateFiling(
  tx: Tx,
  row: FilingRowStored,
  patch: Updateable<FilingTable>,
): Promise<void> {
  await tx
    .updateTable('filing')
    .set({ ...patch, version: row.version + 1 })
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

export const listValues = (
  db: Db | Tx,
  regionId: string,
  filingIds: readonly string[],
): Promise<ValueRow[]> =>
  filingIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('filing_value')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('filing_id', 'in', [...filingIds])
        .orderBy('code')
        .execute()

export async function updateValues(
  tx: Tx,
  filing: Pick<FilingRowStored, 'region_id' | 'id'>,
  codes: readonly string[],
  patch: Updateable<ValueTable>,
): Promise<void> {
  if (codes.length === 0) return
  await tx
    .updateTable('filing_value')
    .set(patch)
    .where('region_id', '=', filing.region_id)
    .where('filing_id', '=', filing.id)
    .where('code', 'in', [...codes])
    .execute()
}

/** What is filed is what the unit approved, beside what would count of it now. */
export async function approveValues(
  tx: Tx,
  filing: Pick<FilingRowStored, 'region_id' | 'id'>,
  counting: readonly (Value & { readonly code: string })[],
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  await sql`
    update filing_value
    set approved_value = filing_value.value, approved_meaning = filing_value.meaning,
      approved_count = counting.value, approved_count_meaning = counting.meaning,
      approved_by = ${by}, approved_at = ${at}::timestamptz
    from unnest(
      ${counting.map(({ code }) => code)}::text[], ${counting.map(({ value }) => value)}::double precision[],
      ${counting.map(({ meaning }) => meaning)}::text[]
    ) as counting (code, value, meaning)
    where region_id = ${filing.region_id} and filing_id = ${filing.id} and filing_value.code = counting.code
  `.execute(tx)
}

/** The filing that holds a sub-indicator in a period. */
export async function findFilingOf(
  db: Db | Tx,
  regionId: string,
  periodId: string,
  code: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('filing_value')
    .select('filing_id')
    .where('region_id', '=', regionId)
    .where('period_id', '=', periodId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.filing_id ?? null
}
