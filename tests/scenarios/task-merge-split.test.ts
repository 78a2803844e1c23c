/** Two tasks that are one, and one task that is several: asked, ruled on, and nothing of either lost. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let head: Visitor
let deputy: Visitor
let registrar: Visitor
let housing: Visitor
let tax: Visitor
let approvalBureau: string
let housingBureau: string
let taxBureau: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '韩某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  const section = { unit: 'approval-bureau', section: '登记注册科' }
  registrar = await county.appoint({ ...section, kind: 'section-head' }, '赵镕')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗某')
  tax = await county.appoint({ unit: 'tax-bureau', kind: 'principal' }, '郭某')
  approvalBureau = await county.unitId('approval-bureau')
  housingBureau = await county.unitId('housing-bureau')
  taxBureau = await county.unitId('tax-bureau')
})

afterAll(() => county.close())

const record = async (who: Visitor, id: string) => (await who.get(`/api/tasks/${id}`)).body
const todos = async (who: Visitor, id: string): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos
    .filter((todo: any) => todo.item.id === id)
    .map(({ kind, work }: any) => `${work} ${kind}`)

async function act(who: Visitor, id: string, verb: string, body: object = {}): Promise<Answer> {
  const { version } = await record(clerk, id)
  return who.post(`/api/tasks/${id}/${verb}`, { version, ...body })
}

async function done(who: Visitor, id: string, verb: string, body: object = {}): Promise<void> {
  const answer = await act(who, id, verb, body)
  expect([verb, answer.status, answer.body.error]).toEqual([verb, 200, undefined])
}

async function rule(who: Visitor, id: string, decision: 'grant' | 'refuse'): Promise<Answer> {
  const { requests } = await record(who, id)
  return act(who, id, 'rule', { requestId: requests[0].id, decision, text: '经研究，裁定如下。' })
}

async function dispatch(leadUnitId: string, dueOn = '2026-12-18', more: object = {}): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '施工许可与消防审查并联',
    body: '合并材料，一次受理。',
    indicator: '02',
    leadUnitIds: [leadUnitId],
    deadline: { kind: 'on', day: dueOn },
    requestId: randomUUID(),
    ...more,
  })
  return body.tasks[0].id
}

async function inWork(leadUnitId: string, who: Visitor, dueOn?: string): Promise<string> {
  const id = await dispatch(leadUnitId, dueOn)
  await done(who, id, 'acknowledge')
  await done(who, id, 'report', { text: '已启动。', progress: 20 })
  return id
}

async function part(id: string, dueOn: string): Promise<string> {
  const unitId = await county.sectionId('approval-bureau', '登记注册科')
  await done(deputy, id, 'decompose', {
    parts: [{ title: '一张表', unitId, postId: registrar.postId, dueOn }],
  })
  return (await record(clerk, id)).tree.at(-1).id
}

const reason = (answer: Answer) => [answer.status, answer.body.error?.reason]
const fault = (answer: Answer) => answer.body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`)
const why = { text: '与另一项任务内容重复。' }

describe('merging', () => {
  it('asked by the office, ruled by somebody else: the task ends in the other, whose unit takes it up', async () => {
    county.on('2026-11-02')
    const from = await inWork(approvalBureau, deputy)
    const into = await inWork(housingBureau, housing)
    await deputy.upload(`/api/tasks/${from}/files`, '清单.txt', '一')
    const before = await record(clerk, into)
    await done(clerk, from, 'ask-merge', { ...why, intoId: into })
    expect(await record(deputy, from)).toMatchObject({ state: 'in-progress', openRequest: 'merge' })
    expect(await todos(deputy, from)).toEqual(['do report'])
    expect(await todos(verifier, from)).toEqual(['review rule'])
    expect((await clerk.get('/api/tasks?view=requests')).body.rows).toMatchObject([
      { id: from, openRequest: 'merge' },
    ])
    expect(reason(await rule(clerk, from, 'grant'))).toEqual([422, 'asked-by-oneself'])
    // The unit that would take it up does not see it yet.
    expect((await housing.get(`/api/tasks/${from}`)).status).toBe(404)
    expect((await rule(verifier, from, 'grant')).status).toBe(200)

    const ended = await record(deputy, from)
    expect(ended).toMatchObject({
      state: 'cancelled',
      endedAs: 'merged',
      light: { light: 'grey' },
      wentTo: [{ id: into, number: before.number, title: before.title, mayOpen: true }],
      requests: [{ kind: 'merge', state: 'granted', into: { id: into, number: before.number } }],
    })
    expect(ended.actions).toEqual([])
    expect(ended.timeline[0]).toMatchObject({
      type: 'task.merged',
      facts: { intoId: into, into: before.number, before: 'in-progress' },
    })
    expect(await todos(deputy, from)).toEqual([])

    const other = await record(housing, into)
    expect(other).toMatchObject({
      state: 'in-progress',
      version: before.version + 1,
      due: before.due,
      assistingUnits: [{ id: approvalBureau }],
      cameFrom: [{ id: from, number: ended.number, mayOpen: true }],
    })
    expect(other.timeline[0]).toMatchObject({
      type: 'task.merged-in',
      facts: { fromId: from, from: ended.number },
    })
    // Those who go on with the work read what there was, evidence included; the one who had it reads the other.
    const read = await record(housing, from)
    expect(read.files).toHaveLength(1)
    expect((await housing.get(`/api/tasks/${from}/files/${read.files[0].id}`)).status).toBe(200)
    expect((await record(deputy, into)).number).toBe(before.number)
    await county.liandong.outbox.drain()
    const told = await county.database.db
      .selectFrom('notification')
      .select(['address', 'type'])
      .where('item_id', 'in', [from, into])
      .execute()
    expect(told).toContainEqual({ address: `post:${deputy.postId}`, type: 'task.merged' })
    expect(told).toContainEqual({ address: `post:${housing.postId}`, type: 'task.merged-in' })
  })

  it('goes only into another task in work that the asker sees; each refusal by its name', async () => {
    const id = await inWork(approvalBureau, deputy)
    const ask = async (who: Visitor, intoId: string) =>
      fault(await act(who, id, 'ask-merge', { ...why, intoId }))
    const foreign = await inWork(housingBureau, housing)
    const partId = await part(id, '2026-12-04')
    await done(head, partId, 'cancel', why)
    expect(await ask(clerk, id)).toEqual(['body.intoId itself'])
    expect(await ask(clerk, partId)).toEqual(['body.intoId own-part'])
    expect(await ask(clerk, randomUUID())).toEqual(['body.intoId no-such-task'])
    expect(await ask(clerk, 'none')).toEqual(['body.intoId not-an-id'])
    expect(await ask(deputy, foreign)).toEqual(['body.intoId no-such-task'])
    const draft = await clerk.post('/api/tasks', {
      title: '草稿',
      body: '正文',
      leadUnitId: approvalBureau,
      deadline: { kind: 'on', day: '2026-12-31' },
    })
    expect(await ask(clerk, draft.body.id)).toEqual(['body.intoId no-such-task'])
    await done(head, foreign, 'cancel', why)
    expect(await ask(clerk, foreign)).toEqual(['body.intoId not-in-work'])
    expect((await record(clerk, id)).openRequest).toBeNull()
    expect((await act(registrar, id, 'ask-merge', { ...why, intoId: foreign })).status).toBe(403)
  })

  it('a part does not go into its own whole, but into another part of it, which its whole then counts', async () => {
    const id = await inWork(approvalBureau, deputy)
    const first = await part(id, '2026-12-04')
    const second = await part(id, '2026-12-04')
    expect(fault(await act(deputy, first, 'ask-merge', { ...why, intoId: id }))).toEqual([
      'body.intoId own-whole',
    ])
    expect(reason(await act(deputy, id, 'ask-merge', { ...why, intoId: first }))).toEqual([
      422,
      'parts-not-closed',
    ])
    await done(deputy, first, 'ask-merge', { ...why, intoId: second })
    expect((await rule(clerk, first, 'grant')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({ parts: { total: 1, closed: 0 } })
    expect(await record(deputy, first)).toMatchObject({ endedAs: 'merged', wentTo: [{ id: second }] })
  })

  it('refused or withdrawn, the task is where it was', async () => {
    const id = await dispatch(approvalBureau)
    const into = await inWork(housingBureau, housing)
    const before = await record(deputy, id)
    await done(clerk, id, 'ask-merge', { ...why, intoId: into })
    expect((await rule(verifier, id, 'refuse')).status).toBe(200)
    const after = await record(deputy, id)
    expect([after.state, after.due, after.holder.person, after.openRequest]).toEqual([
      before.state,
      before.due,
      before.holder.person,
      null,
    ])
    await done(clerk, id, 'ask-merge', { ...why, intoId: into })
    const { requests } = await record(clerk, id)
    await done(clerk, id, 'withdraw', { requestId: requests[0].id })
    expect(await record(deputy, id)).toMatchObject({ state: 'issued', endedAs: null, openRequest: null })
    expect((await record(housing, into)).assistingUnits).toEqual([])
  })

  it('two tasks asked to go into each other: the second ruling finds no task in work any more', async () => {
    const one = await inWork(approvalBureau, deputy)
    const two = await inWork(housingBureau, housing)
    await done(clerk, one, 'ask-merge', { ...why, intoId: two })
    await done(clerk, two, 'ask-merge', { ...why, intoId: one })
    const answers = await Promise.all([rule(verifier, one, 'grant'), rule(head, two, 'grant')])
    // The second is told that its task has changed: it has just taken the other one up.
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const late = answers[0].status === 409 ? one : two
    expect(reason(await rule(head, late, 'grant'))).toEqual([422, 'not-in-work'])
    const ends = [(await record(clerk, one)).endedAs, (await record(clerk, two)).endedAs]
    expect(ends.filter((end) => end === 'merged')).toHaveLength(1)
  })

  it('two rulings at once on the same request: one is made, the other hears who and when', async () => {
    const id = await inWork(approvalBureau, deputy)
    const into = await inWork(housingBureau, housing)
    await done(clerk, id, 'ask-merge', { ...why, intoId: into })
    const { requests, version } = await record(verifier, id)
    const ruling = { version, requestId: requests[0].id, decision: 'grant', text: '同意合并。' }
    const answers = await Promise.all([
      verifier.post(`/api/tasks/${id}/rule`, ruling),
      head.post(`/api/tasks/${id}/rule`, ruling),
    ])
    const [first, second] = answers.toSorted((a, b) => a.status - b.status)
    expect([first?.status, second?.status]).toEqual([200, 409])
    expect(second?.body.error).toMatchObject({
      code: 'version-changed',
      facts: { type: 'task.merged', by: expect.stringMatching(/郑立|韩某/), at: expect.any(String) },
    })
    expect((await record(clerk, into)).cameFrom).toHaveLength(1)
  })

  it('asked while the other was in work, it is not granted once the other waits for verification', async () => {
    const id = await inWork(approvalBureau, deputy)
    const into = await inWork(housingBureau, housing)
    await done(clerk, id, 'ask-merge', { ...why, intoId: into })
    await housing.upload(`/api/tasks/${into}/files`, '总结.txt', '一')
    await done(housing, into, 'request-closure', { text: '已办结。' })
    expect(reason(await rule(verifier, id, 'grant'))).toEqual([422, 'not-in-work'])
    expect((await rule(verifier, id, 'refuse')).status).toBe(200)
  })

  it('of a task that stands still ends its suspension', async () => {
    const id = await inWork(approvalBureau, deputy)
    const into = await inWork(housingBureau, housing)
    await done(deputy, id, 'ask-suspension', why)
    expect((await rule(verifier, id, 'grant')).status).toBe(200)
    expect(reason(await act(clerk, id, 'ask-split', { ...why, parts: two() }))).toEqual([
      422,
      'not-in-this-state',
    ])
    await done(clerk, id, 'ask-merge', { ...why, intoId: into })
    expect((await rule(verifier, id, 'grant')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({
      state: 'cancelled',
      suspensions: [{ to: '2026-11-02' }],
    })
  })
})

const two = () => [
  { title: '施工许可材料合并', leadUnitId: housingBureau, dueOn: '2026-12-11' },
  { title: '税费事项同步告知', leadUnitId: taxBureau, dueOn: '2026-12-18' },
]

describe('splitting', () => {
  it('issues new tasks with numbers and acknowledgement of their own, and the clock of the first', async () => {
    county.on('2026-11-02')
    const id = await inWork(approvalBureau, deputy)
    const partId = await part(id, '2026-12-04')
    await registrar.upload(`/api/tasks/${partId}/files`, '样表.txt', '一')
    await done(head, partId, 'cancel', why)
    county.on('2026-11-09')
    await done(deputy, id, 'ask-split', { ...why, parts: two() })
    expect((await record(deputy, id)).requests[0]).toMatchObject({
      kind: 'split',
      state: 'open',
      parts: [
        { title: '施工许可材料合并', dueOn: '2026-12-11' },
        { title: '税费事项同步告知', dueOn: '2026-12-18' },
      ],
    })
    expect((await rule(verifier, id, 'grant')).status).toBe(200)
    const ended = await record(clerk, id)
    expect(ended).toMatchObject({ state: 'cancelled', endedAs: 'split', wentTo: [{}, {}] })
    expect(ended.timeline[0]).toMatchObject({
      type: 'task.split',
      facts: { parts: ended.wentTo.map(({ id: made, number }: any) => ({ id: made, number })) },
    })
    const serials = [ended, ...ended.wentTo].map(({ number }: any) => Number(number.split('-')[1]))
    expect(new Set(serials).size).toBe(3)
    const [first, second] = ended.wentTo
    expect(await record(housing, first.id)).toMatchObject({
      title: '施工许可材料合并',
      body: '合并材料，一次受理。',
      state: 'issued',
      issuedOn: '2026-11-02',
      due: { dueOn: '2026-12-11', originalDueOn: '2026-12-11' },
      acknowledgeDueOn: '2026-11-09',
      leadUnit: { id: housingBureau },
      indicator: { code: '02' },
      rawWorkdays: 5,
      cameFrom: [{ id, number: ended.number, mayOpen: true }],
    })
    expect(await todos(housing, first.id)).toEqual(['do acknowledge'])
    expect(await todos(tax, second.id)).toEqual(['do acknowledge'])
    expect((await housing.get(`/api/tasks/${second.id}`)).status).toBe(404)
    // What the first one had stays readable from the new ones, evidence of its parts included.
    const read = await record(tax, id)
    expect(read.timeline.length).toBe(ended.timeline.length)
    expect(read.files).toHaveLength(1)
    expect((await tax.get(`/api/tasks/${id}/files/${read.files[0].id}`)).status).toBe(200)
    await done(housing, first.id, 'acknowledge')
    expect((await clerk.get('/api/tasks?view=cancelled&size=100')).body.rows).toContainEqual(
      expect.objectContaining({ id, endedAs: 'split' }),
    )
  })

  it('is refused where it would give days away, to strangers, or as one or too many', async () => {
    const id = await inWork(approvalBureau, deputy)
    const ask = async (parts: object[]) => fault(await act(deputy, id, 'ask-split', { ...why, parts }))
    const [one, other] = two()
    expect(await ask([one!])).toEqual(['body.parts too-small'])
    expect(await ask(Array.from({ length: 21 }, () => one!))).toEqual(['body.parts too-large'])
    expect(await ask([one!, { ...other, dueOn: '2026-12-19' }])).toEqual([
      'body.parts.1.dueOn after-the-original',
    ])
    expect(await ask([{ ...one, dueOn: '2026-11-06' }, other!])).toEqual(['body.parts.0.dueOn day-in-past'])
    expect(await ask([{ ...one, dueOn: '2026-02-30' }, other!])).toEqual(['body.parts.0.dueOn no-such-day'])
    expect(await ask([one!, { ...other, leadUnitId: randomUUID() }])).toEqual([
      'body.parts.1.leadUnitId not-a-member',
    ])
    const group = await county.unitId('leading-group')
    expect(await ask([one!, { ...other, leadUnitId: group }])).toEqual([
      'body.parts.1.leadUnitId not-a-member',
    ])
    expect(await ask([{ ...one, title: ' ' }, other!])).toEqual(['body.parts.0.title required'])
  })

  it('waits for its parts, and a part is not split but given out anew', async () => {
    const id = await inWork(approvalBureau, deputy)
    const partId = await part(id, '2026-12-04')
    expect(reason(await act(deputy, id, 'ask-split', { ...why, parts: two() }))).toEqual([
      422,
      'parts-not-closed',
    ])
    expect(reason(await act(deputy, partId, 'ask-split', { ...why, parts: two() }))).toEqual([
      422,
      'part-not-split',
    ])
  })

  it('of an overdue task gives overdue tasks', async () => {
    county.on('2026-11-02')
    const id = await inWork(approvalBureau, deputy, '2026-11-20')
    county.on('2026-11-25')
    const late = two().map((made) => ({ ...made, dueOn: '2026-11-20' }))
    await done(clerk, id, 'ask-split', { ...why, parts: late })
    county.on('2026-12-01')
    expect((await rule(head, id, 'grant')).status).toBe(200)
    const { wentTo } = await record(clerk, id)
    expect(await record(housing, wentTo[0].id)).toMatchObject({
      issuedOn: '2026-11-02',
      acknowledgeDueOn: '2026-11-20',
      light: { light: 'red', reason: 'overdue' },
    })
  })

  it('refused, the task is where it was and no number is used up', async () => {
    const id = await inWork(approvalBureau, deputy)
    await done(deputy, id, 'ask-split', { ...why, parts: two() })
    expect((await rule(verifier, id, 'refuse')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({ state: 'in-progress', wentTo: [], endedAs: null })
    const serial = async (task: string) => Number((await record(clerk, task)).number.split('-')[1])
    expect(await serial(await dispatch(approvalBureau))).toBe((await serial(id)) + 1)
  })
})

describe('after all this', () => {
  it('every number on a tab is the list behind it, for every reader', async () => {
    for (const reader of [clerk, deputy, registrar, housing, tax]) {
      const { body: counts } = await reader.get('/api/tasks/counts?parts=with')
      for (const [view, count] of Object.entries(counts)) {
        const { body } = await reader.get(`/api/tasks?view=${view}&parts=with&size=100`)
        expect([reader.name, view, body.total, body.rows.length]).toEqual([reader.name, view, count, count])
      }
    }
  })

  it('the whole record stands in an unbroken chain', async () => {
    const auditor = await county.grant('auditor')
    expect((await auditor.post('/api/audit/verify')).body).toMatchObject({ ok: true, faults: [] })
  })
})
