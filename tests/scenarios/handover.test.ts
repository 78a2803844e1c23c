/** Somebody leaves: what is open goes to whoever comes, what was done stays theirs, and nobody's post is forgotten. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let chief: Visitor
let deputy: Visitor
let head: Visitor
let otherHead: Visitor
let otherChief: Visitor
let bureau: string
let sectionId: string

const section = { unit: 'approval-bureau', section: '登记注册科' }

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张德安')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李志远')
  head = await county.appoint({ ...section, kind: 'section-head' }, '赵敏之')
  otherHead = await county.appoint(
    { unit: 'approval-bureau', section: '投资项目科', kind: 'section-head' },
    '周海涛',
  )
  otherChief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗振华')
  bureau = await county.unitId('approval-bureau')
  sectionId = await county.sectionId('approval-bureau', '登记注册科')
})

afterAll(() => county.close())

const job = (name: string) =>
  county.liandong.jobs.find((one) => one.name === name)?.run() ?? Promise.reject(new Error(name))
const db = () => county.database.db

async function postOf(postId: string) {
  const { body } = await clerk.get('/api/organization')
  return body.units.flatMap((unit: any) => unit.posts).find((one: any) => one.id === postId)
}
const tenureOf = async (who: Visitor): Promise<string> => {
  const post = await postOf(who.postId)
  return [post.holder, ...post.history].find((one: any) => one?.personId === who.personId).tenureId
}
const end = async (who: Visitor, endsOn: string) =>
  clerk.post(`/api/organization/tenures/${await tenureOf(who)}/end`, {
    version: (await postOf(who.postId)).version,
    endsOn,
  })
const officer = (name: string) => county.appoint({ ...section, kind: 'officer' }, name)
/** Somebody of another unit, free to come. */
const newcomer = (name: string) =>
  county.appoint({ unit: 'tax-bureau', section: '征管科', kind: 'officer' }, name)

/** A task that lies with somebody's post. */
async function taskOf(who: Visitor, title = '企业开办一件事'): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title,
    body: '正文',
    leadUnitIds: [bureau],
    deadline: { kind: 'on', day: '2026-12-31' },
    requestId: randomUUID(),
  })
  const id = body.tasks[0].id
  const to = { version: 1, unitId: sectionId, postId: who.postId, text: '请办理。' }
  const { status, body: said } = await deputy.post(`/api/tasks/${id}/transfer`, to)
  expect([status, said.error]).toEqual([200, undefined])
  return id
}
const act = async (who: Visitor, id: string, verb: string, body: object = {}) => {
  const { version } = (await clerk.get(`/api/tasks/${id}`)).body
  return who.post(`/api/tasks/${id}/${verb}`, { version, ...body })
}
const todos = async (who: Visitor) =>
  (await who.get('/api/workbench')).body.todos.map((todo: any) => ({ kind: todo.kind, id: todo.item.id }))
const timeline = async (id: string) =>
  (await clerk.get(`/api/tasks/${id}`)).body.timeline.map((event: any) => [event.type, event.actor?.name])

type Wanted = {
  lastDay?: string
  successorId?: string | null
  receivingPostId?: string | null
  note?: string
}
const make = async (who: Visitor, leaver: Visitor, wanted: Wanted) =>
  who.post('/api/handovers', {
    tenureId: await tenureOf(leaver),
    lastDay: county.today(),
    ...wanted,
  })
const sheet = async (who: Visitor, id: string) => (await who.get(`/api/handovers/${id}`)).body
const confirm = async (who: Visitor, id: string, side: string, note = '') =>
  who.post(`/api/handovers/${id}/confirm`, { version: (await sheet(clerk, id)).version, side, note })
const unhanded = async (who = clerk) =>
  (await who.get('/api/handovers')).body.unhanded.map((row: any) => row.leaver.name)
const vacancies = async (who = clerk) =>
  (await who.get('/api/vacancies')).body.rows.map((row: any) => [row.post.id, row.vacantFrom, row.tasks])

