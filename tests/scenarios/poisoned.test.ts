/** A row that cannot be worked on is left out and told: every other goes on, in this edition and in the next. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'

let shared: TestDatabase
let first: County
let second: County

beforeAll(async () => {
  shared = await sharedDatabase()
  first = await openCounty({ shared, region: '140423' })
  second = await openCounty({ shared, region: '140425' })
})

afterAll(async () => {
  await first.close()
  await second.close()
  await shared.close()
})

async function dispatch(county: County, clerk: Visitor): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '快到期的',
    body: '正文',
    leadUnitIds: [await county.unitId('approval-bureau')],
    deadline: { kind: 'on', day: '2026-11-06' },
    requestId: randomUUID(),
  })
  return body.tasks[0].id
}

it('reminders reach every task but the one without a record', async () => {
  const ids: string[] = []
  for (const county of [first, second]) {
    const clerk = await county.appoint({ unit: 'office', kind: 'officer' }, '办事员')
    await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '局长')
    ids.push(await dispatch(county, clerk), await dispatch(county, clerk))
  }
  const [poisoned = ''] = ids.toSorted()
  await shared.db.deleteFrom('chain').where('item_id', '=', poisoned).execute()
  first.on('2026-11-05', '08:30')
  const run = async () => first.liandong.jobs.find(({ name }) => name === 'task-reminders')?.run()
  await run()
  await run()
  const reminded = async (id: string) =>
    (
      await shared.db
        .selectFrom('event')
        .select('seq')
        .where('item_id', '=', id)
        .where('type', '=', 'task.reminded')
        .execute()
    ).length
  for (const id of ids) expect([id, await reminded(id)]).toEqual([id, id === poisoned ? 0 : 1])
})
