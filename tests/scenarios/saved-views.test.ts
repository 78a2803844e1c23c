/** Views of the ledger that people keep under a name. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let chief: Visitor
let deputy: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李某')
})

afterAll(() => county.close())

const list = async (who: Visitor) => (await who.get('/api/saved-views')).body
const names = async (who: Visitor) => (await list(who)).mine.map(({ name }: any) => name)
const save = (who: Visitor, name: string, filter: object = { view: 'overdue' }) =>
  who.post('/api/saved-views', { name, filter })

describe('keeping a view', () => {
  it('keeps filter and order under a name of its own, for its owner alone', async () => {
    const filter = {
      view: 'overdue',
      unit: await county.unitId('tax-bureau'),
      sort: '-number',
      parts: 'with',
    }
    expect((await save(chief, '税务逾期', filter)).status).toBe(200)
    expect((await list(chief)).mine).toMatchObject([{ name: '税务逾期', filter, gone: [], shared: false }])
    expect((await list(deputy)).mine).toEqual([])
    const again = await save(chief, '税务逾期')
    expect([again.status, again.body.error.reason]).toEqual([409, 'name-taken'])
    expect((await save(deputy, '税务逾期')).status).toBe(200)
  })

  it('two at once under one name: one is kept', async () => {
    const answers = await Promise.all([save(deputy, '同名'), save(deputy, '同名')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1)
  })

  it('is renamed, put in order and thrown away', async () => {
    await save(chief, '甲')
    await save(chief, '乙')
    const { mine } = await list(chief)
    const ids = mine.map(({ id }: any) => id)
    expect((await chief.post('/api/saved-views/order', { ids: [ids[2], ids[0]] })).status).toBe(200)
    expect(await names(chief)).toEqual(['乙', '税务逾期', '甲'])
    const taken = await chief.put(`/api/saved-views/${ids[1]}`, { version: 1, name: '乙' })
    expect(taken.status).toBe(409)
    expect((await chief.put(`/api/saved-views/${ids[1]}`, { version: 1, name: '丙' })).status).toBe(200)
    const late = await chief.put(`/api/saved-views/${ids[1]}`, { version: 1, name: '丁' })
    expect([late.status, late.body.error.code]).toEqual([409, 'version-changed'])
    expect((await chief.remove(`/api/saved-views/${ids[2]}`)).status).toBe(200)
    expect(await names(chief)).toEqual(['税务逾期', '丙'])
  })

  it('nobody changes, orders or removes what belongs to another', async () => {
    const [view] = (await list(chief)).mine
    expect((await deputy.put(`/api/saved-views/${view.id}`, { version: 1, name: '夺' })).status).toBe(404)
    expect((await deputy.remove(`/api/saved-views/${view.id}`)).status).toBe(404)
    expect((await deputy.post('/api/saved-views/order', { ids: [view.id] })).status).toBe(400)
  })

  it('ends at thirty, with the reason', async () => {
    for (let n = (await list(deputy)).mine.length; n < 30; n += 1)
      expect((await save(deputy, `视图 ${n}`)).status).toBe(200)
    const { status, body } = await save(deputy, '第三十一个')
    expect([status, body.error.reason, body.error.facts]).toEqual([422, 'too-many-views', { most: 30 }])
  })
})

describe('sharing', () => {
  it('is the office’s; everybody reads it and nobody else changes it', async () => {
    await save(clerk, '本周调度', { view: 'due-in-two-weeks' })
    const [view] = (await list(clerk)).mine
    const own = (await list(chief)).mine[0]
    const refused = await chief.put(`/api/saved-views/${own.id}`, { version: own.version, shared: true })
    expect([refused.status, (await list(chief)).mayShare]).toEqual([403, false])
    const shared = await clerk.put(`/api/saved-views/${view.id}`, { version: 1, shared: true })
    expect([shared.status, (await list(clerk)).mayShare]).toEqual([200, true])
    expect((await list(chief)).shared).toMatchObject([{ name: '本周调度', owner: '王晓燕' }])
    expect((await list(clerk)).shared).toEqual([])
    expect((await chief.remove(`/api/saved-views/${view.id}`)).status).toBe(404)
  })
})

describe('what is kept and what comes in', () => {
  it('a filter that names something gone still opens, and says what', async () => {
    await save(chief, '旧', { view: 'closed' })
    await county.database.db
      .updateTable('saved_view')
      .set({ filter: JSON.stringify({ view: 'closed', source: 'telegram' }) })
      .where('name', '=', '旧')
      .execute()
    const old = (await list(chief)).mine.find(({ name }: any) => name === '旧')
    expect(old).toMatchObject({ filter: { view: 'closed' }, gone: ['source'] })
  })

  it.each([
    [{ name: '', filter: { view: 'closed' } }, 'body.name required'],
    [{ name: '长'.repeat(31), filter: { view: 'closed' } }, 'body.name too-long'],
    [{ name: '名', filter: { view: 'nothing' } }, 'body.filter.view not-a-choice'],
    [{ name: '名', filter: { view: 'closed', page: 2 } }, 'body.filter.page unknown-field'],
    [{ name: '名', filter: { unit: 'x' } }, 'body.filter.unit not-an-id'],
  ])('%o is refused at its place', async (body, fault) => {
    const answer = await chief.post('/api/saved-views', body)
    expect(answer.status).toBe(400)
    expect(answer.body.error.fields.map(({ path, code }: any) => `${path} ${code}`)).toEqual([fault])
    expect((await chief.put(`/api/saved-views/${randomUUID()}`, { version: 1 })).status).toBe(404)
  })
})
