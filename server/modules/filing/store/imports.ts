import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { FilingImportRow } from '../../../../contract/filing-sheet.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { FilingImport as ImportTable } from '../../../platform/schema.ts'

export type ImportStored = Selectable<ImportTable>

export type ImportRef = Pick<ImportStored, 'region_id' | 'id'>

export async function insertImport(tx: Tx, row: Insertable<ImportTable>): Promise<void> {
  await tx.insertInto('filing_import').values(row).execute()
}

/** In one statement of a few parameters, however many rows. */
export async function insertRows(
  tx: Tx,
  { region_id, id }: ImportRef,
  rows: readonly FilingImportRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into filing_import_row (region_id, import_id, number, state, warned, given)
    select ${region_id}, ${id}::uuid, new.number, new.state, new.warned, new.given::jsonb
    from unnest(
      ${rows.map(({ number }) => number)}::integer[], ${rows.map(({ state }) => state)}::text[],
      ${rows.map(({ warnings }) => warnings.length > 0)}::boolean[],
      ${rows.map((row) => JSON.stringify(row))}::text[]
    ) as new (number, state, warned, given)`.execute(tx)
}

export async function removeRows(tx: Tx, { region_id, id }: ImportRef): Promise<void> {
  await tx
    .deleteFrom('filing_import_row')
    .where('region_id', '=', region_id)
    .where('import_id', '=', id)
    .execute()
}

export async function removeImport(tx: Tx, { region_id, id }: ImportRef): Promise<void> {
  await tx.deleteFrom('filing_import').where('region_id', '=', region_id).where('id', '=', id).execute()
}

const importById = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('filing_import').selectAll().where('region_id', '=', regionId).where('id', '=', id)

export const findImport = (db: Db, regionId: string, id: string) =>
  importById(db, regionId, id).executeTakeFirst()

/** What somebody has sent since an instant for a filing, or of past periods, and neither took over nor left; newest first. */
export const listOpenImports = (
  db: Db,
  {
    regionId,
    accountId,
    filingId,
    since,
  }: Readonly<Record<'regionId' | 'accountId' | 'since', string>> & {
    readonly filingId: string | null
  },
): Promise<readonly ImportStored[]> =>
  db
    .selectFrom('filing_import')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .where('filing_id', filingId === null ? 'is' : '=', filingId)
    .where('state', 'in', ['checking', 'checked', 'refused', 'interrupted'])
    .where('uploaded_at', '>=', since)
    .orderBy('uploaded_at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()

/** Judged, and not settled since an instant. */
export const listForgotten = (db: Db, before: string): Promise<readonly ImportRef[]> =>
  db
    .selectFrom('filing_import')
    .select(['region_id', 'id'])
    .where('state', '=', 'checked')
    .where('uploaded_at', '<', before)
    .execute()

/** Locked until the change ends: a second click waits and finds it confirmed. */
export const findImportForChange = (tx: Tx, regionId: string, id: string) =>
  importById(tx, regionId, id).forUpdate().executeTakeFirst()

export async function updateImport(
  tx: Tx,
  { region_id, id }: ImportRef,
  patch: Updateable<ImportTable>,
): Promise<void> {
  await tx
    .updateTable('filing_import')
    .set(patch)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function listGoodRows(tx: Tx, row: ImportStored): Promise<readonly unknown[]> {
  const rows = await tx
    .selectFrom('filing_import_row')
    .select('given')
    .where('region_id', '=', row.region_id)
    .where('import_id', '=', row.id)
    .where('state', '=', 'good')
    .orderBy('number')
    .execute()
  return rows.map(({ given }) => given)
}

export type Page = {
  readonly show: 'all' | 'good' | 'unchanged' | 'faulty' | 'warned'
  readonly page: number
  readonly size: number
}

export async function pageOfRows(
  db: Db,
  row: ImportStored,
  { show, page, size }: Page,
): Promise<{ readonly rows: readonly unknown[]; readonly total: number }> {
  const wanted = db
    .selectFrom('filing_import_row')
    .where('region_id', '=', row.region_id)
    .where('import_id', '=', row.id)
    .$if(show === 'warned', (query) => query.where('warned', '=', true))
    .$if(show !== 'all' && show !== 'warned', (query) => query.where('state', '=', show))
  const [rows, { n }] = await Promise.all([
    wanted
      .select('given')
      .orderBy('number')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    wanted.select((of) => of.fn.countAll<number>().as('n')).executeTakeFirstOrThrow(),
  ])
  return { rows: rows.map(({ given }) => given), total: n }
}
