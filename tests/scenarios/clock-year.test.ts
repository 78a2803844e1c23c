/**
 * A year of mornings: reminders and graded notices on every day of 2026 and into 2027, whose holidays are not
 * published. Some mornings nothing runs, on every other one everything runs twice. Which reminders and notices
 * there must be is told by a plain reading of the rules, day by day, that shares nothing with the program.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

/** The notice of 2026, typed here a second time on purpose. */
const off = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
]
const makeUp = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']

function next(day: string, by = 1): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + by)
  return at.toISOString().slice(0, 10)
}
function isWorked(day: string): boolean {
  if (makeUp.includes(day)) return true
  if (off.some(([from, to]) => from! <= day && day <= to!)) return false
  return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
}
/** Working days after the one and up to the other. */
function worked(from: string, to: string): string[] {
  const days = []
  for (let day = next(from); day <= to; day = next(day)) if (isWorked(day)) days.push(day)
  return days
}
function after(day: string, workdays: number): string {
  let at = day
  for (let left = workdays; left > 0; ) {
    at = next(at)
    if (isWorked(at)) left -= 1
  }
  return at
}
function before(day: string, workdays: number): string {
  let at = day
  while (!isWorked(at)) at = next(at, -1)
  for (let left = workdays; left > 0; ) {
    at = next(at, -1)
    if (isWorked(at)) left -= 1
  }
  return at
}

type Deadline = { kind: 'within'; n: number; unit: 'workday' | 'calendar' } | { kind: 'on'; day: string }
type Step =
  | { on: string; do: 'extend'; to: string }
  | { on: string; do: 'suspend' | 'resume' | 'return' | 'dismiss' | 'close?' | 'back' | 'cancel' }
type Story = { issue: string; unit: string; deadline: Deadline; steps?: Step[] }

const workdays = (n: number): Deadline => ({ kind: 'within', n, unit: 'workday' })
const days = (n: number): Deadline => ({ kind: 'within', n, unit: 'calendar' })
const on = (day: string): Deadline => ({ kind: 'on', day })
const cancel = (day: string): Step => ({ on: day, do: 'cancel' })

const approval = 'approval-bureau'
const housing = 'housing-bureau'
/** Nobody there can open the platform. */
const mute = 'tax-bureau'

