/** The side paths of a task, told as they happen in a county: return, extension, suspension, cancellation, transfer. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let head: Visitor
let chief: Visitor
let deputy: Visitor
let registrar: Visitor
let officer: Visitor
let housing: Visitor
let housingDeputy: Visitor
let approvalBureau: string
let housingBureau: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '韩某')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  const section = { unit: 'approval-bureau', section: '登记注册科' }
  registrar = await county.appoint({ ...section, kind: 'section-head' }, '赵镕')
  officer = await county.appoint({ ...section, kind: 'officer' }, '孙某')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗某')
  housingDeputy = await county.appoint({ unit: 'housing-bureau', kind: 'deputy-in-charge' }, '何某')
  approvalBureau = await county.unitId('approval-bureau')
  housingBureau = await county.unitId('housing-bureau')
})

afterAll(() => county.close())

const record = async (who: Visitor, id: string) => (await who.get(`/api/tasks/${id}`)).body
const todos = async (who: Visitor, id: string): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos
    .filter((todo: any) => todo.item.id === id)
    .map(({ kind, work }: any) => `${work} ${kind}`)

/** Does something to the task in the version that is there now. */
async function act(who: Visitor, id: string, verb: string, body: object = {}): Promise<Answer> {
  const { version } = await record(clerk, id)
  return who.post(`/api/tasks/${id}/${verb}`, { version, ...body })
}

async function done(who: Visitor, id: string, verb: string, body: object = {}): Promise<void> {
  const answer = await act(who, id, verb, body)
  expect([verb, answer.status, answer.body.error]).toEqual([verb, 200, undefined])
}

async function rule(who: Visitor, id: string, decision: 'grant' | 'refuse', more: object = {}) {
  const { requests } = await record(who, id)
  return act(who, id, 'rule', { requestId: requests[0].id, decision, text: '经研究，裁定如下。', ...more })
}

async function dispatch(dueOn: string, more: object = {}): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '施工许可与消防审查并联',
    body: '合并材料，一次受理。',
    indicator: '02',
    leadUnitIds: [approvalBureau],
    deadline: { kind: 'on', day: dueOn },
    requestId: randomUUID(),
    ...more,
  })
  return body.tasks[0].id
}

async function inWork(dueOn: string): Promise<string> {
  const id = await dispatch(dueOn)
  await done(deputy, id, 'acknowledge')
  await done(deputy, id, 'report', { text: '已启动。', progress: 20 })
  return id
}

async function part(id: string, dueOn: string): Promise<string> {
  const unitId = await county.sectionId('approval-bureau', '登记注册科')
  await done(deputy, id, 'decompose', {
    parts: [{ title: '一张表', unitId, postId: registrar.postId, dueOn }],
  })
  const { tree } = await record(clerk, id)
  return tree.at(-1).id
}

