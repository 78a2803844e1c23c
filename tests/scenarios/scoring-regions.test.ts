/**
 * Several regions in one installation: a city or a province ranks the counties below it by what was accepted
 * there; what stands beside it or above it is never read.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Leaf, leavesOf } from '../../domain/scoring/methodology.ts'
import { readMethodology } from '../../server/modules/mechanism/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { project } from '../support/started-server.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'

type Office = { readonly region: County; readonly clerk: Visitor; readonly head: Visitor }

/** Of so many leaves, from the first, each has its best value, and its worst of the others. */
const filed = {
  province: { code: '140000', best: 80 },
  city: { code: '140400', best: null },
  xiangyuan: { code: '140423', best: 43 },
  pingshun: { code: '140425', best: 60 },
  otherCity: { code: '140500', best: 70 },
  qinshui: { code: '140521', best: 20 },
  /** None of its counties runs here. */
  jinzhong: { code: '140700', best: 50 },
} as const
type Name = keyof typeof filed

let database: TestDatabase
let leaves: readonly Leaf[]
const offices = new Map<string, Office>()
const of = (name: Name): Office => {
  const office = offices.get(name)
  if (!office) throw new Error(`${name} is not there`)
  return office
}

beforeAll(async () => {
  database = await sharedDatabase()
  const reading = await readMethodology(`${project}/mechanism/methodologies/xiangyuan-2023.yaml`)
  if (!reading.ok) throw new Error('the methodology has faults')
  leaves = leavesOf(reading.methodology.tree)
  for (const [name, { code, best }] of Object.entries(filed)) {
    const region = await openCounty({ shared: database, region: code })
    const clerk = await region.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '经办')
    const head = await region.appoint({ unit: 'office', kind: 'principal' }, '主任')
    offices.set(name, { region, clerk, head })
    const loaded = await head.post('/api/scoring/methodologies', {
      file: 'xiangyuan-2023',
      effectiveFrom: null,
    })
    if (loaded.status !== 200) throw new Error(`${name} has no methodology`)
    if (best !== null) await file(clerk, best)
  }
})

afterAll(async () => {
  for (const { region } of offices.values()) await region.close()
  await database.close()
})

/** Values of a past quarter, accepted as they are taken. */
async function file(clerk: Visitor, count: number, note = '年报') {
  const rows = leaves.map(
    ({ code, best, worst }, at) => `2026-Q3,${code},${at < count ? best : worst},${note}`,
  )
  const content = ['期次,指标编号,数值,数据来源', ...rows].join('\n')
  const sent = await clerk.upload('/api/filing/history', '往期.csv', content)
  const { body } = await clerk.get(`/api/filing/imports/${sent.body.id}`)
  expect(body.rows.faulty).toBe(0)
  await clerk.post(`/api/filing/imports/${sent.body.id}/confirm`, {})
}

const preview = async (name: Name) => (await of(name).clerk.get('/api/scoring/preview?period=2026-Q3')).body

async function release(name: Name, reason: string | null = null) {
  const { hash } = await preview(name)
  return of(name).clerk.post('/api/scoring/releases', { period: '2026-Q3', hash, reason })
}

const ranking = async (name: Name) =>
  (await of(name).clerk.get('/api/scoring/ranking?period=2026-Q3')).body.places

const ranks = async (name: Name) => (await ranking(name)).map(({ code, rank, own }: any) => [code, rank, own])

