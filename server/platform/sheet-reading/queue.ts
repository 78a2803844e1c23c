/** Spreadsheets being read: who reads each, and how far it is. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { By, Db, Tx } from '../context.ts'
import { Refused } from '../refused.ts'

/** Files of one person that are read at the same time. */
const mostOfOne = 2
/** Beginnings after which a file is given up: whatever stops the server each time may be in it. */
export const mostAttempts = 3
/** Longer without a word than the slowest step of reading takes. */
const silentMilliseconds = 30_000

export type Sheet = { readonly regionId: string; readonly id: string }

export type SheetInWork = Sheet & {
  readonly kind: string
  readonly sha256: string
  readonly fileKind: 'xlsx' | 'csv'
  readonly by: By
  readonly attempts: number
}

export type NewSheet = Omit<SheetInWork, 'attempts'> & { readonly accountId: string; readonly at: string }

const plainBy = z.object({
  accountId: z.string(),
  name: z.string(),
  post: z.string().nullable(),
  unit: z.string().nullable(),
  ip: z.string().nullable(),
})
const byShape = plainBy.extend({
  acting: z
    .object({
      own: plainBy,
      actingId: z.string().nullable(),
      postId: z.string(),
      personId: z.string().nullable(),
    })
    .exactOptional(),
})

/** @throws Refused where the person has as many in work as one may */
export async function addSheet(tx: Tx, sheet: NewSheet): Promise<void> {
  const { regionId, accountId } = sheet
  // Of one person one at a time is counted: two sent at once would both find room.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sheets ${regionId} ${accountId}`}, 0))`.execute(
    tx,
  )
  const { n } = await tx
    .selectFrom('sheet_reading')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  if (n >= mostOfOne)
    throw new Refused('refused', { reason: 'sheets-being-read', facts: { most: mostOfOne } })
  await tx
    .insertInto('sheet_reading')
    .values({
      region_id: regionId,
      id: sheet.id,
      kind: sheet.kind,
      account_id: accountId,
      sent_by: JSON.stringify(sheet.by),
      sha256: sheet.sha256,
      file_kind: sheet.fileKind,
      begun_at: sheet.at,
      rows_read: 0,
      attempts: 0,
    })
    .execute()
}

const longSilent = (now: Date): string => new Date(now.getTime() - silentMilliseconds).toISOString()

/** Sheets that nobody reads, oldest first. */
export async function abandonedSheets(
  db: Db,
  kinds: readonly string[],
  now: Date,
): Promise<readonly Sheet[]> {
  return db
    .selectFrom('sheet_reading')
    .select(['region_id as regionId', 'id'])
    .where('kind', 'in', [...kinds])
    .where((row) => row.or([row('reader', 'is', null), row('seen_at', '<', longSilent(now))]))
    .orderBy('begun_at')
    .orderBy('id')
    .execute()
}

/** Takes a sheet in hand that nobody reads; undefined where somebody does, or it is over. */
export async function claimSheet(
  tx: Tx,
  { regionId, id }: Sheet,
  reader: string,
  now: Date,
): Promise<SheetInWork | undefined> {
  const row = await tx
    .updateTable('sheet_reading')
    .set((current) => ({
      reader,
      seen_at: now.toISOString(),
      attempts: current('attempts', '+', 1),
      rows_read: 0,
    }))
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where((current) => current.or([current('reader', 'is', null), current('seen_at', '<', longSilent(now))]))
    .returningAll()
    .executeTakeFirst()
  return (
    row && {
      regionId,
      id,
      kind: row.kind,
      sha256: row.sha256,
      fileKind: row.file_kind === 'csv' ? 'csv' : 'xlsx',
      by: byShape.parse(row.sent_by),
      attempts: row.attempts,
    }
  )
}

/** Says how far it is; false where it is no longer this reader's: cancelled, or taken over. */
export async function tellProgress(
  tx: Tx,
  { regionId, id }: Sheet,
  reader: string,
  { read, of, at }: { readonly read: number; readonly of: number; readonly at: string },
): Promise<boolean> {
  const told = await tx
    .updateTable('sheet_reading')
    .set({ rows_read: read, rows_total: of, seen_at: at })
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('reader', '=', reader)
    .executeTakeFirst()
  return told.numUpdatedRows > 0n
}

/** Leaves it to whoever comes next. */
export async function putBack(db: Db, { regionId, id }: Sheet, reader: string): Promise<void> {
  await db
    .updateTable('sheet_reading')
    .set({ reader: null, seen_at: null })
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('reader', '=', reader)
    .execute()
}

/** Nothing more is read of it; with a reader, only where it is still that reader's. */
export async function removeSheet(tx: Tx, { regionId, id }: Sheet, reader?: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('sheet_reading')
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .$if(reader !== undefined, (rows) => rows.where('reader', '=', reader ?? ''))
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export type SheetProgress = {
  readonly read: number
  readonly of: number | null
  readonly interrupted: boolean
}

/** How far sheets are; of those that are over nothing is said. */
export async function progressOf(
  db: Db,
  regionId: string,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, SheetProgress>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('sheet_reading')
    .select(['id', 'rows_read', 'rows_total', 'attempts', 'reader', 'seen_at'])
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .execute()
  const silentSince = longSilent(now)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        read: row.rows_read,
        of: row.rows_total,
        interrupted: row.attempts > 1 || row.reader === null || (row.seen_at ?? '') < silentSince,
      },
    ]),
  )
}
