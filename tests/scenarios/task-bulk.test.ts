/** The same command on many tasks, told row by row; and the ledger on paper. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let head: Visitor
let chief: Visitor
let deputy: Visitor
let housing: Visitor
let approvalBureau: string
let housingBureau: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '韩某')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李某')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗某')
  await county.appoint({ unit: 'housing-bureau', kind: 'deputy-in-charge' }, '何某')
  approvalBureau = await county.unitId('approval-bureau')
  housingBureau = await county.unitId('housing-bureau')
})

afterAll(() => county.close())

const record = async (who: Visitor, id: string) => (await who.get(`/api/tasks/${id}`)).body

async function dispatch(unitId: string, more: object = {}): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '并联办理',
    body: '一次受理。',
    leadUnitIds: [unitId],
    deadline: { kind: 'on', day: '2026-11-30' },
    requestId: randomUUID(),
    ...more,
  })
  return body.tasks[0].id
}

async function draft(deadline: object): Promise<string> {
  const { body } = await clerk.post('/api/tasks', {
    title: '草稿',
    body: '正文',
    leadUnitId: approvalBureau,
    deadline,
  })
  return body.id
}

const act = async (who: Visitor, id: string, verb: string, body: object = {}): Promise<Answer> =>
  who.post(`/api/tasks/${id}/${verb}`, { version: (await record(clerk, id)).version, ...body })

const forecast = async (who: Visitor, command: string, ids: readonly string[]) =>
  (await who.post('/api/tasks/bulk/verdicts', { command, items: ids.map((id) => ({ id })) })).body.rows

/** Does it in the versions that the forecast told. */
async function bulk(who: Visitor, command: string, ids: readonly string[], text = '') {
  const rows = await forecast(who, command, ids)
  const items = rows.map(({ id, version }: any) => ({ id, version }))
  const { status, body } = await who.post('/api/tasks/bulk', { command, text, items })
  expect([command, status, body.error]).toEqual([command, 200, undefined])
  return body.rows
}

const told = (rows: readonly any[]) =>
  rows.map(({ outcome, reason }) => (reason === null ? outcome : `${outcome} ${reason}`))

describe('acknowledging many', () => {
  it('does what can be done, tells the reason of the rest, and said so beforehand', async () => {
    const [fresh, taken, foreign] = [
      await dispatch(approvalBureau),
      await dispatch(approvalBureau),
      await dispatch(housingBureau),
    ]
    await act(deputy, taken, 'acknowledge')
    const ids = [fresh, taken, foreign, randomUUID()]
    const expected = ['allowed', 'refused not-in-this-state', 'not-found', 'not-found']
    expect(told(await forecast(deputy, 'acknowledge', ids))).toEqual(expected)
    expect((await record(clerk, fresh)).state).toBe('issued')
    expect(told(await bulk(deputy, 'acknowledge', ids))).toEqual(['done', ...expected.slice(1)])
    expect((await record(clerk, fresh)).state).toBe('acknowledged')
    expect((await record(clerk, foreign)).state).toBe('issued')
  })

  it('gives no right that the actor does not have one by one', async () => {
    const id = await dispatch(approvalBureau)
    expect(told(await forecast(clerk, 'acknowledge', [id]))).toEqual(['forbidden no-right'])
    expect(told(await bulk(clerk, 'acknowledge', [id]))).toEqual(['forbidden no-right'])
    // The clerk of the office does not cancel outright; its head does.
    expect(told(await bulk(clerk, 'cancel', [id], '重复下达'))).toEqual(['forbidden no-right'])
    expect(told(await bulk(head, 'cancel', [id], '重复下达'))).toEqual(['done'])
    expect((await record(clerk, id)).state).toBe('cancelled')
  })

  it('tells the second of two writers who was first, row by row', async () => {
    const [moved, still] = [await dispatch(approvalBureau), await dispatch(approvalBureau)]
    await act(deputy, moved, 'acknowledge')
    const items = [moved, still].map((id) => ({ id, version: 1 }))
    const { body } = await clerk.post('/api/tasks/bulk', { command: 'urge', items })
    expect(told(body.rows)).toEqual(['version-changed', 'done'])
    expect(body.rows[0].facts).toMatchObject({ by: '李某', type: 'task.acknowledged' })
    // Sent again (a double click), nobody is urged twice.
    const again = await clerk.post('/api/tasks/bulk', { command: 'urge', items })
    expect(told(again.body.rows)).toEqual(['version-changed', 'version-changed'])
  })
})

