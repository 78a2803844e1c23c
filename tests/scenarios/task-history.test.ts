/**
 * Whatever an act changes on a task, its event says: field by field, before and after.
 *
 * Every command of a task is done here once at least, and around each the rows of the whole family are held
 * against what the new events tell. The fields are read from the database by a list of this test's own.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Command, commands } from '../../domain/task/states.ts'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let head: Visitor
let chief: Visitor
let deputy: Visitor
let registrar: Visitor
let leader: Visitor
let housing: Visitor
let approvalBureau: string
let housingBureau: string
let taxBureau: string
let section: string
const performed = new Set<Command>()

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '韩某')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '陈某')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  const place = { unit: 'approval-bureau', section: '登记注册科' }
  registrar = await county.appoint({ ...place, kind: 'section-head' }, '赵镕')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'deputy-in-charge' }, '何某')
  approvalBureau = await county.unitId('approval-bureau')
  housingBureau = await county.unitId('housing-bureau')
  taxBureau = await county.unitId('tax-bureau')
  section = await county.sectionId('approval-bureau', '登记注册科')
})

afterAll(() => county.close())

type Fields = Record<string, unknown>

/** What people read of every task, straight from the tables. */
async function rows(): Promise<Map<string, Fields>> {
  const found = await sql<Fields & { id: string }>`
    select task.id, case when task.number like 'draft-%' then null else task.number end as number,
      task.title, task.body, nullif(task.target, '') as target, task.source_kind as source,
      nullif(task.source_text, '') as "sourceText", task.indicator_code as indicator, task.clock_code as clock,
      task.state, task.open_request as request, task.progress,
      concat_ws(' ', task.rule ->> 'day', task.rule ->> 'n', task.rule ->> 'unit') as rule,
      task.due_on as "dueOn", task.original_due_on as "originalDueOn", task.due_provisional as provisional,
      task.acknowledge_due_on as "acknowledgeDueOn", task.first_report_due_on as "firstReportDueOn",
      (select concat_ws(' ', case when root.id <> unit.id then root.short_name end, unit.name) from unit
        join unit as root on root.region_id = unit.region_id and root.id = unit.root_id
        where unit.id = task.unit_id) as unit,
      (select name from unit where unit.id = task.verifier_unit_id) as "verifierUnit",
      (select concat_ws(' ', post.title, person.name) from post
        left join tenure on tenure.post_id = post.id left join person on person.id = tenure.person_id
        where post.id = task.responsible_post_id) as post,
      (select name from person where person.id = task.responsible_person_id) as person,
      (select string_agg(unit.name, '、' order by unit.ordinal) from task_unit join unit on unit.id = task_unit.unit_id
        where task_unit.task_id = task.id and task_unit.part = 'assisting') as "assistingUnits"
    from task`.execute(county.database.db)
  return new Map(found.rows.map(({ id, ...fields }) => [id, fields]))
}

type Change = { id: string; field: string; before: unknown; after: unknown }

const inOrder = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).toSorted()

/** Does something, and holds what has changed against what was recorded. */
async function watched<T>(work: () => Promise<T>): Promise<T> {
  const before = await rows()
  const known = await sql<{ id: string }>`select id from event`.execute(county.database.db)
  const result = await work()
  const after = await rows()
  const changed = [...before].flatMap(([id, was]): Change[] =>
    Object.entries(after.get(id) ?? {}).flatMap(([field, now]) =>
      was[field] === now ? [] : [{ id, field, before: was[field] ?? null, after: now ?? null }],
    ),
  )
  const events = await county.database.db
    .selectFrom('event')
    .select(['item_id', 'data', 'type'])
    .where('item_kind', '=', 'task')
    .where('id', 'not in', known.rows.length === 0 ? [randomUUID()] : known.rows.map(({ id }) => id))
    .orderBy('id')
    .execute()
  const told = events.flatMap(({ item_id, data }: any): Change[] => [
    ...(data.changes ?? []).map((change: any) => ({ id: item_id, ...change })),
    ...(data.derived ?? []).map(({ id, ...change }: any) => ({ id, ...change })),
  ])
  const shape = ({ id, field, before: was, after: now }: Change) => ({ id, field, before: was, after: now })
  expect(inOrder(told.map(shape))).toEqual(inOrder(changed.map(shape)))
  return result
}

