/** Filings as spreadsheets: the unit's form, and the office's values of past periods. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../server/compose.ts'
import { createLog } from '../../server/platform/log.ts'
import { openSecrets } from '../../server/platform/secrets.ts'
import { openWorkbook } from '../../server/platform/spreadsheet/open-workbook.ts'
import { markSheet } from '../../server/platform/spreadsheet/template-mark.ts'
import type { Value } from '../../server/platform/spreadsheet/workbook.ts'
import { writeWorkbook } from '../../server/platform/spreadsheet/write-workbook.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let liaison: Visitor
let filingId: string
let otherId: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  liaison = await county.appoint({ unit: 'tax-bureau', kind: 'liaison' }, '联络员')
  county.on('2026-11-02')
  await clerk.post('/api/filing/periods', {
    code: '2026-Q4',
    opensOn: '2026-11-02',
    closesOn: '2026-12-31',
  })
  const { rows } = (await clerk.get('/api/filings')).body
  filingId = rows.find(({ unit }: any) => unit.name === '税务局').id
  otherId = rows.find(({ unit }: any) => unit.name === '法院').id
})

afterAll(() => county.close())

const headings = ['指标编号', '二级指标', '本期值', '无此业务或不适用的原因', '数据来源及说明']
type Mark = { period?: string; unit?: string; version?: number; id?: string }

async function form(
  rows: readonly Value[][],
  { period = '2026-Q4', unit = 'tax-bureau', ...mark }: Mark = {},
) {
  return writeWorkbook([
    { name: '填报表', columns: headings.map((heading) => ({ heading, width: 10 })), rows },
    markSheet({
      id: mark.id ?? 'liandong-filing',
      version: mark.version ?? 1,
      more: { period, unitId: await county.unitId(unit), unit },
    }),
  ])
}

const upload = (content: Uint8Array | string, name = '填报.xlsx') =>
  liaison.upload(`/api/filings/${filingId}/import`, name, content)
const rowsOf = async (who: Visitor, id: string) =>
  (await who.get(`/api/filing/imports/${id}/rows?size=100`)).body.rows
const filing = async () => (await clerk.get(`/api/filings/${filingId}`)).body

describe('the form of a unit', () => {
  it('goes out with its fields and comes back as it was', async () => {
    const { status, content } = await liaison.download(`/api/filings/${filingId}/template`)
    expect(status).toBe(200)
    const workbook = await openWorkbook(content, { kind: 'xlsx', maxRows: 100, maxColumns: 20 })
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
    await workbook.close()
    const sent = await upload(content)
    expect([sent.status, sent.body.error]).toEqual([200, undefined])
    const { body } = await liaison.get(`/api/filing/imports/${sent.body.id}`)
    expect(body).toMatchObject({
      kind: 'form',
      period: '2026-Q4',
      unit: '税务局',
      rows: { total: 4, unchanged: 4 },
    })
  })

  it.each([
    [
      'another period',
      { period: '2026-Q3' },
      'form-of-other-period',
      { period: '2026-Q3', expected: '2026-Q4' },
    ],
    ['another unit', { unit: 'court' }, 'form-of-other-unit', { unit: 'court', expected: '税务局' }],
    ['another version', { version: 9 }, 'form-of-other-version', { version: '9', current: 1 }],
    ['another kind', { id: 'liandong-tasks' }, 'not-our-form', {}],
  ] as const)('of %s is refused by name', async (_name, mark, reason, facts) => {
    const { status, body } = await upload(await form([['07.1', '', 6, '', '台账']], mark))
    expect([status, body.error.reason]).toEqual([422, reason])
    expect(body.error.facts ?? {}).toEqual(facts)
  })

  it('tells each row at its cell, keeps good rows apart, and stores nothing until it is confirmed', async () => {
    const sent = await upload(
      await form([
        ['07.1', '', '６次', '', '台账'],
        ['07.2', '', '3个工作日', '', ''],
        ['07.3', '', -4, '', ''],
        ['07.4', '', '不适用', '', ''],
        ['07.4', '', 80, '', ''],
        ['01.1', '', 3, '', ''],
        ['', '', 3, '', ''],
      ]),
    )
    const rows = await rowsOf(liaison, sent.body.id)
    expect(
      rows.map(({ state, faults }: any) => [state, faults.map(({ cell, code }: any) => `${cell} ${code}`)]),
    ).toEqual([
      ['good', []],
      ['faulty', ['C3 wrong-unit']],
      ['faulty', ['C4 negative']],
      ['faulty', ['D5 reason-missing']],
      ['faulty', ['A6 code-repeated']],
      ['faulty', ['A7 not-in-this-filing']],
      ['faulty', ['A8 code-missing']],
    ])
    expect((await filing()).fields.filled).toBe(0)
    expect((await clerk.get(`/api/filing/imports/${sent.body.id}`)).status).toBe(404)
    const faults = await liaison.download(`/api/filing/imports/${sent.body.id}/faults`)
    const workbook = await openWorkbook(faults.content, { kind: 'xlsx', maxRows: 100, maxColumns: 20 })
    const lines: unknown[] = []
    for await (const batch of workbook.rows(0)) lines.push(...batch.map(({ cells }) => cells.at(-1)))
    await workbook.close()
    expect(lines).toContain('原表 C3：单位是小时/年，不是“3个工作日”')
    expect(lines).toContain('原表 A8：没有指标编号')
    const mended = await upload(faults.content)
    expect((await liaison.get(`/api/filing/imports/${mended.body.id}`)).body.rows).toMatchObject({
      total: 6,
      faulty: 6,
    })
    const taken = await liaison.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
    expect(taken.body).toMatchObject({ taken: 1 })
    expect((await filing()).values[0]).toMatchObject({
      code: '07.1',
      value: 6,
      note: '台账',
      state: 'filled',
    })
    const again = await liaison.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
    expect([409, 422]).toContain(again.status)
    expect((await filing()).fields.filled).toBe(1)
  })

  it('is not taken over what somebody entered meanwhile', async () => {
    const sent = await upload(await form([['07.2', '', 100, '', '台账']]))
    await liaison.put(`/api/filings/${filingId}/values`, {
      version: (await filing()).version,
      values: [{ code: '07.2', input: '90', note: '手填' }],
    })
    const late = await liaison.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
    expect([late.status, late.body.error.code]).toEqual([409, 'version-changed'])
    expect((await filing()).values[1].value).toBe(90)
  })

  it('of a unit is nobody else’s', async () => {
    expect((await liaison.get(`/api/filings/${otherId}/template`)).status).toBe(404)
    expect((await clerk.get(`/api/filings/${filingId}/template`)).status).toBe(403)
  })

  it('with thousands of rows tells each at its cell and keeps the good one apart', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) => {
      const code = n === 0 ? '07.3' : n % 2 === 0 ? '07.3' : '01.1'
      return [code, '', n === 0 ? 5 : n, '', '台账']
    })
    const sent = await upload(await form(lines))
    expect([sent.status, sent.body.error]).toEqual([200, undefined])
    await untilRead(liaison, sent.body.id)
    const { body } = await liaison.get(`/api/filing/imports/${sent.body.id}`)
    expect(body.rows).toEqual({ total: 3000, good: 1, faulty: 2999, warned: 0, unchanged: 0 })
    const url = `/api/filing/imports/${sent.body.id}/rows?show=faulty&size=100&page=30`
    const { rows, total } = (await liaison.get(url)).body
    expect(total).toBe(2999)
    expect(rows.slice(-2).map(({ faults }: any) => `${faults[0].cell} ${faults[0].code}`)).toEqual([
      'A3000 code-repeated',
      'A3001 not-in-this-filing',
    ])
    expect((await filing()).values[2].value).toBeNull()
    expect((await liaison.post(`/api/filing/imports/${sent.body.id}/confirm`, {})).body.taken).toBe(1)
    expect((await filing()).values[2].value).toBe(5)
  })

  it('that is none is refused at once', async () => {
    expect((await upload('这不是表', '填报.xlsx')).status).toBe(415)
    const { status, body } = await upload('指标编号,本期值,说明\n07.1,3,台账', '填报.csv')
    expect([status, body.error.reason]).toEqual([422, 'not-our-form'])
    const { imports } = (await liaison.get(`/api/filing/imports?filingId=${filingId}`)).body
    expect(imports.filter(({ state }: any) => state !== 'checked')).toEqual([])
  })
})

/** What was told of an import while it was read. */
async function untilRead(who: Visitor, id: string): Promise<readonly any[]> {
  const told: any[] = []
  for (;;) {
    const { status, body } = await who.get(`/api/filing/imports/${id}`)
    expect(status).toBe(200)
    if (body.state !== 'checking') return told
    told.push(body)
    expect((await clerk.get('/api/session')).status).toBe(200)
    await sleep(100)
  }
}

