/**
 * Scores: the office takes the province's bulletin, looks at what a release would hold, freezes it, corrects it,
 * and anybody can compute it anew.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharesOf, valueAt } from '../../domain/scoring/first-tier.ts'
import { type Leaf, leavesOf } from '../../domain/scoring/methodology.ts'
import { readMethodology } from '../../server/modules/mechanism/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { project } from '../support/started-server.ts'
import { asOwner } from '../support/test-server.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'

let database: TestDatabase
let county: County
let elsewhere: County
let clerk: Visitor
let head: Visitor
let chief: Visitor
let stranger: Visitor
let codes: readonly Leaf[]
/** Share of the whole in which nobody published a best value. */
let unpublished: number

beforeAll(async () => {
  database = await sharedDatabase()
  county = await openCounty({ shared: database })
  elsewhere = await openCounty({ shared: database, mechanism: 'demo-bureau' })
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '经办')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '主任')
  chief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '局长')
  await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局长')
  const [section] = await database.db
    .selectFrom('unit')
    .select('code')
    .where('region_id', '=', elsewhere.regionId)
    .where('kind', '=', 'section')
    .execute()
  stranger = await elsewhere.appoint({ unit: section?.code ?? '', kind: 'section-head' })
  const reading = await readMethodology(`${project}/mechanism/methodologies/xiangyuan-2023.yaml`)
  if (!reading.ok) throw new Error('the methodology has faults')
  codes = leavesOf(reading.methodology.tree)
  const shares = sharesOf(reading.methodology, new Float64Array(codes.length))
  unpublished = codes.reduce(
    (sum, { basis }, at) => sum + (basis === 'province-best' ? (shares[at] ?? 0) : 0),
    0,
  )
})

afterAll(async () => {
  await county.close()
  await elsewhere.close()
  await database.close()
})

/** A bulletin in which each county reaches the same share of the way everywhere. */
function bulletin(shares: Readonly<Record<string, number>>): string {
  const heading = ['行政区划代码', ...codes.map(({ code }) => code)].join(',')
  const rows = Object.entries(shares).map(([place, share]) => {
    const cells = codes.map((leaf) => String(Number(valueAt(leaf, share * 100).toFixed(9))))
    return [place, ...cells].join(',')
  })
  return [heading, ...rows].join('\n')
}

/** The whole of a county that is at one share of the way everywhere, where the best one is at `top`. */
const whole = (share: number, top: number) => share * 100 * (1 - unpublished + unpublished / top)

const neighbours = { 140423: 0.6, 140425: 0.9, 140426: 0.5, 140427: 0.7 }

async function take(content: string, period: string, publishedOn = '2026-10-28') {
  const sent = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content)
  expect([sent.status, sent.body.error]).toEqual([200, undefined])
  return clerk.post(`/api/scoring/rivals/imports/${sent.body.id}/confirm`, {
    period,
    source: '省通报',
    publishedOn,
  })
}

const release = async (period: string, reason: string | null = null) => {
  const { body } = await clerk.get(`/api/scoring/preview?period=${period}`)
  return clerk.post('/api/scoring/releases', { period, hash: body.hash, reason })
}

describe('before anything is there', () => {
  it('the pages are told that nothing is released, and the form cannot be made without a methodology', async () => {
    const board = await chief.get('/api/scoring/scoreboard')
    expect([board.status, board.body.error.reason]).toEqual([404, 'no-release'])
    const sent = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', bulletin(neighbours))
    expect([sent.status, sent.body.error.reason]).toEqual([404, 'no-methodology'])
    expect((await chief.get('/api/scoring/led')).body).toEqual({ period: null, rows: [] })
  })

  it('the head of the office loads the methodology once', async () => {
    const { body: listed } = await head.get('/api/scoring/methodologies')
    expect(listed.files.map(({ file, loaded }: any) => [file, loaded])).toEqual([['xiangyuan-2023', false]])
    const given = { file: 'xiangyuan-2023', effectiveFrom: null }
    const first = await head.post('/api/scoring/methodologies', given)
    const again = await head.post('/api/scoring/methodologies', given)
    expect([first.body.unchanged, again.body.unchanged, again.body.id]).toEqual([false, true, first.body.id])
    const foreign = await head.post('/api/scoring/methodologies', { ...given, file: 'doing-business-2020' })
    expect([foreign.status, foreign.body.error.reason]).toEqual([404, 'file-unknown'])
    const { body } = await chief.get('/api/scoring/methodology')
    expect([body.leaves, body.nodes.length]).toEqual([86, 105])
    const leaves = body.nodes.filter(({ kind }: any) => kind === 'leaf')
    expect(leaves.reduce((sum: number, { share }: any) => sum + share, 0)).toBeCloseTo(1, 9)
  })
})