const record = async (id: string) => (await clerk.get(`/api/tasks/${id}`)).body

/** Does a command as the page would, in the version that is there now. */
async function perform(who: Visitor, id: string, command: Command, body: object = {}): Promise<Answer> {
  const { version } = await record(id)
  const answer = await watched(() => who.post(`/api/tasks/${id}/${command}`, { version, ...body }))
  expect([command, answer.status, answer.body.error]).toEqual([command, 200, undefined])
  performed.add(command)
  return answer
}

async function attach(who: Visitor, id: string): Promise<void> {
  const answer = await watched(() => who.upload(`/api/tasks/${id}/files`, '清单.csv', '序号,事项\n1,刻章\n'))
  expect(answer.status).toBe(200)
  performed.add('attach')
}

async function rule(id: string, decision: 'grant' | 'refuse', more: object = {}): Promise<void> {
  const { requests } = await record(id)
  await perform(clerk, id, 'rule', { requestId: requests[0].id, decision, text: '同意。', ...more })
}

const given = () => ({
  title: '施工许可与消防审查并联',
  body: '合并材料，一次受理。',
  indicator: '02',
  deadline: { kind: 'on', day: '2026-12-18' },
})

async function dispatch(more: object = {}): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    ...given(),
    leadUnitIds: [approvalBureau],
    requestId: randomUUID(),
    ...more,
  })
  return body.tasks[0].id
}

const history = async (who: Visitor, id: string, query = '') =>
  (await who.get(`/api/tasks/${id}/history${query}`)).body