describe('issuing drafts', () => {
  it('issues those whose day has not gone by', async () => {
    const [late, sound] = [
      await draft({ kind: 'on', day: '2026-11-03' }),
      await draft({ kind: 'within', n: 5, unit: 'workday' }),
    ]
    county.on('2026-11-05')
    const rows = await forecast(clerk, 'issue', [late, sound])
    expect(told(rows)).toEqual(['refused day-in-past', 'allowed'])
    expect(told(await bulk(clerk, 'issue', [late, sound]))).toEqual(['refused day-in-past', 'done'])
    expect((await record(clerk, sound)).number).toMatch(/^督2026-\d+$/)
    expect(told(await bulk(clerk, 'discard', [late, sound]))).toEqual(['done', 'refused not-in-this-state'])
    expect((await clerk.get(`/api/tasks/${late}`)).status).toBe(404)
  })
})

describe('ruling on requests', () => {
  it('grants what was asked and leaves to one ruling each what needs another unit', async () => {
    const [extension, returned, none] = [
      await dispatch(approvalBureau),
      await dispatch(approvalBureau),
      await dispatch(approvalBureau),
    ]
    await act(chief, extension, 'ask-extension', { text: '等待省厅接口', dueOn: '2026-12-11' })
    await act(chief, returned, 'return', { text: '不属于本单位', clause: '3.1.4' })
    const expected = ['done', 'refused return-needs-a-unit', 'refused no-open-request']
    expect(told(await bulk(clerk, 'grant', [extension, returned, none], '同意'))).toEqual(expected)
    expect(await record(clerk, extension)).toMatchObject({ due: { dueOn: '2026-12-11' }, openRequest: null })
    expect(await record(clerk, returned)).toMatchObject({ openRequest: 'return' })
    expect(told(await bulk(clerk, 'refuse', [returned], '属你单位职责'))).toEqual(['done'])
    expect(await record(clerk, returned)).toMatchObject({ openRequest: null, state: 'issued' })
  })
})

describe('what is foretold of a grant is what is done', () => {
  /** Foretold, then done. */
  const granted = async (ids: readonly string[]): Promise<readonly string[]> => {
    const foretold = told(await forecast(clerk, 'grant', ids))
    const done = told(await bulk(clerk, 'grant', ids, '同意'))
    expect(done.map((outcome) => (outcome === 'done' ? 'allowed' : outcome))).toEqual(foretold)
    return foretold
  }

  it('a merging into what has since asked for closure', async () => {
    const [from, into] = [await dispatch(approvalBureau), await dispatch(approvalBureau)]
    await act(chief, from, 'ask-merge', { text: '同一件事', intoId: into })
    await act(deputy, into, 'acknowledge')
    await act(deputy, into, 'report', { text: '完成', progress: 100 })
    await deputy.upload(`/api/tasks/${into}/files`, '证明.txt', '一')
    await act(deputy, into, 'request-closure', { text: '已办结' })
    expect(await granted([from])).toEqual(['refused not-in-work'])
    await act(head, into, 'send-back', { text: '请补' })
    expect(await granted([from])).toEqual(['allowed'])
  })

  it('a suspension over a part about which something is asked', async () => {
    const id = await dispatch(approvalBureau)
    await act(deputy, id, 'acknowledge')
    const parts = [{ title: '一张表', unitId: approvalBureau, postId: chief.postId, dueOn: '2026-11-27' }]
    await act(deputy, id, 'decompose', { parts })
    const part = (await record(clerk, id)).tree.at(-1).id
    await act(chief, part, 'ask-extension', { text: '来不及', dueOn: '2026-11-30' })
    await act(deputy, id, 'ask-suspension', { text: '平台停机' })
    expect(await granted([id, part])).toEqual(['refused part-request-open', 'allowed'])
    expect(await granted([id])).toEqual(['allowed'])
  })

  it('a split into a unit that is no member any more', async () => {
    const id = await dispatch(approvalBureau)
    const part = (title: string, leadUnitId: string) => ({ title, leadUnitId, dueOn: '2026-11-30' })
    await act(chief, id, 'ask-split', {
      text: '分开办',
      parts: [part('一', approvalBureau), part('二', housingBureau)],
    })
    const asked = county.database.db.updateTable('task_request').where('task_id', '=', id)
    const into = (leadUnitId: string) =>
      asked
        .set({ split_into: JSON.stringify([part('一', approvalBureau), part('二', leadUnitId)]) })
        .execute()
    await into(randomUUID())
    expect(await granted([id])).toEqual(['refused split-unit-gone'])
    await into(housingBureau)
    expect(await granted([id])).toEqual(['allowed'])
  })
})

