import type { Tx } from './context.ts'

/** The next running numbers of a register and year; its row is locked until the transaction ends. */
export async function takeSerials(
  tx: Tx,
  regionId: string,
  name: string,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await tx
    .insertInto('register')
    .values({ region_id: regionId, name, year, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'name', 'year'])
        .doUpdateSet((row) => ({ last: row('register.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last - count + 1
}