/** Another server over the same database and files. */
const anotherServer = () =>
  compose({
    db: county.database.db,
    binaryRows: county.database.binaryRows,
    clock: { now: () => new Date('2026-11-02T09:00:00+08:00') },
    secrets: openSecrets(county.dataDirectory, undefined),
    log: createLog('silent'),
    dataDirectory: county.dataDirectory,
    mechanismFolder: '',
  })

describe('values of past periods', () => {
  const csv = (...lines: readonly string[]) => ['期次,指标编号,数值,数据来源', ...lines].join('\n')
  const send = (content: string) => clerk.upload('/api/filing/history', '往期.csv', content)

  it('are judged row by row', async () => {
    const sent = await send(
      csv(
        '2026-Q3,07.1,7,年报',
        '２０２６－q3,07.2,120小时,年报',
        '2026-Q4,07.1,7,年报',
        '2026-Q7,07.1,7,年报',
        '2026-Q3,99.9,7,年报',
        '2026-Q3,07.1,8,年报',
        '2026-Q3,07.3,,年报',
        '2026-Q3,07.4,88,',
      ),
    )
    expect([sent.status, sent.body.error]).toEqual([200, undefined])
    const rows = await rowsOf(clerk, sent.body.id)
    expect(
      rows.map(({ faults }: any) => faults.map(({ cell, code }: any) => `${cell} ${code}`).join()),
    ).toEqual([
      '',
      '',
      'A4 period-not-over',
      'A5 period-unknown',
      'B6 code-unknown',
      'B7 code-repeated',
      'C8 value-missing',
      'D9 source-missing',
    ])
    expect((await clerk.get('/api/filing/periods')).body.rows.map(({ code }: any) => code)).toEqual([
      '2026-Q4',
    ])
    expect((await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})).body.taken).toBe(2)
    const { period, rows: units } = (await clerk.get('/api/filings?period=2026-Q3')).body
    expect(period).toMatchObject({ state: 'closed', name: '2026年第三季度' })
    expect(units).toMatchObject([
      { unit: { name: '税务局' }, state: 'accepted', imported: true, late: false },
    ])
    expect((await filing()).values.map(({ last }: any) => last?.value ?? null)).toEqual([7, 120, null, null])
  })

  it('sent again, only what differs is taken, and it says what it replaces', async () => {
    const sent = await send(csv('2026-Q3,07.1,7,年报', '2026-Q3,07.2,118,年报更正'))
    const rows = await rowsOf(clerk, sent.body.id)
    expect(rows.map(({ state, before }: any) => [state, before])).toEqual([
      ['unchanged', '7'],
      ['good', '120'],
    ])
    await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
    expect((await filing()).values[1].last.value).toBe(118)
  })

  const many = (count: number, more: readonly string[] = []) =>
    csv(
      '2026-Q2,07.1,6,年报',
      ...Array.from({ length: count - 1 }, (_, n) => `2026-Q2,07.${1 + (n % 9)},${n},年报`),
      ...more,
    )
  const rowsStored = async (id: string) =>
    (
      await county.database.db
        .selectFrom('filing_import_row')
        .select('number')
        .where('import_id', '=', id)
        .execute()
    ).length

  it('in a hundred thousand rows are told row by row while everybody else is answered', async () => {
    const sent = await send(many(100_000))
    expect([sent.status, sent.body.error]).toEqual([200, undefined])
    const { imports } = (await clerk.get('/api/filing/imports')).body
    expect(imports.map(({ id }: any) => id)).toContain(sent.body.id)
    expect((await liaison.get('/api/filing/imports')).body.imports).toEqual([])
    const told = await untilRead(clerk, sent.body.id)
    expect(told.length).toBeGreaterThan(1)
    expect(new Set(told.map(({ progress }) => progress.of))).toEqual(new Set([100_001]))
    const read = told.map(({ progress }) => progress.read)
    expect(read).toEqual(read.toSorted((a, b) => a - b))
    expect(told[0]).toMatchObject({ rows: { total: 0 }, progress: { interrupted: false } })
    const { body } = await clerk.get(`/api/filing/imports/${sent.body.id}`)
    expect(body).toMatchObject({
      state: 'checked',
      progress: null,
      rows: { total: 100_000, good: 4, faulty: 99_996 },
    })
    const url = `/api/filing/imports/${sent.body.id}/rows?show=faulty&size=100`
    const faults = async (page: number) =>
      (await clerk.get(`${url}&page=${page}`)).body.rows.map(
        ({ faults: [one] }: any) => `${one.cell} ${one.code}`,
      )
    expect((await faults(1)).slice(0, 4)).toEqual([
      'B3 code-repeated',
      'B7 code-unknown',
      'B8 code-unknown',
      'B9 code-unknown',
    ])
    expect((await faults(1000)).at(-1)).toBe('B100001 code-unknown')
    expect((await clerk.get('/api/filing/periods')).body.rows.map(({ code }: any) => code)).not.toContain(
      '2026-Q2',
    )
    expect((await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})).body.taken).toBe(4)
    expect(await rowsStored(sent.body.id)).toBe(0)
  }, 120_000)

  it('that are left unused, or forgotten, keep no rows', async () => {
    const [left, forgotten] = [await send(csv('2026-Q3,07.1,9,年报')), await send(csv('2026-Q3,07.1,8,年报'))]
    expect(await rowsStored(left.body.id)).toBe(1)
    await clerk.post(`/api/filing/imports/${left.body.id}/cancel`, {})
    expect(await rowsStored(left.body.id)).toBe(0)
    const clean = county.liandong.filing.jobs.find(({ name }) => name === 'filing-sheets-clean')
    await clean?.run()
    expect(await rowsStored(forgotten.body.id)).toBe(1)
    county.on('2026-12-03')
    await clean?.run()
    county.on('2026-11-02')
    expect(await rowsStored(forgotten.body.id)).toBe(0)
    expect((await clerk.get(`/api/filing/imports/${forgotten.body.id}`)).body.state).toBe('cancelled')
  })

  it('are cancelled while they are read, and leave nothing', async () => {
    const sent = await send(many(20_000))
    expect((await clerk.get(`/api/filing/imports/${sent.body.id}`)).body.state).toBe('checking')
    expect((await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})).body.error).toMatchObject({
      code: 'refused',
      reason: 'not-in-this-state',
    })
    expect((await clerk.post(`/api/filing/imports/${sent.body.id}/cancel`, {})).status).toBe(200)
    await county.liandong.filing.sheets.drain()
    expect(await rowsStored(sent.body.id)).toBe(0)
    const { body } = await clerk.get(`/api/filing/imports/${sent.body.id}`)
    expect(body).toMatchObject({ state: 'cancelled', progress: null, rows: { total: 0 } })
    const { status, body: late } = await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
    expect([status, late.error.reason]).toEqual([422, 'not-in-this-state'])
  })

  it('in a file that goes wrong further down are refused as a whole, at the cell', async () => {
    const sent = await send(many(3000, [`2026-Q2,${'x,'.repeat(80)}`]))
    await untilRead(clerk, sent.body.id)
    const { body } = await clerk.get(`/api/filing/imports/${sent.body.id}`)
    expect(body).toMatchObject({
      state: 'refused',
      trouble: { reason: 'sheet-too-large', facts: { cell: 'CD3002', maxColumns: 60 } },
      rows: { total: 0 },
    })
    expect(await rowsStored(sent.body.id)).toBe(0)
  })

  it('of one person are read two files at a time', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => send(many(20_000))))
    const [refused, ...more] = sent.filter(({ status }) => status !== 200)
    expect([refused?.status, refused?.body.error]).toMatchObject([
      422,
      { reason: 'sheets-being-read', facts: { most: 2 } },
    ])
    expect(more).toEqual([])
    for (const { body } of sent.filter(({ status }) => status === 200))
      await clerk.post(`/api/filing/imports/${body.id}/cancel`, {})
    expect((await send(csv('2026-Q3,07.1,7,年报'))).status).toBe(200)
  })

  it('belong to the office', async () => {
    expect((await liaison.upload('/api/filing/history', '往期.csv', csv('2026-Q3,07.1,7,年报'))).status).toBe(
      403,
    )
  })
})

