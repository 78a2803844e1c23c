/**
 * A province that publishes scores and no values: what it says of us stands beside what our filings come to, rivals
 * known by a total alone are ranked by it, and the way into the first tier goes to the end of the scale.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Leaf, leavesOf } from '../../domain/scoring/methodology.ts'
import { valueAt } from '../../domain/scoring/first-tier.ts'
import { readMethodology } from '../../server/modules/mechanism/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { project } from '../support/started-server.ts'

let county: County
let folder: string
let clerk: Visitor
let head: Visitor
let codes: readonly Leaf[]
let rivals: readonly { readonly id: string; readonly name: string }[]

const path = (file: string) => join(folder, 'methodologies', `${file}.yaml`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-mechanism-'))
  await cp(join(project, 'mechanism'), folder, { recursive: true })
  // What a county did not file of 01.1 drops out.
  const text = await readFile(path('xiangyuan-2023'), 'utf8')
  await writeFile(
    path('xiangyuan-2023'),
    text.replace('column: "01.1"', 'column: "01.1"\n          missing: drop'),
  )
  const reading = await readMethodology(path('xiangyuan-2023'))
  if (!reading.ok) throw new Error('the methodology has faults')
  codes = leavesOf(reading.methodology.tree)
  county = await openCounty({ folder })
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '经办')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '主任')
  await head.post('/api/scoring/methodologies', { file: 'xiangyuan-2023', effectiveFrom: null })
  rivals = (await county.liandong.organization.regions(county.database.db))
    .filter(({ id, level }) => level === 'county' && id.startsWith('14') && id !== county.regionId)
    .slice(0, 40)
})

afterAll(async () => {
  await county.close()
  await rm(folder, { recursive: true, force: true })
})

/** Everything filed at the same share of the way, as whole as its unit asks. */
async function file(period: string, share: number) {
  const rows = codes.map((leaf) => {
    const exact = valueAt(leaf, share * 100)
    const value = ['个', '次/年', '次'].includes(leaf.unit.zh) ? Math.round(exact) : Number(exact.toFixed(2))
    return `${period},${leaf.code},${value},年报`
  })
  const content = ['期次,指标编号,数值,数据来源', ...rows].join('\n')
  const sent = await clerk.upload('/api/filing/history', '往期.csv', content)
  expect((await clerk.get(`/api/filing/imports/${sent.body.id}`)).body.rows.faulty).toBe(0)
  await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
}

async function send(lines: readonly string[], period?: string) {
  const url = `/api/scoring/rivals/imports${period === undefined ? '' : `?period=${period}`}`
  const sent = await clerk.upload(url, '通报.csv', lines.join('\n'))
  expect([sent.status, sent.body.error]).toEqual([200, undefined])
  return sent.body
}

const confirm = (id: string, period: string) =>
  clerk.post(`/api/scoring/rivals/imports/${id}/confirm`, {
    period,
    source: '省通报',
    publishedOn: '2026-10-28',
  })

async function release(period: string) {
  const { body } = await clerk.get(`/api/scoring/preview?period=${period}`)
  const made = await clerk.post('/api/scoring/releases', { period, hash: body.hash, reason: null })
  expect([made.status, made.body.error]).toEqual([200, undefined])
  return made.body
}

