/** The working-day calendar as it is kept: one table of years with their notices, one of days. */
import type { CalendarDay } from '../../../../domain/calendar/work-calendar.ts'
import type { Db, Tx } from '../../../platform/context.ts'

export async function listCalendar(
  db: Db,
): Promise<{ years: readonly number[]; days: readonly CalendarDay[] }> {
  const [years, days] = await Promise.all([
    db.selectFrom('calendar_year').select('year').orderBy('year').execute(),
    exceptions(db).execute(),
  ])
  return { years: years.map(({ year }) => year), days }
}

const exceptions = (db: Db) =>
  db
    .selectFrom('calendar_exception')
    .select(['on_day as date', 'is_workday as isWorkday', 'name', 'source'])
    .orderBy('on_day')

export type LoadedYear = {
  /** Null for a year that came with the installation. */
  readonly id: string | null
  readonly version: number
  readonly source: string
  readonly loadedAt: string
  readonly loadedBy: string | null
  readonly days: readonly CalendarDay[]
}

export async function findCalendarYear(db: Db, year: number): Promise<LoadedYear | null> {
  const row = await db
    .selectFrom('calendar_year')
    .select(['id', 'version', 'source', 'loaded_at as loadedAt', 'loaded_by as loadedBy'])
    .where('year', '=', year)
    .executeTakeFirst()
  if (!row) return null
  const days = await exceptions(db)
    .where('on_day', '>=', `${year}-01-01`)
    .where('on_day', '<=', `${year}-12-31`)
    .execute()
  return { ...row, days }
}

/** Two notices of a year wait for each other, also where there is no row to lock yet. */
export async function lockCalendar(tx: Tx, year: number): Promise<void> {
  await tx.selectFrom('installation').select('id').where('id', '=', 1).forUpdate().execute()
  await tx.selectFrom('calendar_year').select('year').where('year', '=', year).forUpdate().execute()
}

/** The region the installation was set up for. */
export async function homeRegion(db: Db): Promise<string | null> {
  const row = await db.selectFrom('installation').select('region_id').where('id', '=', 1).executeTakeFirst()
  return row?.region_id ?? null
}

export type Loading = {
  readonly id: string | null
  readonly source: string
  readonly version: number
  readonly by: string | null
  readonly at: string
}

/** Puts a year's notice in the place of what was there. */
export async function replaceCalendarYear(
  tx: Tx,
  year: number,
  days: readonly CalendarDay[],
  { id, source, version, by, at }: Loading,
): Promise<void> {
  await tx
    .insertInto('calendar_year')
    .values({ year, id, source, version, loaded_by: by, loaded_at: at })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((row) => ({
        id: row.ref('excluded.id'),
        source: row.ref('excluded.source'),
        version: row.ref('excluded.version'),
        loaded_by: row.ref('excluded.loaded_by'),
        loaded_at: row.ref('excluded.loaded_at'),
      })),
    )
    .execute()
  await tx
    .deleteFrom('calendar_exception')
    .where('on_day', '>=', `${year}-01-01`)
    .where('on_day', '<=', `${year}-12-31`)
    .execute()
  if (days.length > 0)
    await tx
      .insertInto('calendar_exception')
      .values(
        days.map(({ date, isWorkday, name, source: own }) => ({
          on_day: date,
          is_workday: isWorkday,
          name,
          source: own,
        })),
      )
      .execute()
}
