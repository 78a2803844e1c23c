import { expect, inject, test } from 'vitest'
import { testDatabase } from '../../tests/support/test-database.ts'
import { asOwner } from '../../tests/support/test-server.ts'

test('days, instants, counts and exact numbers arrive as the domain writes them', async () => {
  const { pool } = await testDatabase()
  const found = await pool.query(`select
    date '2026-02-28' as day,
    timestamptz '2026-02-28 23:30:00.5+08' as instant,
    timestamptz '2026-03-01 00:00:00+08'::date as cut_in_shanghai,
    count(*) as count,
    numeric '0.10' as exact,
    array[date '2026-01-01', null] as days,
    array[timestamptz '2026-01-01 00:00+08'] as instants,
    array[7::bigint] as counts,
    '{"字": "𠮷"}'::jsonb as json,
    null::timestamptz as nothing`)
  expect(found.rows[0]).toEqual({
    day: '2026-02-28',
    instant: '2026-02-28T15:30:00.500Z',
    cut_in_shanghai: '2026-03-01',
    count: 1,
    exact: '0.10',
    days: ['2026-01-01', null],
    instants: ['2025-12-31T16:00:00.000Z'],
    counts: [7],
    json: { 字: '𠮷' },
    nothing: null,
  })
})

test('a count too large for a number is refused, not rounded', async () => {
  const { pool } = await testDatabase()
  await expect(pool.query('select 9007199254740993::bigint as big')).rejects.toThrow(RangeError)
})

test('a connection that the server ends does not end us, and the next query works', async () => {
  const { pool } = await testDatabase()
  const held = await pool.connect()
  const pid = (await held.query('select pg_backend_pid() as pid')).rows[0].pid
  await asOwner(inject('testServer').url, `select pg_terminate_backend(${pid})`)
  await expect(held.query('select 1')).rejects.toThrow(/terminat|connection/i)
  held.release(true)
  expect((await pool.query('select 1 as one')).rows[0].one).toBe(1)
})
