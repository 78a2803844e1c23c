/** The chief is away: somebody acts by written authority, on record as 某 代 某, and not a day longer. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let head: Visitor
let chief: Visitor
let chiefEngineer: Visitor
let deputy: Visitor
let officer: Visitor
let otherChief: Visitor
let otherOfficer: Visitor
let security: Visitor
let bureau: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '董鸿儒')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张德安')
  chiefEngineer = await county.appoint({ unit: 'approval-bureau', kind: 'leadership-member' }, '郭秀兰')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李志远')
  const section = { unit: 'approval-bureau', section: '登记注册科' }
  officer = await county.appoint({ ...section, kind: 'officer' }, '周强生')
  otherChief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗振华')
  otherOfficer = await county.appoint({ unit: 'housing-bureau', section: '审批科', kind: 'officer' }, '何𠮷')
  security = await county.grant('security-administrator')
  bureau = await county.unitId('approval-bureau')
})

afterAll(() => county.close())

const url = '/api/organization/acting'
type Wanted = { postId?: string; personId?: string; startsOn?: string; endsOn?: string; authority?: string }

const set = (who: Visitor, wanted: Wanted = {}) =>
  who.post(url, {
    postId: chief.postId,
    personId: chiefEngineer.personId,
    startsOn: county.today(),
    endsOn: '2026-11-13',
    authority: '襄审批函〔2026〕18号',
    ...wanted,
  })

/** Lets somebody act, and ends it after the test's own words. */
async function withActing<T>(wanted: Wanted, work: (id: string) => Promise<T>): Promise<T> {
  const { body, status } = await set(clerk, wanted)
  expect([status, body.error]).toEqual([200, undefined])
  try {
    return await work(body.id)
  } finally {
    await revoke(clerk, body.id)
  }
}

const rows = async () => (await clerk.get(url)).body.rows
const rowOf = async (id: string) => (await rows()).find((row: { id: string }) => row.id === id)
const revoke = async (who: Visitor, id: string, text = '领导已返回岗位。') =>
  who.post(`${url}/${id}/revoke`, { version: (await rowOf(id)).version, text })

/** A task that lies with the chief himself. */
async function taskOfTheChief(): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '企业开办一件事',
    body: '压缩环节。',
    leadUnitIds: [bureau],
    deadline: { kind: 'on', day: '2026-12-31' },
    requestId: randomUUID(),
  })
  const id = body.tasks[0].id
  await deputy.post(`/api/tasks/${id}/transfer`, {
    version: 1,
    unitId: bureau,
    postId: chief.postId,
    text: '请张局长亲自办理。',
  })
  return id
}

const acknowledge = async (who: Visitor, id: string) => {
  const { version } = (await clerk.get(`/api/tasks/${id}`)).body
  return who.post(`/api/tasks/${id}/acknowledge`, { version })
}
const actorOf = async (id: string, type: string) =>
  (await clerk.get(`/api/tasks/${id}`)).body.timeline.find((event: any) => event.type === type)?.actor
const todosOf = async (who: Visitor) =>
  (await who.get('/api/workbench')).body.todos.map((todo: any) => todo.item.id)

