/** What is there of past periods, for an import to be held against: by period and code, whoever leads it today. */
import type { Value } from '../../../../domain/filing/value.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { valueOf } from '../whole.ts'

export type PresentValue = Value & {
  readonly filingId: string
  readonly note: string
  /** What the office accepted of it. */
  readonly accepted: Value | null
  /** By the unit itself: handed in, or accepted. A form that was never handed in holds nothing that counts. */
  readonly filed: boolean
}

export type Present = {
  /** Period → state. */
  readonly periods: ReadonlyMap<string, string>
  /** `2026-Q3 01.1` → what stands there. */
  readonly values: ReadonlyMap<string, PresentValue>
}

/** Of these periods. */
export async function presentHistory(
  db: Db | Tx,
  regionId: string,
  codes: Iterable<string>,
): Promise<Present> {
  const wanted = [...new Set(codes)]
  if (wanted.length === 0) return { periods: new Map(), values: new Map() }
  const [periods, values] = await Promise.all([
    db
      .selectFrom('filing_period')
      .select(['code', 'state'])
      .where('region_id', '=', regionId)
      .where('code', 'in', wanted)
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
        'filing_value.filing_id',
        'filing_value.value',
        'filing_value.meaning',
        'filing_value.note',
        'filing_value.accepted_value',
        'filing_value.accepted_meaning',
        'filing_value.accepted_at',
        'filing.imported',
        'filing.first_submitted_on',
      ])
      .where('filing_value.region_id', '=', regionId)
      .where('filing_period.code', 'in', wanted)
      .execute(),
  ])
  return {
    periods: new Map(periods.map(({ code, state }) => [code, state])),
    values: new Map(
      values.map((row) => [
        `${row.period} ${row.code}`,
        {
          ...valueOf(row),
          filingId: row.filing_id,
          note: row.note,
          accepted:
            row.accepted_at === null
              ? null
              : valueOf({ value: row.accepted_value, meaning: row.accepted_meaning }),
          filed: !row.imported && (row.accepted_at !== null || row.first_submitted_on !== null),
        },
      ]),
    ),
  }
}
