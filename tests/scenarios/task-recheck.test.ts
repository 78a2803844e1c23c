/** Looking back: closed tasks are drawn by the week of their closing, looked at again, and reopened where it does not hold. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drawn } from '../../domain/task/recheck.ts'
import { sha256 } from '../../server/platform/hash.ts'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let deputy: Visitor
let chief: Visitor
let approvalBureau: string

async function open(): Promise<void> {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  approvalBureau = await county.unitId('approval-bureau')
}
const close = () => county.close()

const record = async (who: Visitor, id: string) => (await who.get(`/api/tasks/${id}`)).body
const todos = async (who: Visitor, id: string): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos
    .filter((todo: any) => todo.item.id === id)
    .map(({ kind, work, dueOn }: any) => `${work} ${kind} ${dueOn}`)

async function act(who: Visitor, id: string, verb: string, body: object = {}): Promise<Answer> {
  const { version } = await record(clerk, id)
  return who.post(`/api/tasks/${id}/${verb}`, { version, ...body })
}

async function done(who: Visitor, id: string, verb: string, body: object = {}): Promise<void> {
  const answer = await act(who, id, verb, body)
  expect([verb, answer.status, answer.body.error]).toEqual([verb, 200, undefined])
}

async function dispatch(deadline: object, leadUnitId = approvalBureau): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '企业开办一窗受理',
    body: '一次受理。',
    leadUnitIds: [leadUnitId],
    deadline,
    requestId: randomUUID(),
  })
  return body.tasks[0].id
}

const tenWorkdays = { kind: 'within', n: 10, unit: 'workday' }

/** Issued and closed on the day the clock stands at. */
async function closed(deadline: object = tenWorkdays): Promise<string> {
  const id = await dispatch(deadline)
  await done(deputy, id, 'acknowledge')
  await done(deputy, id, 'report', { text: '完成。', progress: 100 })
  await deputy.upload(`/api/tasks/${id}/files`, '办结报告.txt', '一')
  await done(deputy, id, 'request-closure', { text: '请核验。' })
  await done(verifier, id, 'accept', { text: '属实。' })
  return id
}

/** What the timer does every morning. */
async function morning(day: string): Promise<void> {
  county.on(day, '08:00')
  await county.liandong.jobs.find(({ name }) => name === 'task-rechecks')?.run()
}

const drawnIds = async (): Promise<string[]> =>
  (await clerk.get('/api/tasks?view=to-recheck&size=100')).body.rows.map(({ id }: any) => id)
const draws = () =>
  county.database.db
    .selectFrom('task_recheck_draw')
    .selectAll()
    .orderBy('round')
    .orderBy('week_ends_on')
    .execute()

async function check(who: Visitor, id: string, verb: 'accept-recheck' | 'reopen', more: object = {}) {
  const { rechecks } = await record(clerk, id)
  return act(who, id, verb, { recheckId: rechecks[0]?.id ?? randomUUID(), text: '现场看了三件。', ...more })
}