describe('a release of a city', () => {
  it('ranks the counties below it, by what was accepted there, without a score of its own', async () => {
    const made = await release('city')
    expect([made.status, made.body.error]).toEqual([200, undefined])
    expect(await ranks('city')).toEqual([
      ['140425', 1, false],
      ['140423', 2, false],
      ['140400', null, true],
    ])
    const own = (await preview('xiangyuan')).own
    const seen = (await ranking('city')).find(({ code }: any) => code === '140423')
    expect(seen.score).toBeCloseTo(own.score, 9)
  })

  it('has pages to read, in which only its own place is empty', async () => {
    const { clerk } = of('city')
    const { body: board } = await clerk.get('/api/scoring/scoreboard?period=2026-Q3')
    expect(board.overall).toMatchObject({ score: null, rank: null })
    for (const url of ['ranks', 'heatmap', 'indicators/03.2?period=2026-Q3', 'releases'])
      expect([url, (await clerk.get(`/api/scoring/${url}`)).status]).toEqual([url, 200])
    const { body } = await clerk.get('/api/scoring/first-tier?period=2026-Q3')
    expect(body.error.reason).toBe('own-score-unknown')
  })

  it('stays as it was when a county corrects a value, and is corrected with a reason', async () => {
    await file(of('xiangyuan').clerk, 70, '年报更正')
    expect((await ranks('city'))[0]).toEqual(['140425', 1, false])
    const made = await release('city', '襄垣县更正')
    expect([made.status, made.body.error]).toEqual([200, undefined])
    expect((await ranks('city'))[0]).toEqual(['140423', 1, false])
    const { body: listed } = await of('city').clerk.get('/api/scoring/releases')
    for (const { id } of listed.releases)
      expect((await of('city').clerk.get(`/api/scoring/releases/${id}/verify`)).body.holds).toBe(true)
  })
})

describe('a release of a province', () => {
  it('ranks the counties of all its cities, and no city among them', async () => {
    const made = await release('province')
    expect([made.status, made.body.error]).toEqual([200, undefined])
    const counties = (await ranks('province')).filter(([, , own]: any) => !own)
    expect(counties.map(([code]: any) => code)).toEqual(['140423', '140425', '140521'])
  })
})

describe('a release of a county', () => {
  it('reads neither the counties beside it nor the city above it', async () => {
    const seen = await preview('qinshui')
    expect(seen.places.map(({ code }: any) => code)).toEqual(['140521'])
    expect((await release('qinshui')).body.error.reason).toBe('no-rivals')
  })

  it('of a city beside it, a city reads nothing', async () => {
    const codes = (await preview('otherCity')).places.map(({ code }: any) => code)
    expect(codes.toSorted()).toEqual(['140500', '140521'])
  })
})

describe('a city of which no county runs here', () => {
  it('is held against the cities of its province: by form, by bulletin and by rank', async () => {
    const { clerk } = of('jinzhong')
    const form = await clerk.download('/api/scoring/rivals/template?period=2026-Q3&as=score')
    const blank = await clerk.upload('/api/scoring/rivals/imports', '表样.xlsx', form.content)
    expect(blank.body.rows.total).toBe(11)
    await clerk.post(`/api/scoring/rivals/imports/${blank.body.id}/cancel`, {})
    const content = ['代码,地市,营商环境总分得分', '140100,太原市,99.9', '140200,大同市,0.1'].join('\n')
    const sent = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content)
    expect([sent.status, sent.body.rows?.good]).toEqual([200, 2])
    await clerk.post(`/api/scoring/rivals/imports/${sent.body.id}/confirm`, {
      period: '2026-Q3',
      source: '省通报',
      publishedOn: '2026-10-28',
    })
    const made = await release('jinzhong')
    expect([made.status, made.body.error]).toEqual([200, undefined])
    expect(await ranks('jinzhong')).toEqual([
      ['140100', 1, false],
      ['140700', 2, true],
      ['140200', 3, false],
    ])
  })
})

describe('pages', () => {
  it.each([
    ['xiangyuan', 'county', 'county', 'province'],
    ['city', 'city', 'county', 'city'],
    ['jinzhong', 'city', 'city', 'province'],
    ['province', 'province', 'county', 'province'],
  ] as const)(
    'of %s are told what it is, whom it is held against and within what',
    async (name, ...words) => {
      const { body } = await of(name).clerk.get('/api/session')
      const { own, compared, within } = body.mechanism.places
      expect([own, compared, within]).toEqual(words)
    },
  )
})
