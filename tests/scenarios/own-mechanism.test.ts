/**
 * A bureau's own mechanism: its sections are the members, its office runs it. The same features one level
 * down, other clocks, other lights, another number; nothing of it stands in code.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let bureau: County
let clerk: Visitor
let director: Visitor
let permits: Visitor
let survey: Visitor

beforeAll(async () => {
  bureau = await openCounty({ mechanism: 'demo-bureau' })
  clerk = await bureau.appoint({ unit: 'bureau-office', kind: 'officer' })
  director = await bureau.appoint({ unit: 'demonstration-bureau', kind: 'principal' })
  permits = await bureau.appoint({ unit: 'permits-section', kind: 'section-head' })
  survey = await bureau.appoint({ unit: 'survey-section', kind: 'section-head' })
})

afterAll(() => bureau.close())

it('a section is dispatched to, acknowledges, reports, and its office verifies', async () => {
  bureau.on('2026-11-02')
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '窗口材料清单压减',
    body: '逐项核对，能免则免。',
    indicator: '01',
    leadUnitIds: [await bureau.unitId('permits-section')],
    deadline: { kind: 'within', n: 15, unit: 'workday' },
    requestId: randomUUID(),
  })
  const { id, unit, dueOn } = body.tasks[0]
  expect({ unit, dueOn }).toEqual({ unit: '审批科', dueOn: '2026-11-23' })

  const { body: desk } = await permits.get('/api/workbench')
  expect(desk.todos).toMatchObject([{ kind: 'acknowledge', item: { id }, dueOn: '2026-11-02' }])
  expect((await survey.get('/api/workbench')).body.todos).toEqual([])

  await permits.post(`/api/tasks/${id}/acknowledge`, { version: 1 })
  await permits.post(`/api/tasks/${id}/report`, { version: 2, text: '减了 6 项。', progress: 100 })
  await permits.upload(`/api/tasks/${id}/files`, '清单.csv', '序号,材料\n1,证明\n')
  await permits.post(`/api/tasks/${id}/request-closure`, { version: 3, text: '清单已公布。' })

  // Another section of the same bureau has no say in it; the bureau's head sees it but does not verify.
  expect((await survey.post(`/api/tasks/${id}/accept`, { version: 4, text: '属实。' })).status).toBe(403)
  expect((await director.post(`/api/tasks/${id}/accept`, { version: 4, text: '属实。' })).status).toBe(403)
  expect((await director.get(`/api/tasks/${id}`)).body.state).toBe('closure-requested')
  expect((await clerk.post(`/api/tasks/${id}/accept`, { version: 4, text: '属实。' })).status).toBe(200)
  expect((await permits.get(`/api/tasks/${id}`)).body).toMatchObject({
    state: 'closed',
    leadUnit: { shortName: '审批科' },
  })
})

it('its lights turn five working days before the due day, not three', async () => {
  bureau.on('2026-11-02')
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '勘验当天出结果',
    body: '勘验与受理同日。',
    leadUnitIds: [await bureau.unitId('survey-section')],
    deadline: { kind: 'on', day: '2026-11-30' },
    requestId: randomUUID(),
  })
  const { id } = body.tasks[0]
  await survey.post(`/api/tasks/${id}/acknowledge`, { version: 1 })
  await survey.post(`/api/tasks/${id}/report`, { version: 2, text: '已做完。', progress: 100 })
  const lightOn = async (day: string) => {
    bureau.on(day)
    return (await survey.get(`/api/tasks/${id}`)).body.light
  }
  expect(await lightOn('2026-11-20')).toMatchObject({ light: 'green', daysLeft: 6 })
  expect(await lightOn('2026-11-23')).toMatchObject({ light: 'amber', reason: 'due-soon', daysLeft: 5 })
})

it('one section returns its task of a dispatch to two; the office gives it to a third', async () => {
  bureau.on('2026-11-02')
  const window = await bureau.appoint({ unit: 'window-section', kind: 'section-head' })
  const [first, second, third] = await Promise.all(
    ['permits-section', 'survey-section', 'window-section'].map(bureau.unitId),
  )
  const { status, body } = await clerk.post('/api/tasks/dispatch', {
    title: '档案移交',
    body: '按年度移交。',
    leadUnitIds: [first, second],
    deadline: { kind: 'on', day: '2026-11-30' },
    requestId: randomUUID(),
  })
  expect(status).toBe(200)
  const { id } = body.tasks[0]
  const reason = { version: 1, text: '不在本科职责内。', clause: '2.1.1' }
  expect((await permits.post(`/api/tasks/${id}/return`, reason)).status).toBe(200)
  const { requests } = (await clerk.get(`/api/tasks/${id}`)).body
  const ruling = { version: 2, requestId: requests[0].id, decision: 'grant', text: '支持。' }
  const twice = await clerk.post(`/api/tasks/${id}/rule`, { ...ruling, leadUnitId: second })
  expect(twice.body.error.fields).toMatchObject([{ code: 'already-has-it' }])
  expect((await survey.post(`/api/tasks/${id}/rule`, { ...ruling, leadUnitId: third })).status).toBe(403)
  expect((await clerk.post(`/api/tasks/${id}/rule`, { ...ruling, leadUnitId: third })).status).toBe(200)
  const { body: desk } = await window.get('/api/workbench')
  expect(desk.todos).toMatchObject([{ kind: 'acknowledge', item: { id } }])
  expect((await clerk.get(`/api/tasks/${id}`)).body).toMatchObject({
    leadUnit: { id: third },
    state: 'issued',
  })
})
