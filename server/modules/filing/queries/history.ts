/** What is there of past periods, for an import to be held against. */
import type { Value } from '../../../../domain/filing/value.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { valueOf } from '../whole.ts'

export type Present = {
  /** Period → state. */
  readonly periods: ReadonlyMap<string, string>
  /** `2026-Q3 01.1` → imported value. */
  readonly values: ReadonlyMap<string, Value & { readonly note: string }>
  /** `2026-Q3 unit` where the unit filed by itself. */
  readonly filed: ReadonlySet<string>
}

/** Of these periods. */
export async function presentHistory(
  db: Db | Tx,
  regionId: string,
  codes: Iterable<string>,
): Promise<Present> {
  const wanted = [...new Set(codes)]
  if (wanted.length === 0) return { periods: new Map(), values: new Map(), filed: new Set() }
  const [periods, filings, values] = await Promise.all([
    db
      .selectFrom('filing_period')
      .select(['code', 'state'])
      .where('region_id', '=', regionId)
      .where('code', 'in', wanted)
      .execute(),
    db
      .selectFrom('filing')
      .innerJoin('filing_period', (join) =>
        join
          .onRef('filing_period.region_id', '=', 'filing.region_id')
          .onRef('filing_period.id', '=', 'filing.period_id'),
      )
      .select(['filing_period.code', 'filing.unit_id as unitId'])
      .where('filing.region_id', '=', regionId)
      .where('filing_period.code', 'in', wanted)
      .where('filing.imported', '=', false)
      .execute(),
    db
      .selectFrom('filing_value')
      .innerJoin('filing', (join) =>
        join
          .onRef('filing.region_id', '=', 'filing_value.region_id')
          .onRef('filing.id', '=', 'filing_value.filing_id'),
      )
      .innerJoin('filing_period', (join) =>
        join
          .onRef('filing_period.region_id', '=', 'filing.region_id')
          .onRef('filing_period.id', '=', 'filing.period_id'),
      )
      .select([
        'filing_period.code as period',
        'filing_value.code',
        'filing_value.value',
        'filing_value.meaning',
        'filing_value.note',
      ])
      .where('filing_value.region_id', '=', regionId)
      .where('filing_period.code', 'in', wanted)
      .where('filing.imported', '=', true)
      .execute(),
  ])
  return {
    periods: new Map(periods.map(({ code, state }) => [code, state])),
    values: new Map(values.map((row) => [`${row.period} ${row.code}`, { ...valueOf(row), note: row.note }])),
    filed: new Set(filings.map(({ code, unitId }) => `${code} ${unitId}`)),
  }
}