describe('while the authority stands', () => {
  it('the one who acts reads the post’s to-dos, acknowledges, and is written 某 代 某', async () => {
    const id = await taskOfTheChief()
    expect(await todosOf(chiefEngineer)).not.toContain(id)
    expect((await acknowledge(chiefEngineer, id)).body.error).toMatchObject({ code: 'forbidden' })
    await withActing({}, async (actingId) => {
      const { body } = await chiefEngineer.get('/api/session')
      expect(body.account.acting).toEqual([
        { post: 'principal', unit: '行政审批局', person: '张德安', until: '2026-11-13' },
      ])
      expect(await todosOf(chiefEngineer)).toContain(id)
      expect((await acknowledge(chiefEngineer, id)).status).toBe(200)
      expect(await actorOf(id, 'task.acknowledged')).toEqual({
        name: '郭秀兰 代 张德安',
        post: 'principal',
        unit: '行政审批局',
      })
      const event = await county.database.db
        .selectFrom('event')
        .select(['account_id', 'data'])
        .where('item_id', '=', id)
        .where('type', '=', 'task.acknowledged')
        .executeTakeFirstOrThrow()
      const account = await county.database.db
        .selectFrom('account')
        .select('person_id')
        .where('id', '=', event.account_id ?? '')
        .executeTakeFirstOrThrow()
      expect(account.person_id).toBe(chiefEngineer.personId)
      expect(event.data).toMatchObject({ acting: { actingId, personId: chief.personId } })
    })
  })

  it('what is one’s own stays one’s own, and the one acted for may act too', async () => {
    const id = await taskOfTheChief()
    await withActing({ personId: deputy.personId }, async () => {
      expect((await acknowledge(chief, id)).status).toBe(200)
      expect(await actorOf(id, 'task.acknowledged')).toMatchObject({ name: '张德安' })
      const { body } = await clerk.post('/api/tasks/dispatch', {
        title: '另一件',
        body: '正文',
        leadUnitIds: [bureau],
        deadline: { kind: 'on', day: '2026-12-31' },
        requestId: randomUUID(),
      })
      // It came to the deputy's own desk.
      expect((await acknowledge(deputy, body.tasks[0].id)).status).toBe(200)
      expect(await actorOf(body.tasks[0].id, 'task.acknowledged')).toMatchObject({ name: '李志远' })
    })
  })

  it('work comes to the post though its holder has no account', async () => {
    const absent = await county.appoint(
      { unit: 'energy-bureau', kind: 'principal', account: false },
      '无账号',
    )
    const second = await county.appoint({ unit: 'energy-bureau', kind: 'leadership-member' }, '副职')
    await withActing({ postId: absent.postId, personId: second.personId }, async () => {
      const { body } = await clerk.post('/api/tasks/dispatch', {
        title: '能源一件',
        body: '正文',
        leadUnitIds: [await county.unitId('energy-bureau')],
        deadline: { kind: 'on', day: '2026-12-31' },
        requestId: randomUUID(),
      })
      expect(await todosOf(second)).toContain(body.tasks[0].id)
    })
  })

  it('a request made for the chief is the chief’s too: neither rules on it, whoever they act for', async () => {
    const id = await taskOfTheChief()
    await withActing({}, async () => {
      expect((await acknowledge(chiefEngineer, id)).status).toBe(200)
      const { version } = (await clerk.get(`/api/tasks/${id}`)).body
      const asked = await chiefEngineer.post(`/api/tasks/${id}/ask-suspension`, {
        version,
        text: '等上级文件。',
      })
      expect(asked.status).toBe(200)
      const { requests } = (await clerk.get(`/api/tasks/${id}`)).body
      expect(requests[0]).toMatchObject({ state: 'open' })
      const stored = await county.database.db
        .selectFrom('task_request')
        .select(['asker_person_id', 'asked_for_person_id', 'asker_name'])
        .where('task_id', '=', id)
        .executeTakeFirstOrThrow()
      expect(stored).toEqual({
        asker_person_id: chiefEngineer.personId,
        asked_for_person_id: chief.personId,
        asker_name: '郭秀兰 代 张德安',
      })
    })
    for (const who of [chief, chiefEngineer])
      await withActing({ postId: head.postId, personId: who.personId }, async () => {
        const { version, requests } = (await clerk.get(`/api/tasks/${id}`)).body
        const ruling = { version, requestId: requests[0].id, decision: 'grant', text: '同意。' }
        const answer = await who.post(`/api/tasks/${id}/rule`, ruling)
        expect([who.name, answer.body.error?.reason]).toEqual([who.name, 'asked-by-oneself'])
      })
  })

  it('somebody of the unit who acts for the office does not rule over the unit', async () => {
    const id = await taskOfTheChief()
    expect((await acknowledge(chief, id)).status).toBe(200)
    const task = (await clerk.get(`/api/tasks/${id}`)).body
    await chief.post(`/api/tasks/${id}/ask-suspension`, { version: task.version, text: '等上级文件。' })
    await withActing({ postId: head.postId, personId: officer.personId }, async () => {
      const { version, requests } = (await clerk.get(`/api/tasks/${id}`)).body
      const ruling = { version, requestId: requests[0].id, decision: 'grant', text: '同意。' }
      const answer = await officer.post(`/api/tasks/${id}/rule`, ruling)
      expect(answer.body.error).toMatchObject({ code: 'refused', reason: 'ruler-inside-unit' })
    })
  })

  it('nobody who only acts for the office lets others act', async () => {
    await withActing({ postId: head.postId, personId: otherChief.personId }, async () => {
      const answer = await set(otherChief, { postId: chief.postId, personId: chiefEngineer.personId })
      expect(answer.body.error).toMatchObject({ code: 'forbidden' })
      // The office's other work is done, in the head's place.
      const made = await otherChief.post('/api/people', { name: '新来的', phone: '' })
      expect(made.status).toBe(200)
      const event = await county.database.db
        .selectFrom('event')
        .select('actor_name')
        .where('item_id', '=', made.body.id)
        .executeTakeFirstOrThrow()
      expect(event.actor_name).toBe('罗振华 代 董鸿儒')
    })
  })
})

