/** Mechanisms and the working-day calendar as they are kept. */
import type { Insertable } from 'kysely'
import type { CalendarDay } from '../../../domain/calendar/work-calendar.ts'
import type { Edition } from '../../../domain/mechanism/editions.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type {
  Indicator,
  IndicatorLead,
  Mechanism as MechanismTable,
  MechanismUnit,
} from '../../platform/schema.ts'

/** Editions in the order of their first days. */
export function listEditions(db: Db, regionId: string): Promise<Edition[]> {
  return db
    .selectFrom('mechanism')
    .select([
      'id',
      'code',
      'edition as version',
      'effective_from as effectiveFrom',
      'effective_to as effectiveTo',
      'content_hash as hash',
      'loaded_at as loadedAt',
    ])
    .where('region_id', '=', regionId)
    .orderBy('effective_from')
    .orderBy('id')
    .execute()
}

export type MechanismRows = {
  readonly mechanism: Insertable<MechanismTable>
  readonly units: readonly Insertable<MechanismUnit>[]
  readonly indicators: readonly Insertable<Indicator>[]
  readonly leads: readonly Insertable<IndicatorLead>[]
}

export async function insertMechanism(tx: Tx, rows: MechanismRows): Promise<void> {
  await tx.insertInto('mechanism').values(rows.mechanism).execute()
  await tx.insertInto('mechanism_unit').values(rows.units).execute()
  if (rows.indicators.length > 0) await tx.insertInto('indicator').values(rows.indicators).execute()
  if (rows.leads.length > 0) await tx.insertInto('indicator_lead').values(rows.leads).execute()
}

export async function saveEditionEnd(
  tx: Tx,
  regionId: string,
  id: string,
  effectiveTo: string | null,
): Promise<void> {
  await tx
    .updateTable('mechanism')
    .set({ effective_to: effectiveTo })
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .execute()
}

export async function listCalendar(
  db: Db,
): Promise<{ years: readonly number[]; days: readonly CalendarDay[] }> {
  const [years, days] = await Promise.all([
    db.selectFrom('calendar_year').select('year').orderBy('year').execute(),
    db
      .selectFrom('calendar_exception')
      .select(['on_day as date', 'is_workday as isWorkday', 'name', 'source'])
      .orderBy('on_day')
      .execute(),
  ])
  return { years: years.map(({ year }) => year), days }
}

/** Puts a year's notice in the place of what was there. */
export async function replaceCalendarYear(
  tx: Tx,
  year: number,
  days: readonly CalendarDay[],
  at: string,
): Promise<void> {
  await tx
    .insertInto('calendar_year')
    .values({ year, source: days[0]?.source ?? '', loaded_at: at })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((row) => ({
        source: row.ref('excluded.source'),
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
        days.map(({ date, isWorkday, name, source }) => ({
          on_day: date,
          is_workday: isWorkday,
          name,
          source,
        })),
      )
      .execute()
}
