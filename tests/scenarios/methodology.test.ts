/**
 * A new version of the methodology: looked at, held against the one in force, loaded from a day on. What was
 * released before stays by the one it was frozen with.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueAt } from '../../domain/scoring/first-tier.ts'
import { leavesOf } from '../../domain/scoring/methodology.ts'
import { readMethodology } from '../../server/modules/mechanism/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { project } from '../support/started-server.ts'

let folder: string
let county: County
let head: Visitor
let clerk: Visitor
let chief: Visitor
let administrator: Visitor

const first = 'xiangyuan-2023'
const path = (file: string) => join(folder, 'methodologies', `${file}.yaml`)
/** Another file beside the first one, in which some of its text is another one. */
async function write(file: string, ...changes: readonly (readonly [RegExp | string, string])[]) {
  const text = await readFile(path(first), 'utf8')
  const changed = changes.reduce((so, [from, to]) => so.replace(from, to), text)
  await writeFile(path(file), changed)
}
const version = (text: string) => [/^version: .*$/m, `version: "${text}"`] as const

const check = (file: string, who = head) => who.get(`/api/scoring/methodologies/check?file=${file}`)
const load = (file: string, effectiveFrom: string | null = null, who = head) =>
  who.post('/api/scoring/methodologies', { file, effectiveFrom })
const listed = async (who = head) => (await who.get('/api/scoring/methodologies')).body
const versionOf = async (period: string) =>
  (await chief.get(`/api/scoring/methodology?period=${period}`)).body.version

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-mechanism-'))
  await cp(join(project, 'mechanism'), folder, { recursive: true })
  county = await openCounty({ folder })
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '主任')
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '经办')
  chief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '局长')
  administrator = await county.grant('system-administrator')
  await load(first)
  await release('2026-Q2')
})

afterAll(async () => {
  await county.close()
  await rm(folder, { recursive: true, force: true })
})

/** Three counties, each at one share of the way everywhere but in 01.1, where ours is the best of them. */
async function release(period: string) {
  const reading = await readMethodology(path(first))
  if (!reading.ok) throw new Error('the methodology has faults')
  const leaves = leavesOf(reading.methodology.tree)
  const rows = Object.entries({ 140423: 60, 140425: 60, 140426: 40 }).map(([place, share]) => {
    const cells = leaves.map((leaf) =>
      Number(valueAt(leaf, leaf.code === '01.1' && place === '140423' ? 90 : share).toFixed(9)),
    )
    return [place, ...cells].join(',')
  })
  const content = [['代码', ...leaves.map(({ code }) => code)].join(','), ...rows].join('\n')
  const sent = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content)
  await clerk.post(`/api/scoring/rivals/imports/${sent.body.id}/confirm`, {
    period,
    source: '省通报',
    publishedOn: '2026-10-28',
  })
  const { body } = await clerk.get(`/api/scoring/preview?period=${period}`)
  const made = await clerk.post('/api/scoring/releases', { period, hash: body.hash, reason: null })
  expect([made.status, made.body.error]).toEqual([200, undefined])
  return made.body
}

const holds = async () => {
  const { body } = await chief.get('/api/scoring/releases')
  const verdicts = body.releases.map(
    async ({ id }: any) => (await chief.get(`/api/scoring/releases/${id}/verify`)).body.holds,
  )
  return Promise.all(verdicts)
}

describe('the methodology of a period', () => {
  it('is for everybody to read who reads scores: scales with their basis, and the days a move takes', async () => {
    const { body } = await chief.get('/api/scoring/methodology?period=2026-Q2')
    const time = body.nodes.find(({ code }: any) => code === '01.2')
    expect(time).toMatchObject({ parent: '01', best: 0.5, worst: 100, basis: 'published', effort: 60 })
    const provisional = body.nodes.filter((node: any) => node.provisional)
    expect(body.provisional).toBe(provisional.length)
    expect(body.nodes.find(({ code }: any) => code === '01').effort).toBe(null)
  })
})

