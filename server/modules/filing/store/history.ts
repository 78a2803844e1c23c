/** Values of past periods, written in statements of a few parameters, however many there are. */
import { sql } from 'kysely'
import type { Value } from '../../../../domain/filing/value.ts'
import type { Tx } from '../../../platform/context.ts'
import type { FilingRowStored } from '../store.ts'

export type PastRow = Value & {
  readonly filingId: string
  readonly periodId: string
  readonly code: string
  readonly note: string
}

/** Accepted as they came; what stood there before is replaced. */
export async function putPastValues(
  tx: Tx,
  regionId: string,
  rows: readonly PastRow[],
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  await sql`
    insert into filing_value (region_id, filing_id, code, period_id, state, value, meaning, reason, note,
      filed_by, filed_at, accepted_value, accepted_meaning, accepted_source, accepted_by, accepted_at, evidence)
    select ${regionId}, new.filing_id, new.code, new.period_id, 'accepted', new.value, new.meaning, '', new.note,
      ${by}, ${at}::timestamptz, new.value, new.meaning, 'filing', ${by}, ${at}::timestamptz, 0
    from unnest(
      ${rows.map(({ filingId }) => filingId)}::uuid[], ${rows.map(({ code }) => code)}::text[],
      ${rows.map(({ periodId }) => periodId)}::uuid[], ${rows.map(({ value }) => value)}::double precision[],
      ${rows.map(({ meaning }) => meaning)}::text[], ${rows.map(({ note }) => note)}::text[]
    ) as new (filing_id, code, period_id, value, meaning, note)
    on conflict (region_id, filing_id, code) do update set
      state = excluded.state, value = excluded.value, meaning = excluded.meaning, note = excluded.note,
      filed_by_person = null, filed_by = excluded.filed_by, filed_at = excluded.filed_at,
      accepted_value = excluded.accepted_value, accepted_meaning = excluded.accepted_meaning,
      accepted_source = excluded.accepted_source, accepted_by = excluded.accepted_by,
      accepted_at = excluded.accepted_at`.execute(tx)
}

/**
 * Filings that took past values in. One that was never handed in is from now on what was imported, and settled
 * unless the office has a value of it unlocked.
 */
export async function settleImported(
  tx: Tx,
  regionId: string,
  ids: readonly string[],
  at: string,
): Promise<readonly Pick<FilingRowStored, 'id' | 'state'>[]> {
  const rows = await sql<Pick<FilingRowStored, 'id' | 'state'>>`
    update filing set
      version = version + 1,
      imported = imported or first_submitted_on is null,
      accepted_at = case when first_submitted_on is null then coalesce(accepted_at, ${at}::timestamptz)
        else accepted_at end,
      state = case
        when first_submitted_on is null and not exists (
          select 1 from filing_value value
          where value.region_id = filing.region_id and value.filing_id = filing.id
            and value.state in ('returned', 'unlocked'))
        then 'accepted' else filing.state end
    where region_id = ${regionId} and id = any(${ids}::uuid[])
    returning id, state`.execute(tx)
  return rows.rows
}
