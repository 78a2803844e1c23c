/** When messages are told: held for some minutes, never in quiet hours, together about one item. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let head: Visitor
let chief: Visitor
let deputy: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '郝建川')
  chief = await county.appoint({ unit: 'tax-bureau', kind: 'principal' }, '孙局')
  deputy = await county.appoint({ unit: 'tax-bureau', kind: 'deputy-in-charge' }, '戚敏')
})

afterAll(() => county.close())

async function dispatch(): Promise<string> {
  const answer = await clerk.post('/api/tasks/dispatch', {
    title: '申报表单合并',
    body: '合并。',
    leadUnitIds: [await county.unitId('tax-bureau')],
    deadline: { kind: 'within', n: 10, unit: 'workday' },
    requestId: randomUUID(),
  })
  await county.liandong.outbox.drain()
  return answer.body.tasks[0].id
}

async function act(who: Visitor, id: string, verb: string, more: object = {}) {
  const { version } = (await who.get(`/api/tasks/${id}`)).body
  const answer = await who.post(`/api/tasks/${id}/${verb}`, { version, ...more })
  expect([verb, answer.status]).toEqual([verb, 200])
  await county.liandong.outbox.drain()
}

/** What is told about a task, the newest first. */
async function told(who: Visitor, id: string): Promise<readonly string[]> {
  const { body } = await who.get('/api/notifications?size=100')
  return body.rows
    .filter(({ item }: any) => item?.id === id)
    .flatMap(({ type, earlier }: any) => [type, ...earlier.map((one: any) => one.type)])
}

const openRequest = async (who: Visitor, id: string): Promise<string> =>
  (await who.get(`/api/tasks/${id}`)).body.requests.find(({ state }: any) => state === 'open').id

it('a message is held for three minutes; the to-do is there at once', async () => {
  county.on('2026-11-02', '10:00')
  const id = await dispatch()
  expect(await told(deputy, id)).toEqual([])
  const { body } = await deputy.get('/api/workbench')
  expect(body.todos.map(({ item }: any) => item.id)).toContain(id)
  county.on('2026-11-02', '10:03')
  expect(await told(deputy, id)).toEqual(['task.issued'])
})

it('what is asked and taken back within them is told to nobody, a little later both are', async () => {
  county.on('2026-11-02', '11:00')
  const id = await dispatch()
  county.on('2026-11-02', '11:10')
  await act(chief, id, 'ask-extension', { text: '再等等。', dueOn: '2026-12-10' })
  county.on('2026-11-02', '11:12')
  await act(chief, id, 'withdraw', { requestId: await openRequest(chief, id), text: '填错了。' })
  county.on('2026-11-02', '12:00')
  expect(await told(head, id)).toEqual([])

  await act(chief, id, 'ask-extension', { text: '再等等。', dueOn: '2026-12-10' })
  county.on('2026-11-02', '12:05')
  await act(chief, id, 'withdraw', { requestId: await openRequest(chief, id), text: '不用了。' })
  county.on('2026-11-02', '12:10')
  expect(await told(head, id)).toEqual(['task.withdrawn', 'task.extension-asked'])
})

it('two words of a person are both told, and of two transfers the last', async () => {
  county.on('2026-11-02', '14:00')
  const id = await dispatch()
  await act(clerk, id, 'urge', { text: '请今天签收。' })
  await act(clerk, id, 'urge', { text: '并说明安排。' })
  await act(chief, id, 'transfer', {
    unitId: await county.unitId('tax-bureau'),
    postId: chief.postId,
    text: '我来办。',
  })
  await act(chief, id, 'transfer', {
    unitId: await county.unitId('tax-bureau'),
    postId: deputy.postId,
    text: '还是戚敏办。',
  })
  county.on('2026-11-02', '14:10')
  expect(await told(deputy, id)).toEqual(['task.transferred', 'task.urged', 'task.urged', 'task.issued'])
})

it('over a weekend they wait for Monday, stand together as one, and are read in one go', async () => {
  county.on('2026-11-06', '19:59')
  const id = await dispatch()
  county.on('2026-11-07', '10:00')
  await act(clerk, id, 'urge', { text: '周一请先办此事。' })
  county.on('2026-11-08', '22:00')
  expect(await told(deputy, id)).toEqual([])
  county.on('2026-11-09', '07:59')
  expect(await told(deputy, id)).toEqual([])
  county.on('2026-11-09', '08:00')
  expect(await told(deputy, id)).toEqual(['task.urged', 'task.issued'])

  const { body } = await deputy.get('/api/notifications?size=100')
  const row = body.rows.find(({ item }: any) => item?.id === id)
  await act(clerk, id, 'urge', { text: '今天反馈。' })
  expect((await deputy.post(`/api/notifications/${row.id}/read`)).status).toBe(200)
  expect(await told(deputy, id)).toEqual([])
  county.on('2026-11-09', '08:05')
  expect(await told(deputy, id)).toEqual(['task.urged'])
})

it('whoever reads at two addresses reads it once, and nobody marks what is not told', async () => {
  county.on('2026-11-10', '09:00')
  const id = await dispatch()
  const waiting = await county.database.db
    .selectFrom('notification')
    .select('id')
    .where('item_id', '=', id)
    .executeTakeFirstOrThrow()
  expect((await deputy.post(`/api/notifications/${waiting.id}/read`)).status).toBe(404)
  await act(deputy, id, 'acknowledge')
  county.on('2026-11-10', '09:10')
  // The clerk reads at the own post and at the office's desk.
  expect(await told(clerk, id)).toEqual(['task.acknowledged'])
  const { body } = await clerk.get('/api/workbench')
  expect(body.unreadCount).toBe((await clerk.get('/api/notifications?size=100')).body.total)
})

it('a county whose mechanism says nothing of it hears at once', async () => {
  const bureau = await openCounty({ mechanism: 'demo-bureau' })
  const rows = await bureau.database.db.selectFrom('mechanism').select('content').execute()
  expect(JSON.stringify(rows)).not.toContain('holdMinutes')
  await bureau.database.db
    .insertInto('outbox')
    .values({
      id: bureau.liandong.platform.newId(),
      region_id: bureau.regionId,
      topic: 'notification',
      payload: JSON.stringify({
        itemKind: 'task',
        itemId: randomUUID(),
        addresses: ['post:x'],
        type: 'task.issued',
        facts: {},
        key: 'one',
      }),
      created_at: bureau.liandong.platform.clock.now().toISOString(),
      delivered_at: null,
      attempts: 0,
    })
    .execute()
  await bureau.liandong.outbox.drain()
  const [told] = await bureau.database.db.selectFrom('notification').selectAll().execute()
  expect(told?.told_at).toBe(told?.created_at)
  await bureau.close()
})