describe('a server that stops while it reads', () => {
  const content = [
    '期次,指标编号,数值,数据来源',
    ...Array.from({ length: 6_000 }, () => '2026-Q1,07.1,6,年报'),
  ]

  it('says so, and another reads the file from its first row', async () => {
    const { body: sent } = await clerk.upload('/api/filing/history', '往期.csv', content.join('\n'))
    await county.liandong.filing.sheets.stop()
    const { body } = await clerk.get(`/api/filing/imports/${sent.id}`)
    expect(body).toMatchObject({ state: 'checking', progress: { of: 6_001, interrupted: true } })
    expect(body.progress.read).toBeLessThan(6_000)
    const other = anotherServer()
    await other.filing.sheets.drain()
    await other.outbox.stop()
    expect((await clerk.get(`/api/filing/imports/${sent.id}`)).body).toMatchObject({
      state: 'checked',
      progress: null,
      rows: { total: 6_000, good: 1, faulty: 5_999 },
    })
  })

  it('again and again is not asked a fourth time', async () => {
    const { body: sent } = await clerk.upload('/api/filing/history', '往期.csv', content.join('\n'))
    // Killed: nobody has put the sheet back, and nobody has been heard of it for an hour.
    const { db } = county.database
    await db
      .updateTable('sheet_reading')
      .set({ attempts: 3, reader: randomUUID(), seen_at: '2026-11-02T00:00:00Z' })
      .where('id', '=', sent.id)
      .execute()
    expect((await clerk.get(`/api/filing/imports/${sent.id}`)).body).toMatchObject({
      state: 'checking',
      progress: { interrupted: true },
    })
    const other = anotherServer()
    await other.filing.sheets.drain()
    await other.outbox.stop()
    expect((await clerk.get(`/api/filing/imports/${sent.id}`)).body).toMatchObject({
      state: 'interrupted',
      progress: null,
      rows: { total: 0 },
    })
  })
})