describe('an officer leaves and another comes', () => {
  it('is handed over in one go on the day after the last one; what was done stays the leaver’s', async () => {
    const leaver = await officer('周强生')
    const taker = await newcomer('孙博')
    const open = await taskOf(leaver, '还没有办完的')
    await act(leaver, open, 'acknowledge')
    await act(leaver, open, 'report', { text: '联调中。', progress: 40 })
    const asked = await act(leaver, open, 'ask-extension', { text: '接口未开放。', dueOn: '2027-01-10' })
    expect(asked.status).toBe(200)
    const closed = await taskOf(leaver, '已经销号的')
    await act(leaver, closed, 'acknowledge')
    await act(leaver, closed, 'report', { text: '已办。', progress: 100 })
    await leaver.upload(`/api/tasks/${closed}/files`, '证明.txt', '已办结')
    await act(leaver, closed, 'request-closure', { text: '请核验。' })
    expect((await act(clerk, closed, 'accept', { text: '属实。' })).status).toBe(200)

    const preview = await head.get(`/api/handovers/preview/${await tenureOf(leaver)}`)
    expect(preview.body.items.tasks.map((task: any) => task.title)).toEqual(['还没有办完的'])
    expect(preview.body.items.requests).toHaveLength(1)

    const made = await make(head, leaver, { lastDay: '2026-11-04', successorId: taker.personId })
    expect(made.body.error).toBeUndefined()
    expect(made.body.number).toMatch(/^交2026-\d+$/)
    const { id } = made.body
    expect(await todos(leaver)).toContainEqual({ kind: 'confirm-handover', id })
    expect(await todos(taker)).toContainEqual({ kind: 'confirm-handover', id })

    expect((await confirm(leaver, id, 'leaver')).body).toMatchObject({ state: 'open' })
    expect(await todos(leaver)).not.toContainEqual({ kind: 'confirm-handover', id })
    expect((await confirm(taker, id, 'taker')).body).toMatchObject({ state: 'confirmed' })
    // Dated, and not before: the leaver works to the last day.
    county.on('2026-11-04', '18:00')
    await job('handover-due')
    expect(await todos(leaver)).toContainEqual({ kind: 'report', id: open })
    expect(await todos(taker)).not.toContainEqual({ kind: 'report', id: open })

    county.on('2026-11-05', '00:10')
    // Rights follow the days by themselves; the job writes the tasks' events.
    expect(await todos(taker)).toContainEqual({ kind: 'report', id: open })
    await job('handover-due')
    await job('handover-due')
    expect(await sheet(clerk, id)).toMatchObject({ state: 'done', items: { tasks: [{ id: open }] } })
    const told = await timeline(open)
    expect(told.filter(([type]: string[]) => type === 'task.handed-over')).toHaveLength(1)
    expect(told).toContainEqual(['task.progress-reported', '周强生'])
    expect((await act(leaver, open, 'report', { text: '越权', progress: 50 })).status).toBe(403)
    expect((await act(taker, open, 'report', { text: '接着办。', progress: 60 })).status).toBe(200)
    expect((await timeline(open))[0]).toEqual(['task.progress-reported', '孙博'])
    // Asked from the post: whoever holds it now may take it back.
    const { requests } = (await clerk.get(`/api/tasks/${open}`)).body
    const withdrawn = await act(taker, open, 'withdraw', { requestId: requests[0].id, text: '不再需要。' })
    expect(withdrawn.body.error).toBeUndefined()
    expect((await timeline(closed)).map(([type]: string[]) => type)).not.toContain('task.handed-over')
    county.on('2026-11-05', '09:00')
  })

  it('goes to another post of the unit where this one stays vacant, duties of the person with it', async () => {
    const leaver = await officer('刘某')
    const open = await taskOf(leaver)
    await act(leaver, open, 'acknowledge')
    const duty = { version: 0, responsiblePersonId: leaver.personId, startsOn: '2026-11-01' }
    expect((await clerk.put('/api/responsibility/01', duty)).body.error).toBeUndefined()
    const made = await make(deputy, leaver, { receivingPostId: head.postId })
    const { id } = made.body
    await confirm(leaver, id, 'leaver')
    expect((await confirm(head, id, 'taker')).body).toMatchObject({ state: 'confirmed' })
    county.on('2026-11-06', '00:10')
    await job('handover-due')
    expect(await todos(head)).toContainEqual({ kind: 'decompose', id: open })
    const { rows } = (await clerk.get('/api/responsibility')).body
    expect(rows.find((row: any) => row.code === '01').responsible.name).toBe('赵敏之')
    const before = (await clerk.get('/api/responsibility?on=2026-11-05')).body.rows
    expect(before.find((row: any) => row.code === '01').responsible.name).toBe('刘某')
    expect((await vacancies()).map(([post]: string[]) => post)).not.toContain(leaver.postId)
    county.on('2026-11-06', '09:00')
  })

  it('is signed by the principal for who cannot sign, with the reason', async () => {
    const leaver = await county.appoint({ ...section, kind: 'officer', account: false }, '没有账号')
    const open = await taskOf(leaver)
    const taker = await newcomer('接任者')
    const { body } = await make(head, leaver, { successorId: taker.personId })
    expect(await todos(chief)).toContainEqual({ kind: 'confirm-handover', id: body.id })
    expect((await confirm(chief, body.id, 'leaver')).body.error).toMatchObject({
      reason: 'stand-in-says-why',
    })
    expect((await confirm(chief, body.id, 'leaver', '本人无账号，已当面点清。')).status).toBe(200)
    expect((await confirm(taker, body.id, 'taker')).status).toBe(200)
    expect(await sheet(taker, body.id)).toMatchObject({
      signed: {
        leaver: { by: '张德安', note: '本人无账号，已当面点清。' },
        taker: { by: '接任者', note: null },
      },
    })
    county.on('2026-11-07', '00:10')
    await job('handover-due')
    expect(await todos(taker)).toContainEqual({ kind: 'acknowledge', id: open })
    county.on('2026-11-07', '09:00')
  })
})

