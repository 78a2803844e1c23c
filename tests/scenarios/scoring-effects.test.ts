/**
 * Two releases and the work between them: a task is closed, and what its value did is told once a period that began
 * afterwards is released; rivals drift as they did over periods that compare.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let head: Visitor
let chief: Visitor

const ours: Readonly<Record<string, readonly [before: number, after: number]>> = {
  '01.1': [8, 3],
  '01.2': [20, 15],
  '01.4': [60, 60],
}

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '经办')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '主任')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局长')
})

afterAll(() => county.close())

async function release(
  period: string,
  at: 0 | 1,
  scores: readonly [ours: number, theirs: number],
  day: string,
) {
  const codes = Object.keys(ours)
  const content = [
    ['行政区划代码', ...codes, '总分'],
    ['140423', ...codes.map((code) => ours[code]?.[at]), scores[0]],
    ['140425', ...codes.map(() => 2), scores[1]],
  ]
  const sent = await clerk.upload(
    `/api/scoring/rivals/imports?period=${period}`,
    '通报.csv',
    content.join('\n'),
  )
  expect([sent.status, sent.body.error]).toEqual([200, undefined])
  await clerk.post(`/api/scoring/rivals/imports/${sent.body.id}/confirm`, {
    period,
    source: '省通报',
    publishedOn: day,
  })
  const { body: seen } = await clerk.get(`/api/scoring/preview?period=${period}`)
  const made = await clerk.post('/api/scoring/releases', { period, hash: seen.hash, reason: null })
  expect([period, made.status, made.body.error]).toEqual([period, 200, undefined])
}

async function close(id: string) {
  const version = async () => (await chief.get(`/api/tasks/${id}`)).body.version
  await chief.post(`/api/tasks/${id}/acknowledge`, { version: await version() })
  await chief.post(`/api/tasks/${id}/report`, { version: await version(), text: '已办到。', progress: 100 })
  await chief.upload(`/api/tasks/${id}/files`, '总结.txt', '已办理。')
  await chief.post(`/api/tasks/${id}/request-closure`, { version: await version(), text: '已办到。' })
  const accepted = await clerk.post(`/api/tasks/${id}/accept`, { version: await version(), text: '属实。' })
  expect([accepted.status, accepted.body.error]).toEqual([200, undefined])
}

async function dispatch(indicator: string): Promise<string> {
  const { status, body } = await clerk.post('/api/tasks/dispatch', {
    title: `办好 ${indicator}`,
    body: '办好。',
    indicator,
    leadUnitIds: [await county.unitId('approval-bureau')],
    deadline: { kind: 'within', n: 20, unit: 'workday' },
    requestId: randomUUID(),
  })
  expect([status, body.error]).toEqual([200, undefined])
  return body.tasks[0].id
}

const effects = async () => {
  const { body } = await chief.get('/api/scoring/effects')
  const told = Object.fromEntries(body.rows.map(({ code, effect }: any) => [code, effect]))
  return { told, counts: body.counts, rows: body.rows }
}

it('before anything is released a closed task is there, and it is too early', async () => {
  await head.post('/api/scoring/methodologies', { file: 'xiangyuan-2023', effectiveFrom: null })
  await close(await dispatch('01.3'))
  const { told, counts, rows } = await effects()
  expect([told, counts['too-early']]).toEqual([{ '01.3': 'too-early' }, 1])
  expect(rows[0]).toMatchObject({ name: expect.stringMatching(/./), before: null, after: null })
})

it('closed tasks wait for a period that begins after they were closed', async () => {
  await release('2026-Q3', 0, [60, 80], '2026-10-28')
  for (const [code, target] of [
    ['01.1', 3],
    ['01.2', 10],
    ['01.4', 80],
  ] as const) {
    const url = `/api/scoring/first-tier/moves/${code}/task`
    const { status, body } = await clerk.post(url, { target, dueOn: '2026-12-31', requestId: randomUUID() })
    expect([code, status, body.error]).toEqual([code, 200, undefined])
    await close(body.task.id)
  }
  const early = { '01.1': 'too-early', '01.2': 'too-early', '01.3': 'too-early', '01.4': 'too-early' }
  expect((await effects()).told).toEqual(early)
  // They were closed on its second day: the month was not theirs from its beginning.
  await release('2026-11', 1, [20, 99], '2026-11-02')
  expect((await effects()).told).toEqual(early)
})

it('and are then held against it: reached, improved, no effect seen, nothing known before', async () => {
  county.on('2027-01-20')
  await release('2027-Q1', 1, [61, 83], '2027-01-15')
  const { told, counts, rows } = await effects()
  expect(told).toEqual({
    '01.1': 'reached',
    '01.2': 'improved',
    '01.3': 'no-baseline',
    '01.4': 'no-effect-seen',
  })
  expect(counts).toEqual({
    ...{ reached: 1, improved: 1, 'no-effect-seen': 1, 'no-baseline': 1 },
    ...{ 'too-early': 0, 'other-unit': 0, 'not-scored': 0 },
  })
  expect(rows.find(({ code }: any) => code === '01.1')).toMatchObject({
    target: 3,
    before: { period: '2026-Q3', value: 8 },
    after: { period: '2027-Q1', value: 3 },
  })
})

it('rivals drift by periods that lie between, and a month is no step of a quarter', async () => {
  // The fourth quarter is left out, and a month in which everything was otherwise lies between.
  const { body: board } = await chief.get('/api/scoring/scoreboard')
  expect(board.overall.history.map(({ period }: any) => period)).toEqual(['2026-Q3', '2027-Q1'])
  expect(board.overall.change.points).toBeCloseTo(1, 9)
  // From 80 in the third quarter of 2026 to 83, two quarters later.
  const { body } = await chief.post('/api/scoring/first-tier/what-if', {
    rivals: { kind: 'drift', periods: 2 },
    values: [],
  })
  const rival = body.reached.around.find(({ own }: any) => !own)
  expect(rival.score).toBeCloseTo(83 + 2 * ((83 - 80) / 2), 9)
})
