/**
 * Cause and effect: what the office states in the methodology is held against the values of the releases, and the
 * work under way stands beside what it is to move.
 */
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { project } from '../support/started-server.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'

let database: TestDatabase
let folder: string
let county: County
let elsewhere: County
let clerk: Visitor
let head: Visitor
let chief: Visitor
let outsider: Visitor
let stranger: Visitor

const periods = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']
/** Our values, quarter by quarter. */
const ours: Readonly<Record<string, readonly number[]>> = {
  '01.1': [9, 8, 7, 6, 5, 4, 4],
  '01.2': [20, 19, 19, 17, 16, 15, 15],
  '04.1': [9, 8, 7, 6, 5, 4, 3],
  '04.2': [40, 40, 40, 40, 40, 40, 40],
  '04.5': [70, 71, 72, 73, 74, 75, 76],
}

beforeAll(async () => {
  database = await sharedDatabase()
  folder = await mkdtemp(join(tmpdir(), 'liandong-mechanism-'))
  await cp(join(project, 'mechanism'), folder, { recursive: true })
  county = await openCounty({ shared: database, folder })
  elsewhere = await openCounty({ shared: database, region: '140425' })
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '经办')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '主任')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局长')
  outsider = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '局长')
  stranger = await elsewhere.appoint({ unit: 'approval-bureau', kind: 'principal' }, '外人')
})