describe('every field that an act changes is told by its event', () => {
  it('a draft: every field a clerk can set, then its issue', async () => {
    const draft = await clerk.post('/api/tasks', { ...given(), leadUnitId: approvalBureau })
    const { id, version } = draft.body
    const edited = await watched(() =>
      clerk.put(`/api/tasks/${id}`, {
        version,
        title: '施工许可与消防、人防审查并联',
        body: '三项并为一项。',
        indicator: '01',
        source: 'conference',
        sourceText: '联席会议〔2026〕3 号纪要',
        target: '五个工作日',
        leadUnitId: housingBureau,
        assistingUnitIds: [taxBureau, approvalBureau],
        deadline: { kind: 'within', n: 20, unit: 'workday' },
      }),
    )
    expect(edited.status).toBe(200)
    performed.add('edit')
    const { rows: told } = await history(clerk, id)
    expect(told[0].changes.map(({ field }: any) => field).toSorted()).toEqual(
      [
        'title',
        'body',
        'indicator',
        'source',
        'sourceText',
        'target',
        'unit',
        'assistingUnits',
        'rule',
        'dueOn',
        'originalDueOn',
      ].toSorted(),
    )
    await perform(clerk, id, 'issue')
  })

  it('a draft thrown away', async () => {
    const { body } = await clerk.post('/api/tasks', { ...given(), leadUnitId: approvalBureau })
    const answer = await watched(() => clerk.remove(`/api/tasks/${body.id}?version=${body.version}`))
    expect(answer.status).toBe(200)
    performed.add('discard')
  })

  it('the main path, with a part whose progress its whole follows', async () => {
    const id = await dispatch()
    await perform(deputy, id, 'acknowledge')
    await perform(deputy, id, 'decompose', {
      parts: [
        { title: '受理单', unitId: section, postId: registrar.postId, dueOn: '2026-12-10' },
        { title: '后台推送', unitId: section, postId: registrar.postId, dueOn: '2026-12-10' },
      ],
    })
    const { tree } = await record(id)
    const [, first, second] = tree.map((node: any) => node.id)
    await perform(registrar, first, 'acknowledge')
    await perform(registrar, first, 'report', { text: '过半。', progress: 60 })
    expect((await history(clerk, id)).rows[0]).toMatchObject({
      type: 'task.progress-reported',
      itemNumber: expect.stringMatching(/-1$/),
      actor: { name: '赵镕' },
      changes: [{ field: 'progress', before: 0, after: 30, derived: true }],
    })
    await perform(clerk, first, 'urge', { text: '抓紧。' })
    await perform(leader, id, 'instruct', { text: '先行试点。' })
    await attach(registrar, first)
    await perform(registrar, first, 'request-closure', { text: '已办结。' })
    await perform(verifier, first, 'send-back', { text: '缺清单。' })
    await perform(registrar, first, 'request-closure', { text: '已补。' })
    await perform(verifier, first, 'accept', { text: '属实。' })
    await perform(registrar, second, 'acknowledge')
    await perform(chief, second, 'ask-cancel', { text: '并入第一部分。' })
    await rule(second, 'grant')
    await attach(deputy, id)
    await perform(chief, id, 'request-closure', { text: '全部办结。' })
    await perform(verifier, id, 'accept', { text: '属实。' })
  })

  it('a return upheld, the assisting unit leading from then on', async () => {
    const id = await dispatch({ assistingUnitIds: [housingBureau] })
    await perform(chief, id, 'return', { text: '不属我单位职责。', clause: '3.1.4' })
    await rule(id, 'grant', { leadUnitId: housingBureau })
    const { rows: told } = await history(housing, id)
    expect(told[0].changes).toContainEqual({
      field: 'unit',
      kind: 'name',
      before: expect.stringContaining('审批'),
      after: expect.stringContaining('住'),
      derived: false,
    })
    expect(told[0].changes.map(({ field }: any) => field)).toContain('assistingUnits')
  })

  it('an extension withdrawn, refused, granted', async () => {
    const id = await dispatch()
    await perform(deputy, id, 'acknowledge')
    await perform(chief, id, 'ask-extension', { text: '等待系统对接。', dueOn: '2026-12-28' })
    const { requests } = await record(id)
    await perform(chief, id, 'withdraw', { requestId: requests[0].id })
    await perform(chief, id, 'ask-extension', { text: '等待系统对接。', dueOn: '2026-12-28' })
    await rule(id, 'refuse')
    await perform(chief, id, 'ask-extension', { text: '等待系统对接。', dueOn: '2026-12-28' })
    await rule(id, 'grant', { dueOn: '2026-12-25' })
    expect((await history(deputy, id)).rows[0].changes).toEqual([
      { field: 'dueOn', kind: 'day', before: '2026-12-18', after: '2026-12-25', derived: false },
      { field: 'request', kind: 'request', before: 'extension', after: null, derived: false },
    ])
  })

  it('a suspension with a part, its end days later, a transfer and a cancellation', async () => {
    const id = await dispatch()
    await perform(deputy, id, 'acknowledge')
    await perform(deputy, id, 'decompose', {
      parts: [{ title: '受理单', unitId: section, postId: registrar.postId, dueOn: '2026-12-10' }],
    })
    const [, part] = (await record(id)).tree.map((node: any) => node.id)
    await perform(chief, id, 'ask-suspension', { text: '等待上级批复。' })
    await rule(id, 'grant')
    county.on('2026-11-06')
    await perform(clerk, id, 'resume')
    await perform(deputy, id, 'transfer', { unitId: approvalBureau, postId: chief.postId })
    const officer = await county.appoint(
      { unit: 'approval-bureau', section: '登记注册科', kind: 'officer' },
      '孙某',
    )
    await perform(registrar, part, 'transfer', { unitId: section, postId: officer.postId })
    await perform(head, part, 'cancel', { text: '不再需要。' })
    await perform(head, id, 'cancel', { text: '不再需要。' })
    expect((await record(id)).state).toBe('cancelled')
  })

  it('a task merged into another, and one split into several', async () => {
    const into = await dispatch({ leadUnitIds: [housingBureau], assistingUnitIds: [taxBureau] })
    const from = await dispatch()
    await perform(clerk, from, 'ask-merge', { text: '内容重复。', intoId: into })
    const { requests } = await record(from)
    await perform(verifier, from, 'rule', { requestId: requests[0].id, decision: 'grant', text: '同意。' })
    expect((await history(clerk, into)).rows[0].changes.map(({ field }: any) => field)).toEqual([
      'assistingUnits',
    ])
    const several = await dispatch()
    const parts = ['一', '二'].map((title) => ({ title, leadUnitId: housingBureau, dueOn: '2026-12-18' }))
    await perform(chief, several, 'ask-split', { text: '分开办更清楚。', parts })
    await rule(several, 'grant')
  })

  it('a closed task looked at again: it holds; another time it does not', async () => {
    const id = await dispatch()
    await perform(deputy, id, 'acknowledge')
    await perform(deputy, id, 'report', { text: '办完。', progress: 100 })
    await attach(deputy, id)
    await perform(chief, id, 'request-closure', { text: '请核验。' })
    await perform(verifier, id, 'accept', { text: '属实。' })
    for (const end of ['accept-recheck', 'reopen'] as const) {
      await perform(verifier, id, 'recheck')
      const { rechecks } = await record(id)
      await perform(clerk, id, end, {
        recheckId: rechecks[0].id,
        text: '现场看了。',
        ...(end === 'reopen' ? { dueOn: '2026-12-25' } : {}),
      })
    }
    expect((await history(deputy, id)).rows[0].changes.map(({ field }: any) => field).toSorted()).toEqual([
      'dueOn',
      'progress',
      'state',
    ])
  })

  it('the timers change nothing that they do not tell', async () => {
    await dispatch()
    county.on('2026-12-21', '08:30')
    for (const job of county.liandong.jobs) await watched(async () => job.run())
    expect(county.liandong.jobs.map(({ name }) => name)).toContain('task-reminders')
  })

  it('every command has been done', () => {
    expect([...performed].toSorted()).toEqual([...commands].toSorted())
  })
})

