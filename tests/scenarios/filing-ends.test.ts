/** Filings off the straight way: joint units, a period closed early, who stands by a value, messages, reminders. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../domain/calendar/day.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let folder: string
let county: County
let clerk: Visitor
let chief: Visitor
let officer: Visitor
let supplier: Visitor
let supplierChief: Visitor
let filingId: string

/** The energy bureau leads 04 together with the power company, and 05 alone. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mechanism-'))
  await cp(fileURLToPath(new URL('../../mechanism', import.meta.url)), folder, { recursive: true })
  const water = join(folder, 'xiangyuan/indicators/05-water-and-gas.yaml')
  const text = await readFile(water, 'utf8')
  await writeFile(water, text.replace('lead: housing-bureau', 'lead: energy-bureau'))
  county = await openCounty({ folder })
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'energy-bureau', kind: 'principal' }, '能源局长')
  officer = await county.appoint({ unit: 'energy-bureau', section: '电力科', kind: 'officer' }, '能源科员')
  supplier = await county.appoint({ unit: 'power-supply-company', section: '营销部', kind: 'officer' })
  supplierChief = await county.appoint({ unit: 'power-supply-company', kind: 'principal' })
  county.on('2026-12-22')
  await clerk.post('/api/filing/periods', { code: '2026-Q4', opensOn: '2026-12-22', closesOn: '2027-01-15' })
  filingId = (await officer.get('/api/filings')).body.rows[0].id
})

afterAll(async () => {
  await county.close()
  await rm(folder, { recursive: true, force: true })
})

const record = async (who: Visitor = officer) => (await who.get(`/api/filings/${filingId}`)).body
const send = async (who: Visitor, verb: string, body: object = {}) =>
  who.post(`/api/filings/${filingId}/${verb}`, { version: (await record()).version, ...body })
const fill = async (who: Visitor, values: object[]) =>
  who.put(`/api/filings/${filingId}/values`, { version: (await record()).version, values })
const asked = async (who: Visitor) =>
  (await who.get('/api/workbench')).body.todos.map(({ kind, item }: any) => `${kind} ${item.number}`)
const entry = (code: string, input: string) => ({ code, input, note: '取自业务系统' })

async function uploadHistory(csv: string) {
  // Signs in again where the session has run out meanwhile.
  await clerk.get('/api/workbench')
  const sent = await clerk.upload('/api/filing/history', '往期.csv', csv)
  expect([sent.status, sent.body.error]).toEqual([200, undefined])
  return sent
}

const own: Readonly<Record<string, string>> = { procedures: '3', time: '4', cost: '0' }
/** Whatever is still empty. */
async function fillRest(who: Visitor): Promise<void> {
  const { values } = await record(who)
  const empty = values.filter(({ state }: any) => state === 'empty')
  const { status, body } = await fill(
    who,
    empty.map(({ code, kind }: any) => entry(code, own[kind] ?? '80')),
  )
  expect([status, body.error]).toEqual([200, undefined])
}

const read = async (who: Visitor) => {
  await county.liandong.outbox.drain()
  county.advance(60)
  const { rows } = (await who.get('/api/notifications')).body
  return rows.flatMap(({ type, facts, earlier }: any) =>
    [{ type, facts }, ...earlier].map(
      (one: any) => `${one.type} ${one.facts.daysLeft ?? one.facts.count ?? ''}`,
    ),
  )
}
const morning = async (day: string) => {
  county.on(day, '08:30')
  for (const { name, run } of county.liandong.filing.jobs) if (name === 'filing-reminders') await run()
}

describe('the morning', () => {
  it('reminds who has not filed, once, on the days the mechanism says', async () => {
    expect(await read(chief)).toEqual(['filing.opened '])
    for (const day of ['2027-01-11', '2027-01-12', '2027-01-12', '2027-01-13', '2027-01-15'])
      await morning(day)
    expect(await read(chief)).toEqual(['filing.reminded 0', 'filing.reminded 3', 'filing.opened '])
    expect(await read(clerk)).toEqual([])
  })
})