describe('a bulletin', () => {
  it('is judged cell by cell, and of a faulty row nothing is taken', async () => {
    const lines = [
      '行政区划代码,县,01.1,01.2 耗时,03.3,企业开办得分,不认识的列',
      '140425,平顺县,３,2.5个工作日,95%,88,x',
      '140426,,三个,2,61,1,',
      '140427,,-1,2天,120,101,',
      '140428,黎城县,1,1,61,1,',
      '149999,,1,1,61,1,',
      '140425,,1,1,61,1,',
      ',,1,1,61,1,',
      '140430,,,,,,',
      ',某新区,不适用,,,70,',
    ]
    const { body } = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', lines.join('\n'))
    expect(body.rows).toEqual({ total: 9, good: 2, faulty: 7, warned: 2 })
    expect(body.columns.map(({ cell, code, as }: any) => [cell, code, as])).toEqual([
      ['C1', '01.1', 'value'],
      ['D1', '01.2', 'value'],
      ['E1', '03.3', 'value'],
      ['F1', '01', 'score'],
    ])
    expect(body.unknown).toEqual([{ cell: 'G1', heading: '不认识的列' }])
    const { body: rows } = await clerk.get(`/api/scoring/rivals/imports/${body.id}/rows?show=all`)
    const faults = (line: number) =>
      rows.rows.find((row: any) => row.line === line).faults.map(({ cell, code }: any) => `${cell} ${code}`)
    expect(faults(2)).toEqual([])
    expect(faults(3)).toEqual(['C3 not-a-number'])
    expect(faults(4)).toEqual(['C4 negative', 'D4 with-unit', 'E4 out-of-scale', 'F4 score-out-of-range'])
    expect(faults(5)).toEqual([expect.stringMatching(/^A5 place-/)])
    expect(faults(6)).toEqual(['A6 place-unknown'])
    expect(faults(7)).toEqual(['A7 place-twice'])
    expect(faults(8)).toEqual(['A8 place-missing'])
    expect(faults(9)).toEqual(['A9 nothing-in-row'])
    const warned = await clerk.get(`/api/scoring/rivals/imports/${body.id}/rows?show=warned`)
    expect(
      warned.body.rows.map(({ line, warnings }: any) => [line, warnings.map((w: any) => w.code)]),
    ).toEqual([
      [2, ['full-width', 'unit-left-out', 'percent-left-out']],
      [10, ['place-without-code']],
    ])
    // Nothing is taken until somebody confirms, and what is thrown away stays away.
    expect((await clerk.get('/api/scoring/rivals')).body.sets).toEqual([])
    await clerk.post(`/api/scoring/rivals/imports/${body.id}/cancel`, {})
    const late = await clerk.post(`/api/scoring/rivals/imports/${body.id}/confirm`, {
      period: '2026-Q3',
      source: '省通报',
      publishedOn: '2026-10-28',
    })
    expect([late.status, late.body.error.reason]).toEqual([422, 'not-in-this-state'])
  })

  it.each([
    ['no table', 'a,b\n1,2\n', 'no-header'],
    ['no indicator', '行政区划代码,县\n140425,平顺县\n', 'columns-missing'],
    ['a column twice', '行政区划代码,01.1,01.1\n140425,1,2\n', 'column-repeated'],
    ['no rows', '行政区划代码,01.1\n', 'no-rows'],
  ])('with %s is refused by name', async (_what, content, reason) => {
    const { status, body } = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content)
    expect([status, body.error.reason]).toEqual([415, reason])
  })

  it('with more places than there are is told line by line, read beside the requests', async () => {
    const lines = Array.from({ length: 6000 }, (_, n) => `,第${n}县,${n % 3 === 0 ? '三天' : n % 90}`)
    const content = ['行政区划代码,县,01.1', '140425,平顺县,1', '140425,,1', ...lines].join('\n')
    const { body: sent } = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content)
    expect(sent).toMatchObject({ state: 'checking', progress: { of: 6003, interrupted: false } })
    const early = await clerk.post(`/api/scoring/rivals/imports/${sent.id}/confirm`, {
      period: '2026-Q3',
      source: '省通报',
      publishedOn: '2026-10-28',
    })
    expect([early.status, early.body.error.reason]).toEqual([422, 'not-in-this-state'])
    await county.liandong.scoring.sheets.drain()
    expect((await clerk.get(`/api/scoring/rivals/imports/${sent.id}`)).body).toMatchObject({
      state: 'checked',
      progress: null,
      rows: { total: 6002, good: 4001, faulty: 2001 },
    })
    const url = `/api/scoring/rivals/imports/${sent.id}/rows?show=faulty&size=100`
    const faults = async (page: number) =>
      (await clerk.get(`${url}&page=${page}`)).body.rows.map(
        ({ faults: [one] }: any) => `${one.cell} ${one.code}`,
      )
    expect((await faults(1)).slice(0, 3)).toEqual(['A3 place-twice', 'C4 not-a-number', 'C7 not-a-number'])
    expect(await faults(21)).toEqual(['C6001 not-a-number'])
    await clerk.post(`/api/scoring/rivals/imports/${sent.id}/cancel`, {})
    expect((await clerk.get(`${url}&page=1`)).body.total).toBe(0)
  })

  it('is cancelled while it is read, or refused, and nothing of it is kept', async () => {
    const content = `县,01.1\n${Array.from({ length: 20_000 }, (_, n) => `第${n}县,1\n`).join('')}`
    const { body: sent } = await clerk.upload('/api/scoring/rivals/imports', '通报.csv', content)
    expect((await clerk.post(`/api/scoring/rivals/imports/${sent.id}/cancel`, {})).status).toBe(200)
    await county.liandong.scoring.sheets.drain()
    expect((await clerk.get(`/api/scoring/rivals/imports/${sent.id}`)).body).toMatchObject({
      state: 'cancelled',
      rows: { total: 0 },
    })
    expect((await clerk.get(`/api/scoring/rivals/imports/${sent.id}/rows`)).body.total).toBe(0)
    expect((await clerk.get('/api/scoring/rivals/imports')).body.imports).toEqual([])
  })

  it('names where and when it was published: not before its period, not tomorrow', async () => {
    const content = bulletin({ 140425: 0.9 })
    const early = await take(content, '2026-Q3', '2026-06-30')
    const tomorrow = await take(content, '2026-Q3', '2026-11-03')
    const nowhere = await take(content, '2026-Q5')
    expect([early, tomorrow, nowhere].map(({ body }) => body.error.fields[0])).toEqual([
      { path: 'body.publishedOn', code: 'before-period' },
      { path: 'body.publishedOn', code: 'in-the-future' },
      { path: 'body.period', code: 'not-a-period' },
    ])
  })

  it('is not for those outside of the office', async () => {
    const { status } = await chief.upload('/api/scoring/rivals/imports', '通报.csv', bulletin(neighbours))
    expect(status).toBe(403)
  })

  it('has a form that comes back as it went out', async () => {
    const form = await clerk.download('/api/scoring/rivals/template?period=2026-Q3&as=score')
    expect(form.status).toBe(200)
    const back = await clerk.upload('/api/scoring/rivals/imports', '模板.xlsx', form.content)
    expect(back.body.formPeriod).toBe('2026-Q3')
    expect(back.body.columns).toHaveLength(19)
    // A county to a row, none of them filled.
    expect(back.body.rows).toMatchObject({ good: 0, faulty: back.body.rows.total })
    await clerk.post(`/api/scoring/rivals/imports/${back.body.id}/cancel`, {})
  })
})

