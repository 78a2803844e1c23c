/** Graded notices as the people see them who get them: to-do, signature, list; and the office's own deadline. */
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMechanism } from '../../server/modules/mechanism/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { mechanismFolder } from '../support/mechanism.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let chief: Visitor
let deputy: Visitor
let housing: Visitor
let bureau: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗某')
  bureau = await county.unitId('approval-bureau')
})

afterAll(() => county.close())

async function dispatch(dueOn: string, unit = bureau): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '逾期事项',
    body: '按时办理。',
    leadUnitIds: [unit],
    deadline: { kind: 'on', day: dueOn },
    requestId: randomUUID(),
  })
  return body.tasks[0].id
}
async function morning(day: string): Promise<void> {
  county.on(day, '08:30')
  await county.liandong.jobs.find(({ name }) => name === 'task-reminders')?.run()
}
const notices = async (who: Visitor, query = '') => (await who.get(`/api/tasks/notices${query}`)).body
const todos = async (who: Visitor, id: string): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos
    .filter((todo: any) => todo.item.id === id)
    .map(({ kind }: any) => kind)

describe('a graded notice', () => {
  let id: string
  let noticeId: string

  it('lies with its addressee beside the work, and with nobody else', async () => {
    county.on('2026-11-02')
    id = await dispatch('2026-11-06')
    await dispatch('2026-11-05', await county.unitId('housing-bureau'))
    await morning('2026-11-09')
    const { rows, total } = await notices(clerk)
    expect(total).toBe(2)
    const mine = rows.find(({ taskId }: any) => taskId === id)
    expect(mine).toMatchObject({
      level: 'blue',
      workdaysLate: 1,
      givenOn: '2026-11-09',
      to: { post: 'deputy-in-charge', person: '李𠮷' },
      number: null,
      signed: null,
      maySign: false,
    })
    noticeId = mine.id
    expect(await todos(deputy, id)).toEqual(['acknowledge', 'sign-notice'])
    expect(await todos(chief, id)).toEqual([])
    expect((await notices(deputy)).rows).toMatchObject([{ id: noticeId, maySign: true }])
  })

  it('is listed for whoever may see the task, and every number is the list behind it', async () => {
    for (const who of [clerk, verifier, chief, deputy, housing]) {
      const { body: counts } = await who.get('/api/tasks/notices/counts')
      for (const level of ['blue', 'orange', 'red'] as const)
        expect([who.name, level, (await notices(who, `?level=${level}`)).total]).toEqual([
          who.name,
          level,
          counts[level],
        ])
      expect((await notices(who)).total).toBe(counts.all)
    }
    expect((await notices(housing)).total).toBe(1)
    expect((await notices(clerk, `?unit=${bureau}`)).total).toBe(1)
    expect((await clerk.get('/api/tasks/notices?level=green')).status).toBe(400)
  })

  it('is signed for by the addressee alone, once; the record says who and when', async () => {
    const sign = (who: Visitor, notice = noticeId) =>
      who.post(`/api/tasks/${id}/sign-notice`, { noticeId: notice })
    const refusal = async (who: Visitor) => (await sign(who)).body.error.reason
    expect(await refusal(chief)).toBe('not-the-addressee')
    expect(await refusal(clerk)).toBe('not-the-addressee')
    expect((await sign(housing)).status).toBe(404)
    expect((await sign(deputy, randomUUID())).status).toBe(404)
    const version = (await clerk.get(`/api/tasks/${id}`)).body.version
    const both = await Promise.all([sign(deputy), sign(deputy)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422])
    expect(await refusal(deputy)).toBe('already-signed')
    expect(await todos(deputy, id)).toEqual(['acknowledge'])
    const { body: record } = await clerk.get(`/api/tasks/${id}`)
    // Nobody's form is taken away by a signature.
    expect(record.version).toBe(version)
    expect(record.timeline[0]).toMatchObject({ type: 'task.notice-signed', actor: { name: '李𠮷' } })
    const { body } = await clerk.get(`/api/tasks/${id}/notices`)
    expect(body.notices).toMatchObject([{ signed: { by: '李𠮷' } }])
    expect((await notices(clerk, '?signed=no')).total).toBe(1)
  })

  it('rises; a new due day begins anew; what nobody in the unit can read the office signs for', async () => {
    await morning('2026-11-12')
    await morning('2026-11-18')
    const levels = async () =>
      (await clerk.get(`/api/tasks/${id}/notices`)).body.notices.map(
        ({ level, dueOn }: any) => `${level} ${dueOn}`,
      )
    expect(await levels()).toEqual(['red 2026-11-06', 'orange 2026-11-06', 'blue 2026-11-06'])
    expect(await todos(chief, id)).toEqual(['sign-notice'])
    county.on('2026-11-18', '10:00')
    const mute = await dispatch('2026-11-19', await county.unitId('tax-bureau'))
    await morning('2026-11-20')
    const [given] = (await verifier.get(`/api/tasks/${mute}/notices`)).body.notices
    expect(given).toMatchObject({ level: 'blue', to: { post: null }, maySign: true })
    expect(await todos(verifier, mute)).toContain('sign-notice')
    const signed = await verifier.post(`/api/tasks/${mute}/sign-notice`, { noticeId: given.id })
    expect(signed.status).toBe(200)
    expect(await todos(clerk, mute)).not.toContain('sign-notice')
  })
})