describe('somebody left without a sheet', () => {
  it('is named to the office until it is made up, and nothing is lost meanwhile', async () => {
    const leaver = await officer('不辞而别')
    const open = await taskOf(leaver)
    expect((await end(leaver, '2026-11-07')).status).toBe(200)
    expect(await unhanded()).not.toContain('不辞而别')
    county.on('2026-11-08', '09:00')
    expect(await unhanded()).toContain('不辞而别')
    expect(await unhanded(otherChief)).not.toContain('不辞而别')
    expect((await vacancies()).map(([post]: string[]) => post)).toContain(leaver.postId)
    const wrongDay = await make(clerk, leaver, { successorId: otherHead.personId, lastDay: county.today() })
    expect(wrongDay.body.error).toMatchObject({ reason: 'already-ended' })
    const taker = await newcomer('补位者')
    const { body } = await make(clerk, leaver, { successorId: taker.personId, lastDay: '2026-11-07' })
    expect(await todos(leaver)).toEqual([{ kind: 'confirm-handover', id: body.id }])
    await confirm(leaver, body.id, 'leaver')
    // The day has come already: carried out with the second word.
    expect((await confirm(taker, body.id, 'taker')).body).toMatchObject({ state: 'done' })
    expect(await todos(taker)).toContainEqual({ kind: 'acknowledge', id: open })
    expect(await unhanded()).not.toContain('不辞而别')
    expect((await vacancies()).map(([post]: string[]) => post)).not.toContain(leaver.postId)
  })
})

describe('a vacancy', () => {
  const told = async (postId: string) => {
    await county.liandong.outbox.drain()
    const rows = await db().selectFrom('notification').select(['type', 'facts', 'item_id']).execute()
    const ids = await db().selectFrom('vacancy').select('id').where('post_id', '=', postId).execute()
    return rows.filter((row) => row.type === 'vacancy.noticed' && ids.some(({ id }) => id === row.item_id))
      .length
  }
  const fillTodo = async (postId: string) => {
    const { rows } = (await clerk.get('/api/vacancies')).body
    const vacancy = rows.find((row: any) => row.post.id === postId)
    return (await todos(clerk)).filter(({ id }: any) => id === vacancy?.id).length
  }

  it('is told once, from the day it is known, and is gone when the post is filled', async () => {
    const leaver = await officer('将要离任')
    await taskOf(leaver)
    await end(leaver, '2026-11-20')
    expect(await vacancies()).toContainEqual([leaver.postId, '2026-11-21', 1])
    expect([await told(leaver.postId), await fillTodo(leaver.postId)]).toEqual([1, 1])
    await job('handover-vacancies')
    await job('handover-vacancies')
    expect([await told(leaver.postId), await fillTodo(leaver.postId)]).toEqual([1, 1])
    const taker = await newcomer('接替者')
    const filled = await clerk.post(`/api/organization/posts/${leaver.postId}/appoint`, {
      version: (await postOf(leaver.postId)).version,
      personId: taker.personId,
      startsOn: '2026-11-21',
    })
    expect(filled.status).toBe(200)
    expect((await vacancies()).map(([post]: string[]) => post)).not.toContain(leaver.postId)
    expect(await fillTodo(leaver.postId)).toBe(0)
  })

  it('is told of a post where nothing waits only when something comes to wait there', async () => {
    const empty = await officer('没有在办')
    await end(empty, county.today())
    expect((await vacancies()).map(([post]: string[]) => post)).not.toContain(empty.postId)
    const duty = { version: 0, responsiblePostId: empty.postId, startsOn: county.today() }
    expect((await clerk.put('/api/responsibility/03', duty)).body.error).toBeUndefined()
    await job('handover-vacancies')
    expect((await vacancies()).map(([post]: string[]) => post)).toContain(empty.postId)
    const freed = { version: 1, sectionId, startsOn: county.today() }
    expect((await clerk.put('/api/responsibility/03', freed)).body.error).toBeUndefined()
    await job('handover-vacancies')
    expect((await vacancies()).map(([post]: string[]) => post)).not.toContain(empty.postId)
    // The same vacancy again: listed, but not told twice.
    const again = { version: 2, responsiblePostId: empty.postId, startsOn: county.today() }
    expect((await clerk.put('/api/responsibility/03', again)).body.error).toBeUndefined()
    await job('handover-vacancies')
    expect((await vacancies()).map(([post]: string[]) => post)).toContain(empty.postId)
    expect(await told(empty.postId)).toBe(1)
  })
})

