/** Recurring tasks, told as the months go by. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let chief: Visitor
let approvalBureau: string
let housingBureau: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李某')
  approvalBureau = await county.unitId('approval-bureau')
  housingBureau = await county.unitId('housing-bureau')
})

afterAll(() => county.close())

/** What the timer does, as often as it likes. */
const tick = async () => county.liandong.taskSeries.jobs[0]?.run()

const plan = (more: object = {}, template: object = {}) => ({
  template: {
    title: '{年}年{月}月营商环境月报',
    body: '报送{年}年{月}月工作推进情况。',
    leadUnitIds: [approvalBureau, housingBureau],
    deadline: { kind: 'in-period', next: false, at: { every: 'month', day: 25 } },
    ...template,
  },
  rhythm: { every: 'month', day: 5 },
  startsOn: '2026-11-02',
  ...more,
})

async function create(more: object = {}, template: object = {}): Promise<string> {
  const { status, body } = await clerk.post('/api/task-series', plan(more, template))
  expect([status, body.error]).toEqual([200, undefined])
  return body.id
}

const series = async (id: string) => (await clerk.get(`/api/task-series/${id}`)).body
const tasksOf = async (id: string, view = 'running') =>
  (await clerk.get(`/api/tasks?view=${view}&series=${id}&sort=number&size=100`)).body.rows
const titles = async (id: string) => (await tasksOf(id)).map(({ title }: any) => title)
const move = async (id: string, verb: string) =>
  clerk.post(`/api/task-series/${id}/${verb}`, { version: (await series(id)).version })

