/** Registers of document numbers. */
import type { Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { DocumentRegister } from '../../../platform/schema.ts'

export type RegisterRow = Selectable<DocumentRegister>

type Place = {
  readonly regionId: string
  readonly mechanismCode: string
  readonly code: string
  readonly year: number
}

const keyed = ({ regionId, mechanismCode, code, year }: Place) => ({
  region_id: regionId,
  mechanism_code: mechanismCode,
  code,
  year,
})

/** The next running number; the register's row is locked until the transaction ends, and a rollback gives it back. */
export async function takeNumber(tx: Tx, place: Place, newId: string): Promise<number> {
  const { last } = await tx
    .insertInto('document_register')
    .values({ ...keyed(place), id: newId, last: 1, by_hand: 0, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'mechanism_code', 'code', 'year']).doUpdateSet((row) => ({
        last: row('document_register.last', '+', 1),
        version: row('document_register.version', '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** The register of a year, opened where nothing was numbered yet, locked until the transaction ends. */
export async function getRegisterForChange(tx: Tx, place: Place, newId: string): Promise<RegisterRow> {
  await tx
    .insertInto('document_register')
    .values({ ...keyed(place), id: newId, last: 0, by_hand: 0, version: 0 })
    .onConflict((conflict) => conflict.columns(['region_id', 'mechanism_code', 'code', 'year']).doNothing())
    .execute()
  return tx
    .selectFrom('document_register')
    .selectAll()
    .where('region_id', '=', place.regionId)
    .where('mechanism_code', '=', place.mechanismCode)
    .where('code', '=', place.code)
    .where('year', '=', place.year)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function saveLast(tx: Tx, row: RegisterRow, last: number): Promise<void> {
  await tx
    .updateTable('document_register')
    .set({ last, by_hand: last, version: row.version + 1 })
    .where('region_id', '=', row.region_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
}

export const listRegisters = (
  db: Db | Tx,
  { regionId, mechanismCode, year }: Omit<Place, 'code'>,
): Promise<RegisterRow[]> =>
  db
    .selectFrom('document_register')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('mechanism_code', '=', mechanismCode)
    .where('year', '=', year)
    .execute()