describe('no sheet', () => {
  it('for a wrong day, a wrong taker, twice, or by whom it does not concern', async () => {
    const leaver = await officer('坏数据')
    const taker = await newcomer('某人')
    const auditor = await county.grant('auditor')
    const absent = await county.appoint({ ...section, kind: 'officer' }, '同科')
    const refusal = async (who: Visitor, wanted: Wanted) => {
      const { status, body } = await make(who, leaver, wanted)
      return body.error?.reason ?? body.error?.code ?? status
    }
    const successorId = taker.personId
    expect(await refusal(head, { successorId, lastDay: '2025-12-31' })).toBe('ends-before-start')
    expect(await refusal(head, { successorId, lastDay: '2026-11-01' })).toBe('day-in-past')
    expect(await refusal(head, { successorId, lastDay: '2026-02-30' })).toBe('bad-input')
    expect(await refusal(head, {})).toBe('one-who-takes')
    expect(await refusal(head, { successorId, receivingPostId: head.postId })).toBe('one-who-takes')
    expect(await refusal(head, { successorId: leaver.personId })).toBe('leaver-is-taker')
    expect(await refusal(head, { successorId: absent.personId })).toBe('successor-excluded')
    expect(await refusal(head, { successorId: auditor.personId })).toBe('administrator-cannot-act')
    expect(await refusal(head, { successorId: randomUUID() })).toBe('bad-input')
    expect(await refusal(head, { receivingPostId: otherChief.postId })).toBe('receiving-elsewhere')
    expect(await refusal(leaver, { successorId })).toBe('no-right')
    expect(await refusal(otherChief, { successorId })).toBe('no-right')
    expect(await refusal(otherHead, { successorId })).toBe('no-right')
    expect((await make(deputy, chief, { successorId })).body.error.reason).toBe('leadership-by-office')
    expect((await make(head, head, { successorId })).body.error.reason).toBe('own-post')

    const both = await Promise.all([
      make(head, leaver, { successorId }),
      make(deputy, leaver, { successorId }),
    ])
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 422]))
    expect(both.find(({ status }) => status === 422)?.body.error.reason).toBe('sheet-exists')
    const id = both.find(({ status }) => status === 200)?.body.id
    expect((await otherChief.get(`/api/handovers/${id}`)).status).toBe(404)
    expect(
      (await otherChief.post(`/api/handovers/${id}/confirm`, { version: 1, side: 'taker' })).status,
    ).toBe(404)
    expect((await confirm(taker, id, 'leaver')).body.error.reason).toBe('other-party')
    expect((await confirm(head, id, 'leaver', '代签')).body.error.reason).toBe('not-a-party')
    expect((await confirm(leaver, id, 'leaver')).status).toBe(200)
    expect((await confirm(leaver, id, 'leaver')).body.error.reason).toBe('already-confirmed')
    const twice = await Promise.all([
      taker.post(`/api/handovers/${id}/confirm`, { version: 2, side: 'taker' }),
      taker.post(`/api/handovers/${id}/confirm`, { version: 2, side: 'taker' }),
    ])
    expect(twice.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]))
    const late = await clerk.post(`/api/handovers/${id}/cancel`, { version: 3, text: '不该撤' })
    expect(late.body.error.reason).toBe('not-open')
  })

  it('stays open that was a mistake: it is cancelled with its reason, and another is made', async () => {
    const leaver = await officer('重开')
    const taker = await newcomer('另一人')
    const first = await make(head, leaver, { successorId: taker.personId })
    const cancelled = await head.post(`/api/handovers/${first.body.id}/cancel`, {
      version: 1,
      text: '接任人选有变。',
    })
    expect(cancelled.status).toBe(200)
    expect(await todos(taker)).toEqual([])
    expect(await sheet(head, first.body.id)).toMatchObject({
      state: 'cancelled',
      cancelledNote: '接任人选有变。',
    })
    expect((await make(head, leaver, { receivingPostId: head.postId })).status).toBe(200)
  })
})