describe('a monthly report', () => {
  let id: string

  it('is written by the office; nothing is issued before its day', async () => {
    county.on('2026-11-02')
    id = await create()
    await tick()
    expect(await tasksOf(id)).toEqual([])
    const seen = await series(id)
    expect(seen).toMatchObject({
      state: 'active',
      nextOn: '2026-11-05',
      lastIssuedOn: null,
      issuer: '王晓燕',
    })
    expect(seen.coming.map(({ on, dueOn, title }: any) => [on, dueOn, title]).slice(0, 3)).toEqual([
      ['2026-11-05', '2026-11-25', '2026年11月营商环境月报'],
      ['2026-12-07', '2026-12-25', '2026年12月营商环境月报'],
      ['2027-01-05', '2027-01-25', '2027年1月营商环境月报'],
    ])
    expect(seen.coming.map(({ provisional }: any) => provisional)).toEqual([false, false, true, true, true])
  })

  it('on its day every lead has its task, through the same dispatch as the office’s own', async () => {
    county.on('2026-11-05')
    // Two servers, and one of them twice.
    await Promise.all([tick(), tick()])
    await tick()
    const tasks = await tasksOf(id)
    expect(tasks.map(({ title, due }: any) => [title, due.dueOn])).toEqual([
      ['2026年11月营商环境月报', '2026-11-25'],
      ['2026年11月营商环境月报', '2026-11-25'],
    ])
    const record = (await clerk.get(`/api/tasks/${tasks[0].id}`)).body
    expect(record).toMatchObject({ state: 'issued', body: '报送2026年11月工作推进情况。' })
    expect(record.timeline).toMatchObject([
      {
        type: 'task.issued',
        actor: null,
        facts: { series: { id, period: '2026-11', title: '{年}年{月}月营商环境月报' } },
      },
    ])
    expect(await series(id)).toMatchObject({
      nextOn: '2026-12-07',
      lastIssuedOn: '2026-11-05',
      periods: 1,
      counts: { running: 2, overdue: 0, closed: 0 },
      issued: [{ period: '2026-11', tasks: 2 }],
    })
  })

  it('counts how they went by the query of the ledger', async () => {
    county.on('2026-11-26')
    const counts = (await series(id)).counts
    expect(counts).toEqual({ running: 2, overdue: 2, closed: 0 })
    for (const view of ['running', 'overdue', 'closed'] as const)
      expect(await tasksOf(id, view)).toHaveLength(counts[view])
    const { body } = await clerk.get(`/api/tasks/counts?series=${id}`)
    expect(body).toMatchObject(counts)
  })

  it('makes up what was missed, each under its own period, and never before the next working day', async () => {
    // Saturday the 5th and Sunday the 6th of December are off.
    for (const day of ['2026-12-05', '2026-12-06']) {
      county.on(day)
      await tick()
    }
    expect(await tasksOf(id)).toHaveLength(2)
    // No server ran from then on until late January.
    county.on('2027-01-28')
    await tick()
    expect((await titles(id)).slice(2)).toEqual([
      '2026年12月营商环境月报',
      '2026年12月营商环境月报',
      '2027年1月营商环境月报',
      '2027年1月营商环境月报',
    ])
    // Their day is over: they are due on the day they are issued, not before it.
    expect((await tasksOf(id)).slice(2).map(({ due }: any) => due.dueOn)).toEqual(
      Array.from({ length: 4 }, () => '2027-01-28'),
    )
  })

  it('paused it issues nothing, and does not make up the pause', async () => {
    expect((await move(id, 'pause')).status).toBe(200)
    county.on('2027-03-10')
    // Passwords end after ninety days; a colleague takes over.
    clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '接任')
    await tick()
    expect(await tasksOf(id)).toHaveLength(6)
    expect((await move(id, 'resume')).status).toBe(200)
    await tick()
    expect(await tasksOf(id)).toHaveLength(6)
    expect((await series(id)).nextOn).toBe('2027-04-05')
  })

  it('a change touches only what is still to come', async () => {
    const { version } = await series(id)
    const given = {
      ...plan({ rhythm: { every: 'month', day: 10 } }, { leadUnitIds: [approvalBureau] }),
      version,
    }
    expect((await clerk.put(`/api/task-series/${id}`, given)).status).toBe(200)
    expect((await clerk.put(`/api/task-series/${id}`, given)).body.error.code).toBe('version-changed')
    expect(await tasksOf(id)).toHaveLength(6)
    // The tenth is today; the period of March was passed over in the pause, so it is issued now.
    await tick()
    expect((await titles(id)).slice(6)).toEqual(['2027年3月营商环境月报'])
    const back = await series(id)
    // Moved behind its day again within the same month, the period is not issued twice.
    const moved = { ...plan({ rhythm: { every: 'month', day: 20 } }), version: back.version }
    expect((await clerk.put(`/api/task-series/${id}`, moved)).status).toBe(200)
    county.on('2027-03-31')
    await tick()
    expect(await tasksOf(id)).toHaveLength(7)
    const { rows } = (await county.database.db
      .selectFrom('event')
      .select('data')
      .where('item_id', '=', id)
      .where('type', '=', 'task-series.edited')
      .orderBy('seq')
      .execute()
      .then((rows) => ({ rows }))) as { rows: any[] }
    expect(rows[0].data.changes.map(({ field }: any) => field).toSorted()).toEqual(['leadUnitIds', 'rhythm'])
  })

  it('ended it stays ended, and its tasks stay', async () => {
    expect((await move(id, 'end')).status).toBe(200)
    const again = await move(id, 'resume')
    expect([again.status, again.body.error.reason]).toEqual([422, 'not-in-this-state'])
    county.on('2027-04-20')
    await tick()
    expect(await tasksOf(id)).toHaveLength(7)
    expect(await series(id)).toMatchObject({ state: 'ended', nextOn: null, coming: [], actions: [] })
  })
})

describe('a series with an end', () => {
  it('ends by itself once nothing is left to come', async () => {
    county.on('2026-11-02')
    const id = await create(
      { endsOn: '2026-11-20', rhythm: { every: 'week', weekday: 5 } },
      within('第{周}周调度'),
    )
    county.on('2026-11-27')
    await tick()
    expect(await titles(id)).toEqual(['第45周调度', '第46周调度', '第47周调度'])
    expect((await series(id)).state).toBe('ended')
  })
})

describe('when the author has left', () => {
  it('the office issues, and the news of it goes to nobody’s empty chair', async () => {
    county.on('2026-11-02')
    const author = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '将离任')
    const { body } = await author.post('/api/task-series', plan({ rhythm: { every: 'month', day: 9 } }))
    await county.database.db
      .updateTable('tenure')
      .set({ ends_on: '2026-11-06' })
      .where('post_id', '=', author.postId)
      .execute()
    county.on('2026-11-09')
    await tick()
    const [task] = await tasksOf(body.id)
    expect((await series(body.id)).issuer).toBeNull()
    const row = await county.database.db
      .selectFrom('task')
      .select(['issuer_post_id', 'issuer_name'])
      .where('id', '=', task.id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ issuer_post_id: null, issuer_name: '领导组办公室' })
  })
})

