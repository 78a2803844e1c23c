import { type Selectable, sql, type Updateable } from 'kysely'
import { z } from 'zod'
import { rivalColumn, rivalRow } from '../../../../contract/scoring-rivals.ts'
import type { BulletinColumn } from '../../../../domain/scoring/bulletin.ts'
import { realsIn } from '../../../../domain/scoring/release.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { Bulletin as BulletinTable } from '../../../platform/schema.ts'

export type BulletinRow = Omit<Selectable<BulletinTable>, 'cells' | 'places' | 'columns'>

const small = [
  'region_id',
  'id',
  'account_id',
  'state',
  'file_name',
  'sha256',
  'uploaded_at',
  'uploaded_by',
  'reading',
  'period',
  'period_name',
  'period_starts_on',
  'period_ends_on',
  'source',
  'published_on',
  'confirmed_at',
  'confirmed_by',
  'trouble',
  'withdrawn_at',
  'withdrawn_by',
  'withdrawn_reason',
] as const

/** What was found in the file, but for its rows. */
export const readingShape = z.object({
  sheet: z.string(),
  columns: z.array(rivalColumn),
  unknown: z.array(z.object({ cell: z.string(), heading: z.string() })),
  rows: z.object({ total: z.int(), good: z.int(), faulty: z.int(), warned: z.int() }),
  formPeriod: z.string().nullable(),
  /** The period it was sent for. */
  sentFor: z.string().nullable().default(null),
  /** Of the methodology it was read by. */
  scoringHash: z.string().nullable().default(null),
})
export type Reading = z.infer<typeof readingShape>

const linesShape = z.array(rivalRow)
export type Line = z.infer<typeof rivalRow>

const columnsShape = z.array(z.object({ code: z.string(), as: z.enum(['value', 'score']) }))
const placesShape = z.array(z.object({ code: z.string().nullable(), name: z.string() }))

type Key = Pick<BulletinRow, 'region_id' | 'id'>

export async function insertBulletin(
  tx: Tx,
  row: Pick<
    BulletinRow,
    'region_id' | 'id' | 'account_id' | 'state' | 'file_name' | 'sha256' | 'uploaded_at' | 'uploaded_by'
  > & { readonly reading: Reading },
): Promise<void> {
  await tx
    .insertInto('bulletin')
    .values({ ...row, reading: JSON.stringify(row.reading) })
    .execute()
}

export async function updateBulletin(tx: Tx, row: Key, patch: Updateable<BulletinTable>): Promise<void> {
  await tx
    .updateTable('bulletin')
    .set(patch)
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

export async function findBulletin(db: Db | Tx, regionId: string, id: string): Promise<BulletinRow> {
  const row = await db
    .selectFrom('bulletin')
    .select(small)
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused('not-found', { reason: 'no-import' })
  return row
}

export async function lockBulletin(tx: Tx, regionId: string, id: string): Promise<BulletinRow> {
  await tx
    .selectFrom('bulletin')
    .select('id')
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findBulletin(tx, regionId, id)
}

/** In one statement of a few parameters, however many lines. */
export async function insertLines(tx: Tx, { region_id, id }: Key, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return
  await sql`
    insert into bulletin_line (region_id, bulletin_id, line, state, warned, content)
    select ${region_id}, ${id}::uuid, new.line, new.state, new.warned, new.content::jsonb
    from unnest(
      ${lines.map(({ line }) => line)}::integer[], ${lines.map(({ state }) => state)}::text[],
      ${lines.map(({ warnings }) => warnings.length > 0)}::boolean[],
      ${lines.map((line) => JSON.stringify(line))}::text[]
    ) as new (line, state, warned, content)`.execute(tx)
}

export async function removeLines(tx: Tx, { region_id, id }: Key): Promise<void> {
  await tx
    .deleteFrom('bulletin_line')
    .where('region_id', '=', region_id)
    .where('bulletin_id', '=', id)
    .execute()
}

export async function removeBulletin(tx: Tx, { region_id, id }: Key): Promise<void> {
  await tx.deleteFrom('bulletin').where('region_id', '=', region_id).where('id', '=', id).execute()
}

/** Lines opened at once; each has a cell for every column. */
const linesAtOnce = 100

/** The good lines, some at a time: a country's bulletin is a quarter of a million cells. */
export async function* goodLines(tx: Tx, { region_id, id }: Key): AsyncGenerator<readonly Line[]> {
  let after = 0
  for (;;) {
    const rows = await tx
      .selectFrom('bulletin_line')
      .select(['line', 'content'])
      .where('region_id', '=', region_id)
      .where('bulletin_id', '=', id)
      .where('state', '=', 'good')
      .where('line', '>', after)
      .orderBy('line')
      .limit(linesAtOnce)
      .execute()
    if (rows.length === 0) return
    yield linesShape.parse(rows.map(({ content }) => content))
    after = rows.at(-1)?.line ?? after
  }
}

export type Page = {
  readonly show: 'all' | 'good' | 'faulty' | 'warned'
  readonly page: number
  readonly size: number
}

export async function pageOfLines(
  db: Db,
  { region_id, id }: Key,
  { show, page, size }: Page,
): Promise<{ rows: Line[]; total: number }> {
  const wanted = db
    .selectFrom('bulletin_line')
    .where('region_id', '=', region_id)
    .where('bulletin_id', '=', id)
    .$if(show === 'warned', (lines) => lines.where('warned', '=', true))
    .$if(show === 'good' || show === 'faulty', (lines) => lines.where('state', '=', show))
  const [rows, { total }] = await Promise.all([
    wanted
      .select('content')
      .orderBy('line')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    wanted.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows: linesShape.parse(rows.map(({ content }) => content)), total }
}

/** Not settled yet, and those that could not be read; newest first. */
export const listOpenBulletins = (db: Db, regionId: string, since: string): Promise<readonly BulletinRow[]> =>
  db
    .selectFrom('bulletin')
    .select(small)
    .where('region_id', '=', regionId)
    .where('state', 'in', ['checking', 'checked', 'refused', 'interrupted'])
    .where('uploaded_at', '>=', since)
    .orderBy('uploaded_at', 'desc')
    .orderBy('id')
    .execute()

/** Taken, also those taken back; newest period first. */
export const listTakenBulletins = (db: Db | Tx, regionId: string): Promise<readonly BulletinRow[]> =>
  db
    .selectFrom('bulletin')
    .select(small)
    .where('region_id', '=', regionId)
    .where('state', 'in', ['confirmed', 'withdrawn'])
    .orderBy('period_ends_on', 'desc')
    .orderBy('confirmed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

export type Bulletin = {
  readonly source: string
  readonly publishedOn: string
  readonly columns: readonly BulletinColumn[]
  readonly places: readonly { readonly code: string | null; readonly name: string }[]
  /** Places × columns; `NaN` where nothing stands. */
  readonly cells: Float64Array
}

/** What is known of a period from bulletins, in the order in which they were taken: a later one goes before. */
export async function bulletinsOf(
  db: Db | Tx,
  regionId: string,
  period: string,
): Promise<readonly Bulletin[]> {
  const rows = await db
    .selectFrom('bulletin')
    .select(['source', 'published_on', 'columns', 'places', 'cells'])
    .where('region_id', '=', regionId)
    .where('period', '=', period)
    .where('state', '=', 'confirmed')
    .orderBy('confirmed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    source: row.source ?? '',
    publishedOn: row.published_on ?? '',
    columns: columnsShape.parse(row.columns),
    places: placesShape.parse(row.places),
    cells: row.cells === null ? new Float64Array() : realsIn(row.cells),
  }))
}