describe('the authority ends', () => {
  const mayTransfer = async (who: Visitor) => {
    // Signs in again where the session has run out meanwhile.
    await who.get('/api/workbench')
    const { body } = await who.get('/api/session')
    return body.account.rights.includes('task.transfer')
  }

  it('at the day’s end, by itself', async () => {
    const { body } = await set(clerk, { startsOn: '2026-11-03', endsOn: '2026-11-04' })
    expect(await mayTransfer(chiefEngineer)).toBe(false)
    expect(await rowOf(body.id)).toMatchObject({ state: 'future' })
    county.on('2026-11-03', '00:00')
    expect(await mayTransfer(chiefEngineer)).toBe(true)
    county.on('2026-11-04', '23:59')
    expect(await mayTransfer(chiefEngineer)).toBe(true)
    county.on('2026-11-05', '00:00')
    expect(await mayTransfer(chiefEngineer)).toBe(false)
    expect(await rowOf(body.id)).toMatchObject({ state: 'past', ended: null })
    const answer = await revoke(clerk, body.id)
    expect(answer.body.error).toMatchObject({ code: 'refused', reason: 'already-over' })
    county.on('2026-11-05', '09:00')
  })

  it('at once when the office revokes it, and the reason stands', async () => {
    const { body } = await set(clerk)
    expect(await mayTransfer(chiefEngineer)).toBe(true)
    expect((await revoke(otherChief, body.id)).status).toBe(403)
    const blank = await clerk.post(`${url}/${body.id}/revoke`, { version: 1, text: ' ' })
    expect(blank.body.error).toMatchObject({ code: 'bad-input' })
    expect((await revoke(head, body.id, '张局长提前回来。')).status).toBe(200)
    expect(await mayTransfer(chiefEngineer)).toBe(false)
    expect(await rowOf(body.id)).toMatchObject({
      state: 'ended',
      ended: { why: 'revoked', text: '张局长提前回来。' },
    })
  })

  it('at once when the one who acts leaves', async () => {
    const visitor = await county.appoint({ unit: 'approval-bureau', kind: 'leadership-member' }, '将离任')
    const { body } = await set(clerk, { personId: visitor.personId })
    expect(await mayTransfer(visitor)).toBe(true)
    const tree = (await clerk.get('/api/organization')).body
    const post = tree.units.flatMap((unit: any) => unit.posts).find((one: any) => one.id === visitor.postId)
    const ended = await clerk.post(`/api/organization/tenures/${post.holder.tenureId}/end`, {
      version: post.version,
      endsOn: '2026-11-04',
    })
    expect(ended.status).toBe(200)
    expect(await mayTransfer(visitor)).toBe(false)
    expect(await rowOf(body.id)).toMatchObject({ state: 'ended', ended: { why: 'person-left' } })
  })

  it('at once when the account is closed, and is not back when it opens again', async () => {
    const visitor = await county.appoint({ unit: 'approval-bureau', kind: 'leadership-member' }, '停用者')
    const { body } = await set(clerk, { personId: visitor.personId })
    const account = async () =>
      (await security.get('/api/accounts')).body.rows.find((row: any) => row.person.id === visitor.personId)
    const { id, version } = await account()
    expect((await security.post(`/api/accounts/${id}/disable`, { version })).status).toBe(200)
    expect(await rowOf(body.id)).toMatchObject({ state: 'ended', ended: { why: 'account-disabled' } })
    await security.post(`/api/accounts/${id}/activate`, { version: (await account()).version })
    expect(await mayTransfer(visitor)).toBe(false)
  })

  it('at once when somebody takes the post', async () => {
    const vacant = await county.liandong.platform.db
      .transaction()
      .execute((tx) =>
        county.liandong.organization.addPost(
          { tx, regionId: county.regionId, by: null },
          { unitId: bureau, kind: 'deputy-in-charge', title: '副局长' },
        ),
      )
    const { body } = await set(clerk, { postId: vacant.id })
    expect(await mayTransfer(chiefEngineer)).toBe(true)
    expect((await chiefEngineer.get('/api/session')).body.account.acting[0].person).toBeNull()
    const taken = await clerk.post(`/api/organization/posts/${vacant.id}/appoint`, {
      version: 1,
      personId: otherOfficer.personId,
      startsOn: county.today(),
    })
    expect(taken.status).toBe(200)
    expect(await mayTransfer(chiefEngineer)).toBe(false)
    expect(await rowOf(body.id)).toMatchObject({ state: 'ended', ended: { why: 'post-taken' } })
  })
})