describe('a release', () => {
  it('is refused without rivals or without a score of ours', async () => {
    const alone = await release('2026-Q2')
    expect([alone.status, alone.body.error.reason]).toEqual([422, 'no-rivals'])
    await take(bulletin({ 140425: 0.8 }), '2026-Q1')
    const unknown = await release('2026-Q1')
    expect([unknown.status, unknown.body.error.reason]).toEqual([422, 'own-score-unknown'])
  })

  it('freezes what was looked at, and nothing else', async () => {
    await take(bulletin({ ...neighbours, 140423: 0.55 }), '2026-Q2')
    const { body: seen } = await clerk.get('/api/scoring/preview?period=2026-Q2')
    expect(seen.own).toMatchObject({ rank: 3, of: 4, filed: 0, missing: [] })
    await take(bulletin({ 140431: 0.4 }), '2026-Q2')
    const stale = await clerk.post('/api/scoring/releases', {
      period: '2026-Q2',
      hash: seen.hash,
      reason: null,
    })
    expect([stale.status, stale.body.error.reason]).toEqual([422, 'inputs-changed'])
    const made = await release('2026-Q2')
    expect(made.body).toMatchObject({ number: 1, state: 'released', places: 5, corrects: null })
    const same = await release('2026-Q2', '再发一次')
    expect([same.status, same.body.error.reason]).toEqual([422, 'nothing-changed'])
  })

  it('gives every county its score and rank, ties sharing the better one', async () => {
    await take(bulletin({ ...neighbours, 140431: 0.7 }), '2026-Q3')
    const made = await release('2026-Q3')
    expect(made.body.number).toBe(2)
    const { body } = await chief.get('/api/scoring/ranking')
    expect(body.places.map(({ code, rank }: any) => [code, rank])).toEqual([
      ['140425', 1],
      ['140427', 2],
      ['140431', 2],
      ['140423', 4],
      ['140426', 5],
    ])
    expect(body.places[3]).toMatchObject({ own: true, score: expect.closeTo(whole(0.6, 0.9), 3) })
    expect(body.places[3].change).toMatchObject({
      points: expect.closeTo(whole(0.6, 0.9) - whole(0.55, 0.9), 3),
      places: -1,
      isReform: true,
      comparable: true,
    })
    const { body: days } = await chief.get('/api/scoring/ranking?node=01.2&period=2026-Q3')
    const leaf = codes.find(({ code }) => code === '01.2')
    expect(days.places[0].value).toBeCloseTo(leaf ? valueAt(leaf, 90) : 0, 5)
  })

  it('is corrected by another one with a reason; the earlier one stays as it was', async () => {
    const { body: before } = await chief.get('/api/scoring/ranking')
    await take(bulletin({ 140426: 0.95 }), '2026-Q3')
    const silent = await release('2026-Q3')
    expect(silent.body.error.fields).toEqual([{ path: 'body.reason', code: 'required' }])
    const made = await release('2026-Q3', '省里更正了武乡县的数')
    expect(made.body).toMatchObject({ number: 3, corrects: { number: 2, reason: '省里更正了武乡县的数' } })
    const { body: after } = await chief.get('/api/scoring/ranking')
    expect(after.release.number).toBe(3)
    expect(after.places[0].code).toBe('140426')
    const { body: earlier } = await chief.get(`/api/scoring/releases/${before.release.id}`)
    expect(earlier.release).toMatchObject({
      state: 'superseded',
      hash: before.release.hash,
      correctedBy: { number: 3 },
    })
    expect(earlier.places.map(({ code, rank }: any) => [code, rank])).toEqual(
      before.places.map(({ code, rank }: any) => [code, rank]),
    )
    const { body: listed } = await chief.get('/api/scoring/releases')
    expect(listed.releases.map(({ number, state }: any) => [number, state])).toEqual([
      [3, 'released'],
      [2, 'superseded'],
      [1, 'released'],
    ])
  })

  it('holds a county against the best of them where nobody published a best value, and says so', async () => {
    const leafOf = async (code: string, period: string) => {
      const { body } = await chief.get(`/api/scoring/indicators/${code}?period=${period}`)
      return body.leaves.find((leaf: any) => leaf.code === code)
    }
    const price = codes.find(({ code }) => code === '05.4')
    if (!price) throw new Error('no price')
    for (const [period, top] of [
      ['2026-Q2', 0.9],
      ['2026-Q3', 0.95],
    ] as const) {
      const { scale, score } = await leafOf('05.4', period)
      expect(scale).toMatchObject({ basis: 'province-best', provisional: true, worst: price.worst })
      expect(scale.best).toBeCloseTo(valueAt(price, top * 100), 6)
      expect(score).toBeCloseTo(((period === '2026-Q2' ? 0.55 : 0.6) / top) * 100, 5)
    }
    expect((await leafOf('01.1', '2026-Q3')).scale).toMatchObject({ basis: 'published', provisional: false })
  })

  it('is the same when anybody computes it anew, and a changed figure is found', async () => {
    const { body: listed } = await chief.get('/api/scoring/releases')
    for (const { id } of listed.releases) {
      const { body } = await chief.get(`/api/scoring/releases/${id}/verify`)
      expect(body).toMatchObject({ holds: true, scores: { different: 0 }, ranks: { different: 0 } })
      expect(body.scores.compared).toBe(5 * 105)
    }
    const [{ id }] = listed.releases
    const set = (what: string) =>
      asOwner(database.url, `update scoring_release set ${what} where id = '${id}'`)
    const verified = async () => (await chief.get(`/api/scoring/releases/${id}/verify`)).body
    const restore = await database.db
      .selectFrom('scoring_release')
      .select(['hash', 'scores', 'leaf_values', 'sources'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    // The exponent of the first number, whatever it is.
    await set('scores = set_byte(scores, 7, 66)')
    expect(await verified()).toMatchObject({
      holds: false,
      scores: { different: 1 },
      ranks: { different: 0 },
    })
    await set(`scores = '\\x${restore.scores.toString('hex')}'`)
    await set('leaf_values = set_byte(leaf_values, 7, 66)')
    const changed = await verified()
    expect([changed.holds, changed.hash.stored === changed.hash.recomputed]).toEqual([false, false])
    await set(`leaf_values = '\\x${restore.leaf_values.toString('hex')}'`)
    await set(`sources = '[{"source": "别的通报", "publishedOn": "2026-10-28"}]'`)
    expect(await verified()).toMatchObject({ holds: false, scores: { different: 0 }, own: { different: 0 } })
    // A release of before, whose hash does not know its sources, and is the one it had then.
    const old = (await verified()).hash
    await set('hash_version = 1')
    const { hash } = await verified()
    expect(hash.recomputed).not.toBe(old.recomputed)
    await set(`hash = '${hash.recomputed}'`)
    expect(await verified()).toMatchObject({ holds: true })
    await set(`hash = '${restore.hash}', hash_version = 2, sources = '${JSON.stringify(restore.sources)}'`)
    expect(await verified()).toMatchObject({ holds: true })
  })

  it('cannot be changed through the application at all', async () => {
    const change = database.db.updateTable('scoring_release').set({ hash: '0' }).execute()
    await expect(change).rejects.toThrow(/permission denied/)
    await expect(database.db.deleteFrom('scoring_release').execute()).rejects.toThrow(/permission denied/)
  })

  it('a bulletin taken back leaves releases as they are and the next one without it', async () => {
    const { body } = await clerk.get('/api/scoring/rivals')
    const wrong = body.sets.find(({ period }: any) => period.code === '2026-Q3')
    await clerk.post(`/api/scoring/rivals/${wrong.id}/withdraw`, { reason: '发错文件' })
    const { body: seen } = await clerk.get('/api/scoring/preview?period=2026-Q3')
    expect(seen.places[0].code).toBe('140425')
    expect((await chief.get('/api/scoring/ranking')).body.places[0].code).toBe('140426')
    const twice = await clerk.post(`/api/scoring/rivals/${wrong.id}/withdraw`, { reason: '再一次' })
    expect([twice.status, twice.body.error.reason]).toEqual([422, 'not-in-this-state'])
  })
})

describe('a bulletin of scores alone', () => {
  it('ranks counties of which only the whole is known, never against what values say', async () => {
    const rows = ['行政区划代码,总分', '140423,99', '140425,88.5', '140426,50', ',某开发区,', ',,']
    await take(bulletin({ 140423: 0.6 }), '2026-08', '2026-09-10')
    await take(rows.slice(0, 4).join('\n'), '2026-08', '2026-09-11')
    const made = await release('2026-08')
    expect([made.status, made.body.error]).toEqual([200, undefined])
    const { body } = await chief.get('/api/scoring/ranking?period=2026-08')
    expect(body.places.map(({ code, score }: any) => [code, Math.round(score * 1000) / 1000])).toEqual([
      ['140425', 88.5],
      ['140423', 60],
      ['140426', 50],
    ])
  })
})

describe('what the pages read', () => {
  it('the scoreboard adds up to the county', async () => {
    const { body } = await chief.get('/api/scoring/scoreboard?period=2026-Q3')
    expect(body.rows).toHaveLength(18)
    const mean = body.rows.reduce((sum: number, { score }: any) => sum + score, 0) / 18
    expect(mean).toBeCloseTo(body.overall.score, 9)
    expect(body.overall.history.map(({ period }: any) => period)).toEqual(['2026-Q2', '2026-Q3'])
    expect(body.rows[0].leadUnits[0].shortName).toBe('行政审批局')
    // Everybody is at the same share everywhere, so that all of the gap to the best is there to be gained.
    expect(body.totals.gain).toBeCloseTo(whole(0.95, 0.95) - whole(0.6, 0.95), 3)
  })

  it('a unit has what it leads on its workbench, with the figures of the scoreboard', async () => {
    const { body: board } = await chief.get('/api/scoring/scoreboard')
    const { body } = await chief.get('/api/scoring/led')
    expect(body.period.code).toBe('2026-Q3')
    const led = board.rows.filter(({ leadUnits }: any) =>
      leadUnits.some(({ shortName }: any) => shortName === '住建局'),
    )
    expect(led.length).toBeGreaterThan(0)
    expect(body.rows).toEqual(
      led.map(({ code, name, nameEn, score, rank, of, change, best, line }: any) => ({
        code,
        name,
        nameEn,
        score,
        rank,
        of,
        change,
        best,
        line,
      })),
    )
    expect((await clerk.get('/api/scoring/led')).body.rows).toEqual([])
  })

  it('an indicator walks back from rank to filing in four steps', async () => {
    const { body } = await chief.get('/api/scoring/indicators/03.2?period=2026-Q3')
    expect(body.indicator.code).toBe('03')
    for (const leaf of body.leaves) {
      expect(leaf.provenance.map(({ step }: any) => step)).toEqual(['rank', 'score', 'value', 'filing'])
      expect(leaf.provenance[3].source).toContain('省通报')
    }
    expect((await chief.get('/api/scoring/indicators/99')).body.error.reason).toBe('node-unknown')
  })

  it('ranks over the periods are the same as released and recomputed, since the methodology is the same', async () => {
    const { body: released } = await chief.get('/api/scoring/ranks')
    const { body: recomputed } = await chief.get('/api/scoring/ranks?basis=recomputed')
    expect(recomputed.places).toEqual(released.places)
    expect(recomputed.periods.map(({ code }: any) => code)).toEqual(['2026-Q2', '2026-08', '2026-Q3'])
    const { body: heat } = await chief.get('/api/scoring/heatmap')
    expect(heat.rows).toHaveLength(19)
  })

  it('another region sees none of it', async () => {
    const { body: listed } = await chief.get('/api/scoring/releases')
    for (const url of [
      '/api/scoring/scoreboard',
      '/api/scoring/ranking?period=2026-Q3',
      `/api/scoring/releases/${listed.releases[0].id}`,
      `/api/scoring/releases/${listed.releases[0].id}/verify`,
    ])
      expect([url, (await stranger.get(url)).status]).toEqual([url, 404])
    expect((await stranger.get('/api/scoring/releases')).body.releases).toEqual([])
    expect((await stranger.get('/api/scoring/first-tier/plans')).body.plans).toEqual([])
  })
})

describe('the way into the first tier', () => {
  it('tells that there is room for everybody, and what each move would add', async () => {
    const { body } = await chief.get('/api/scoring/first-tier?period=2026-Q3')
    expect(body).toMatchObject({ cut: { kind: 'number', n: 30 }, inside: true, gap: 0, line: null })
    expect(body.moves).toHaveLength(86)
    const gains = body.moves.map(({ gain }: any) => gain)
    expect(gains).toEqual(gains.toSorted((a: number, b: number) => b - a))
    expect(gains.reduce((sum: number, gain: number) => sum + gain, 0)).toBeCloseTo(
      whole(0.95, 0.95) - whole(0.6, 0.95),
      2,
    )
  })

  it('what would be is what is once the values are there', async () => {
    const { body: moves } = await chief.get('/api/scoring/first-tier?period=2026-Q3')
    const values = moves.moves.slice(0, 5).map(({ code, target }: any) => ({ code, value: target }))
    const { body } = await chief.post('/api/scoring/first-tier/what-if', { period: '2026-Q3', values })
    const gain = moves.moves.slice(0, 5).reduce((sum: number, one: any) => sum + one.gain, 0)
    expect(body.reached.score - body.before.score).toBeCloseTo(gain, 9)
    expect(body.reached.rank).toBeLessThanOrEqual(body.before.rank)
    const unknown = await chief.post('/api/scoring/first-tier/what-if', {
      values: [{ code: '99', value: 1 }],
    })
    expect(unknown.body.error.fields).toEqual([{ path: 'body.values.0.code', code: 'not-a-choice' }])
  })

  it('a plan is kept under a name that is free, by the office', async () => {
    const plan = { name: '三项方案', period: '2026-Q3', rivals: { kind: 'fixed' }, moves: [{ code: '03.2' }] }
    expect((await chief.post('/api/scoring/first-tier/plans', plan)).status).toBe(403)
    const { body: saved } = await clerk.post('/api/scoring/first-tier/plans', plan)
    expect(saved.moves[0]).toMatchObject({
      code: '03.2',
      target: expect.any(Number),
      effort: expect.any(Number),
    })
    expect((await clerk.post('/api/scoring/first-tier/plans', plan)).body.error.reason).toBe('name-taken')
    const wrong = await clerk.post('/api/scoring/first-tier/plans', {
      ...{ ...plan, name: '半个环节' },
      moves: [
        { code: '03.2', target: 150 },
        { code: '01.1', target: 2.5 },
      ],
    })
    expect(wrong.body.error.fields[0]).toMatchObject({ path: 'body.moves.0.target', code: 'over-limit' })
    const solved = await clerk.post('/api/scoring/first-tier/solve', {
      moves: [{ code: '01.1', target: 2.5 }],
    })
    expect(solved.body.error.fields[0]).toMatchObject({ path: 'body.moves.0.target', code: 'not-whole' })
    const changed = await clerk.put(`/api/scoring/first-tier/plans/${saved.id}`, {
      ...plan,
      version: 1,
      rivals: { kind: 'drift', periods: 4 },
    })
    expect(changed.body.version).toBe(2)
    const late = await clerk.put(`/api/scoring/first-tier/plans/${saved.id}`, { ...plan, version: 1 })
    expect(late.status).toBe(409)
    expect((await chief.get('/api/scoring/first-tier/plans')).body.plans).toHaveLength(1)
    await clerk.remove(`/api/scoring/first-tier/plans/${saved.id}`)
    expect((await chief.get('/api/scoring/first-tier/plans')).body.plans).toEqual([])
  })

  it('a move becomes one task of the lead unit with its target', async () => {
    const { body: before } = await chief.get('/api/scoring/first-tier?period=2026-Q3')
    const move = before.moves.find(({ code }: any) => code === '03.2')
    const url = '/api/scoring/first-tier/moves/03.2/task'
    const given = { period: '2026-Q3', target: move.target, dueOn: '2026-12-31', requestId: randomUUID() }
    expect((await chief.post(url, given)).status).toBe(403)
    const worse = await clerk.post(url, { ...given, target: move.worst })
    expect(worse.body.error.fields[0]).toMatchObject({ path: 'body.target', code: 'no-better' })
    const faults = async (target: number) =>
      (await clerk.post(url, { ...given, target })).body.error.fields[0]
    expect(await faults(150)).toMatchObject({ path: 'body.target', code: 'over-limit' })
    expect(await faults(-3)).toMatchObject({ path: 'body.target', code: 'negative' })
    const stranger = await clerk.post(url, { ...given, unitId: await county.unitId('housing-bureau') })
    expect(stranger.body.error.fields[0]).toMatchObject({ path: 'body.unitId', code: 'not-a-choice' })
    const { body: made } = await clerk.post(url, given)
    const { body: again } = await clerk.post(url, given)
    expect(again.task.id).toBe(made.task.id)
    const { body: task } = await clerk.get(`/api/tasks/${made.task.id}`)
    expect(task).toMatchObject({ indicator: { code: '03.2' }, target: expect.stringContaining('分') })
    const { body: after } = await clerk.get('/api/scoring/first-tier?period=2026-Q3')
    expect(after.moves.find(({ code }: any) => code === '03.2').tasks).toEqual([
      expect.objectContaining({ id: made.task.id, target: move.target }),
    ])
    const { body: board } = await clerk.get('/api/scoring/scoreboard')
    expect(board.rows.find(({ code }: any) => code === '03').tasks).toMatchObject({ running: 1, overdue: 0 })
  })
})
