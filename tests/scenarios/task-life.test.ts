/** The main path of a task, told as it happens in a county. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let leader: Visitor
let chief: Visitor
let deputy: Visitor
let liaison: Visitor
let registrar: Visitor
let otherChief: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '陈某')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  liaison = await county.appoint({ unit: 'approval-bureau', kind: 'liaison' }, '董某')
  registrar = await county.appoint(
    { unit: 'approval-bureau', section: '登记注册科', kind: 'section-head' },
    '赵镕',
  )
  otherChief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗某')
})

afterAll(() => county.close())

const todos = async (who: Visitor): Promise<{ kind: string; id: string; work: string }[]> => {
  const { body } = await who.get('/api/workbench')
  return body.todos.map((todo: any) => ({ kind: todo.kind, id: todo.item.id, work: todo.work }))
}
const record = async (who: Visitor, id: string) => (await who.get(`/api/tasks/${id}`)).body

async function dispatch(more: object = {}) {
  return clerk.post('/api/tasks/dispatch', {
    title: '企业开办：刻章、发票环节并联办理',
    body: '一个窗口一次受理，后台并联推送。',
    indicator: '01',
    leadUnitIds: [await county.unitId('approval-bureau')],
    deadline: { kind: 'within', n: 17, unit: 'workday' },
    requestId: randomUUID(),
    ...more,
  })
}

const version = async (who: Visitor, id: string): Promise<number> => (await record(who, id)).version

describe('a task from dispatch to closure', () => {
  let id: string
  let partId: string

  it('the office dispatches it: it has a number, a due day in working days, and the deputy has it on the list', async () => {
    county.on('2026-11-02', '17:05')
    const { status, body } = await dispatch()
    expect(status).toBe(200)
    expect(body.tasks).toHaveLength(1)
    // Seventeen working days after Monday 2 November.
    expect(body.tasks[0]).toMatchObject({ number: '督2026-1', dueOn: '2026-11-25' })
    id = body.tasks[0].id
    expect(await todos(deputy)).toEqual([{ kind: 'acknowledge', id, work: 'do' }])
    expect(await todos(chief)).toEqual([])
    expect(await todos(otherChief)).toEqual([])
  })

  it('the deputy acknowledges and then owes its decomposition, and a first report', async () => {
    county.on('2026-11-03')
    const { status } = await deputy.post(`/api/tasks/${id}/acknowledge`, {
      version: await version(deputy, id),
    })
    expect(status).toBe(200)
    expect(await todos(deputy)).toEqual([
      { kind: 'report', id, work: 'do' },
      { kind: 'decompose', id, work: 'do' },
    ])
  })

  it('is decomposed to a section, whose head acknowledges its part', async () => {
    county.on('2026-11-05')
    const { body } = await deputy.get(`/api/tasks/${id}/assignees`)
    const head = body.assignees.find((who: any) => who.person === '赵镕')
    const answer = await deputy.post(`/api/tasks/${id}/decompose`, {
      version: await version(deputy, id),
      parts: [{ title: '一窗受理单', unitId: head.unitId, postId: head.postId, dueOn: '2026-11-20' }],
    })
    expect(answer.status).toBe(200)
    expect(await todos(deputy)).toEqual([
      { kind: 'report', id, work: 'do' },
      { kind: 'follow', id, work: 'do' },
    ])
    const [waiting] = await todos(registrar)
    partId = waiting?.id ?? ''
    expect(waiting).toEqual({ kind: 'acknowledge', id: partId, work: 'do' })
    expect(await record(registrar, partId)).toMatchObject({ number: '督2026-1-1', state: 'issued' })
    const acknowledged = await registrar.post(`/api/tasks/${partId}/acknowledge`, { version: 1 })
    expect(acknowledged.status).toBe(200)
  })

  it('progress moves the light, and a leader’s instruction stays on record', async () => {
    county.on('2026-11-10')
    await registrar.post(`/api/tasks/${partId}/report`, {
      version: 2,
      text: '受理单已合并为一张。',
      progress: 80,
    })
    const seen = await record(clerk, partId)
    expect(seen).toMatchObject({ state: 'in-progress', progress: 80, light: { light: 'green' } })
    expect(await record(clerk, id)).toMatchObject({ progress: 80, light: { light: 'green' } })
    const instructed = await leader.post(`/api/tasks/${id}/instruct`, {
      version: await version(leader, id),
      text: '先按新设企业试行。',
    })
    expect(instructed.status).toBe(200)
    const { body } = await clerk.get('/api/tasks/instructions')
    expect(body.rows).toMatchObject([{ text: '先按新设企业试行。', leader: '陈某' }])
  })

  it('closure of the whole is refused while a part is open, and says so beforehand', async () => {
    const seen = await record(deputy, id)
    const offered = seen.actions.find(({ command }: any) => command === 'request-closure')
    expect(offered.refusal).toEqual({ reason: 'parts-not-closed', facts: { open: 1, total: 1 } })
    const answer = await deputy.post(`/api/tasks/${id}/request-closure`, {
      version: seen.version,
      text: '完成',
    })
    expect(answer.status).toBe(422)
    expect(answer.body.error).toMatchObject({ code: 'refused', reason: 'parts-not-closed' })
  })

  it('the part needs evidence; then somebody outside the unit verifies, not the chief', async () => {
    const bare = await registrar.post(`/api/tasks/${partId}/request-closure`, {
      version: 3,
      text: '已试运行。',
    })
    expect(bare.body.error).toMatchObject({ reason: 'no-evidence' })
    const uploaded = await registrar.upload(
      `/api/tasks/${partId}/files`,
      '一窗受理单.csv',
      '序号,事项\n1,刻章\n',
    )
    expect(uploaded.status).toBe(200)
    const asked = await registrar.post(`/api/tasks/${partId}/request-closure`, {
      version: 3,
      text: '已试运行。',
    })
    expect(asked.status).toBe(200)
    expect(await todos(verifier)).toEqual([{ kind: 'verify', id: partId, work: 'review' }])
    const inside = await chief.post(`/api/tasks/${partId}/accept`, { version: 4, text: '属实。' })
    expect(inside.status).toBe(403)
  })

  it('sent back with a reason it lies with the section again, and closes the second time', async () => {
    const back = await verifier.post(`/api/tasks/${partId}/send-back`, { version: 4, text: '缺发票环节。' })
    expect(back.status).toBe(200)
    expect(await todos(registrar)).toEqual([{ kind: 'revise', id: partId, work: 'do' }])
    await registrar.post(`/api/tasks/${partId}/request-closure`, { version: 5, text: '已补。' })
    // Nobody closes without saying what was found.
    const mute = await verifier.post(`/api/tasks/${partId}/accept`, { version: 6 })
    expect([mute.status, mute.body.error.fields]).toMatchObject([
      400,
      [{ path: 'body.text', code: 'required' }],
    ])
    const accepted = await verifier.post(`/api/tasks/${partId}/accept`, { version: 6, text: '属实。' })
    expect(accepted.status).toBe(200)
    expect(await todos(deputy)).toEqual([{ kind: 'request-closure', id, work: 'do' }])
  })

  it('the whole closes, and nobody owes anything any more', async () => {
    county.on('2026-11-18')
    await deputy.upload(`/api/tasks/${id}/files`, '总结.txt', '三项并为一项。')
    await chief.post(`/api/tasks/${id}/request-closure`, {
      version: await version(chief, id),
      text: '目标已达到。',
    })
    const closed = await verifier.post(`/api/tasks/${id}/accept`, {
      version: await version(verifier, id),
      text: '准予销号。',
    })
    expect(closed.status).toBe(200)
    const seen = await record(clerk, id)
    expect(seen).toMatchObject({ state: 'closed', light: { light: 'done' } })
    expect(seen.timeline.map(({ type }: any) => type).toReversed()).toEqual([
      'task.issued',
      'task.acknowledged',
      'task.issued',
      'task.decomposed',
      'task.acknowledged',
      'task.progress-reported',
      'task.instructed',
      'task.file-attached',
      'task.closure-requested',
      'task.sent-back',
      'task.closure-requested',
      'task.part-closed',
      'task.closed',
      'task.file-attached',
      'task.closure-requested',
      'task.closed',
    ])
    for (const who of [clerk, verifier, chief, deputy, registrar]) expect(await todos(who)).toEqual([])
  })

  it('the whole record stands in an unbroken chain', async () => {
    const auditor = await county.grant('auditor')
    const { body } = await auditor.post('/api/audit/verify')
    expect(body).toMatchObject({ ok: true, faults: [] })
    expect(body.events).toBeGreaterThan(20)
  })
})

describe('dispatch to several units', () => {
  it('makes one task for each, numbered in a row, and a repeated request makes none', async () => {
    const leadUnitIds = await Promise.all(['tax-bureau', 'court', 'finance-bureau'].map(county.unitId))
    const requestId = randomUUID()
    const first = await dispatch({ leadUnitIds, indicator: null, requestId })
    const again = await dispatch({ leadUnitIds, indicator: null, requestId })
    expect(first.body.tasks.map(({ number }: any) => number)).toEqual(['督2026-2', '督2026-3', '督2026-4'])
    expect(again.body).toEqual(first.body)
    const next = await dispatch({ indicator: null })
    expect(next.body.tasks[0].number).toBe('督2026-5')
  })

  it('ten at once get ten numbers, none twice and none left out', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => dispatch()))
    const serials = answers
      .map(({ body }) => Number(body.tasks[0].number.split('-')[1]))
      .toSorted((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: 10 }, (_, n) => n + 6))
  })

  it('two clicks at the same moment dispatch once', async () => {
    const requestId = randomUUID()
    const [a, b] = await Promise.all([dispatch({ requestId }), dispatch({ requestId })])
    expect(a.status).toBe(200)
    expect(b.body).toEqual(a.body)
  })

  it('all or none: one unit that is no member stops the whole', async () => {
    const before = (await clerk.get('/api/tasks')).body.total
    const leadUnitIds = [await county.unitId('tax-bureau'), await county.unitId('leading-group')]
    const answer = await dispatch({ leadUnitIds })
    expect(answer.body.error).toMatchObject({
      code: 'bad-input',
      fields: [{ path: 'body.leadUnitIds.1', code: 'not-a-member' }],
    })
    expect((await clerk.get('/api/tasks')).body.total).toBe(before)
  })
})

describe('two people at once', () => {
  it('the second is told who changed what and when, and nothing of his is saved', async () => {
    county.on('2026-11-19')
    const { body } = await dispatch()
    const { id } = body.tasks[0]
    const [first, second] = await Promise.all([
      deputy.post(`/api/tasks/${id}/acknowledge`, { version: 1 }),
      liaison.post(`/api/tasks/${id}/acknowledge`, { version: 1 }),
    ])
    const answers = [first, second].toSorted((a, b) => a.status - b.status)
    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    expect(answers[1]?.body.error).toMatchObject({
      code: 'version-changed',
      facts: { type: 'task.acknowledged' },
    })
    expect(['李𠮷', '董某']).toContain(answers[1]?.body.error.facts.by)
  })
})

describe('a draft', () => {
  it('is seen by the office alone, changes with its history, and gets its number when it is issued', async () => {
    const leadUnitId = await county.unitId('approval-bureau')
    const given = { title: '草稿', body: '正文', leadUnitId, deadline: { kind: 'on', day: '2026-12-31' } }
    const { body: made } = await clerk.post('/api/tasks', given)
    expect((await deputy.get(`/api/tasks/${made.id}`)).status).toBe(404)
    const { body: edited } = await clerk.put(`/api/tasks/${made.id}`, {
      ...given,
      title: '草稿二',
      version: made.version,
    })
    const seen = await record(clerk, made.id)
    expect(seen.timeline[0].facts.changes).toEqual([{ field: 'title', before: '草稿', after: '草稿二' }])
    const issued = await clerk.post(`/api/tasks/${made.id}/issue`, { version: edited.version })
    expect(issued.status).toBe(200)
    expect((await record(deputy, made.id)).number).toMatch(/^督2026-\d+$/)
    expect(
      (await clerk.remove(`/api/tasks/${made.id}?version=${issued.body.version}`)).body.error.reason,
    ).toBe('not-in-this-state')
  })

  it('is thrown away without a trace in the ledger, but with one in the record', async () => {
    const leadUnitId = await county.unitId('approval-bureau')
    const given = { title: '不要了', body: '正文', leadUnitId, deadline: { kind: 'on', day: '2026-12-31' } }
    const { body: made } = await clerk.post('/api/tasks', given)
    expect((await clerk.remove(`/api/tasks/${made.id}?version=${made.version}`)).status).toBe(200)
    expect((await clerk.get(`/api/tasks/${made.id}`)).status).toBe(404)
    const events = await county.database.db
      .selectFrom('event')
      .select('type')
      .where('item_id', '=', made.id)
      .execute()
    expect(events.map(({ type }) => type)).toEqual(['task.drafted', 'task.discarded'])
  })
})

describe('an owner without an account', () => {
  it('is named on the task, and the desk above records for it', async () => {
    const silent = await county.appoint(
      { unit: 'approval-bureau', section: '档案室', kind: 'officer', account: false },
      '无账号',
    )
    county.on('2026-11-19')
    const { body } = await dispatch()
    const { id } = body.tasks[0]
    await deputy.post(`/api/tasks/${id}/acknowledge`, { version: 1 })
    const unitId = await county.sectionId('approval-bureau', '档案室')
    await deputy.post(`/api/tasks/${id}/decompose`, {
      version: 2,
      parts: [
        { title: '给没有账号的人', unitId, postId: silent.postId, dueOn: '2026-11-30' },
        { title: '给科室', unitId, dueOn: '2026-11-30' },
      ],
    })
    const { tree } = await record(deputy, id)
    expect(tree[1].who).toContain('无账号')
    const mine = (await todos(deputy)).filter(({ id: itemId }) =>
      tree.some((node: any) => node.id === itemId && node.parentId === id),
    )
    expect(mine.map(({ kind }) => kind)).toEqual(['acknowledge', 'acknowledge'])
    expect((await deputy.post(`/api/tasks/${tree[1].id}/acknowledge`, { version: 1 })).status).toBe(200)
  })
})

describe('an overdue task', () => {
  it('is still given out, in parts that are overdue with it and no later', async () => {
    county.on('2026-11-19')
    const { body } = await dispatch({ deadline: { kind: 'on', day: '2026-11-25' } })
    const { id } = body.tasks[0]
    await deputy.post(`/api/tasks/${id}/acknowledge`, { version: 1 })
    county.on('2026-11-30')
    const unitId = await county.sectionId('approval-bureau', '登记注册科')
    const give = (dueOn: string) =>
      deputy.post(`/api/tasks/${id}/decompose`, { version: 2, parts: [{ title: '补办', unitId, dueOn }] })
    for (const [day, code] of [
      ['2026-11-24', 'day-in-past'],
      ['2026-11-30', 'after-the-whole'],
    ] as const)
      expect((await give(day)).body.error.fields[0].code).toBe(code)
    expect((await give('2026-11-25')).status).toBe(200)
    const { tree } = await record(deputy, id)
    expect(tree[1]).toMatchObject({ dueOn: '2026-11-25', light: { light: 'red', reason: 'overdue' } })
  })
})

describe('reminders', () => {
  it('come three, one and no working days before the due day and every working day after, once a day', async () => {
    county.on('2026-12-01')
    const { body } = await dispatch({ deadline: { kind: 'within', n: 5, unit: 'workday' } })
    const { id, dueOn } = body.tasks[0]
    expect(dueOn).toBe('2026-12-08')
    const reminded: string[] = []
    const job = county.liandong.jobs.find(({ name }) => name === 'task-reminders')
    for (const day of ['02', '03', '04', '05', '06', '07', '08', '09', '10']) {
      county.on(`2026-12-${day}`, '08:30')
      await job?.run()
      await job?.run()
      const events = await county.database.db
        .selectFrom('event')
        .select('type')
        .where('item_id', '=', id)
        .where('type', 'in', ['task.reminded', 'task.overdue-reminded'])
        .orderBy('seq')
        .execute()
      if (events.length > reminded.length) reminded.push(`${day} ${events.at(-1)?.type}`)
    }
    expect(reminded).toEqual([
      '03 task.reminded',
      '07 task.reminded',
      '08 task.reminded',
      '09 task.overdue-reminded',
      '10 task.overdue-reminded',
    ])
    await county.liandong.outbox.drain()
    const told = await county.database.db
      .selectFrom('notification')
      .select(['address', 'type'])
      .where('item_id', '=', id)
      .where('type', '=', 'task.overdue')
      .execute()
    // The desk and whoever issued it, on the 9th and on the 10th.
    expect(told.map(({ address }) => address).toSorted()).toEqual(
      [deputy, deputy, clerk, clerk].map(({ postId }) => `post:${postId}`).toSorted(),
    )
  })
})

describe('the number on a tab is the list behind it', () => {
  it('for every view and every reader', async () => {
    for (const reader of [clerk, deputy, registrar, otherChief, leader])
      for (const parts of ['with', 'without']) {
        const { body: counts } = await reader.get(`/api/tasks/counts?parts=${parts}`)
        for (const [view, count] of Object.entries(counts)) {
          const { body } = await reader.get(`/api/tasks?view=${view}&parts=${parts}&size=100`)
          expect([reader.name, view, body.total, body.rows.length]).toEqual([reader.name, view, count, count])
          const lights = body.rows.map((row: any) => row.light.light)
          expect(lights.filter((light: string) => light === 'red').length).toBe(body.foot.red)
          expect(lights.filter((light: string) => light === 'amber').length).toBe(body.foot.amber)
          expect(lights.filter((light: string) => light === 'green').length).toBe(body.foot.green)
        }
      }
  })

  it('and the to-do count is the length of the one list', async () => {
    for (const who of [clerk, verifier, chief, deputy, registrar]) {
      // Whoever has been away for a day signs in again first.
      const { length } = await todos(who)
      const { body: session } = await who.get('/api/session')
      expect([session.signedIn, session.todoCount]).toEqual([true, length])
    }
  })
})
