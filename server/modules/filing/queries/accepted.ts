/** What counts, for those who score: the values the office accepted, each from the source it accepted. */
import type { Day } from '../../../../domain/kernel.ts'
import type { PeriodState } from '../../../../domain/filing/states.ts'
import { type Source, sources, type ValueMeaning, valueMeanings } from '../../../../domain/filing/value.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { listPeriods } from '../store.ts'
import { listTargets } from './sources.ts'

export type FiledValue = {
  readonly code: string
  readonly value: number | null
  readonly meaning: ValueMeaning | null
  readonly source: Source
  readonly filingId: string
  readonly acceptedAt: string | null
  readonly acceptedBy: string | null
  readonly filedBy: string | null
  readonly evidence: number
  /** Taken over from a sheet of past periods: nobody of the unit filed it here. */
  readonly imported: boolean
}

export type Period = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly state: PeriodState
}

export type Target = {
  readonly code: string
  /** A period (2026-Q4) or a year of the trajectory (2027). */
  readonly at: string
  readonly value: number
  readonly note: string
}

/** Oldest first. */
export async function periods(db: Db | Tx, regionId: string): Promise<readonly Period[]> {
  const rows = await listPeriods(db, regionId)
  return rows
    .map((row) => ({
      id: row.id,
      code: row.code,
      name: row.name,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      state: stateNamed(row.state),
    }))
    .toReversed()
}

function stateNamed(text: string): PeriodState {
  if (text === 'planned' || text === 'open' || text === 'closed') return text
  throw new Refused('internal', { reason: 'unknown-state' })
}

/** One for each sub-indicator with an accepted value. While one is unlocked, what was accepted last counts. */
export async function acceptedValues(
  db: Db | Tx,
  regionId: string,
  periodId: string,
): Promise<readonly FiledValue[]> {
  const rows = await accepted(db)
    .where('filing_value.region_id', '=', regionId)
    .where('filing_value.period_id', '=', periodId)
    .orderBy('filing_value.code')
    .execute()
  return rows.map(filedValue)
}

/** Those of several regions in the period of a code; a region of which nothing was accepted is not there. */
export async function acceptedIn(
  db: Db | Tx,
  regionIds: readonly string[],
  period: string,
): Promise<ReadonlyMap<string, readonly FiledValue[]>> {
  const rows = await accepted(db)
    .innerJoin('filing_period', (join) =>
      join
        .onRef('filing_period.region_id', '=', 'filing_value.region_id')
        .onRef('filing_period.id', '=', 'filing_value.period_id'),
    )
    .select('filing_value.region_id as regionId')
    .where('filing_value.region_id', 'in', [...regionIds])
    .where('filing_period.code', '=', period)
    .orderBy('filing_value.region_id')
    .orderBy('filing_value.code')
    .execute()
  const found = Map.groupBy(rows, ({ regionId }) => regionId)
  return new Map([...found].map(([id, all]) => [id, all.map(({ regionId: _, ...row }) => filedValue(row))]))
}

const accepted = (db: Db | Tx) =>
  db
    .selectFrom('filing_value')
    .innerJoin('filing', (join) =>
      join
        .onRef('filing.region_id', '=', 'filing_value.region_id')
        .onRef('filing.id', '=', 'filing_value.filing_id'),
    )
    .select([
      'filing_value.code',
      'accepted_value as value',
      'accepted_meaning as meaning',
      'accepted_source as source',
      'filing_id as filingId',
      'filing_value.accepted_at as acceptedAt',
      'accepted_by as acceptedBy',
      'filed_by as filedBy',
      'evidence',
      'filing.imported',
    ])
    .where('filing_value.accepted_at', 'is not', null)

type AcceptedRow = Omit<FiledValue, 'meaning' | 'source'> & {
  readonly meaning: string | null
  readonly source: string | null
}

const filedValue = (row: AcceptedRow): FiledValue => ({
  ...row,
  meaning: valueMeanings.find((known) => known === row.meaning) ?? null,
  source: sources.find((known) => known === row.source) ?? 'filing',
})

export async function targets(db: Db | Tx, regionId: string): Promise<readonly Target[]> {
  const rows = await listTargets(db, regionId)
  return rows.map(({ code, at, value, note }) => ({ code, at, value, note }))
}

export type LatestValue = {
  readonly code: string
  readonly value: number | null
  /** 2026-Q4 */
  readonly period: string
}

/** What was accepted last of each sub-indicator: that of the newest period with an accepted value. */
export async function latestValues(
  db: Db | Tx,
  regionId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, LatestValue>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('filing_value')
    .innerJoin('filing_period', (join) =>
      join
        .onRef('filing_period.region_id', '=', 'filing_value.region_id')
        .onRef('filing_period.id', '=', 'filing_value.period_id'),
    )
    .select(['filing_value.code', 'filing_value.accepted_value as value', 'filing_period.code as period'])
    .where('filing_value.region_id', '=', regionId)
    .where('filing_value.code', 'in', [...codes])
    .where('filing_value.accepted_at', 'is not', null)
    .orderBy('filing_period.ends_on')
    .execute()
  return new Map(rows.map((row) => [row.code, row]))
}
