import { expect, it } from 'vitest'
import { county, testCounty } from '../../tests/support/region.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import { change, record } from './road.ts'
import { within } from './within.ts'

it('what many changes write is there as a whole or not at all', async () => {
  const { db } = await testDatabase()
  const { platform } = await testCounty(db)
  const before = await db.selectFrom('event').select('id').execute()
  const write = (fail: boolean) =>
    db.transaction().execute(async (tx) => {
      const inside = { ...platform, db: within(tx) }
      const item = { regionId: county, kind: 'task', id: platform.newId() }
      for (const type of ['task.issued', 'task.acknowledged'])
        await change(inside, (joined) => record(inside, joined, null, { item, type, data: {} }))
      expect(await inside.db.selectFrom('event').select('id').execute()).toHaveLength(before.length + 2)
      if (fail) throw new Error('stopped half-way')
    })
  await expect(write(true)).rejects.toThrow('half-way')
  expect(await db.selectFrom('event').select('id').execute()).toEqual(before)
  await write(false)
  expect(await db.selectFrom('event').select('id').execute()).toHaveLength(before.length + 2)
})