describe('the history as it is read', () => {
  it('names stay those of the time, after the unit has been renamed', async () => {
    county.on('2026-12-22')
    const id = await dispatch({ deadline: { kind: 'on', day: '2026-12-31' } })
    await perform(chief, id, 'return', { text: '不属我单位职责。', clause: '3.1.4' })
    await rule(id, 'grant', { leadUnitId: housingBureau })
    await county.database.db
      .updateTable('unit')
      .set({ name: '改名后的局' })
      .where('id', '=', housingBureau)
      .execute()
    const text = JSON.stringify(await history(clerk, id))
    expect(text).toContain('住')
    expect(text).not.toContain('改名后的局')
  })

  it('carries no id as a value, turns its pages, and is closed to other units', async () => {
    const { rows: ledger } = (await clerk.get('/api/tasks?view=closed')).body
    const { id } = ledger[0]
    const all = await history(clerk, id, '?size=100')
    expect(all.rows.length).toBe(all.total)
    for (const { changes } of all.rows)
      for (const { before, after } of changes)
        for (const value of [before, after]) expect(String(value)).not.toMatch(/^[0-9a-f]{8}-|\[object|^\{/)
    const pages = [await history(clerk, id, '?size=2'), await history(clerk, id, '?size=2&page=2')]
    expect(pages.flatMap(({ rows: page }) => page)).toEqual(all.rows.slice(0, 4))
    expect((await housing.get(`/api/tasks/${id}/history`)).status).toBe(404)
  })

  it('a title changed twice reads as a chain', async () => {
    const { body } = await clerk.post('/api/tasks', {
      ...given(),
      deadline: { kind: 'on', day: '2026-12-31' },
      leadUnitId: approvalBureau,
    })
    for (const [version, title] of ['二', '三'].entries())
      await watched(() =>
        clerk.put(`/api/tasks/${body.id}`, {
          ...given(),
          deadline: { kind: 'on', day: '2026-12-31' },
          leadUnitId: approvalBureau,
          title,
          version: body.version + version,
        }),
      )
    const { rows: told } = await history(clerk, body.id)
    expect(told.map(({ changes }: any) => changes)).toEqual([
      [{ field: 'title', kind: 'text', before: '二', after: '三', derived: false }],
      [{ field: 'title', kind: 'text', before: given().title, after: '二', derived: false }],
    ])
  })
})