const stories: Story[] = [
  { issue: '2026-01-05', unit: approval, deadline: workdays(5), steps: [cancel('2026-01-26')] },
  { issue: '2026-01-05', unit: housing, deadline: days(7), steps: [cancel('2026-01-13')] },
  { issue: '2026-01-12', unit: approval, deadline: on('2026-01-17'), steps: [cancel('2026-01-21')] },
  { issue: '2026-01-20', unit: mute, deadline: workdays(3), steps: [cancel('2026-02-10')] },
  // Around the spring festival.
  { issue: '2026-02-02', unit: approval, deadline: workdays(10), steps: [cancel('2026-03-03')] },
  { issue: '2026-02-09', unit: housing, deadline: days(7), steps: [cancel('2026-03-06')] },
  { issue: '2026-02-12', unit: approval, deadline: on('2026-02-18'), steps: [cancel('2026-03-10')] },
  { issue: '2026-02-13', unit: approval, deadline: workdays(1), steps: [cancel('2026-02-27')] },
  { issue: '2026-02-14', unit: housing, deadline: workdays(1), steps: [cancel('2026-02-28')] },
  {
    issue: '2026-02-04',
    unit: approval,
    deadline: workdays(12),
    steps: [{ on: '2026-02-10', do: 'suspend' }, { on: '2026-02-25', do: 'resume' }, cancel('2026-03-20')],
  },
  {
    issue: '2026-02-05',
    unit: approval,
    deadline: on('2026-02-27'),
    steps: [{ on: '2026-02-26', do: 'extend', to: '2026-03-06' }, cancel('2026-03-25')],
  },
  // Overdue, then extended anew is not possible; overdue and suspended is.
  {
    issue: '2026-03-02',
    unit: approval,
    deadline: workdays(5),
    steps: [{ on: '2026-03-17', do: 'suspend' }, { on: '2026-03-30', do: 'resume' }, cancel('2026-04-30')],
  },
  {
    issue: '2026-03-03',
    unit: housing,
    deadline: workdays(8),
    steps: [
      { on: '2026-03-13', do: 'extend', to: '2026-03-17' },
      { on: '2026-03-17', do: 'extend', to: '2026-04-03' },
      cancel('2026-04-20'),
    ],
  },
  // Asked back, dismissed late: the court was the office's, the clock ran.
  {
    issue: '2026-03-09',
    unit: approval,
    deadline: workdays(4),
    steps: [{ on: '2026-03-12', do: 'return' }, { on: '2026-03-26', do: 'dismiss' }, cancel('2026-04-14')],
  },
  // With the verifier over the due day, then sent back.
  {
    issue: '2026-04-01',
    unit: approval,
    deadline: workdays(6),
    steps: [{ on: '2026-04-08', do: 'close?' }, { on: '2026-04-21', do: 'back' }, cancel('2026-05-12')],
  },
  { issue: '2026-04-27', unit: housing, deadline: workdays(5), steps: [cancel('2026-05-29')] },
  { issue: '2026-04-28', unit: approval, deadline: days(4), steps: [cancel('2026-05-15')] },
  { issue: '2026-06-10', unit: mute, deadline: workdays(6), steps: [cancel('2026-07-10')] },
  { issue: '2026-06-15', unit: approval, deadline: on('2026-06-20'), steps: [cancel('2026-07-01')] },
  {
    issue: '2026-07-01',
    unit: housing,
    deadline: workdays(20),
    steps: [
      { on: '2026-07-06', do: 'suspend' },
      { on: '2026-07-06', do: 'resume' },
      { on: '2026-07-20', do: 'suspend' },
      { on: '2026-08-14', do: 'resume' },
      cancel('2026-09-11'),
    ],
  },
  { issue: '2026-08-03', unit: approval, deadline: workdays(60), steps: [cancel('2026-11-13')] },
  { issue: '2026-09-14', unit: approval, deadline: workdays(8), steps: [cancel('2026-10-16')] },
  { issue: '2026-09-18', unit: housing, deadline: days(7), steps: [cancel('2026-10-20')] },
  { issue: '2026-09-30', unit: approval, deadline: workdays(1), steps: [cancel('2026-10-21')] },
  { issue: '2026-10-08', unit: approval, deadline: on('2026-10-08'), steps: [cancel('2026-10-13')] },
  // Over the year end, into a year counted by weekends.
  { issue: '2026-12-14', unit: approval, deadline: workdays(12) },
  { issue: '2026-12-18', unit: housing, deadline: workdays(9) },
  { issue: '2026-12-21', unit: approval, deadline: days(14) },
  { issue: '2026-12-25', unit: mute, deadline: on('2027-01-02') },
  {
    issue: '2026-12-28',
    unit: approval,
    deadline: workdays(6),
    steps: [
      { on: '2026-12-30', do: 'suspend' },
      { on: '2027-01-06', do: 'resume' },
    ],
  },
]
const firstDay = '2026-01-04'
const lastDay = '2027-01-29'
/** Mornings without a server: single ones, a whole week, the first after the festival. */
const down = new Set([
  '2026-01-09',
  '2026-01-13',
  '2026-02-24',
  '2026-03-16',
  '2026-03-18',
  '2026-05-06',
  '2026-05-07',
  '2026-05-08',
  '2026-05-09',
  '2026-05-11',
  '2026-09-22',
  '2026-12-30',
  '2027-01-04',
])

/** What there must be, by a plain reading. */
function expected(story: Story, name: string): { reminders: string[]; notices: string[] } {
  const levels = [
    ['blue', 1],
    ['orange', 4],
    ['red', 8],
  ] as const
  let due = dueOf(story)
  let since = story.issue
  let state: 'running' | 'standing' | 'office' | 'over' = 'running'
  let standsSince = ''
  let lastRun = ''
  const given = new Map<string, number>()
  const reminders: string[] = []
  const notices: string[] = []
  const press = (day: string): void => {
    if (state !== 'running' || due >= day || since >= day) return
    const rank = levels.findLastIndex(([, grace]) => worked(due, day).length >= grace)
    if (rank <= (given.get(due) ?? -1)) return
    notices.push(`${day} ${name} ${levels[rank]![0]} ${due}`)
    given.set(due, rank)
  }
  for (let day = next(story.issue); day <= lastDay; day = next(day)) {
    const runs = isWorked(day) && !down.has(day)
    if (runs) {
      if (state === 'running' || state === 'office') {
        const wanted = [3, 1, 0].map((n) => before(due, n)).concat(worked(due, day))
        if (wanted.some((one) => one <= day && one > since && one > lastRun))
          reminders.push(`${day} ${name} ${due < day ? 'overdue' : 'ahead'}`)
        press(day)
      }
      lastRun = day
    }
    for (const step of (story.steps ?? []).filter((one) => one.on === day))
      switch (step.do) {
        case 'extend':
          due = step.to
          since = day
          break
        case 'suspend':
          state = 'standing'
          standsSince = day
          break
        case 'resume': {
          const stood = worked(standsSince, day).length
          due = stood === 0 ? due : after(due, stood)
          since = day
          state = 'running'
          break
        }
        case 'return':
        case 'close?':
          state = 'office'
          break
        case 'dismiss':
        case 'back':
          state = 'running'
          break
        case 'cancel':
          state = 'over'
          break
      }
    // Back with the unit in the course of the day, it is asked about by the day's next run.
    if (runs) press(day)
  }
  return { reminders, notices }
}

