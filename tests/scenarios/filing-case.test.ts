/** Model cases: counted by the rules of their indicator, a source beside what is filed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  county.on('2026-11-02')
  await clerk.post('/api/filing/periods', {
    code: '2026-Q4',
    opensOn: '2026-11-02',
    closesOn: '2026-12-31',
  })
})

afterAll(() => county.close())

const formOf = async (who: Visitor): Promise<string> => (await who.get('/api/filings')).body.rows[0].id
const step = (days: number, more: object = {}) => ({
  name: '申请',
  agency: '政务大厅',
  days,
  cost: 0,
  online: false,
  besides: null,
  ...more,
})
const casesOf = async (who: Visitor) =>
  (await who.get(`/api/filings/${await formOf(who)}/case-studies`)).body.rows
const caseOf = async (who: Visitor, code: string) =>
  (await casesOf(who)).find(({ indicator }: any) => indicator.code === code)
const save = async (who: Visitor, code: string, procedures: object[], more: object = {}) =>
  who.put(`/api/filings/${await formOf(who)}/case-studies/${code}`, {
    version: (await caseOf(who, code)).version,
    procedures,
    ...more,
  })

describe('a case is counted by the rules of its indicator', () => {
  const steps = [step(5), step(0.2, { online: true, besides: 1 })]

  it.each([
    ['approval-bureau', '01', { onlineHalfDay: true, onlineTogether: false }, [1, 1.5]],
    ['approval-bureau', '02', { onlineHalfDay: true, onlineTogether: true }, [0, 0.5]],
    ['energy-bureau', '04', { onlineHalfDay: false, onlineTogether: false }, [1, 2]],
    ['natural-resources-bureau', '06', { onlineHalfDay: true, onlineTogether: true }, [0, 0.5]],
  ])('%s, %s', async (unit, code, method, [from, to]) => {
    const officer = await county.appoint({ unit, section: '业务科', kind: 'officer' })
    expect((await caseOf(officer, code)).method).toEqual(method)
    const { status, body } = await save(officer, code, steps)
    expect([status, body.error]).toEqual([200, undefined])
    expect(body.count.schedule).toEqual([
      { number: 1, from: 0, to: 5 },
      { number: 2, from, to },
    ])
    expect((await caseOf(officer, code)).count).toEqual(body.count)
  })
})

describe('a case counts before what is filed, so whoever saves it does not approve it', () => {
  let chief: Visitor
  let officer: Visitor
  const code = '06.2'

  beforeAll(async () => {
    const unit = 'natural-resources-bureau'
    chief = await county.appoint({ unit, kind: 'principal' })
    officer = await county.appoint({ unit, section: '登记科', kind: 'officer' })
    await fillAll(officer, { '06.1': '2', '06.2': '3', '06.3': '0', '06.4': '80', '06.5': '90' })
  })

  it('the chief’s own case keeps the chief from approving, until the officer stands by it', async () => {
    expect((await save(chief, '06', [step(2), step(2)])).status).toBe(200)
    expect((await send(officer, 'submit')).status).toBe(200)
    const own = await send(chief, 'approve')
    expect([own.status, own.body.error.reason]).toEqual([422, 'approver-filled'])
    await send(chief, 'send-back', { text: '请核对案例' })
    expect((await save(officer, '06', [step(2), step(2)])).status).toBe(200)
    await send(officer, 'submit')
    expect((await send(chief, 'approve')).status).toBe(200)
    await send(clerk, 'review', {
      verdicts: ['06.1', '06.2', '06.3', '06.4', '06.5'].map((one) => ({ code: one, decision: 'accept' })),
    })
    expect((await valueOf(code)).accepted).toMatchObject({ value: 4, source: 'case-study' })
  })

  it('a new case after the approval is a change of what counts, though the filed value stays', async () => {
    await send(clerk, 'unlock', { code, text: '口径有误' })
    expect((await valueOf(code)).changedAfterApproval).toBe(false)
    await save(officer, '06', [step(2), step(5)])
    await fillAll(officer, { [code]: '3' })
    expect(await valueOf(code)).toMatchObject({
      value: 3,
      changedAfterApproval: true,
      approved: { value: 3, counted: { value: 4 } },
    })
    const [row] = (await officer.get('/api/filings')).body.rows
    expect(row.fields.changed).toBe(1)
    await send(officer, 'submit')
    await send(chief, 'approve')
    const { timeline } = await record(chief)
    expect(timeline.find(({ type }: any) => type === 'filing.approved').changes).toEqual([
      { field: `${code}.counts`, before: 4, after: 7 },
    ])
    expect((await valueOf(code)).changedAfterApproval).toBe(false)
  })

  it('what another source found meanwhile is not accepted unseen', async () => {
    const seen = (await record(clerk)).version
    const measured = {
      regionId: county.regionId,
      periodId: (await record(clerk)).period.id,
      code,
      source: 'case-log' as const,
      value: { value: 6.5, meaning: null },
      note: '办件系统 2026 年四季度',
      by: '办件系统',
    }
    const put = (one: typeof measured) =>
      county.database.db.transaction().execute((tx) => county.liandong.filing.putMeasured(tx, one))
    await put(measured)
    const verdicts = [{ code, decision: 'accept', source: 'case-study' }]
    const late = await clerk.post(`/api/filings/${await formOf(officer)}/review`, { version: seen, verdicts })
    expect([late.status, late.body.error.code]).toEqual([409, 'version-changed'])
    expect((await valueOf(code)).sources.map(({ source, value }: any) => [source, value])).toEqual([
      ['case-log', 6.5],
      ['case-study', 7],
      ['filing', 3],
    ])
    await expect(put({ ...measured, value: { value: -1, meaning: null } })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await expect(put({ ...measured, code: '06.1' })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(put({ ...measured, code: '99.1' })).rejects.toMatchObject({ reason: 'code-unknown' })
    await send(clerk, 'review', { verdicts: [{ code, decision: 'accept' }] })
    expect((await valueOf(code)).accepted).toMatchObject({ value: 6.5, source: 'case-log' })
  })

  it('a survey stands beside an accepted value and changes nothing of it', async () => {
    const url = `/api/filings/${await formOf(officer)}/measured/${code}`
    const survey = async (input: string) =>
      clerk.put(url, { version: (await record(clerk)).version, source: 'survey', input, note: '电话调查' })
    expect((await survey('3年')).body.error.fields).toMatchObject([
      { path: 'body.input', code: 'wrong-unit' },
    ])
    expect((await survey('9')).status).toBe(200)
    const now = await valueOf(code)
    expect(now.sources.map(({ source }: any) => source)).toEqual([
      'case-log',
      'case-study',
      'survey',
      'filing',
    ])
    expect(now).toMatchObject({ state: 'accepted', changedAfterApproval: false, accepted: { value: 6.5 } })
    expect((await survey('')).status).toBe(200)
    expect((await valueOf(code)).sources).toHaveLength(3)
    expect((await officer.put(url, {})).status).toBe(403)
  })

  const record = async (who: Visitor) => (await who.get(`/api/filings/${await formOf(officer)}`)).body
  const valueOf = async (one: string) => (await record(clerk)).values.find((value: any) => value.code === one)
  const send = async (who: Visitor, verb: string, body: object = {}) =>
    who.post(`/api/filings/${await formOf(officer)}/${verb}`, {
      version: (await record(who)).version,
      ...body,
    })
})

async function fillAll(who: Visitor, values: Readonly<Record<string, string>>): Promise<void> {
  const id = await formOf(who)
  const { version } = (await who.get(`/api/filings/${id}`)).body
  const given = Object.entries(values).map(([code, input]) => ({ code, input, note: '取自业务系统' }))
  const { status, body } = await who.put(`/api/filings/${id}/values`, { version, values: given })
  expect([status, body.error]).toEqual([200, undefined])
}