describe('a file that could be loaded', () => {
  it('is told wrong by file and line, and nothing of it is loaded', async () => {
    await write('xiangyuan-faulty', version('2024.0'), ['worst: 18', 'worst: 1'], ['firstTier', ''])
    const { body } = await check('xiangyuan-faulty')
    expect(body).toMatchObject({ found: null, differences: [], effect: null })
    expect(body.faults).toEqual([
      {
        file: 'xiangyuan-faulty.yaml',
        line: expect.any(Number),
        code: 'scale-empty',
        facts: expect.anything(),
      },
    ])
    expect((await load('xiangyuan-faulty')).body).toMatchObject({ id: null, faults: body.faults })
    const faulty = (await listed()).files.find(({ file }: any) => file === 'xiangyuan-faulty')
    expect(faulty).toMatchObject({ loaded: false, faults: body.faults })
    await rm(path('xiangyuan-faulty'))
  })

  it('with a version that is there already, in other words, is refused', async () => {
    await write('xiangyuan-again', ['n: 30', 'n: 20'])
    const { body } = await check('xiangyuan-again')
    expect(body.refusal).toBe('version-taken')
    const { status, body: refused } = await load('xiangyuan-again')
    expect([status, refused.error.reason]).toEqual([422, 'version-taken'])
    expect((await listed()).loaded).toHaveLength(1)
    await rm(path('xiangyuan-again'))
  })

  it('that is loaded already changes nothing', async () => {
    expect((await check(first)).body).toMatchObject({ refusal: 'loaded', differences: [] })
    expect((await load(first)).body).toMatchObject({ unchanged: true })
  })

  it('of another mechanism, or that is not there, is not found', async () => {
    for (const file of ['doing-business-2020', '../mechanism', 'xiangyuan-2099']) {
      const { status, body } = await check(encodeURIComponent(file))
      expect([status, body.error.reason]).toEqual([404, 'file-unknown'])
    }
  })

  it('says what it changes against the one in force, and how the newest release would stand by it', async () => {
    await write('xiangyuan-2024', version('2024.1'), ['worst: 18', 'worst: 10'], ['n: 30', 'n: 25'])
    const { body } = await check('xiangyuan-2024')
    expect(body).toMatchObject({
      faults: [],
      refusal: null,
      found: { version: '2024.1', leaves: 86, cut: { kind: 'number', n: 25 } },
      start: { from: '2000-01-01', usual: '2026-11-02', to: '2027-11-03' },
      effect: { number: 1, period: { code: '2026-Q2' }, before: { rank: 1, of: 3 } },
    })
    const { body: found } = await check(first)
    expect(body.against.version).toBe(found.found.version)
    expect(
      body.differences.map(({ field, code, before, after }: any) => [field, code, before, after]),
    ).toEqual([
      ['first-tier', null, 30, 25],
      ['worst', '01.1', 18, 10],
    ])
    // The same values on a shorter scale score less: 2.7 procedures of 10 instead of 18.
    expect(body.effect.after.score).toBeLessThan(body.effect.before.score)
  })

  it('is looked at by those who may load it; of releases the administrator is told nothing', async () => {
    for (const who of [clerk, chief]) expect((await check(first, who)).status).toBe(403)
    const { body } = await check('xiangyuan-2024', administrator)
    expect([body.differences.length, body.effect]).toEqual([2, null])
    expect((await listed(administrator)).loaded[0].releases).toBe(null)
    expect((await listed()).loaded[0].releases).toBe(1)
  })
})

describe('a new version', () => {
  it('counts from a day that is told wrong at its field', async () => {
    const faultOf = async (day: string) => (await load('xiangyuan-2024', day)).body.error.fields
    expect(await faultOf('2027-11-04')).toEqual([
      expect.objectContaining({ path: 'body.effectiveFrom', code: 'too-far-ahead' }),
    ])
    expect(await faultOf('2026-02-30')).toEqual([expect.objectContaining({ path: 'body.effectiveFrom' })])
    expect((await listed()).loaded).toHaveLength(1)
  })

  it('is loaded from its day on: periods that ended before keep the earlier one', async () => {
    const { body } = await load('xiangyuan-2024', '2026-07-01')
    expect(body).toMatchObject({ unchanged: false, faults: [] })
    expect(await versionOf('2026-Q3')).toBe('2024.1')
    expect(await versionOf('2026-Q2')).not.toBe('2024.1')
    expect(
      (await listed()).loaded.map(({ version: one, releases }: any) => [one === '2024.1', releases]),
    ).toEqual([
      [true, 0],
      [false, 1],
    ])
  })

  it('leaves what was released before as it was: it still verifies, and says its version', async () => {
    expect(await holds()).toEqual([true])
    const made = await release('2026-Q3')
    expect(made.methodology.version).toBe('2024.1')
    expect(await holds()).toEqual([true, true])
    const { body } = await chief.get('/api/scoring/releases')
    expect(body.releases.map(({ methodology }: any) => methodology.version === '2024.1')).toEqual([
      true,
      false,
    ])
    const { body: board } = await chief.get('/api/scoring/scoreboard')
    expect(board.overall.change.comparable).toBe(false)
  })

  it('does not begin before the one it follows', async () => {
    await write('xiangyuan-2025', version('2025.1'))
    expect((await check('xiangyuan-2025')).body.start.from).toBe('2026-07-01')
    const { status, body } = await load('xiangyuan-2025', '2026-06-30')
    expect([status, body.error.fields]).toEqual([
      400,
      [
        {
          path: 'body.effectiveFrom',
          code: 'before-last',
          facts: { from: '2026-07-01', to: '2027-11-03' },
        },
      ],
    ])
  })

  it('is on record: who loaded what, from when', async () => {
    const auditor = await county.grant('auditor')
    const { body } = await auditor.get('/api/audit?type=methodology.loaded')
    expect(
      body.rows.map(({ actor, facts }: any) => [actor, facts.version === '2024.1', facts.effectiveFrom]),
    ).toEqual([
      ['主任', true, '2026-07-01'],
      ['主任', false, '2000-01-01'],
    ])
  })
})