describe('verifying many', () => {
  it('closes what asks for it, and nothing through the units themselves', async () => {
    const id = await dispatch(approvalBureau)
    await act(deputy, id, 'acknowledge')
    await act(deputy, id, 'report', { text: '完成', progress: 100 })
    await deputy.upload(`/api/tasks/${id}/files`, '证明.txt', '办结证明')
    await act(deputy, id, 'request-closure', { text: '已办结' })
    const open = await dispatch(approvalBureau)
    expect(told(await bulk(chief, 'accept', [id], '属实'))).toEqual(['forbidden no-right'])
    expect(told(await bulk(verifier, 'accept', [id, open], '抽查属实'))).toEqual([
      'done',
      'refused not-in-this-state',
    ])
    expect((await record(clerk, id)).state).toBe('closed')
  })
})

describe('what a task can be given to and bound to', () => {
  it('has the names of the mechanism in both languages', async () => {
    const { body } = await clerk.get('/api/tasks/choices')
    for (const { name, nameEn } of [...body.indicators, ...body.clocks]) {
      expect(name).toMatch(/\p{Script=Han}/u)
      expect(nameEn).toMatch(/^[^\p{Script=Han}]+$/u)
    }
  })
})

describe('bad input', () => {
  it('is refused before anything is done', async () => {
    const id = await dispatch(approvalBureau)
    const faults = async (body: object) => {
      const answer = await head.post('/api/tasks/bulk', body)
      expect(answer.status).toBe(400)
      return answer.body.error.fields.map(({ path, code }: any) => `${path} ${code}`)
    }
    const item = { id, version: 1 }
    expect(await faults({ command: 'cancel', items: [item] })).toEqual(['body.text required'])
    expect(await faults({ command: 'accept', items: [item] })).toEqual(['body.text required'])
    expect(await faults({ command: 'urge', items: [item, item] })).toEqual(['body.items.1.id given-twice'])
    expect(await faults({ command: 'urge', items: [] })).toHaveLength(1)
    expect(await faults({ command: 'close', items: [item] })).toEqual(['body.command not-a-choice'])
    const many = Array.from({ length: 201 }, () => ({ id: randomUUID(), version: 1 }))
    expect(await faults({ command: 'urge', items: many })).toHaveLength(1)
    expect(await record(clerk, id)).toMatchObject({ state: 'issued', version: 1 })
  })
})

describe('the ledger on paper', () => {
  it('holds the rows of the ledger in its order, with the responsible person and the last words', async () => {
    const id = await dispatch(housingBureau, { title: '纸面台账', sourceText: '襄政办〔2026〕8号' })
    await act(housing, id, 'acknowledge')
    await act(housing, id, 'report', { text: '先前的话', progress: 20 })
    await act(housing, id, 'report', { text: '材料已合并为一套', progress: 40 })
    const list = (await clerk.get('/api/tasks?view=running&size=100')).body
    const { status, body } = await clerk.get('/api/tasks/paper?view=running')
    expect(status).toBe(200)
    expect(body.rows.map((row: any) => row.id)).toEqual(list.rows.map((row: any) => row.id))
    expect(body).toMatchObject({ total: list.total, capped: false })
    expect(body.rows.find((row: any) => row.id === id)).toMatchObject({
      title: '纸面台账',
      source: '襄政办〔2026〕8号',
      responsible: '何某',
      leadUnit: list.rows.find((row: any) => row.id === id).leadUnit.shortName,
      report: '材料已合并为一套',
      progress: 40,
      closedOn: null,
    })
  })

  it('shows a unit nothing of another', async () => {
    const { body } = await housing.get('/api/tasks/paper?view=running&parts=with')
    expect(body.rows.every((row: any) => row.leadUnit === '住建局')).toBe(true)
    expect(body.rows.length).toBeGreaterThan(0)
  })
})

describe('what I have handled this month', () => {
  it('is one number on the workbench and the list behind it', async () => {
    const list = async (who: Visitor) => (await who.get('/api/tasks?view=handled&parts=with&size=100')).body
    const figure = async (who: Visitor) => (await who.get('/api/workbench')).body.figures.doneThisMonth
    for (const who of [clerk, deputy, head, verifier]) {
      const { total, rows } = await list(who)
      expect(total).toBeGreaterThan(0)
      expect(rows).toHaveLength(total)
      expect(await figure(who)).toBe(total)
      const { body: counts } = await who.get('/api/tasks/counts?parts=with')
      expect(counts.handled).toBe(total)
    }
    expect((await list(verifier)).total).toBe(1)
    county.on('2026-12-01')
    expect([(await list(clerk)).total, await figure(clerk)]).toEqual([0, 0])
    county.on('2026-11-05')
  })
})