describe('a sheet written late, over a post that somebody holds', () => {
  const row = async (name: string) =>
    (await clerk.get('/api/handovers')).body.unhanded.find((one: any) => one.leaver.name === name)
  const handed = async (id: string) =>
    (await timeline(id)).filter(([type]: string[]) => type === 'task.handed-over').length

  it('moves what came in the leaver’s time, and leaves the holder their own', async () => {
    county.on('2026-11-09')
    const leaver = await officer('早已离任')
    const holder = await newcomer('已经到任')
    const before = await taskOf(leaver, '在任时的')
    await end(leaver, '2026-11-09')
    county.on('2026-11-10')
    const appointed = await clerk.post(`/api/organization/posts/${leaver.postId}/appoint`, {
      version: (await postOf(leaver.postId)).version,
      personId: holder.personId,
      startsOn: '2026-11-10',
    })
    expect(appointed.body.error).toBeUndefined()
    const after = await taskOf(leaver, '到任后的')
    await act(holder, after, 'acknowledge')
    const asked = await act(holder, after, 'ask-extension', { text: '还需时日。', dueOn: '2027-01-10' })
    expect(asked.body.error).toBeUndefined()

    expect(await row('早已离任')).toMatchObject({ tasks: 1, successor: '已经到任' })
    const { items } = (await clerk.get(`/api/handovers/preview/${await tenureOf(leaver)}`)).body
    expect(items.tasks.map(({ id }: any) => id)).toEqual([before])
    expect(items.requests).toEqual([])

    const elsewhere = await make(clerk, leaver, { lastDay: '2026-11-09', receivingPostId: head.postId })
    expect(elsewhere.body.error).toMatchObject({ reason: 'post-held', facts: { name: '已经到任' } })
    const { body } = await make(clerk, leaver, { lastDay: '2026-11-09', successorId: holder.personId })
    await confirm(leaver, body.id, 'leaver')
    expect((await confirm(holder, body.id, 'taker')).body).toMatchObject({ state: 'done' })
    expect([await handed(before), await handed(after)]).toEqual([1, 0])
    expect((await sheet(clerk, body.id)).items.tasks.map(({ id }: any) => id)).toEqual([before])
    expect(await row('早已离任')).toBeUndefined()
  })

  it('takes along what came to the post while nobody held it', async () => {
    const leaver = await officer('空缺期间')
    await end(leaver, '2026-11-10')
    county.on('2026-11-11')
    const meanwhile = await taskOf(await officer('临时'), '空缺期间的')
    const moved = { version: 2, unitId: sectionId, postId: leaver.postId, text: '改办。' }
    // Nobody sits there: it comes by the office's hand, as what was on its way.
    expect((await deputy.post(`/api/tasks/${meanwhile}/transfer`, moved)).status).toBe(400)
    await db()
      .updateTable('task')
      .set({ responsible_post_id: leaver.postId, holder_post_id: leaver.postId })
      .where('id', '=', meanwhile)
      .execute()
    county.on('2026-11-12')
    expect(await row('空缺期间')).toMatchObject({ tasks: 1, successor: null })
    const taker = await newcomer('补上来的')
    const { body } = await make(clerk, leaver, { lastDay: '2026-11-10', successorId: taker.personId })
    await confirm(leaver, body.id, 'leaver')
    expect((await confirm(taker, body.id, 'taker')).body).toMatchObject({ state: 'done' })
    expect(await handed(meanwhile)).toBe(1)
  })
})

