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