describe('no authority', () => {
  const refusalOf = async (who: Visitor, wanted: Wanted) => (await set(who, wanted)).body.error?.reason

  it('for oneself, for no account, for an administrator, into the past, without end or words', async () => {
    expect(await refusalOf(head, { postId: clerk.postId, personId: head.personId })).toBe('not-for-oneself')
    expect(await refusalOf(head, { postId: head.postId, personId: clerk.personId })).toBe('not-for-oneself')
    expect(await refusalOf(clerk, { personId: security.personId })).toBe('administrator-cannot-act')
    const without = await county.appoint(
      { unit: 'approval-bureau', kind: 'officer', account: false },
      '没有账号',
    )
    expect(await refusalOf(clerk, { personId: without.personId })).toBe('no-account')
    expect(await refusalOf(clerk, { startsOn: '2026-11-01' })).toBe('starts-in-past')
    expect(await refusalOf(clerk, { endsOn: '2026-11-01' })).toBe('ends-before-start')
    expect(await refusalOf(clerk, { endsOn: '2027-12-01' })).toBe('too-long')
    expect(await refusalOf(clerk, { personId: chief.personId })).toBe('already-holds')
    for (const bad of [{ authority: '' }, { endsOn: '2026-02-30' }, { endsOn: null }, { postId: 'x' }])
      expect((await clerk.post(url, { ...bad })).body.error.code).toBe('bad-input')
    expect((await set(clerk, { postId: randomUUID() })).status).toBe(404)
    expect((await set(clerk, { personId: randomUUID() })).status).toBe(404)
    expect((await set(chief)).status).toBe(403)
  })

  it('makes a loop or a chain', async () => {
    await withActing({}, async () => {
      expect(await refusalOf(clerk, { postId: chiefEngineer.postId, personId: chief.personId })).toBe(
        'acting-loop',
      )
      expect(await refusalOf(clerk, { postId: chiefEngineer.postId, personId: officer.personId })).toBe(
        'acting-chain',
      )
      expect(await refusalOf(clerk, { postId: otherChief.postId, personId: chief.personId })).toBe(
        'acting-chain',
      )
      expect(await refusalOf(clerk, { personId: deputy.personId })).toBe('post-acted-for')
    })
  })

  it('twice, when two clerks write it at the same moment', async () => {
    const answers = await Promise.all([
      set(clerk, { personId: deputy.personId }),
      set(head, { personId: officer.personId }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 422]))
    const made = answers.find(({ status }) => status === 200)
    await revoke(clerk, made?.body.id)
    const mirrored = await Promise.all([
      set(clerk, { personId: deputy.personId }),
      set(head, { postId: deputy.postId, personId: chief.personId }),
    ])
    expect(mirrored.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 422]))
    await revoke(clerk, mirrored.find(({ status }) => status === 200)?.body.id)
  })
})

describe('a backup 备岗', () => {
  it('does the work of a section’s post while it is vacant, and only then', async () => {
    const section = { unit: 'approval-bureau', section: '投资项目科' }
    const first = await county.appoint({ ...section, kind: 'officer' }, '周海涛')
    const second = await county.appoint({ ...section, kind: 'officer' }, '孙博')
    const today = county.today()
    const assigned = await clerk.put('/api/responsibility/01', {
      version: 0,
      responsiblePostId: first.postId,
      backupPostId: second.postId,
      startsOn: today,
    })
    expect(assigned.body.error).toBeUndefined()
    const { body } = await clerk.post('/api/tasks/dispatch', {
      title: '投资项目一件事',
      body: '正文',
      leadUnitIds: [bureau],
      deadline: { kind: 'on', day: '2026-12-31' },
      requestId: randomUUID(),
    })
    const id = body.tasks[0].id
    const hand = { version: 1, unitId: await county.sectionId('approval-bureau', '投资项目科') }
    const handed = await deputy.post(`/api/tasks/${id}/transfer`, {
      ...hand,
      postId: first.postId,
      text: '请办。',
    })
    expect(handed.body.error).toBeUndefined()
    expect(await todosOf(second)).not.toContain(id)
    expect((await acknowledge(second, id)).status).toBe(403)
    const tree = (await clerk.get('/api/organization')).body
    const post = tree.units.flatMap((unit: any) => unit.posts).find((one: any) => one.id === first.postId)
    await clerk.post(`/api/organization/tenures/${post.holder.tenureId}/end`, {
      version: post.version,
      endsOn: '2026-11-04',
    })
    expect(await todosOf(second)).toContain(id)
    expect((await acknowledge(second, id)).status).toBe(200)
    expect(await actorOf(id, 'task.acknowledged')).toMatchObject({ name: '孙博 代 officer' })
    await clerk.post(`/api/organization/posts/${first.postId}/appoint`, {
      version: post.version + 1,
      personId: officer.personId,
      startsOn: today,
    })
    expect(await todosOf(second)).not.toContain(id)
    expect(await todosOf(officer)).toContain(id)
  })
})