function dueOf({ issue, deadline }: Story): string {
  if (deadline.kind === 'on') return deadline.day
  if (deadline.unit === 'workday') return after(issue, deadline.n)
  let day = next(issue, deadline.n)
  while (!isWorked(day)) day = next(day)
  return day
}

let county: County
let clerk: Visitor
let verifier: Visitor
let head: Visitor
const deputies = new Map<string, Visitor>()
let chief: Visitor
const ids: string[] = []

beforeAll(async () => {
  county = await openCounty()
  county.on(firstDay)
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '韩某')
  chief = await county.appoint({ unit: approval, kind: 'principal' }, '张某')
  deputies.set(approval, await county.appoint({ unit: approval, kind: 'deputy-in-charge' }, '李𠮷'))
  deputies.set(housing, await county.appoint({ unit: housing, kind: 'deputy-in-charge' }, '何某'))
  await county.appoint({ unit: housing, kind: 'principal', account: false }, '罗某')
  await county.appoint({ unit: mute, kind: 'principal', account: false }, '段某')
  await liveThroughTheYear()
})

afterAll(() => county.close())

const jobs = ['task-recompute', 'task-reminders']

async function liveThroughTheYear(): Promise<void> {
  for (let day = firstDay; day <= lastDay; day = next(day)) {
    if (!down.has(day))
      for (const time of ['08:40', '11:40']) {
        county.on(day, time)
        for (const name of jobs) await county.liandong.jobs.find((job) => job.name === name)?.run()
        if (time === '08:40') await actOn(day)
      }
    else await actOn(day)
  }
  await county.liandong.outbox.drain()
}

async function actOn(day: string): Promise<void> {
  county.on(day, '10:00')
  // A password that is too old is another story.
  if (day.endsWith('-01'))
    await county.database.db
      .updateTable('account')
      .set({ password_set_at: `${day}T00:00:00+08:00` })
      .execute()
  for (const [index, story] of stories.entries()) {
    if (story.issue === day) ids[index] = await dispatch(story)
    for (const step of story.steps ?? []) if (step.on === day) await take(ids[index]!, story, step)
  }
}

async function dispatch(story: Story): Promise<string> {
  const answer = await clerk.post('/api/tasks/dispatch', {
    title: '一年之中',
    body: '按时办理。',
    leadUnitIds: [await county.unitId(story.unit)],
    deadline: story.deadline,
    requestId: randomUUID(),
  })
  expect([answer.status, answer.body.tasks?.[0]?.dueOn]).toEqual([200, dueOf(story)])
  return answer.body.tasks[0].id
}

async function act(who: Visitor, id: string, verb: string, body: object = {}): Promise<Answer> {
  const { version } = (await head.get(`/api/tasks/${id}`)).body
  const answer = await who.post(`/api/tasks/${id}/${verb}`, { version, text: '说明', ...body })
  expect([verb, answer.status, answer.body.error]).toEqual([verb, 200, undefined])
  return answer
}

async function ruled(id: string, decision: 'grant' | 'refuse'): Promise<void> {
  const { requests } = (await head.get(`/api/tasks/${id}`)).body
  await act(verifier, id, 'rule', { requestId: requests[0].id, decision })
}

async function take(id: string, { unit }: Story, step: Step): Promise<void> {
  const deputy = deputies.get(unit)!
  switch (step.do) {
    case 'extend':
      await act(deputy, id, 'ask-extension', { dueOn: step.to })
      return ruled(id, 'grant')
    case 'suspend':
      await act(deputy, id, 'ask-suspension')
      return ruled(id, 'grant')
    case 'resume':
      return void (await act(verifier, id, 'resume'))
    case 'return':
      return void (await act(deputy, id, 'return', { clause: '3.1.4' }))
    case 'dismiss':
      return ruled(id, 'refuse')
    case 'close?':
      await acknowledged(deputy, id)
      await act(deputy, id, 'report', { progress: 100 })
      expect((await deputy.upload(`/api/tasks/${id}/files`, '佐证.txt', '佐证')).status).toBe(200)
      return void (await act(deputy, id, 'request-closure'))
    case 'back':
      return void (await act(verifier, id, 'send-back'))
    case 'cancel':
      return void (await act(head, id, 'cancel'))
  }
}

