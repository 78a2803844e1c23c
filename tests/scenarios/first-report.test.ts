/** The clock before the due day: acknowledgement, then a first report, each late by its own day and reminded of. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let chief: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张德安')
})

afterAll(() => county.close())

const bench = async (query = '') => (await chief.get(`/api/workbench${query}`)).body
const asked = async (id: string) =>
  (await bench()).todos
    .filter((todo: any) => todo.item.id === id)
    .map(({ kind, dueOn, light }: any) => [kind, dueOn, light.reason])

async function morning(day: string): Promise<string[]> {
  county.on(day, '08:30')
  await county.liandong.jobs.find(({ name }) => name === 'task-reminders')?.run()
  await county.liandong.outbox.drain()
  const told = await county.database.db
    .selectFrom('notification')
    .select(['type', 'address'])
    .where('type', 'like', 'task.%-due')
    .execute()
  county.on(day)
  const chiefs = `post:${chief.postId}`
  return told.map(({ type, address }) => `${type} ${address === chiefs ? 'chief' : 'clerk'}`).toSorted()
}

async function act(id: string, verb: string, body: object = {}): Promise<void> {
  const { version } = (await chief.get(`/api/tasks/${id}`)).body
  const answer = await chief.post(`/api/tasks/${id}/${verb}`, { version, ...body })
  expect(answer.body.error).toBeUndefined()
}

it('each step is a to-do with its own day, late by it, reminded of on it and after it', async () => {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '一件事',
    body: '正文',
    leadUnitIds: [await county.unitId('approval-bureau')],
    deadline: { kind: 'on', day: '2026-12-31' },
    requestId: randomUUID(),
  })
  const id = body.tasks[0].id
  expect(await asked(id)).toEqual([['acknowledge', '2026-11-02', null]])

  expect(await morning('2026-11-03')).toEqual(['task.acknowledge-due chief', 'task.acknowledge-due clerk'])
  expect(await asked(id)).toEqual([['acknowledge', '2026-11-02', 'overdue']])
  expect((await bench()).figures).toMatchObject({ overdue: 1, dueSoon: 0 })
  expect((await bench('?show=overdue')).todos).toHaveLength(1)

  await act(id, 'acknowledge')
  expect(await asked(id)).toEqual([
    ['report', '2026-11-05', null],
    ['decompose', '2026-12-31', null],
  ])
  expect((await bench()).figures).toMatchObject({ overdue: 0 })
  expect((await clerk.get(`/api/tasks/${id}`)).body.firstReportDueOn).toBe('2026-11-05')
  expect(await morning('2026-11-04')).toHaveLength(2)
  expect((await morning('2026-11-05')).filter((one) => one.startsWith('task.first-report'))).toEqual([
    'task.first-report-due chief',
  ])
  const late = await morning('2026-11-06')
  expect(late.filter((one) => one === 'task.first-report-due clerk')).toHaveLength(1)
  expect(await asked(id)).toContainEqual(['report', '2026-11-05', 'overdue'])
  const { timeline } = (await clerk.get(`/api/tasks/${id}`)).body
  expect(timeline.filter(({ type }: any) => type === 'task.step-reminded')).toHaveLength(3)

  await act(id, 'report', { text: '已开始。', progress: 10 })
  expect(await asked(id)).toEqual([['report', '2026-12-31', null]])
  expect((await clerk.get(`/api/tasks/${id}`)).body.firstReportDueOn).toBe(null)
  expect(await morning('2026-11-09')).toHaveLength(late.length)
})

it('a draft is offered the terms of its clock', async () => {
  county.on('2026-11-02')
  const { clocks, defaultClock } = (await clerk.get('/api/tasks/choices')).body
  expect(defaultClock).toBe('13710')
  expect(clocks).toMatchObject([
    { code: '13710', general: '2026-11-09', complex: '2026-12-02' },
    { code: 'workdays', general: '2026-11-16', complex: '2026-12-14' },
  ])
})
