/** Indicators of a quarter, from the open window to locked values, told as it happens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  acceptedValues,
  type FiledValue,
  type Period,
  periods,
  type Target,
  targets,
} from '../../server/modules/filing/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let chief: Visitor
let officer: Visitor
let filingId: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'tax-bureau', kind: 'principal' }, '税务局长')
  officer = await county.appoint({ unit: 'tax-bureau', section: '纳服科', kind: 'officer' }, '纳服科员')
})

afterAll(() => county.close())

const filing = async (who: Visitor = clerk) => (await who.get(`/api/filings/${filingId}`)).body
const send = async (who: Visitor, verb: string, body: object = {}) =>
  who.post(`/api/filings/${filingId}/${verb}`, { version: (await filing()).version, ...body })
const fill = async (who: Visitor, values: object[]) =>
  who.put(`/api/filings/${filingId}/values`, { version: (await filing()).version, values })
const asked = async (who: Visitor) =>
  (await who.get('/api/workbench')).body.todos.map(({ kind, item }: any) => `${kind} ${item.number}`)

const note = '取自金税系统'
const all = [
  { code: '07.1', input: '６', note },
  { code: '07.2', input: '120小时', note },
  { code: '07.3', input: '38.5%', note },
  { code: '07.4', input: '90', note },
]

describe('a quarter is opened', () => {
  it('by its day, and every unit that leads a sub-indicator has its form and a to-do', async () => {
    county.on('2026-12-20')
    const made = await clerk.post('/api/filing/periods', {
      code: '2026-Q4',
      opensOn: '2026-12-22',
      closesOn: '2027-01-15',
    })
    expect([made.status, made.body.error]).toEqual([200, undefined])
    await county.liandong.filing.jobs[0]?.run()
    expect((await clerk.get('/api/filings')).body.rows).toEqual([])
    county.on('2026-12-22')
    await county.liandong.filing.jobs[0]?.run()
    const { body } = await clerk.get('/api/filings')
    expect(body.period).toMatchObject({ code: '2026-Q4', name: '2026年第四季度', state: 'open' })
    expect(body.rows).toHaveLength(12)
    expect(body.rows.reduce((sum: number, { fields }: any) => sum + fields.total, 0)).toBe(86)
    expect(await asked(chief)).toEqual(['fill-filing 2026-Q4'])
    filingId = (await officer.get('/api/filings')).body.rows[0].id
  })
})

describe('values', () => {
  it('are refused by name, each at its place, and none is kept', async () => {
    const { status, body } = await fill(officer, [
      { code: '07.1', input: '-3' },
      { code: '07.2', input: '3个工作日' },
      { code: '07.3', input: '三十八' },
      { code: '07.4', input: '101' },
    ])
    expect(status).toBe(400)
    expect(body.error.fields.map(({ path, code }: any) => [path, code])).toEqual([
      ['body.values.0.input', 'negative'],
      ['body.values.1.input', 'wrong-unit'],
      ['body.values.2.input', 'number-in-words'],
      ['body.values.3.input', 'over-limit'],
    ])
    expect((await filing()).fields.filled).toBe(0)
  })

  it('are read as people write them', async () => {
    expect((await fill(officer, all.slice(0, 3))).status).toBe(200)
    expect((await filing()).values.map(({ value }: any) => value)).toEqual([6, 120, 38.5, null])
    const early = await send(officer, 'submit')
    expect([early.status, early.body.error.reason]).toEqual([422, 'fields-missing'])
    await fill(officer, all.slice(3))
  })

  it('go from the filler to the leader, who did not fill them, and on to the office', async () => {
    expect((await send(officer, 'submit')).status).toBe(200)
    expect(await asked(chief)).toEqual(['approve-filing 2026-Q4'])
    expect((await send(officer, 'approve')).status).toBe(403)
    expect((await fill(officer, all.slice(0, 1))).body.error.reason).toBe('not-in-this-state')
    expect((await send(chief, 'approve', { text: '同意' })).status).toBe(200)
    expect(await asked(clerk)).toEqual(['review-filing 2026-Q4'])
  })
})

describe('the office', () => {
  const accept = ['07.1', '07.2', '07.4'].map((code) => ({ code, decision: 'accept' }))
  const field = async (code: string) => (await filing()).values.find((one: any) => one.code === code)
  const quarter = async (): Promise<Period> => {
    const found = (await periods(county.database.db, county.regionId)).find(({ code }) => code === '2026-Q4')
    if (!found) throw new Error('no such quarter')
    return found
  }
  const counts = async (): Promise<readonly FiledValue[]> =>
    acceptedValues(county.database.db, county.regionId, (await quarter()).id)

  it('accepts what it believes and returns the rest with a reason', async () => {
    const bare = await send(clerk, 'review', { verdicts: [{ code: '07.3', decision: 'return' }] })
    expect(bare.body.error.fields).toMatchObject([{ path: 'body.verdicts.0.reason', code: 'required' }])
    await send(clerk, 'review', { verdicts: accept })
    expect((await filing()).state).toBe('approved')
    await send(clerk, 'review', {
      verdicts: [{ code: '07.3', decision: 'return', reason: '与税收年报不符' }],
    })
    expect(await filing()).toMatchObject({ state: 'returned', fields: { accepted: 3, returned: 1 } })
    expect(await field('07.3')).toMatchObject({ state: 'returned', returned: { reason: '与税收年报不符' } })
    expect(await asked(chief)).toEqual(['revise-filing 2026-Q4'])
    expect(await asked(clerk)).toEqual([])
  })

  it('sees the change after approval, approved anew, before it accepts', async () => {
    const locked = await fill(officer, [{ code: '07.1', input: '5' }])
    expect(locked.body.error.fields).toMatchObject([{ code: 'value-locked' }])
    expect((await send(officer, 'submit')).body.error.reason).toBe('values-not-revised')
    await fill(officer, [{ code: '07.3', input: '39.1', note }])
    expect(await field('07.3')).toMatchObject({
      value: 39.1,
      changedAfterApproval: true,
      approved: { value: 38.5 },
    })
    await send(officer, 'submit')
    await send(chief, 'approve')
    await send(clerk, 'review', { verdicts: [{ code: '07.3', decision: 'accept' }] })
    expect((await filing()).state).toBe('accepted')
    expect((await counts()).map(({ code, value, source }) => [code, value, source])).toEqual([
      ['07.1', 6, 'filing'],
      ['07.2', 120, 'filing'],
      ['07.3', 39.1, 'filing'],
      ['07.4', 90, 'filing'],
    ])
  })

  it('unlocks one value with a reason; until the new one is accepted the old one counts', async () => {
    expect((await send(chief, 'unlock', { code: '07.2', text: '算错' })).status).toBe(403)
    expect((await send(clerk, 'unlock', { code: '07.2', text: '口径有误' })).status).toBe(200)
    expect((await filing()).state).toBe('returned')
    await fill(officer, [{ code: '07.2', input: '110', note }])
    await send(officer, 'submit')
    await send(chief, 'approve')
    expect((await counts()).find(({ code }) => code === '07.2')?.value).toBe(120)
    await send(clerk, 'review', { verdicts: [{ code: '07.2', decision: 'accept' }] })
    expect((await counts()).find(({ code }) => code === '07.2')?.value).toBe(110)
    const { timeline } = await filing()
    expect(timeline.find(({ type }: any) => type === 'filing.approved').changes).toEqual([
      { field: '07.2', before: 120, after: 110 },
    ])
  })

  it('sets targets by period and by year', async () => {
    await clerk.put('/api/filing/targets', {
      targets: [
        { code: '07.2', at: '2026-Q4', value: 100, note: '全省前十' },
        { code: '07.2', at: '2027', value: 90 },
      ],
    })
    const wrong = await clerk.put('/api/filing/targets', {
      targets: [
        { code: '07.3', at: '2027', value: 30 },
        { code: '01.1', at: '2027', value: 2.5 },
        { code: '18.9', at: '2027', value: 1 },
        { code: '07.4', at: '2027', value: 150 },
      ],
    })
    expect(wrong.body.error.fields.map(({ path, code }: any) => [path, code])).toEqual([
      ['body.targets.1.value', 'not-whole'],
      ['body.targets.2.code', 'code-unknown'],
      ['body.targets.3.value', 'over-limit'],
    ])
    const set: readonly Target[] = await targets(county.database.db, county.regionId)
    expect(set.map(({ at, value }) => [at, value])).toEqual([
      ['2026-Q4', 100],
      ['2027', 90],
    ])
    expect((await field('07.2')).target).toBe(100)
    const { body } = await chief.get('/api/filing/targets')
    expect([body.fields.length, body.mayManage]).toEqual([86, false])
    expect(body.fields.find(({ code }: any) => code === '07.2')).toMatchObject({
      unit: '小时/年',
      indicator: { code: '07' },
    })
    expect((await clerk.get('/api/filing/targets')).body.mayManage).toBe(true)
    await clerk.put('/api/filing/targets', { targets: [{ code: '07.2', at: '2027', value: null }] })
    expect((await targets(county.database.db, county.regionId)).map(({ at }) => at)).toEqual(['2026-Q4'])
  })
})