describe('no request gets past a morning', () => {
  const levels = async (id: string): Promise<string[]> =>
    (await clerk.get(`/api/tasks/${id}/notices`)).body.notices.map(({ level }: any) => level)
  const act = async (who: Visitor, id: string, verb: string, body: object) => {
    const { version, requests } = (await clerk.get(`/api/tasks/${id}`)).body
    const requestId = verb === 'withdraw' ? { requestId: requests[0].id } : {}
    const answer = await who.post(`/api/tasks/${id}/${verb}`, { version, ...requestId, ...body })
    expect([verb, answer.status]).toEqual([verb, 200])
  }
  const later = async (time: string) => {
    county.on('2026-11-23', time)
    await county.liandong.jobs.find(({ name }) => name === 'task-reminders')?.run()
  }
  const remindersOf = async (id: string): Promise<number> =>
    (await clerk.get(`/api/tasks/${id}`)).body.timeline.filter(({ type }: any) => type.endsWith('-reminded'))
      .length

  it('a return asked before the run and taken back after it: the next run gives the notice', async () => {
    county.on('2026-11-16')
    const id = await dispatch('2026-11-20')
    county.on('2026-11-23', '08:00')
    await act(chief, id, 'return', { text: '职责不清', clause: '3.1.4' })
    await later('08:30')
    expect(await levels(id)).toEqual([])
    await later('09:30')
    expect(await levels(id)).toEqual([])
    const reminders = await remindersOf(id)
    await act(chief, id, 'withdraw', {})
    await later('10:30')
    expect(await levels(id)).toEqual(['blue'])
    await later('11:30')
    expect(await levels(id)).toEqual(['blue'])
    // Reminded it was in the morning, and is not again.
    expect(await remindersOf(id)).toBe(reminders)
  })

  it('an extension asked for keeps nothing off', async () => {
    county.on('2026-11-16')
    const id = await dispatch('2026-11-20')
    county.on('2026-11-20')
    await act(deputy, id, 'ask-extension', { text: '等待接口', dueOn: '2026-12-04' })
    await later('08:30')
    expect(await levels(id)).toEqual(['blue'])
    await act(deputy, id, 'withdraw', {})
    await later('09:30')
    expect(await levels(id)).toEqual(['blue'])
  })
})

describe('the day by which the office rules', () => {
  it('is the mechanism’s where it sets one; else the task’s due day', async () => {
    county.on('2026-11-23')
    const id = await dispatch('2026-12-30')
    const { version } = (await clerk.get(`/api/tasks/${id}`)).body
    const asked = await deputy.post(`/api/tasks/${id}/ask-extension`, {
      version,
      text: '来不及',
      dueOn: '2027-01-15',
    })
    expect(asked.status).toBe(200)
    const due = async () =>
      (await verifier.get('/api/workbench')).body.todos.find(
        (todo: any) => todo.item.id === id && todo.kind === 'rule',
      )?.dueOn
    expect(await due()).toBe('2026-12-30')
  })

  it('is written in the clocks, and what leaves it out keeps the hash it had', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mechanism-'))
    await cp(join(mechanismFolder, 'xiangyuan'), folder, { recursive: true })
    const file = join(folder, 'clocks.yaml')
    const plain = await readMechanism(folder)
    const text = await readFile(file, 'utf8')
    const more = 'overdue_reminder_every: 2\nruling: { unit: workday, n: 3, roll_forward: true }\n'
    await writeFile(file, `${text}\n${more}`)
    const set = await readMechanism(folder)
    await writeFile(file, `${text}\nruling: { unit: week, n: 3 }\n`)
    const wrong = await readMechanism(folder)
    await rm(folder, { recursive: true })
    if (!plain.ok || !set.ok || wrong.ok) throw new Error('read otherwise than expected')
    for (const left of ['ruling', 'overdueReminderEvery'])
      expect(Object.keys(plain.mechanism.clocks)).not.toContain(left)
    expect(set.mechanism.clocks).toMatchObject({
      overdueReminderEvery: 2,
      ruling: { unit: 'workday', n: 3, rollForward: true },
    })
    expect(wrong.faults.map(({ code }) => code)).toContain('value-not-allowed')
  })

  it('with two working days to rule the to-do is due on the second', async () => {
    const own = await openCounty({ mechanism: 'demo-bureau' })
    try {
      own.on('2026-11-26')
      const [office, member] = await own.database.db
        .selectFrom('mechanism_unit')
        .innerJoin('unit', 'unit.id', 'mechanism_unit.unit_id')
        .select(['unit.code', 'mechanism_unit.part', 'unit.id'])
        .where('mechanism_unit.part', 'in', ['office', 'member'])
        .orderBy('mechanism_unit.part', 'desc')
        .orderBy('mechanism_unit.ordinal')
        .execute()
      const giver = await own.appoint({ unit: office!.code ?? '', kind: 'principal' }, '韩某')
      const asker = await own.appoint({ unit: member!.code ?? '', kind: 'section-head' }, '孙某')
      const ruler = await own.appoint({ unit: office!.code ?? '', kind: 'deputy-in-charge' }, '周某')
      const { body } = await giver.post('/api/tasks/dispatch', {
        title: '窗口事项',
        body: '办理。',
        leadUnitIds: [member!.id],
        deadline: { kind: 'on', day: '2026-12-30' },
        requestId: randomUUID(),
      })
      const { id } = body.tasks[0]
      const text = { version: 1, text: '来不及', dueOn: '2026-12-31' }
      expect((await asker.post(`/api/tasks/${id}/ask-extension`, text)).status).toBe(200)
      const rule = (await ruler.get('/api/workbench')).body.todos.find(({ kind }: any) => kind === 'rule')
      // Thursday 26 November, two working days.
      expect(rule.dueOn).toBe('2026-11-30')
      expect((await ruler.get(`/api/tasks/${id}`)).body.requests[0].ruleDueOn).toBe('2026-11-30')
    } finally {
      await own.close()
    }
  })
})
