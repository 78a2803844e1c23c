import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/support/test-database.ts'

describe('rows in binary', () => {
  it('bytes come out as they went in, whatever their length, beside texts and nulls', async () => {
    const { db, binaryRows } = await testDatabase()
    const long = Buffer.alloc(300_001, 7)
    const rows: (string | null)[][] = []
    const query = sql`select * from (values (1, ${"d'où"}, decode(${long.toString('hex')}, 'hex'), null),
      (2, '', decode('', 'hex'), decode('00ff', 'hex'))) as t (n, name, big, small) order by n`
    for await (const [, ...fields] of binaryRows({ compile: () => query.compile(db) }))
      rows.push(fields.map((field) => field?.toString('latin1') ?? null))
    expect(rows).toEqual([
      [Buffer.from("d'où").toString('latin1'), long.toString('latin1'), null],
      ['', '', '\u0000\u00ff'],
    ])
  })

  it('numbers lie where an array of them can look at the memory', async () => {
    const { db, binaryRows } = await testDatabase()
    const query = sql`select 'x', decode(repeat('00', 24), 'hex') from generate_series(1, ${3})`
    for await (const [, bytes] of binaryRows({ compile: () => query.compile(db) }))
      expect([bytes?.length, (bytes?.byteOffset ?? 1) % 8]).toEqual([24, 0])
  })

  it('who stops half way, or asks wrongly, leaves the connections as they were', async () => {
    const { db, binaryRows } = await testDatabase()
    const many = sql`select repeat('x', 1000) from generate_series(1, 100000)`
    for (let n = 0; n < 8; n++)
      for await (const [first] of binaryRows({ compile: () => many.compile(db) })) {
        expect(first).toHaveLength(1000)
        break
      }
    const wrong = sql`select 1 / 0`
    for (let n = 0; n < 8; n++)
      await expect(binaryRows({ compile: () => wrong.compile(db) }).next()).rejects.toThrow(
        'division by zero',
      )
    const { rows } = await sql<{ n: number }>`select 1 as n`.execute(db)
    expect(rows).toEqual([{ n: 1 }])
  })

  it('only texts and numbers can stand in a query', async () => {
    const { db, binaryRows } = await testDatabase()
    const query = sql`select ${{ a: 1 }}::text`
    await expect(binaryRows({ compile: () => query.compile(db) }).next()).rejects.toThrow(TypeError)
  })
})