async function acknowledged(deputy: Visitor, id: string): Promise<void> {
  const { version } = (await head.get(`/api/tasks/${id}`)).body
  expect((await deputy.post(`/api/tasks/${id}/acknowledge`, { version })).status).toBe(200)
}

const nameOf = (id: string) => `#${ids.indexOf(id)}`
const told = stories.map((story, index) => expected(story, `#${index}`))
const dayIn = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)

it('reminds on every day it must and on no other, each once', async () => {
  const events = await county.database.db
    .selectFrom('event')
    .select(['item_id', 'at', 'type'])
    .where('type', 'in', ['task.reminded', 'task.overdue-reminded'])
    .execute()
  const found = events.map(
    ({ item_id, at, type }) =>
      `${dayIn(at)} ${nameOf(item_id)} ${type === 'task.reminded' ? 'ahead' : 'overdue'}`,
  )
  expect(found.toSorted()).toEqual(told.flatMap(({ reminders }) => reminders).toSorted())
  expect(found.length).toBeGreaterThan(200)
})

it('gives every graded notice that is due and no other, each once', async () => {
  const rows = await county.database.db.selectFrom('task_notice').selectAll().execute()
  const found = rows.map((row) => `${row.given_on} ${nameOf(row.task_id)} ${row.level_name} ${row.due_on}`)
  expect(found.toSorted()).toEqual(told.flatMap(({ notices }) => notices).toSorted())
  expect(found.length).toBeGreaterThan(50)
})

it('gives them along the chain of posts: nothing is lost where a post is vacant or mute', async () => {
  const rows = await county.database.db
    .selectFrom('task_notice')
    .innerJoin('task', 'task.id', 'task_notice.task_id')
    .select(['level_name', 'to_post_id', 'to_person', 'address', 'task.unit_id'])
    .execute()
  const [approvalId, housingId, muteId] = await Promise.all([approval, housing, mute].map(county.unitId))
  const office = { post: null, person: null }
  const deputy = (unit: string) => ({ post: deputies.get(unit)!.postId, person: deputies.get(unit)!.name })
  for (const row of rows) {
    const to = { post: row.to_post_id, person: row.to_person }
    if (row.unit_id === muteId) expect(to).toEqual(office)
    // The chief of the housing bureau has no account: red goes to nobody above him but the office.
    if (row.unit_id === housingId) expect(to).toEqual(row.level_name === 'red' ? office : deputy(housing))
    if (row.unit_id === approvalId)
      expect(to).toEqual(
        row.level_name === 'red' ? { post: chief.postId, person: chief.name } : deputy(approval),
      )
  }
  expect(new Set(rows.map((row) => `${row.unit_id} ${row.level_name}`)).size).toBe(9)
})

it('tells each of them once to everybody it concerns', async () => {
  const { db } = county.database
  const messages = await db
    .selectFrom('notification')
    .select(['item_id', 'type', 'address', 'dedupe_key', 'created_at'])
    .where('type', 'in', ['task.due', 'task.due-off', 'task.overdue', 'task.escalated'])
    .execute()
  const of = (type: RegExp, id: string) => messages.filter((one) => one.item_id === id && type.test(one.type))
  for (const [index, id] of ids.entries()) {
    const { reminders, notices } = told[index]!
    const ahead = reminders.filter((one) => one.endsWith('ahead')).length
    expect([index, of(/due/, id).filter(({ type }) => type !== 'task.overdue').length]).toEqual([
      index,
      ahead,
    ])
    // Overdue: whoever has to act, and whoever gave it out; a notice also the office's desk. For a unit without any
    // account the office acts itself, and is told once.
    const desks = stories[index]!.unit === mute ? 1 : 2
    expect([index, of(/overdue/, id).length]).toEqual([index, (reminders.length - ahead) * desks])
    const lost = notices.filter((one) => isToOffice(index, one)).length
    expect([index, of(/escalated/, id).length]).toEqual([index, notices.length * 3 - lost])
  }
})

/** Given to the office itself, the addressee and the office's desk are one. */
const isToOffice = (index: number, notice: string): boolean =>
  stories[index]!.unit === mute || (stories[index]!.unit === housing && notice.includes(' red '))

it('leaves no task behind that a run has to look at', async () => {
  for (const name of jobs) await county.liandong.jobs.find((job) => job.name === name)?.run()
  const rows = await county.database.db.selectFrom('task_notice').selectAll().execute()
  expect(rows.length).toBe(told.flatMap(({ notices }) => notices).length)
})