const reason = (answer: Answer) => [answer.status, answer.body.error?.reason]
const fault = (answer: Answer) => answer.body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`)

describe('the draw', () => {
  beforeEach(open)
  afterEach(close)

  it('takes a fifth of a week thirty days after its Sunday, at least one, and no part of a task', async () => {
    county.on('2026-03-02')
    const week: string[] = []
    for (let n = 0; n < 6; n++) week.push(await closed())
    const whole = await dispatch(tenWorkdays)
    await done(deputy, whole, 'acknowledge')
    await done(deputy, whole, 'decompose', {
      parts: [{ title: '一张表', unitId: approvalBureau, postId: chief.postId, dueOn: '2026-03-13' }],
    })
    const partId = (await record(clerk, whole)).tree.at(-1).id
    await done(chief, partId, 'acknowledge')
    await done(chief, partId, 'report', { text: '完成。', progress: 100 })
    await chief.upload(`/api/tasks/${partId}/files`, '表.txt', '一')
    await done(chief, partId, 'request-closure', { text: '请核验。' })
    await done(verifier, partId, 'accept', { text: '属实。' })
    county.on('2026-03-10')
    const next = await closed()

    // Sunday 8 March and thirty days: 7 April. Ching Ming is on the 5th, the 6th is off.
    await morning('2026-04-06')
    expect(await drawnIds()).toEqual([])
    await morning('2026-04-07')
    const first = await drawnIds()
    expect(first).toHaveLength(2)
    for (const id of first) expect(week).toContain(id)
    expect(await draws()).toMatchObject([{ round: 1, week_ends_on: '2026-03-08', pool: 6, drawn: 2 }])
    const [task] = first
    expect(await record(clerk, task!)).toMatchObject({
      state: 'closed',
      recheckDueOn: '2026-04-21',
      rechecks: [{ round: 1, state: 'open', pool: 6, closedOn: '2026-03-02', dueOn: '2026-04-21' }],
    })
    expect(await todos(verifier, task!)).toEqual(['review recheck 2026-04-21'])
    expect(await todos(deputy, task!)).toEqual([])

    // The next week is drawn a week later: one of one.
    await morning('2026-04-14')
    expect((await drawnIds()).toSorted()).toEqual([...first, next].toSorted())
  })

  it('can be drawn again by anybody from seed and pool in the record', async () => {
    county.on('2026-03-02')
    for (let n = 0; n < 5; n++) await closed()
    await morning('2026-04-07')
    const event = await county.database.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'task.rechecks-drawn')
      .executeTakeFirstOrThrow()
    const data: any = event.data
    expect(data.pool).toHaveLength(5)
    expect(drawn(sha256, data)).toEqual(data.drawn)
    expect(await drawnIds()).toEqual(data.drawn)
    const told = (await record(clerk, data.drawn[0])).timeline[0]
    expect(told).toMatchObject({
      type: 'task.recheck-drawn',
      actor: null,
      facts: { seed: data.seed, round: 1 },
    })
  })

  it('run twice on a day, or by two servers at once, draws nothing twice', async () => {
    county.on('2026-03-02')
    for (let n = 0; n < 5; n++) await closed()
    await Promise.all([morning('2026-04-07'), morning('2026-04-07')])
    await morning('2026-04-07')
    await morning('2026-04-08')
    expect(await drawnIds()).toHaveLength(1)
    expect(await draws()).toHaveLength(1)
  })

  it('makes up for the days on which nothing ran, the second round after ninety days included', async () => {
    for (const day of ['2026-03-02', '2026-03-09', '2026-03-18']) {
      county.on(day)
      await closed()
    }
    await morning('2026-04-24')
    expect((await draws()).map(({ round, week_ends_on }) => `${round} ${week_ends_on}`)).toEqual([
      '1 2026-03-08',
      '1 2026-03-15',
      '1 2026-03-22',
    ])
    const first = await drawnIds()
    expect(first).toHaveLength(3)
    // 6 June is the ninetieth day after 8 March, a Saturday: the Monday makes up for it. Who is looked at already is
    // not drawn, but whoever holds good may be drawn again.
    const [held, ...others] = first
    expect((await check(verifier, held!, 'accept-recheck')).status).toBe(200)
    await morning('2026-06-06')
    expect(await draws()).toHaveLength(3)
    await morning('2026-06-23')
    expect((await draws()).slice(3)).toMatchObject([
      { round: 2, pool: expect.any(Number) },
      { round: 2 },
      { round: 2 },
    ])
    expect(new Set(await drawnIds())).toEqual(new Set([held, ...others]))
    expect((await record(clerk, held!)).rechecks).toMatchObject([
      { round: 2, state: 'open' },
      { round: 1, state: 'accepted' },
    ])
    for (const id of others) expect((await record(clerk, id)).rechecks).toHaveLength(1)
  })

  it('in a mechanism that says nothing of rechecks draws nothing', async () => {
    const bureau = await openCounty({ mechanism: 'demo-bureau' })
    await bureau.liandong.jobs.find(({ name }) => name === 'task-rechecks')?.run()
    expect(await bureau.database.db.selectFrom('task_recheck_draw').selectAll().execute()).toEqual([])
    await bureau.close()
  })
})

describe('looking again', () => {
  beforeAll(open)
  afterAll(close)

  it('is done by somebody outside, says what was looked at, and may bring a file', async () => {
    county.on('2026-03-02')
    const id = await closed()
    expect((await deputy.upload(`/api/tasks/${id}/files`, '补充.txt', '一')).body.error.reason).toBe(
      'not-in-this-state',
    )
    await done(verifier, id, 'recheck', { text: '群众反映材料又多了一份。' })
    expect(reason(await act(clerk, id, 'recheck'))).toEqual([422, 'recheck-open'])
    expect(await record(clerk, id)).toMatchObject({ rechecks: [{ round: 0, chosenBy: '郑立', seed: null }] })
    expect((await check(deputy, id, 'accept-recheck')).status).toBe(403)
    expect((await deputy.upload(`/api/tasks/${id}/files`, '补充.txt', '一')).status).toBe(422)
    expect((await verifier.upload(`/api/tasks/${id}/files`, '现场照片.txt', '二')).status).toBe(200)
    expect(fault(await check(clerk, id, 'accept-recheck', { text: ' ' }))).toEqual(['body.text required'])
    expect(reason(await check(clerk, id, 'accept-recheck', { recheckId: randomUUID() }))).toEqual([
      422,
      'recheck-settled',
    ])
    expect((await check(clerk, id, 'accept-recheck')).status).toBe(200)
    expect(await record(deputy, id)).toMatchObject({
      state: 'closed',
      recheckDueOn: null,
      reopened: 0,
      rechecks: [{ state: 'accepted', checked: { by: '王晓燕', text: '现场看了三件。' } }],
    })
    expect(await todos(verifier, id)).toEqual([])
    expect(reason(await check(clerk, id, 'reopen'))).toEqual([422, 'no-open-recheck'])
    expect((await clerk.upload(`/api/tasks/${id}/files`, '迟到.txt', '三')).status).toBe(422)
  })

  it('two at once: one settles it, the other hears who and when', async () => {
    const id = await closed()
    await done(clerk, id, 'recheck')
    const { version, rechecks } = await record(clerk, id)
    const body = { version, recheckId: rechecks[0].id, text: '看过。' }
    const answers = await Promise.all([
      verifier.post(`/api/tasks/${id}/accept-recheck`, body),
      clerk.post(`/api/tasks/${id}/reopen`, body),
    ])
    const [first, second] = answers.toSorted((a, b) => a.status - b.status)
    expect([first?.status, second?.status]).toEqual([200, 409])
    expect(second?.body.error.facts.type).toMatch(/task\.(rechecked|reopened)/)
  })

  it('reopened, it is in progress again with a new term, and what was stays in the record', async () => {
    county.on('2026-03-02')
    const id = await closed()
    const before = await record(clerk, id)
    county.on('2026-04-07')
    await done(verifier, id, 'recheck')
    // Ten working days from 7 April, as it had when it was issued.
    expect((await record(verifier, id)).reopenedDueOn).toBe('2026-04-21')
    expect(fault(await check(verifier, id, 'reopen', { dueOn: '2026-04-06' }))).toEqual([
      'body.dueOn day-in-past',
    ])
    expect(fault(await check(verifier, id, 'reopen', { dueOn: '2036-04-06' }))).toEqual([
      'body.dueOn day-too-far',
    ])
    expect(fault(await check(verifier, id, 'reopen', { text: '' }))).toEqual(['body.text required'])
    expect((await check(verifier, id, 'reopen', { text: '窗口仍要求提交纸质件。' })).status).toBe(200)
    const seen = await record(deputy, id)
    expect(seen).toMatchObject({
      state: 'in-progress',
      reopened: 1,
      progress: 0,
      firstClosedOn: '2026-03-02',
      due: { dueOn: '2026-04-21', originalDueOn: before.due.originalDueOn },
      light: { light: 'green' },
      holder: { person: '李𠮷' },
      rechecks: [{ state: 'reopened', checked: { text: '窗口仍要求提交纸质件。' } }],
      // The clock did not run while it lay closed.
      rawWorkdays: 25,
      netWorkdays: 0,
      suspensions: [],
    })
    expect(seen.timeline[0]).toMatchObject({
      type: 'task.reopened',
      facts: { before: before.due.dueOn, dueOn: '2026-04-21', closedOn: '2026-03-02' },
    })
    expect(await todos(deputy, id)).toEqual(['do revise 2026-04-21'])
    expect((await clerk.get('/api/tasks?view=reopened')).body.rows).toContainEqual(
      expect.objectContaining({ id, reopened: 1 }),
    )
  })

  it('closes again only with evidence attached since, and by somebody outside', async () => {
    county.on('2026-04-07')
    const id = await closed()
    await done(clerk, id, 'recheck')
    expect((await check(verifier, id, 'reopen', { dueOn: '2026-04-30' })).status).toBe(200)
    expect((await record(deputy, id)).due.dueOn).toBe('2026-04-30')
    expect(reason(await act(deputy, id, 'request-closure', { text: '已整改。' }))).toEqual([
      422,
      'no-new-evidence',
    ])
    await deputy.upload(`/api/tasks/${id}/files`, '整改照片.txt', '二')
    await done(deputy, id, 'report', { text: '已整改。', progress: 100 })
    await done(deputy, id, 'request-closure', { text: '已整改。' })
    expect((await act(chief, id, 'accept', { text: '属实。' })).status).toBe(403)
    county.on('2026-04-09')
    await done(verifier, id, 'accept', { text: '属实。' })
    expect(await record(deputy, id)).toMatchObject({
      state: 'closed',
      firstClosedOn: '2026-04-07',
      reopened: 1,
      rawWorkdays: 2,
      netWorkdays: 2,
    })
    // Closed for the second time it can be drawn like any other.
    await morning('2026-05-12')
    expect(await drawnIds()).toContain(id)
  })

  it('with a due day set by hand it has as many working days again', async () => {
    county.on('2026-05-12')
    const id = await closed({ kind: 'on', day: '2026-05-18' })
    await done(clerk, id, 'recheck')
    county.on('2026-06-01')
    expect((await record(clerk, id)).reopenedDueOn).toBe('2026-06-05')
  })

  it('whose people have left: the desk that answers now has it, and at last whoever gave it out', async () => {
    county.on('2026-06-01')
    const rural = await county.appoint({ unit: 'tax-bureau', kind: 'deputy-in-charge' }, '高某')
    const id = await dispatch(tenWorkdays, await county.unitId('tax-bureau'))
    await done(rural, id, 'acknowledge')
    await done(rural, id, 'report', { text: '完成。', progress: 100 })
    await rural.upload(`/api/tasks/${id}/files`, '报告.txt', '一')
    await done(rural, id, 'request-closure', { text: '请核验。' })
    await done(verifier, id, 'accept', { text: '属实。' })
    await county.database.db
      .updateTable('tenure')
      .set({ ends_on: '2026-06-05' })
      .where('post_id', '=', rural.postId)
      .execute()
    county.liandong.identity.forgetActors()
    county.on('2026-06-08')
    await done(clerk, id, 'recheck')
    expect(await todos(verifier, id)).toHaveLength(1)
    expect((await check(verifier, id, 'reopen')).status).toBe(200)
    expect(await record(clerk, id)).toMatchObject({ state: 'in-progress', holder: { person: null } })
    // Nobody of the bureau has an account any more: the clerk who dispatched it reads the to-do.
    expect((await todos(clerk, id)).map((todo) => todo.split(' ')[1])).toEqual(['revise'])
  })
})

describe('after all this', () => {
  beforeAll(open)
  afterAll(close)

  it('every number on a tab is the list behind it, and the record is an unbroken chain', async () => {
    county.on('2026-03-02')
    for (let n = 0; n < 3; n++) await closed()
    await morning('2026-04-07')
    const [id] = await drawnIds()
    await check(verifier, id!, 'reopen')
    await done(clerk, (await clerk.get('/api/tasks?view=closed')).body.rows[0].id, 'recheck')
    for (const reader of [clerk, deputy, chief]) {
      const { body: counts } = await reader.get('/api/tasks/counts?parts=with')
      expect([counts['to-recheck'], counts.reopened]).toEqual([1, 1])
      for (const [view, count] of Object.entries(counts)) {
        const { body } = await reader.get(`/api/tasks?view=${view}&parts=with&size=100`)
        expect([reader.name, view, body.total, body.rows.length]).toEqual([reader.name, view, count, count])
      }
    }
    const auditor = await county.grant('auditor')
    expect((await auditor.post('/api/audit/verify')).body).toMatchObject({ ok: true, faults: [] })
  })
})