describe('a series that cannot issue', () => {
  it('says why, once, and goes on when it is put right; the others are not held back', async () => {
    county.on('2026-11-02')
    const broken = await create({ rhythm: { every: 'month', day: 10 } }, { leadUnitIds: [approvalBureau] })
    const sound = await create({ rhythm: { every: 'month', day: 10 } }, { leadUnitIds: [approvalBureau] })
    const stored = (await series(broken)).template
    await county.database.db
      .updateTable('task_series')
      .set({ template: JSON.stringify({ ...stored, leadUnitIds: [randomUUID()] }) })
      .where('id', '=', broken)
      .execute()
    county.on('2026-11-10')
    await tick()
    await tick()
    expect(await series(broken)).toMatchObject({
      trouble: { period: '2026-11', reason: 'not-a-member' },
      periods: 0,
    })
    expect(await tasksOf(sound)).toHaveLength(1)
    const events = await county.database.db
      .selectFrom('event')
      .select('type')
      .where('item_id', '=', broken)
      .orderBy('seq')
      .execute()
    expect(events.map(({ type }) => type)).toEqual(['task-series.created', 'task-series.issue-refused'])
    const { version } = await series(broken)
    const given = {
      ...plan({ rhythm: { every: 'month', day: 10 } }, { leadUnitIds: [approvalBureau] }),
      version,
    }
    await clerk.put(`/api/task-series/${broken}`, given)
    county.on('2026-11-11')
    await tick()
    expect(await series(broken)).toMatchObject({ trouble: null, periods: 1 })
  })
})

describe('what is written', () => {
  it.each([
    [plan({}, { title: '{年}年{日}日' }), 'body.template.title unknown-placeholder'],
    [plan({ startsOn: '2026-11-01' }), 'body.startsOn starts-in-past'],
    [plan({ startsOn: '2031-01-01' }), 'body.startsOn day-too-far'],
    [plan({ endsOn: '2026-11-01' }), 'body.endsOn ends-before-start'],
    [plan({ endsOn: '2026-11-04' }), 'body.endsOn never'],
    [plan({ rhythm: { every: 'month', day: 32 } }), 'body.rhythm.day too-large'],
    [plan({ rhythm: { every: 'month', day: 26 } }), 'body.template.deadline.at due-before-issue'],
    [plan({ rhythm: { every: 'week', weekday: 1 } }), 'body.template.deadline.at another-pace'],
    [plan({}, { leadUnitIds: [] }), 'body.template.leadUnitIds'],
    [
      plan({}, { leadUnitIds: ['0198c0de-0000-7000-8000-000000000000'] }),
      'body.template.leadUnitIds.0 not-a-member',
    ],
    [plan({}, { indicator: '99' }), 'body.template.indicator no-such-indicator'],
  ])('%# is refused at its place', async (given, fault) => {
    county.on('2026-11-02')
    const before = (await clerk.get('/api/task-series')).body.rows.length
    const { status, body } = await clerk.post('/api/task-series', filled(given))
    expect(status).toBe(400)
    expect(`${body.error.fields[0].path} ${body.error.fields[0].code}`).toContain(fault)
    expect((await clerk.get('/api/task-series')).body.rows).toHaveLength(before)
  })

  it('belongs to the office: a unit neither reads nor writes it', async () => {
    const id = (await clerk.get('/api/task-series')).body.rows[0].id
    expect((await chief.get('/api/task-series')).status).toBe(403)
    expect((await chief.get(`/api/task-series/${id}`)).status).toBe(403)
    expect((await chief.post('/api/task-series', plan())).status).toBe(403)
    expect((await chief.post(`/api/task-series/${id}/end`, { version: 1 })).status).toBe(403)
    expect((await clerk.get(`/api/task-series/${randomUUID()}`)).status).toBe(404)
  })
})

const within = (title: string) => ({
  title,
  body: '调度',
  leadUnitIds: [approvalBureau],
  deadline: { kind: 'within', n: 3, unit: 'workday' },
})

/** Cases are written before the units are known. */
function filled(given: ReturnType<typeof plan>): object {
  const leads = given.template.leadUnitIds
  return leads[0] === undefined && leads.length > 0
    ? { ...given, template: { ...given.template, leadUnitIds: [approvalBureau] } }
    : given
}