describe('a unit that leads together', () => {
  const codes = (values: any[]) => [...new Set(values.map(({ code }) => code.slice(0, 2)))]

  it('sees and fills what it leads together, and hands nothing in for the other', async () => {
    expect(codes((await record()).values)).toEqual(['04', '05'])
    const seen = await record(supplier)
    expect(codes(seen.values)).toEqual(['04'])
    expect(seen.fields.total).toBe(5)
    expect((await supplier.get('/api/filings')).body.rows[0].fields.total).toBe(5)
    expect((await fill(supplier, [entry('04.1', '3')])).status).toBe(200)
    const other = await fill(supplier, [entry('05.1', '3')])
    expect(other.body.error.fields).toMatchObject([{ code: 'not-in-this-filing' }])
    for (const verb of ['submit', 'withdraw'] as const)
      expect([verb, (await send(supplierChief, verb)).status]).toEqual([verb, 403])
    expect((await record(supplier)).actions.map(({ command }: any) => command)).toEqual(['fill'])
  })

  it('reads of the other’s fields neither what happened nor what proves them', async () => {
    await fill(officer, [entry('05.1', '3')])
    const proof = await officer.upload(
      `/api/filings/${filingId}/values/05.1/files`,
      '台账.csv',
      '月,值\n10,3\n',
    )
    expect(proof.status).toBe(200)
    const told = (who: any) => JSON.stringify(who.timeline)
    expect(told(await record())).toContain('05.1')
    expect(told(await record(supplier))).not.toContain('05.1')
    const file = `/api/filings/${filingId}/files/${proof.body.id}`
    expect((await officer.download(file)).status).toBe(200)
    expect((await supplier.download(file)).status).toBe(404)
  })
})

describe('past the closing day', () => {
  it('the desk is reminded anew, and the office told how many are late', async () => {
    await morning('2027-01-18')
    await morning('2027-01-19')
    expect((await read(chief))[0]).toBe('filing.overdue-reminded -1')
    expect(await read(clerk)).toEqual(['filing.units-late 11'])
  })
})

describe('who stands by a value', () => {
  it('is who sent it last, though it is the same', async () => {
    await fill(chief, [entry('04.2', '4')])
    await fillRest(officer)
    await send(officer, 'submit')
    expect((await send(chief, 'approve')).body.error.reason).toBe('approver-filled')
    await send(chief, 'send-back', { text: '请核对' })
    const field = async () => (await record()).values.find(({ code }: any) => code === '04.2')
    expect((await field()).filed).toMatchObject({ by: '能源局长', mine: false })
    await fill(officer, [entry('04.2', '4')])
    expect((await field()).filed).toMatchObject({ by: '能源科员', mine: true })
    await send(officer, 'submit')
  })
})

describe('a period closed while a unit has handed in', () => {
  const periodOf = async () => (await clerk.get('/api/filing/periods')).body.rows[0]

  it('leaves it its way to the end, and the others none', async () => {
    const { id, version } = await periodOf()
    await clerk.post(`/api/filing/periods/${id}/close`, { version })
    await send(chief, 'send-back', { text: '成本要改' })
    expect(await record()).toMatchObject({ state: 'filling', period: { state: 'closed' } })
    expect(await asked(chief)).toEqual(['fill-filing 2026-Q4'])
    expect((await fill(officer, [entry('04.3', '100')])).status).toBe(200)
    expect((await send(officer, 'submit')).status).toBe(200)
    expect((await send(officer, 'withdraw')).status).toBe(200)
    expect((await send(officer, 'submit')).status).toBe(200)
    expect((await send(chief, 'approve')).status).toBe(200)
    const court = (await clerk.get('/api/filings?period=2026-Q4')).body.rows.find(
      ({ unit }: any) => unit.name === '法院',
    )
    const judge = await county.appoint({ unit: 'court', section: '立案庭', kind: 'officer' })
    const late = await judge.put(`/api/filings/${court.id}/values`, {
      version: court.version,
      values: [entry('12.1', '3')],
    })
    expect(late.body.error.reason).toBe('period-closed')
  })

  it('takes what was never handed in from a sheet of past values, and nothing that was', async () => {
    county.on('2027-01-25')
    const csv = ['期次,指标编号,数值,数据来源', '2026-Q4,12.1,120,年报', '2026-Q4,04.1,9,年报'].join('\n')
    const sent = await uploadHistory(csv)
    const { rows } = (await clerk.get(`/api/filing/imports/${sent.body.id}/rows?size=10`)).body
    expect(rows.map(({ state, faults }: any) => [state, faults[0]?.code])).toEqual([
      ['good', undefined],
      ['faulty', 'already-filed'],
    ])
    expect((await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})).body.taken).toBe(1)
    const court = (await clerk.get('/api/filings?period=2026-Q4')).body.rows.find(
      ({ unit }: any) => unit.name === '法院',
    )
    expect(court).toMatchObject({ imported: true, state: 'accepted', fields: { accepted: 1 } })
  })
})

