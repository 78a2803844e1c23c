import { expect, test } from 'vitest'
import { tablesOf } from './empty-schema.ts'
import { connect, inOrder, listMigrations, listTables } from './tables.ts'
import { place } from './testing.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

test('a table comes after those it refers to, itself excepted', () => {
  const references = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'c' },
    { from: 'd', to: 'a' },
  ]
  expect(inOrder(named('a', 'b', 'c', 'd'), references).map(({ name }) => name)).toEqual(['c', 'b', 'a', 'd'])
})

test('foreign keys in a ring are told', () => {
  const ring = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ]
  expect(() => inOrder(named('a', 'b'), ring)).toThrow('a, b')
})

test('the text of the migrations names every table they make, and their foreign keys form no ring', async () => {
  const { databaseUrl } = await place('started')
  const client = await connect(databaseUrl)
  try {
    const found = (await listTables(client)).map(({ name }) => name)
    expect(found.sort()).toEqual([...(await tablesOf(await listMigrations(client)))].sort())
  } finally {
    await client.end()
  }
})