const reason = (answer: Answer) => [answer.status, answer.body.error?.reason]
const fault = (answer: Answer) => answer.body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`)
const why = { text: '施工许可由住建部门主管。' }
const clause = { ...why, clause: '3.1.4' }

describe('a return', () => {
  let id: string

  it('names a clause that exists; the court is then the office’s, and work rests but not the clock', async () => {
    county.on('2026-11-02')
    id = await dispatch('2026-11-30')
    expect(fault(await act(deputy, id, 'return', { ...why, clause: '9.9.9' }))).toEqual([
      'body.clause no-such-clause',
    ])
    expect(fault(await act(deputy, id, 'return', why))).toEqual(['body.clause required'])
    await done(deputy, id, 'return', clause)
    const seen = await record(deputy, id)
    expect(seen).toMatchObject({ state: 'issued', openRequest: 'return', light: { light: 'green' } })
    expect(seen.holder).toMatchObject({ unit: { id: await county.unitId('office') }, person: null })
    expect(seen.requests).toMatchObject([
      { kind: 'return', state: 'open', reason: why.text, clause: { code: '3.1.4' }, asked: { by: '李𠮷' } },
    ])
    expect(await todos(deputy, id)).toEqual([])
    expect(await todos(verifier, id)).toEqual(['review rule'])
    expect(reason(await act(deputy, id, 'acknowledge'))).toEqual([422, 'return-open'])
    expect(reason(await act(chief, id, 'ask-extension', { ...why, dueOn: '2026-12-31' }))).toEqual([
      422,
      'request-open',
    ])
  })

  it('lies in the ledger among the requests, and the count is the list', async () => {
    const { body } = await clerk.get('/api/tasks?view=requests')
    expect(body.rows).toMatchObject([{ id, openRequest: 'return' }])
    expect((await clerk.get('/api/tasks/counts')).body.requests).toBe(body.total)
  })

  it('is not ruled on by the unit, nor upheld without a member that gets it', async () => {
    const { requests } = await record(deputy, id)
    const ruling = { requestId: requests[0].id, decision: 'grant', text: '支持' }
    expect((await act(deputy, id, 'rule', ruling)).status).toBe(403)
    expect(fault(await rule(verifier, id, 'grant'))).toEqual(['body.leadUnitId required'])
    expect(fault(await rule(verifier, id, 'grant', { leadUnitId: approvalBureau }))).toEqual([
      'body.leadUnitId same-unit',
    ])
    const group = await county.unitId('leading-group')
    expect(fault(await rule(verifier, id, 'grant', { leadUnitId: group }))).toEqual([
      'body.leadUnitId not-a-member',
    ])
    expect(await record(verifier, id)).toMatchObject({ state: 'issued', openRequest: 'return' })
  })

  it('two rulings at once: the second is told what changed', async () => {
    county.on('2026-11-04')
    const { requests, version } = await record(verifier, id)
    const ruling = (decision: string, more = {}) => ({
      version,
      requestId: requests[0].id,
      decision,
      text: '裁定',
      ...more,
    })
    const answers = await Promise.all([
      verifier.post(`/api/tasks/${id}/rule`, ruling('grant', { leadUnitId: housingBureau })),
      head.post(`/api/tasks/${id}/rule`, ruling('grant', { leadUnitId: housingBureau })),
    ])
    const [first, second] = answers.toSorted((a, b) => a.status - b.status)
    expect([first?.status, second?.status]).toEqual([200, 409])
    expect(second?.body.error).toMatchObject({
      code: 'version-changed',
      facts: { type: 'task.return-ruled' },
    })
    expect(['郑立', '韩某']).toContain(second?.body.error.facts.by)
  })

  it('upheld, another unit has it anew with the same days, and the first no longer sees it', async () => {
    const seen = await record(housingDeputy, id)
    expect(seen).toMatchObject({
      state: 'issued',
      issuedOn: '2026-11-02',
      due: { dueOn: '2026-11-30', originalDueOn: '2026-11-30' },
      leadUnit: { id: housingBureau },
      holder: { person: '何某' },
      openRequest: null,
      rawWorkdays: 2,
      netWorkdays: 2,
    })
    expect(seen.requests).toMatchObject([{ state: 'granted', settled: { text: '裁定' } }])
    expect(await todos(housingDeputy, id)).toEqual(['do acknowledge'])
    expect((await deputy.get(`/api/tasks/${id}`)).status).toBe(404)
    expect(seen.timeline.map(({ type }: any) => type).toReversed()).toEqual([
      'task.issued',
      'task.returned',
      'task.return-ruled',
    ])
    await county.liandong.outbox.drain()
    const told = await county.database.db
      .selectFrom('notification')
      .select(['address', 'type'])
      .where('item_id', '=', id)
      .execute()
    expect(told).toContainEqual({ address: `post:${deputy.postId}`, type: 'task.return-ruled' })
    expect(told).toContainEqual({ address: `post:${housingDeputy.postId}`, type: 'task.issued' })
  })

  it('is not returned a second time, not by the second unit either', async () => {
    expect(reason(await act(housing, id, 'return', clause))).toEqual([422, 'returned-before'])
    const { actions } = await record(housing, id)
    expect(actions.find(({ command }: any) => command === 'return').refusal).toMatchObject({
      reason: 'returned-before',
    })
  })

  it('dismissed, it is back with the unit; the earlier ruling was shown to both sides', async () => {
    county.on('2026-11-05')
    const next = await dispatch('2026-11-30')
    await done(deputy, next, 'acknowledge')
    for (const who of [deputy, verifier]) {
      const { body } = await who.get(`/api/tasks/${next}/precedents?clause=3.1.4`)
      expect(body.precedents).toMatchObject([
        { clause: '3.1.4', indicator: '02', upheld: true, ruling: '裁定', unit: expect.any(String) },
      ])
      // Only who may see that task gets its address.
      expect(body.precedents[0].taskId).toBe(who === verifier ? id : null)
    }
    expect((await officer.get(`/api/tasks/${next}/precedents`)).status).toBe(403)
    await done(chief, next, 'return', clause)
    expect((await rule(head, next, 'refuse')).status).toBe(200)
    expect(await record(deputy, next)).toMatchObject({
      state: 'acknowledged',
      holder: { person: '李𠮷' },
      requests: [{ state: 'refused' }],
    })
    expect(await todos(deputy, next)).toEqual(['do report', 'do decompose'])
    expect(reason(await act(deputy, next, 'return', clause))).toEqual([422, 'returned-before'])
    const { body } = await verifier.get(`/api/tasks/${id}/precedents`)
    expect(body.precedents).toMatchObject([{ taskId: next, upheld: false, toUnit: null }])
  })

  it('withdrawn, the task is the unit’s: it is not ruled on, and not returned a second time', async () => {
    const next = await dispatch('2026-11-30')
    await done(chief, next, 'return', clause)
    const { requests } = await record(chief, next)
    const requestId = requests[0].id
    expect(reason(await act(deputy, next, 'withdraw', { requestId }))).toEqual([422, 'not-the-asker'])
    await done(chief, next, 'withdraw', { requestId })
    const ruling = { requestId, decision: 'refuse', text: '不支持' }
    expect(reason(await act(verifier, next, 'rule', ruling))).toEqual([422, 'no-open-request'])
    expect(reason(await act(deputy, next, 'return', clause))).toEqual([422, 'returned-before'])
    await done(deputy, next, 'ask-extension', { ...why, dueOn: '2026-12-11' })
    expect(reason(await act(verifier, next, 'rule', ruling))).toEqual([422, 'request-settled'])
    expect((await record(deputy, next)).requests).toMatchObject([{ state: 'open' }, { state: 'withdrawn' }])
  })

  it('comes before work has begun', async () => {
    expect(reason(await act(deputy, await inWork('2026-11-30'), 'return', clause))).toEqual([
      422,
      'not-in-this-state',
    ])
  })

  it('does not go to a unit that was given the same task by the same dispatch', async () => {
    const both = await dispatch('2026-11-30', { leadUnitIds: [approvalBureau, housingBureau] })
    await done(deputy, both, 'return', clause)
    expect(fault(await rule(verifier, both, 'grant', { leadUnitId: housingBureau }))).toEqual([
      'body.leadUnitId already-has-it',
    ])
  })
})

describe('an extension', () => {
  it('granted moves the due day and its lights; the first due day is kept for ever', async () => {
    county.on('2026-11-09')
    const id = await inWork('2026-11-13')
    county.on('2026-11-13', '18:00')
    expect((await record(deputy, id)).light).toMatchObject({ light: 'red', reason: 'behind' })
    await done(deputy, id, 'ask-extension', { ...why, dueOn: '2026-12-11' })
    expect(await todos(deputy, id)).toEqual(['do report'])
    expect(await todos(clerk, id)).toEqual(['review rule'])
    county.on('2026-11-16')
    expect((await record(deputy, id)).light.light).toBe('red')
    expect((await rule(clerk, id, 'grant')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({
      due: { dueOn: '2026-12-11', originalDueOn: '2026-11-13', provisional: false },
      light: { light: 'green' },
      state: 'in-progress',
      requests: [{ dueOnBefore: '2026-11-13', wantedDueOn: '2026-12-11', grantedDueOn: '2026-12-11' }],
    })
  })

  it('refused changes nothing; the office may also fix another day', async () => {
    const id = await inWork('2026-11-30')
    const before = await record(deputy, id)
    await done(deputy, id, 'ask-extension', { ...why, dueOn: '2027-03-31' })
    await rule(clerk, id, 'refuse')
    const after = await record(deputy, id)
    expect([after.due, after.state, after.light, after.holder.person]).toEqual([
      before.due,
      before.state,
      before.light,
      before.holder.person,
    ])
    await done(deputy, id, 'ask-extension', { ...why, dueOn: '2027-03-31' })
    expect(fault(await rule(clerk, id, 'grant', { dueOn: '2026-11-30' }))).toEqual(['body.dueOn not-later'])
    expect((await rule(clerk, id, 'grant', { dueOn: '2027-01-08' })).status).toBe(200)
    // The holidays of 2027 are not published yet.
    expect((await record(deputy, id)).due).toEqual({
      dueOn: '2027-01-08',
      originalDueOn: '2026-11-30',
      provisional: true,
    })
  })

  it('is not asked after the due day, nor to an earlier day, nor too far, nor for a day that does not exist', async () => {
    const id = await inWork('2026-11-20')
    const ask = (dueOn: string) => act(deputy, id, 'ask-extension', { ...why, dueOn })
    expect(fault(await ask('2026-11-20'))).toEqual(['body.dueOn not-later'])
    expect(fault(await ask('2026-11-19'))).toEqual(['body.dueOn not-later'])
    expect(fault(await ask('2036-11-20'))).toEqual(['body.dueOn day-too-far'])
    expect(fault(await ask('2027-02-30'))).toEqual(['body.dueOn no-such-day'])
    county.on('2026-11-21', '00:01')
    expect(reason(await ask('2026-12-31'))).toEqual([422, 'due-day-over'])
    const { actions } = await record(deputy, id)
    expect(actions.find(({ command }: any) => command === 'ask-extension').refusal).toEqual({
      reason: 'due-day-over',
      facts: { dueOn: '2026-11-20' },
    })
  })

  it('of a part ends with its whole', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const partId = await part(id, '2026-12-04')
    expect(fault(await act(registrar, partId, 'ask-extension', { ...why, dueOn: '2026-12-21' }))).toEqual([
      'body.dueOn after-the-whole',
    ])
    await done(registrar, partId, 'ask-extension', { ...why, dueOn: '2026-12-18' })
    expect((await rule(clerk, partId, 'grant')).status).toBe(200)
    expect((await record(registrar, partId)).due.dueOn).toBe('2026-12-18')
  })

  it('open holds closure back until it is settled', async () => {
    const id = await inWork('2026-12-18')
    await deputy.upload(`/api/tasks/${id}/files`, '清单.txt', '一')
    await done(deputy, id, 'ask-extension', { ...why, dueOn: '2026-12-31' })
    expect(reason(await act(deputy, id, 'request-closure', why))).toEqual([422, 'request-open'])
    const { requests } = await record(deputy, id)
    await done(deputy, id, 'withdraw', { requestId: requests[0].id })
    await done(deputy, id, 'request-closure', why)
  })
})

describe('a transfer', () => {
  it('moves holder and desk inside the unit; state, clock and due day stay', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const sectionId = await county.sectionId('approval-bureau', '登记注册科')
    const { version } = await record(deputy, id)
    await done(deputy, id, 'transfer', { unitId: sectionId, postId: registrar.postId, text: '由科室办理。' })
    const seen = await record(registrar, id)
    expect(seen).toMatchObject({
      state: 'in-progress',
      version: version + 1,
      due: { dueOn: '2026-12-18' },
      issuedOn: '2026-11-16',
      leadUnit: { id: approvalBureau },
      holder: { section: '登记注册科', person: '赵镕' },
    })
    expect(seen.timeline[0]).toMatchObject({
      type: 'task.transferred',
      facts: { from: 'deputy-in-charge 李𠮷', to: 'section-head 赵镕' },
    })
    expect([await todos(deputy, id), await todos(registrar, id)]).toEqual([[], ['do report']])
    await done(registrar, id, 'report', { text: '接手。', progress: 40 })
  })

  it('of a part: from one post of the section to another, and to a section as a body', async () => {
    const id = await inWork('2026-12-18')
    const partId = await part(id, '2026-12-04')
    const sectionId = await county.sectionId('approval-bureau', '登记注册科')
    await done(registrar, partId, 'transfer', { unitId: sectionId, postId: officer.postId })
    expect(await record(officer, partId)).toMatchObject({ state: 'issued', holder: { person: '孙某' } })
    expect(await todos(officer, partId)).toEqual(['do acknowledge'])
    expect((await act(officer, partId, 'transfer', { unitId: sectionId })).status).toBe(403)
    const archive = await county.sectionId('approval-bureau', '档案室')
    // The head of a section hands on within the section; the deputy within the unit.
    expect((await act(registrar, partId, 'transfer', { unitId: archive })).status).toBe(403)
    await done(deputy, partId, 'transfer', { unitId: archive })
    expect(await record(deputy, partId)).toMatchObject({ holder: { section: '档案室', person: null } })
    expect(await todos(deputy, partId)).toEqual(['do acknowledge'])
  })

  it('stays in the unit, goes to somebody, and not to where it is', async () => {
    const id = await inWork('2026-12-18')
    const transfer = async (body: object) => fault(await act(deputy, id, 'transfer', body))
    expect(await transfer({ unitId: housingBureau })).toEqual(['body.unitId other-unit'])
    expect(await transfer({ unitId: randomUUID() })).toEqual(['body.unitId other-unit'])
    expect(await transfer({ unitId: approvalBureau, postId: housing.postId })).toEqual([
      'body.postId post-of-other-unit',
    ])
    expect(await transfer({ unitId: approvalBureau, postId: deputy.postId })).toEqual([
      'body.postId already-there',
    ])
    expect(await transfer({ unitId: await county.sectionId('approval-bureau', '档案室') })).toEqual([
      'body.unitId nobody-there',
    ])
  })
})

describe('a suspension', () => {
  it('over the spring festival stands on working days only, and the due day moves by as many', async () => {
    county.on('2026-02-09')
    const id = await inWork('2026-02-27')
    expect(reason(await act(clerk, id, 'resume'))).toEqual([422, 'not-in-this-state'])
    county.on('2026-02-12')
    await done(clerk, id, 'ask-suspension', { text: '省里平台停机改造。' })
    expect(reason(await rule(clerk, id, 'grant'))).toEqual([422, 'asked-by-oneself'])
    expect((await rule(head, id, 'grant')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({
      state: 'suspended',
      light: { light: 'grey', daysLeft: null },
      holder: { person: '李𠮷' },
      steps: expect.arrayContaining([expect.objectContaining({ key: 'work', status: 'now' })]),
    })
    expect(await todos(deputy, id)).toEqual([])
    expect((await clerk.get('/api/tasks?view=suspended')).body.rows).toMatchObject([{ id }])
    expect(reason(await act(deputy, id, 'report', { text: '进展', progress: 50 }))).toEqual([
      422,
      'not-in-this-state',
    ])
    county.on('2026-03-02')
    // 10 to 14, 24 to 28 February and 2 March; the clock ran on the first three.
    expect(await record(deputy, id)).toMatchObject({ rawWorkdays: 11, netWorkdays: 3 })
    await done(head, id, 'resume')
    expect(await record(deputy, id)).toMatchObject({
      state: 'in-progress',
      rawWorkdays: 11,
      netWorkdays: 3,
      suspensions: [{ from: '2026-02-12', to: '2026-03-02', workdays: 8 }],
      // 28 February, 2 to 6, 9 and 10 March.
      due: { dueOn: '2026-03-10', originalDueOn: '2026-02-27', provisional: false },
      light: { light: 'green' },
    })
    expect(await todos(deputy, id)).toEqual(['do report'])
  })

  it('over the year end, into a year whose holidays are not published, is provisional', async () => {
    county.on('2026-12-21')
    const id = await inWork('2026-12-31')
    await done(deputy, id, 'ask-suspension', why)
    await rule(clerk, id, 'grant')
    county.on('2027-01-06')
    await done(clerk, id, 'resume')
    const seen = await record(deputy, id)
    expect(seen.due).toMatchObject({ originalDueOn: '2026-12-31', provisional: true })
    expect(seen.due.dueOn > '2027-01-06').toBe(true)
    expect(seen.netWorkdays).toBe(0)
    expect(seen.rawWorkdays).toBe(seen.suspensions[0].workdays)
  })

  it('of a whole stops its parts and lets them go on with it; what was asked about a part is settled first', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const first = await part(id, '2026-12-04')
    const second = await part(id, '2026-12-18')
    await done(registrar, first, 'acknowledge')
    await done(registrar, first, 'ask-extension', { ...why, dueOn: '2026-12-10' })
    await done(deputy, id, 'ask-suspension', why)
    expect(reason(await rule(clerk, id, 'grant'))).toEqual([422, 'part-request-open'])
    expect((await record(deputy, second)).state).toBe('issued')
    await rule(clerk, first, 'refuse')
    expect((await rule(clerk, id, 'grant')).status).toBe(200)
    for (const each of [id, first, second]) {
      expect(await record(deputy, each)).toMatchObject({ state: 'suspended', light: { light: 'grey' } })
      expect(await todos(registrar, each)).toEqual([])
    }
    expect(reason(await act(clerk, first, 'resume'))).toEqual([422, 'suspended-with-the-whole'])
    county.on('2026-11-23')
    await done(clerk, id, 'resume')
    expect(await record(deputy, first)).toMatchObject({ state: 'acknowledged', due: { dueOn: '2026-12-11' } })
    expect(await record(deputy, second)).toMatchObject({ state: 'issued', due: { dueOn: '2026-12-25' } })
    expect(await record(deputy, id)).toMatchObject({ state: 'in-progress', due: { dueOn: '2026-12-25' } })
  })

  it('of a part alone ends with its whole, which has not moved', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const partId = await part(id, '2026-12-16')
    await done(registrar, partId, 'ask-suspension', why)
    await rule(clerk, partId, 'grant')
    expect((await record(deputy, id)).state).toBe('in-progress')
    county.on('2026-11-23')
    await done(clerk, partId, 'resume')
    expect((await record(deputy, partId)).due.dueOn).toBe('2026-12-18')
  })

  it('of a whole and the closing of its part at once do not wait for each other', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const partId = await part(id, '2026-12-04')
    await done(registrar, partId, 'acknowledge')
    await done(registrar, partId, 'report', { text: '完成。', progress: 100 })
    await registrar.upload(`/api/tasks/${partId}/files`, '表.txt', '一')
    await done(registrar, partId, 'request-closure', why)
    await done(deputy, id, 'ask-suspension', why)
    const answers = await Promise.all([rule(clerk, id, 'grant'), act(verifier, partId, 'accept', why)])
    const statuses = answers.map(({ status }) => status)
    // One of the two may come second and be told so; nobody gets an internal error.
    for (const status of statuses) expect([200, 409, 422]).toContain(status)
    expect(statuses).toContain(200)
  })
})

describe('a cancellation', () => {
  it('is asked and ruled on; cancelled, a task is grey, owes nothing, and has no way out', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    await done(clerk, id, 'ask-cancel', { text: '上级文件已废止。' })
    expect(reason(await rule(clerk, id, 'grant'))).toEqual([422, 'asked-by-oneself'])
    await rule(verifier, id, 'refuse')
    expect(await record(deputy, id)).toMatchObject({ state: 'in-progress', openRequest: null })
    await done(chief, id, 'ask-cancel', why)
    county.on('2026-11-18')
    expect((await rule(verifier, id, 'grant')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({
      state: 'cancelled',
      light: { light: 'grey', daysLeft: null },
      rawWorkdays: 2,
      requests: [{ state: 'granted' }, { state: 'refused' }],
    })
    county.on('2026-11-30')
    const seen = await record(deputy, id)
    expect([seen.rawWorkdays, seen.actions]).toEqual([2, []])
    expect(seen.steps.filter(({ status }: any) => status === 'now')).toEqual([])
    for (const who of [clerk, deputy, verifier]) expect(await todos(who, id)).toEqual([])
    expect((await clerk.get('/api/tasks?view=cancelled')).body.rows).toMatchObject([{ id }])
  })

  it('of a part takes it out of the count, so that the whole can close', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const first = await part(id, '2026-12-04')
    const second = await part(id, '2026-12-04')
    await done(registrar, first, 'acknowledge')
    await done(registrar, first, 'report', { text: '完成。', progress: 100 })
    await registrar.upload(`/api/tasks/${first}/files`, '表.txt', '一')
    await done(registrar, first, 'request-closure', why)
    await done(verifier, first, 'accept', why)
    expect(reason(await act(head, id, 'cancel', why))).toEqual([422, 'parts-not-closed'])
    expect((await act(clerk, second, 'cancel', why)).status).toBe(403)
    await done(head, second, 'cancel', why)
    expect(await record(deputy, id)).toMatchObject({ parts: { total: 1, closed: 1 }, progress: 100 })
    expect(await todos(deputy, id)).toEqual(['do request-closure'])
    // The number of a cancelled part is not given again.
    const third = await part(id, '2026-12-04')
    expect((await record(deputy, third)).number).toMatch(/-3$/)
    await done(head, third, 'cancel', why)
    await deputy.upload(`/api/tasks/${id}/files`, '总结.txt', '一')
    await done(deputy, id, 'request-closure', why)
    await done(verifier, id, 'accept', why)
    expect((await record(deputy, id)).state).toBe('closed')
  })

  it('asked while the parts were over is not granted once there is an open one again', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    await done(deputy, id, 'ask-cancel', why)
    await part(id, '2026-12-04')
    expect(reason(await rule(verifier, id, 'grant'))).toEqual([422, 'parts-not-closed'])
  })

  it('ends a suspension', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    await done(deputy, id, 'ask-suspension', why)
    await rule(clerk, id, 'grant')
    county.on('2026-11-20')
    await done(head, id, 'cancel', why)
    expect(await record(deputy, id)).toMatchObject({
      rawWorkdays: 4,
      netWorkdays: 0,
      suspensions: [{ to: '2026-11-20', workdays: 4 }],
    })
  })
})

describe('evidence', () => {
  beforeAll(() => county.on('2026-11-23'))

  it('what others attached proves nothing: the unit that has it now brings its own', async () => {
    const other = await dispatch('2026-11-30')
    await clerk.upload(`/api/tasks/${other}/files`, '交办件.txt', '扫描件')
    await deputy.upload(`/api/tasks/${other}/files`, '职责说明.txt', '不属本单位职责')
    await done(deputy, other, 'return', clause)
    expect((await rule(verifier, other, 'grant', { leadUnitId: housingBureau })).status).toBe(200)
    await done(housingDeputy, other, 'acknowledge')
    await done(housingDeputy, other, 'report', { text: '已办。', progress: 100 })
    const closure = () => act(housingDeputy, other, 'request-closure', { text: '请核验。' })
    expect(reason(await closure())).toEqual([422, 'no-new-evidence'])
    await verifier.upload(`/api/tasks/${other}/files`, '现场照片.txt', '办公室所拍')
    expect(reason(await closure())).toEqual([422, 'no-new-evidence'])
    await housingDeputy.upload(`/api/tasks/${other}/files`, '办结证明.txt', '一')
    expect((await closure()).status).toBe(200)
  })

  it('an order scanned in by the office is no evidence', async () => {
    const ordered = await inWork('2026-11-30')
    await clerk.upload(`/api/tasks/${ordered}/files`, '交办件.txt', '扫描件')
    const closure = () => act(deputy, ordered, 'request-closure', { text: '请核验。' })
    expect(reason(await closure())).toEqual([422, 'no-evidence'])
    expect((await record(deputy, ordered)).files).toHaveLength(1)
    await deputy.upload(`/api/tasks/${ordered}/files`, '办结证明.txt', '一')
    expect((await closure()).status).toBe(200)
  })
})

describe('progress when closure is asked for', () => {
  it('stays as it was reported, with its light and in the mean of the whole, until somebody found it done', async () => {
    county.on('2026-11-16')
    const id = await inWork('2026-12-18')
    const first = await part(id, '2026-11-27')
    await part(id, '2026-12-04')
    await done(registrar, first, 'acknowledge')
    await done(registrar, first, 'report', { text: '过半。', progress: 40 })
    await registrar.upload(`/api/tasks/${first}/files`, '表.txt', '一')
    county.on('2026-11-26')
    const seen = async () => {
      const [one, whole] = [await record(clerk, first), await record(clerk, id)]
      return { part: one.progress, light: one.light.light, whole: whole.progress }
    }
    const before = await seen()
    expect(before).toEqual({ part: 40, light: 'red', whole: 20 })
    await done(registrar, first, 'request-closure', why)
    expect(await seen()).toEqual(before)
    await done(verifier, first, 'send-back', why)
    expect(await seen()).toEqual(before)
    await done(registrar, first, 'request-closure', why)
    await done(verifier, first, 'accept', why)
    expect(await seen()).toEqual({ part: 100, light: 'done', whole: 50 })
    const { body } = await clerk.get(`/api/tasks/${first}/history`)
    const moves = body.rows
      .flatMap(({ changes }: any) => changes ?? [])
      .filter(({ field }: any) => field === 'progress')
    expect(moves).toMatchObject([
      { before: 40, after: 100 },
      { before: 0, after: 40 },
    ])
  })
})

describe('after all this', () => {
  it('every number on a tab is the list behind it, for every reader', async () => {
    for (const reader of [clerk, deputy, registrar, housing]) {
      const { body: counts } = await reader.get('/api/tasks/counts?parts=with')
      for (const [view, count] of Object.entries(counts)) {
        const { body } = await reader.get(`/api/tasks?view=${view}&parts=with&size=100`)
        expect([reader.name, view, body.total, body.rows.length]).toEqual([reader.name, view, count, count])
      }
    }
  })

  it('no task has two open requests, and what is open stands in its row', async () => {
    const open = await county.database.db
      .selectFrom('task')
      .leftJoin('task_request', (join) =>
        join
          .onRef('task_request.region_id', '=', 'task.region_id')
          .onRef('task_request.task_id', '=', 'task.id')
          .on('task_request.state', '=', 'open'),
      )
      .select(['task.id', 'task.open_request', 'task_request.kind'])
      .execute()
    expect(new Set(open.map(({ id }) => id)).size).toBe(open.length)
    for (const row of open) expect(row.kind).toBe(row.open_request)
  })

  it('the whole record stands in an unbroken chain', async () => {
    const auditor = await county.grant('auditor')
    expect((await auditor.post('/api/audit/verify')).body).toMatchObject({ ok: true, faults: [] })
  })
})