afterAll(async () => {
  await county.close()
  await elsewhere.close()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const view = async (who: Visitor, period?: string) =>
  (await who.get(`/api/scoring/influences${period === undefined ? '' : `?period=${period}`}`)).body

async function releaseOf(period: string, at: number) {
  const codes = Object.keys(ours)
  const content = [
    ['行政区划代码', ...codes, 'overall 营商环境总分得分'],
    ['140423', ...codes.map((code) => ours[code]?.[at]), 60],
    ['140425', ...codes.map((code) => ours[code]?.[0]), 80],
  ]
  const sent = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content.join('\n'))
  expect([sent.status, sent.body.error]).toEqual([200, undefined])
  await clerk.post(`/api/scoring/rivals/imports/${sent.body.id}/confirm`, {
    period,
    source: '省通报',
    publishedOn: '2026-10-28',
  })
  const { body: seen } = await clerk.get(`/api/scoring/preview?period=${period}`)
  const made = await clerk.post('/api/scoring/releases', { period, hash: seen.hash, reason: null })
  expect([period, made.status, made.body.error]).toEqual([period, 200, undefined])
}

describe('before the first release', () => {
  it('there is nothing to hold anything against', async () => {
    const { status, body } = await chief.get('/api/scoring/influences')
    expect([status, body.error.reason]).toEqual([404, 'no-release'])
  })
})

describe('with releases', () => {
  beforeAll(async () => {
    await head.post('/api/scoring/methodologies', { file: 'xiangyuan-2023', effectiveFrom: null })
    for (const [at, period] of periods.entries()) await releaseOf(period, at)
  }, 120_000)

  const borne = async (from: string, to: string, period?: string) =>
    (await view(chief, period)).influences.find((one: any) => one.from === from && one.to === to)

  it('what came after what is counted, each value in its own direction', async () => {
    expect(await borne('01.1', '01.2')).toMatchObject({
      why: { zh: expect.any(String), en: expect.any(String) },
      ...{ moved: 5, followed: 5, still: 0, anyway: 0, waiting: false, verdict: 'borne-out' },
    })
    expect(await borne('04.1', '04.2')).toMatchObject({
      ...{ moved: 5, followed: 0, waiting: true, verdict: 'not-yet', doubt: 'seldom-followed' },
    })
    expect(await borne('04.2', '04.5')).toMatchObject({
      ...{ moved: 0, followed: 0, still: 5, anyway: 5, verdict: 'too-few' },
    })
    expect(await borne('14.4', '14.5')).toMatchObject({ moved: 0, still: 0, verdict: 'too-few' })
    expect((await view(chief)).heldAgainst).toEqual(periods)
  })

  it('an earlier period is told by the releases up to it', async () => {
    expect(await borne('01.1', '01.2', '2025-Q4')).toMatchObject({
      ...{ moved: 2, followed: 2, waiting: true, verdict: 'too-few' },
    })
    expect((await view(chief, '2025-Q4')).heldAgainst).toEqual(periods.slice(0, 4))
    const none = await chief.get('/api/scoring/influences?period=2019-Q1')
    expect([none.status, none.body.error.reason]).toEqual([404, 'no-release'])
  })

  it('places, line and gains are those of the scoreboard and of the page of the indicator', async () => {
    const map = await view(chief)
    const { body: board } = await chief.get('/api/scoring/scoreboard')
    expect(map.total.firstTier).toEqual(board.firstTier)
    expect(map.total.rank).toBe(board.overall.rank)
    expect(map.indicators.map(({ code, gain, tasks }: any) => [code, gain, tasks])).toEqual(
      board.rows.map(({ code, gain, tasks }: any) => [code, gain, tasks]),
    )
    const { body: page } = await chief.get('/api/scoring/indicators/04')
    const leaves = map.leaves.filter(({ indicator }: any) => indicator === '04')
    expect(leaves.map(({ code, gain, score }: any) => [code, gain, score])).toEqual(
      page.leaves.map(({ code, gain, score }: any) => [code, gain, score]),
    )
    expect(map.leaves).toHaveLength(86)
  })

  it('open work stands at what it is to move, those due first, for those who may see it', async () => {
    const url = '/api/scoring/first-tier/moves/01.2/task'
    const days = ['2026-12-07', '2026-12-01', '2026-12-03', '2026-12-02', '2026-12-04', '2026-12-08']
    for (const dueOn of days)
      expect((await clerk.post(url, { target: 1, dueOn, requestId: randomUUID() })).status).toBe(200)
    const { open, leaves } = await view(chief)
    expect(open.map(({ code, dueOn }: any) => [code, dueOn])).toEqual(
      days
        .toSorted()
        .slice(0, 5)
        .map((dueOn) => ['01.2', dueOn]),
    )
    expect(open[0]).toMatchObject({
      number: expect.any(String),
      title: expect.any(String),
      unit: '行政审批局',
      state: 'issued',
      light: { light: expect.any(String), daysLeft: expect.any(Number) },
    })
    expect(leaves.find(({ code }: any) => code === '01.2').tasks).toMatchObject({ running: days.length })
    const theirs = await view(outsider)
    expect([theirs.open, theirs.closed]).toEqual([[], []])
    expect(theirs.influences).toHaveLength((await view(chief)).influences.length)
  })

  it('a task that was closed stands there with what the value did', async () => {
    const { open } = await view(chief)
    const [{ id }] = open
    const version = async () => (await chief.get(`/api/tasks/${id}`)).body.version
    await chief.post(`/api/tasks/${id}/acknowledge`, { version: await version() })
    await chief.post(`/api/tasks/${id}/report`, { version: await version(), text: '已办到。', progress: 100 })
    await chief.upload(`/api/tasks/${id}/files`, '总结.txt', '已并联办理。')
    await chief.post(`/api/tasks/${id}/request-closure`, { version: await version(), text: '已办到。' })
    const accepted = await clerk.post(`/api/tasks/${id}/accept`, { version: await version(), text: '属实。' })
    expect([accepted.status, accepted.body.error]).toEqual([200, undefined])
    const after = await view(chief)
    expect(after.closed).toEqual([expect.objectContaining({ id, code: '01.2', effect: 'too-early' })])
    expect(after.open.map((one: any) => one.id)).not.toContain(id)
  })

  it('a version that differs in nothing but this still compares with the one before', async () => {
    const path = (file: string) => join(folder, 'methodologies', `${file}.yaml`)
    const text = await readFile(path('xiangyuan-2023'), 'utf8')
    const silent = text.replace(/^version: .*$/m, 'version: "2026.1"').replace(/^influences:[^]*$/m, '')
    await writeFile(path('xiangyuan-2026'), silent)
    const { body: seen } = await head.get('/api/scoring/methodologies/check?file=xiangyuan-2026')
    expect(new Set(seen.differences.map(({ field }: any) => field))).toEqual(new Set(['influence']))
    const given = { file: 'xiangyuan-2026', effectiveFrom: '2026-10-01' }
    const loaded = await head.post('/api/scoring/methodologies', given)
    expect([loaded.status, loaded.body.faults]).toEqual([200, []])
    await releaseOf('2026-Q4', 6)
    const { body: board } = await chief.get('/api/scoring/scoreboard')
    expect(board.release.methodology.version).toBe('2026.1')
    expect(board.overall.change).toMatchObject({ points: 0, comparable: true })
    const { body: recomputed } = await chief.get('/api/scoring/ranks?basis=recomputed')
    expect(recomputed.places).toEqual((await chief.get('/api/scoring/ranks')).body.places)
    // It states nothing, so there is nothing to hold against the values.
    expect(await view(chief)).toMatchObject({ statedIn: { version: '2026.1' }, influences: [] })
  })

  it('another region sees none of it', async () => {
    expect((await stranger.get('/api/scoring/influences')).status).toBe(404)
  })
})
