import type { Selectable, Updateable } from 'kysely'
import { rhythm, type SeriesTemplate, seriesTemplate } from '../../../contract/task-series.ts'
import type { Rhythm } from '../../../domain/calendar/rhythm.ts'
import type { Day } from '../../../domain/kernel.ts'
import { type SeriesState, seriesStates } from '../../../domain/task/series.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { TaskSeries as SeriesTable } from '../../platform/schema.ts'

export type Series = {
  readonly id: string
  readonly regionId: string
  readonly state: SeriesState
  readonly template: SeriesTemplate
  readonly rhythm: Rhythm
  readonly startsOn: Day
  readonly endsOn: Day | null
  /** Periods that fall earlier are settled. */
  readonly dueFrom: Day
  readonly authorPostId: string | null
  readonly authorName: string
  readonly trouble: { readonly period: string; readonly reason: string } | null
  readonly version: number
}

/** Loads a series for a change: its row is locked until the transaction ends. */
export async function getSeriesForChange(tx: Tx, regionId: string, id: string): Promise<Series> {
  const row = await one(tx, regionId, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return toSeries(row)
}

export async function getSeries(db: Db, regionId: string, id: string): Promise<Series> {
  const row = await one(db, regionId, id).executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return toSeries(row)
}

const one = (db: Db | Tx, regionId: string, id: string) =>
  db.selectFrom('task_series').selectAll().where('region_id', '=', regionId).where('id', '=', id)

/** Those that run first, then paused, then ended; the newest first among them. */
export async function listSeries(db: Db, regionId: string): Promise<readonly Series[]> {
  const rows = await db
    .selectFrom('task_series')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('id', 'desc')
    .execute()
  const rank = ({ state }: Series) => seriesStates.indexOf(state)
  return rows.map(toSeries).toSorted((one, other) => rank(one) - rank(other))
}

/** What a timer has to look at, region by region. */
export function listActive(db: Db): Promise<{ region_id: string; id: string }[]> {
  return db
    .selectFrom('task_series')
    .select(['region_id', 'id'])
    .where('state', '=', 'active')
    .orderBy('region_id')
    .orderBy('id')
    .execute()
}

export async function insertSeries(tx: Tx, series: Series, at: string): Promise<void> {
  await tx
    .insertInto('task_series')
    .values({
      region_id: series.regionId,
      id: series.id,
      state: series.state,
      ...writtenColumns(series),
      author_post_id: series.authorPostId,
      author_name: series.authorName,
      trouble: null,
      trouble_period: null,
      created_at: at,
      version: series.version,
    })
    .execute()
}

/** Columns of what is written by hand. */
export const writtenColumns = (
  series: Pick<Series, 'template' | 'rhythm' | 'startsOn' | 'endsOn' | 'dueFrom'>,
) => ({
  template: JSON.stringify(series.template),
  rhythm: JSON.stringify(series.rhythm),
  starts_on: series.startsOn,
  ends_on: series.endsOn,
  due_from: series.dueFrom,
})

/** Saves somebody's change under the version it was decided on. */
export async function updateSeries(tx: Tx, series: Series, patch: Updateable<SeriesTable>): Promise<void> {
  await saveProgress(tx, series, { ...patch, version: series.version + 1 })
}

/** What the timer notes: no decision of a person rests on it, so the version stays. The row is locked. */
export async function saveProgress(tx: Tx, series: Series, patch: Updateable<SeriesTable>): Promise<void> {
  await tx
    .updateTable('task_series')
    .set(patch)
    .where('region_id', '=', series.regionId)
    .where('id', '=', series.id)
    .executeTakeFirstOrThrow()
}

/** Takes a period for this series; false where it was taken before. */
export async function takePeriod(
  tx: Tx,
  series: Series,
  period: { readonly key: string; readonly fallsOn: Day; readonly issuedOn: Day; readonly tasks: number },
): Promise<boolean> {
  const taken = await tx
    .insertInto('task_series_period')
    .values({
      region_id: series.regionId,
      series_id: series.id,
      period: period.key,
      falls_on: period.fallsOn,
      issued_on: period.issuedOn,
      tasks: period.tasks,
    })
    .onConflict((conflict) => conflict.columns(['region_id', 'series_id', 'period']).doNothing())
    .returning('period')
    .executeTakeFirst()
  return taken !== undefined
}

export type IssuedPeriod = {
  readonly seriesId: string
  readonly period: string
  readonly fallsOn: Day
  readonly issuedOn: Day
  readonly tasks: number
}

/** Periods that were issued, the newest first. */
export async function listPeriods(
  db: Db | Tx,
  regionId: string,
  ids: readonly string[],
): Promise<readonly IssuedPeriod[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('task_series_period')
    .select(['series_id as seriesId', 'period', 'falls_on as fallsOn', 'issued_on as issuedOn', 'tasks'])
    .where('region_id', '=', regionId)
    .where('series_id', 'in', [...ids])
    .orderBy('falls_on', 'desc')
    .execute()
}

function toSeries(row: Selectable<SeriesTable>): Series {
  const state = seriesStates.find((known) => known === row.state)
  if (!state) throw new Refused('internal', { reason: 'unknown-state' })
  return {
    id: row.id,
    regionId: row.region_id,
    state,
    template: seriesTemplate.parse(row.template),
    rhythm: rhythm.parse(row.rhythm),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    dueFrom: row.due_from,
    authorPostId: row.author_post_id,
    authorName: row.author_name,
    trouble:
      row.trouble === null || row.trouble_period === null
        ? null
        : { period: row.trouble_period, reason: row.trouble },
    version: row.version,
  }
}
