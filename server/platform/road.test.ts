import { expect, it } from 'vitest'
import { testDatabase } from '../../tests/support/test-database.ts'
import type { Platform, Tx } from './context.ts'
import { change } from './road.ts'

it('a change that the database ends because another stood in its way is done once more', async () => {
  const { db } = await testDatabase()
  for (const id of ['a', 'b'])
    await db.insertInto('region').values({ id, parent_id: null, name: id, kind: 'province' }).execute()
  const platform: Platform = {
    db,
    clock: { now: () => new Date() },
    newId: () => '',
    recordHash: (text) => text,
    wakeOutbox: () => undefined,
  }
  const rename = (tx: Tx, id: string, name: string) =>
    tx.updateTable('region').set({ name }).where('id', '=', id).execute()
  let tries = 0
  const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const there = Promise.all(both.map(({ promise }) => promise))
  const inOrder = (name: string, first: string, second: string, n: number) =>
    change(platform, async (tx) => {
      tries += 1
      await rename(tx, first, name)
      both[n]?.resolve()
      await there
      await rename(tx, second, name)
    })
  await Promise.all([inOrder('one', 'a', 'b', 0), inOrder('two', 'b', 'a', 1)])
  expect(tries).toBe(3)
  const names = (await db.selectFrom('region').select('name').execute()).map(({ name }) => name)
  expect(new Set(names).size).toBe(1)
  await expect(
    change(platform, async () => {
      tries += 1
      throw new Error('no collision')
    }),
  ).rejects.toThrow('no collision')
  expect(tries).toBe(4)
})
