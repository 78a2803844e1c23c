import type { Insertable } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import type { FilingTarget, MeasuredValue } from '../../../platform/schema.ts'

export async function putMeasuredRow(tx: Tx, row: Insertable<MeasuredValue>): Promise<void> {
  const { value = null, meaning = null, note, put_by, put_by_person = null, put_at } = row
  await tx
    .insertInto('measured_value')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'period_id', 'code', 'source'])
        .doUpdateSet({ value, meaning, note, put_by, put_by_person, put_at }),
    )
    .execute()
}

type Key = {
  readonly regionId: string
  readonly periodId: string
  readonly code: string
  readonly source: string
}

export async function removeMeasuredRow(tx: Tx, { regionId, periodId, code, source }: Key): Promise<void> {
  await tx
    .deleteFrom('measured_value')
    .where('region_id', '=', regionId)
    .where('period_id', '=', periodId)
    .where('code', '=', code)
    .where('source', '=', source)
    .execute()
}

/** Of one key each at most. */
export async function putTargets(tx: Tx, rows: readonly Insertable<FilingTarget>[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('filing_target')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'code', 'at']).doUpdateSet((row) => ({
        value: row.ref('excluded.value'),
        note: row.ref('excluded.note'),
        set_by: row.ref('excluded.set_by'),
        set_at: row.ref('excluded.set_at'),
      })),
    )
    .execute()
}

export async function removeTarget(tx: Tx, regionId: string, code: string, at: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('filing_target')
    .where('region_id', '=', regionId)
    .where('code', '=', code)
    .where('at', '=', at)
    .returning('code')
    .executeTakeFirst()
  return gone !== undefined
}
