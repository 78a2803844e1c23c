/** Rows of series of conferences and of the periods that were planned: read and written, nothing decided. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { ConferenceSeries as SeriesTable } from '../../../platform/schema.ts'

export type SeriesStored = Selectable<SeriesTable>
type Key = Pick<SeriesStored, 'region_id' | 'id'>

/** Locks the series until the transaction ends: a period is planned by one at a time. */
export async function getSeriesForChange(tx: Tx, regionId: string, id: string): Promise<SeriesStored> {
  const row = await tx
    .selectFrom('conference_series')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

/** Those that run first, the newest first among them. */
export const listSeries = (db: Db, regionId: string): Promise<SeriesStored[]> =>
  db
    .selectFrom('conference_series')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('state')
    .orderBy('id', 'desc')
    .execute()

export async function seriesTitles(db: Db, regionId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; title: string }>()
  const rows = await db
    .selectFrom('conference_series')
    .select(['id', 'title'])
    .where('region_id', '=', regionId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What a timer has to look at, region by region. */
export const listActiveSeries = (db: Db): Promise<Key[]> =>
  db
    .selectFrom('conference_series')
    .select(['region_id', 'id'])
    .where('state', '=', 'active')
    .orderBy('region_id')
    .orderBy('id')
    .execute()

export async function insertSeries(tx: Tx, row: Insertable<SeriesTable>): Promise<void> {
  await tx.insertInto('conference_series').values(row).execute()
}

export async function updateSeries(
  tx: Tx,
  { region_id, id, version }: SeriesStored,
  patch: Updateable<SeriesTable>,
): Promise<void> {
  await tx
    .updateTable('conference_series')
    .set({ ...patch, version: version + 1 })
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function insertPeriod(
  tx: Tx,
  { region_id, id }: Key,
  period: string,
  conferenceId: string,
): Promise<void> {
  await tx
    .insertInto('conference_series_period')
    .values({ region_id, series_id: id, period, conference_id: conferenceId })
    .execute()
}

/** Periods that were planned, with their conferences, the latest day first. */
export async function listPeriods(db: Db | Tx, regionId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('conference_series_period')
    .innerJoin('conference', (join) =>
      join
        .onRef('conference.region_id', '=', 'conference_series_period.region_id')
        .onRef('conference.id', '=', 'conference_series_period.conference_id'),
    )
    .select([
      'conference_series_period.series_id as seriesId',
      'period',
      'conference.id',
      'conference.year',
      'conference.ordinal',
      'conference.held_on as heldOn',
    ])
    .where('conference_series_period.region_id', '=', regionId)
    .where('conference_series_period.series_id', 'in', [...ids])
    .orderBy('conference.held_on', 'desc')
    .execute()
}