describe('a bulletin of scores', () => {
  let own: number

  beforeAll(async () => {
    await file('2026-Q3', 0.5)
    const lines = rivals.map(({ id }, at) => `${id},,${96 - at}`)
    const { id } = await send(['行政区划代码,01.2,总分', ...lines, '140423,7,72.1'], '2026-Q3')
    await confirm(id, '2026-Q3')
    own = (await clerk.get('/api/scoring/preview?period=2026-Q3')).body.own.score
  }, 60_000)

  it('that says of us what our filings do not is told before it is frozen, and after', async () => {
    const { body: seen } = await clerk.get('/api/scoring/preview?period=2026-Q3')
    const [whole] = seen.own.published.scores
    expect(seen.own.published.score).toBe(72.1)
    expect(whole).toMatchObject({ code: 'overall', ours: own, published: 72.1 })
    expect(seen.own.published.values).toEqual([
      expect.objectContaining({ code: '01.2', published: { value: 7, meaning: null } }),
    ])
    const made = await release('2026-Q3')
    const { body: kept } = await clerk.get(`/api/scoring/releases/${made.id}`)
    expect(kept.own.published).toEqual(seen.own.published)
    const { body: board } = await clerk.get('/api/scoring/scoreboard')
    expect([board.published, board.overall.score]).toEqual([seen.own.published, own])
    const { body: verified } = await clerk.get(`/api/scoring/releases/${made.id}/verify`)
    expect(verified).toMatchObject({ holds: true, own: { compared: 86, different: 0 } })
  })

  it('ranks whoever is known by a total, whatever stands for values that are missing', async () => {
    const { body } = await clerk.get('/api/scoring/ranking')
    expect(body.places).toHaveLength(41)
    const [first] = body.places
    expect([first.code, first.score, first.rank]).toEqual([rivals[0]?.id, 96, 1])
    expect(body.places.every(({ rank }: any) => rank !== null)).toBe(true)
  })

  it('leaves every sub-indicator a move, to the end of its scale, and a way across the line', async () => {
    const { body } = await clerk.get('/api/scoring/first-tier')
    expect(body.moves).toHaveLength(86)
    expect(
      new Set(body.moves.map(({ targetBasis, provinceBest }: any) => `${targetBasis} ${provinceBest}`)),
    ).toEqual(new Set(['scale-end null']))
    for (const { gain, target, best } of body.moves) {
      expect(target).toBe(best)
      expect(gain).toBeGreaterThan(0)
    }
    expect(body.inside).toBe(false)
    const { body: solved } = await clerk.post('/api/scoring/first-tier/solve', { least: 'moves' })
    expect(solved.way.moves.length).toBeGreaterThan(0)
    expect(solved.fixed).toMatchObject({ inside: true, rank: expect.any(Number) })
    expect(solved.fixed.rank).toBeLessThanOrEqual(30)
    const one = await clerk.post('/api/scoring/first-tier/solve', {
      without: body.moves.slice(1).map(({ code }: any) => code),
    })
    expect(one.body).toMatchObject({ way: null, most: expect.closeTo(body.moves[0].gain, 9) })
  })

  it('has one line, whichever page shows it', async () => {
    const { body: tier } = await clerk.get('/api/scoring/first-tier')
    const { body: board } = await clerk.get('/api/scoring/scoreboard')
    const { body: ranking } = await clerk.get('/api/scoring/ranking')
    const last = ranking.places.find(({ rank }: any) => rank === 30)
    expect([tier.line, board.firstTier.line, ranking.line]).toEqual([last.score, last.score, last.score])
  })
})

describe('places of a bulletin', () => {
  it('are those that are compared: no subtotal, nobody from elsewhere, ours under its own code', async () => {
    const { id, rows } = await send([
      '行政区划代码,县,总分',
      '140400,长治市,80',
      ',太原市,80',
      ',襄垣,80',
      ',襄垣示范区,80',
      ',平顺,80',
      ',某新区,80',
    ])
    expect(rows).toEqual({ total: 6, good: 3, faulty: 3, warned: 1 })
    const { body } = await clerk.get(`/api/scoring/rivals/imports/${id}/rows?show=all`)
    expect(body.rows.map(({ code, faults: [fault] }: any) => [code, fault?.code])).toEqual([
      ['140400', 'place-not-compared'],
      [null, 'place-not-compared'],
      ['140423', undefined],
      [null, 'place-like-ours'],
      ['140425', undefined],
      [null, undefined],
    ])
  })
})

describe('a bulletin of an earlier period', () => {
  it('is read by the methodology of that period, and taken into no period of another', async () => {
    const text = await readFile(path('xiangyuan-2023'), 'utf8')
    const renamed = text
      .replace(/^version: .*$/m, 'version: "2026.1"')
      .replace('name: { zh: "流程", en: "Procedures" }', 'name: { zh: "开办环节", en: "Steps" }')
    await writeFile(path('xiangyuan-2026'), renamed)
    const loaded = await head.post('/api/scoring/methodologies', {
      file: 'xiangyuan-2026',
      effectiveFrom: '2026-10-01',
    })
    expect([loaded.status, loaded.body.faults]).toEqual([200, []])
    const lines = ['行政区划代码,企业开办·流程,01.2', '140425,3,5']
    const today = await send(lines)
    expect([today.columns.length, today.readFor]).toEqual([1, null])
    const then = await send(lines, '2026-Q3')
    expect([then.columns.length, then.readFor, then.formPeriod]).toEqual([2, '2026-Q3', null])
    expect((await confirm(then.id, '2026-Q4')).body.error.fields[0]).toEqual({
      path: 'body.period',
      code: 'read-by-another-methodology',
    })
    expect((await confirm(today.id, '2026-Q2')).status).toBe(400)
    expect((await confirm(then.id, '2026-Q2')).status).toBe(200)
    // A form knows its own period, whatever is said when it is sent.
    const form = await clerk.download('/api/scoring/rivals/template?period=2026-Q3')
    const back = await clerk.upload('/api/scoring/rivals/imports?period=2026-Q4', '表样.xlsx', form.content)
    expect([back.body.readFor, back.body.formPeriod, back.body.unknown]).toEqual(['2026-Q3', '2026-Q3', []])
  })
})