describe('a graded notice that nobody has signed for', () => {
  it('waits at the post that takes the work, and keeps a post without a holder in sight', async () => {
    const place = { unit: 'approval-bureau', section: '督办组' }
    const groupHead = await county.appoint({ ...place, kind: 'section-head' }, '组长')
    const member = await county.appoint({ ...place, kind: 'officer' }, '组员')
    const groupId = await county.sectionId('approval-bureau', '督办组')
    const { body: made } = await clerk.post('/api/tasks/dispatch', {
      title: '逾期的事',
      body: '正文',
      leadUnitIds: [bureau],
      deadline: { kind: 'on', day: '2026-11-12' },
      requestId: randomUUID(),
    })
    const id = made.tasks[0].id
    const given = { version: 1, unitId: groupId, postId: member.postId, text: '请办理。' }
    expect((await deputy.post(`/api/tasks/${id}/transfer`, given)).body.error).toBeUndefined()
    county.on('2026-11-13', '08:30')
    await job('task-reminders')
    // A whole is the unit's: its notice goes to the deputy's desk. Here the head of the group was told.
    const noticed = await db()
      .updateTable('task_notice')
      .set({ to_post_id: groupHead.postId, address: `post:${groupHead.postId}` })
      .where('task_id', '=', id)
      .returning('id')
      .executeTakeFirstOrThrow()
    county.on('2026-11-13', '09:00')
    const preview = await clerk.get(`/api/handovers/preview/${await tenureOf(groupHead)}`)
    expect(preview.body.items).toMatchObject({ tasks: [], notices: [{ id: noticed.id, taskId: id }] })
    await end(groupHead, '2026-11-13')
    const found = (await clerk.get('/api/vacancies')).body.rows.find(
      (one: any) => one.post.id === groupHead.postId,
    )
    expect(found).toMatchObject({ tasks: 0, notices: 1 })
    const waiting = (await clerk.get(`/api/vacancies/${found.id}`)).body
    expect(waiting).toMatchObject({ tasks: [], notices: [{ taskId: id }], duties: [] })
    expect((await otherHead.get(`/api/vacancies/${found.id}`)).status).toBe(404)

    const { body } = await make(clerk, groupHead, { lastDay: '2026-11-13', receivingPostId: member.postId })
    await confirm(groupHead, body.id, 'leaver')
    await confirm(member, body.id, 'taker')
    county.on('2026-11-14', '00:10')
    await job('handover-due')
    expect((await timeline(id)).map(([type]: string[]) => type)).toContain('task.notice-handed-over')
    county.on('2026-11-14', '09:00')
    expect(await todos(member)).toContainEqual({ kind: 'sign-notice', id })
    expect((await clerk.get('/api/vacancies')).body.rows.map((one: any) => one.post.id)).not.toContain(
      groupHead.postId,
    )
    const sign = (who: Visitor) => who.post(`/api/tasks/${id}/sign-notice`, { noticeId: noticed.id })
    expect((await sign(groupHead)).status).not.toBe(200)
    expect((await sign(member)).body.error).toBeUndefined()
  })
})

describe('the list of sheets', () => {
  it('is turned page by page, and counted exactly for each reader', async () => {
    for (const who of [clerk, chief, head, otherHead, otherChief]) {
      const { total } = (await who.get('/api/handovers?size=1')).body
      const seen = new Set<string>()
      for (let page = 1; page <= total; page++) {
        const { rows } = (await who.get(`/api/handovers?size=1&page=${page}`)).body
        for (const { id } of rows) seen.add(id)
      }
      expect([who.name, seen.size]).toEqual([who.name, total])
    }
    expect((await clerk.get('/api/handovers?size=1')).body.total).toBeGreaterThan(5)
    expect((await head.get('/api/handovers?size=1')).body.total).toBeGreaterThan(3)
    expect((await otherHead.get('/api/handovers?size=1')).body.total).toBe(0)
  })
})

describe('a sheet that cannot be carried out', () => {
  it('holds up no other', async () => {
    const [broken, whole] = [await officer('坏单'), await officer('好单')]
    const tasks = [await taskOf(broken), await taskOf(whole)]
    for (const leaver of [broken, whole]) {
      const taker = await newcomer(`接${leaver.name}`)
      const { body } = await make(head, leaver, { successorId: taker.personId })
      await confirm(leaver, body.id, 'leaver')
      await confirm(taker, body.id, 'taker')
    }
    // Its task has lost the end of its record.
    await db()
      .deleteFrom('chain')
      .where('item_id', '=', tasks[0] ?? '')
      .execute()
    county.on('2026-11-15', '00:10')
    await job('handover-due')
    const states = await db()
      .selectFrom('handover')
      .innerJoin('person', 'person.id', 'handover.leaver_id')
      .select(['name', 'state'])
      .where('name', 'in', ['坏单', '好单'])
      .execute()
    expect(states).toEqual(
      expect.arrayContaining([
        { name: '坏单', state: 'confirmed' },
        { name: '好单', state: 'done' },
      ]),
    )
  })
})
