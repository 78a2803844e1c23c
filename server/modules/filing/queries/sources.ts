/** What stands beside a filed value: last period's, other sources, targets. */
import type { Selectable } from 'kysely'
import { type Source, sources, type Value, valueMeanings } from '../../../../domain/filing/value.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { FilingTarget, MeasuredValue } from '../../../platform/schema.ts'
import type { PeriodRow } from '../store.ts'

export type MeasuredRow = Selectable<MeasuredValue>
export type TargetRow = Selectable<FilingTarget>

export const listMeasured = (
  db: Db | Tx,
  regionId: string,
  periodId: string,
  codes: readonly string[],
): Promise<MeasuredRow[]> =>
  codes.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('measured_value')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('period_id', '=', periodId)
        .where('code', 'in', [...codes])
        .execute()

export type Last = Value & { readonly period: string; readonly source: Source }

/** What was accepted in the period before of the same kind, by code. */
export async function lastAccepted(
  db: Db | Tx,
  regionId: string,
  period: Pick<PeriodRow, 'kind' | 'starts_on'>,
): Promise<ReadonlyMap<string, Last>> {
  const before = await db
    .selectFrom('filing_period')
    .select(['id', 'code'])
    .where('region_id', '=', regionId)
    .where('kind', '=', period.kind)
    .where('ends_on', '<', period.starts_on)
    .orderBy('ends_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!before) return new Map()
  const rows = await db
    .selectFrom('filing_value')
    .select(['code', 'accepted_value', 'accepted_meaning', 'accepted_source'])
    .where('region_id', '=', regionId)
    .where('period_id', '=', before.id)
    .where('accepted_at', 'is not', null)
    .execute()
  return new Map(
    rows.map((row) => [
      row.code,
      {
        value: row.accepted_value,
        meaning: valueMeanings.find((known) => known === row.accepted_meaning) ?? null,
        source: sources.find((known) => known === row.accepted_source) ?? 'filing',
        period: before.code,
      },
    ]),
  )
}

export const listTargets = (db: Db | Tx, regionId: string): Promise<TargetRow[]> =>
  db
    .selectFrom('filing_target')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('code')
    .orderBy('at')
    .execute()