describe('past values of an indicator that has changed hands', () => {
  const send = (...lines: readonly string[]) =>
    uploadHistory(['期次,指标编号,数值,数据来源', ...lines].join('\n'))
  const confirm = async (id: string) => (await clerk.post(`/api/filing/imports/${id}/confirm`, {})).body
  const rowsOf = async (id: string) => (await clerk.get(`/api/filing/imports/${id}/rows?size=10`)).body.rows
  const units = async (period: string) =>
    (await clerk.get(`/api/filings?period=${period}`)).body.rows.map(({ unit, fields }: any) => [
      unit.name,
      fields.accepted,
    ])

  it('are corrected where they stand, and what a unit filed itself is left alone', async () => {
    const { body } = await send('2026-Q1,05.1,3,年报', '2026-Q1,05.2,6,年报')
    expect((await confirm(body.id)).taken).toBe(2)
    await handOver('05', 'housing-bureau', '2027-01-27')
    county.on('2027-01-28')
    const again = await send('2026-Q1,05.1,4,年报更正', '2026-Q1,05.2,6,年报', '2026-Q4,05.1,7,年报')
    expect(
      (await rowsOf(again.body.id)).map(({ state, before, faults }: any) => [state, before, faults[0]?.code]),
    ).toEqual([
      ['good', '3', undefined],
      ['unchanged', '6', undefined],
      ['faulty', expect.any(String), 'already-filed'],
    ])
    expect((await confirm(again.body.id)).taken).toBe(1)
    expect(await units('2026-Q1')).toEqual([['能源局', 2]])
    const more = await send('2026-Q1,05.3,0,年报')
    expect((await confirm(more.body.id)).taken).toBe(1)
    expect(await units('2026-Q1')).toEqual(
      expect.arrayContaining([
        ['能源局', 2],
        ['住建局', 1],
      ]),
    )
  })

  it('are held against the period before and each other, wherever they stand in the file', async () => {
    const { body } = await send('2026-Q2,05.1,40,年报', '2025-Q4,18.3,0.9,年报', '2026-Q2,05.2,0,年报')
    const told = (await rowsOf(body.id)).flatMap(({ code, warnings }: any) =>
      warnings.map((one: any) => `${code} ${one.cell} ${one.code}`),
    )
    expect(told).toContain('05.1 C2 jump')
    expect(told).toContain('05.2 C4 needs-more')
  })

  /** The next edition, in which another unit leads an indicator. */
  async function handOver(indicator: string, unit: string, from: string): Promise<void> {
    const reading = await county.liandong.mechanism.read('xiangyuan')
    if (!reading.ok) throw new Error('mechanism/xiangyuan has faults')
    const { mechanism } = reading
    const next = {
      ...mechanism,
      version: '2',
      effectiveFrom: from,
      earlierVersions: [
        {
          version: mechanism.version,
          effectiveFrom: mechanism.effectiveFrom,
          effectiveTo: addDays(from, -1),
        },
      ],
      indicators: mechanism.indicators.map((one) =>
        one.code === indicator ? { ...one, lead: [unit] } : one,
      ),
    }
    await county.database.db
      .transaction()
      .execute((tx) =>
        county.liandong.mechanism.loadMechanism({ tx, regionId: county.regionId, by: null }, next),
      )
    county.liandong.identity.forgetActors()
  }
})
