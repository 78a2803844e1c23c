/** Every resolution, where its task stands, and what has come apart between minutes and task, told as it happens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbook } from '../../server/platform/spreadsheet/open-workbook.ts'
import { good, type HeldConference, holdConference, statuses } from '../support/conference.ts'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let head: Visitor
let leader: Visitor
let housing: Visitor
let power: Visitor
let energy: Visitor
let approval: Visitor
let outsider: Visitor
let inspector: Visitor
let held: HeldConference
let board: any[]

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '办公室主任')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '陈副县长')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '住建局局长')
  power = await county.appoint({ unit: 'power-supply-company', kind: 'principal' }, '供电公司经理')
  energy = await county.appoint({ unit: 'energy-bureau', kind: 'principal' }, '能源局局长')
  approval = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局局长')
  outsider = await county.appoint({ unit: 'court', kind: 'principal' }, '法院院长')
  inspector = await county.grant('inspector')
  county.on('2026-11-16')
  const [housingId, powerId, energyId] = await Promise.all(
    ['housing-bureau', 'power-supply-company', 'energy-bureau'].map(county.unitId),
  )
  const of = (text: string, leadUnitId: string | undefined, day: string) => ({
    text,
    leadUnitId,
    assistingUnitIds: text === '按期延长' ? [energyId] : [],
    deadline: { kind: 'on', day },
  })
  held = await holdConference(county, {
    day: '2026-11-20',
    clerk,
    chair: leader,
    present: { 'housing-bureau': '', 'power-supply-company': '', 'approval-bureau': '' },
    brings: [
      {
        title: '水电气网联合报装',
        by: approval,
        proposals: ['合并窗口'],
        asks: [
          { unit: 'housing-bureau', who: housing, stances: ['agree'] },
          { unit: 'power-supply-company', who: power, stances: ['agree'] },
        ],
        conclusion: {
          outcome: 'resolved',
          resolutions: [
            of('按期延长', housingId, '2026-12-18'),
            of('改由他人', housingId, '2026-12-18'),
            of('并入别项', housingId, '2026-12-18'),
            of('不再需要', powerId, '2026-12-18'),
            of('照样办理', powerId, '2026-12-04'),
          ],
        },
      },
    ],
  })
  board = await rows(clerk)
})

afterAll(() => county.close())

const rows = async (who: Visitor, query = 'view=all&size=100') =>
  good(await who.get(`/api/resolutions?${query}`)).rows
const resolution = async (text: string, who: Visitor = clerk) =>
  (await rows(who)).find((row: any) => row.text === text)
const idOf = (text: string): string => board.find((row) => row.text === text).id
const taskOf = (text: string): string => board.find((row) => row.text === text).task.id
const sign = (who: Visitor, text: string, field: string, actual: string, words = '经领导组同意') =>
  who.post(`/api/resolutions/${idOf(text)}/sign`, { field, actual, text: words })
const act = async (who: Visitor, taskId: string, verb: string, body: object = {}) =>
  good(
    await who.post(`/api/tasks/${taskId}/${verb}`, {
      version: good(await clerk.get(`/api/tasks/${taskId}`)).version,
      text: '事由',
      ...body,
    }),
  )
const grant = async (taskId: string, more: object = {}) => {
  const { requests } = good(await clerk.get(`/api/tasks/${taskId}`))
  await act(clerk, taskId, 'rule', { requestId: requests[0].id, decision: 'grant', ...more })
}
const watch = async () =>
  county.liandong.conference.jobs.find(({ name }) => name === 'conference-differences')?.run()
const toSign = async (who: Visitor) =>
  (await who.get('/api/workbench')).body.todos
    .filter(({ kind }: any) => kind === 'sign-difference')
    .map(({ item, dueOn }: any) => `${item.kind} ${item.title} ${dueOn}`)
const why = ({ status, body }: Answer) => [status, body.error?.reason ?? body.error?.fields?.[0]?.code]

describe('the board', () => {
  it('holds every resolution with its conference, its item and its task, the oldest open one first', async () => {
    expect(board).toHaveLength(5)
    expect(board[0]).toMatchObject({
      ordinal: 1,
      text: '按期延长',
      item: '水电气网联合报装',
      conference: { id: held.id, name: held.name, heldOn: '2026-11-20' },
      minutesNumber: null,
      leadUnit: { shortName: '住建局' },
      assistingUnits: [{ shortName: '能源局' }],
      decidedOn: '2026-11-20',
      dueOn: '2026-12-18',
      days: 0,
      closedOn: null,
      task: { title: '按期延长', state: 'issued', holder: { unit: { shortName: '住建局' } } },
      differences: [],
    })
  })

  it('is read by who leads or assists, by who sat there, by the office, the leading group and inspectors', async () => {
    const texts = async (who: Visitor) => (await rows(who)).map(({ text }: any) => text)
    for (const who of [clerk, head, leader, inspector, housing, power, approval])
      expect([who.name, (await texts(who)).length]).toEqual([who.name, 5])
    // Assists in one and was not at the table.
    expect(await texts(energy)).toEqual(['按期延长'])
    expect(await texts(outsider)).toEqual([])
  })

  it('is searched by words and by unit, and wildcards are words', async () => {
    const found = async (query: string) => (await rows(clerk, `view=all&${query}`)).length
    expect(await found('q=延长')).toBe(1)
    expect(await found('q=联合报装')).toBe(5)
    expect(await found('q=%25')).toBe(0)
    expect(await found(`unit=${await county.unitId('power-supply-company')}`)).toBe(2)
    expect(await found(`unit=${await county.unitId('energy-bureau')}`)).toBe(1)
    expect(await found(`conference=${held.id}`)).toBe(5)
    expect((await clerk.get('/api/resolutions?unit=1')).status).toBe(400)
    expect(await found('size=2&page=3')).toBe(1)
  })
})

describe('what has come apart', () => {
  it('is nothing as long as the tasks are worked on', async () => {
    const taskId = taskOf('照样办理')
    const { version } = good(await clerk.get(`/api/tasks/${taskId}`))
    good(await power.post(`/api/tasks/${taskId}/acknowledge`, { version }))
    await watch()
    expect(await toSign(head)).toEqual([])
    expect((await resolution('照样办理')).differences).toEqual([])
  })

  it('an extension that was granted, shown with both days, and the head of the office is asked to sign', async () => {
    const taskId = taskOf('按期延长')
    await act(housing, taskId, 'ask-extension', { dueOn: '2027-01-08' })
    await watch()
    expect((await resolution('按期延长')).differences).toEqual([])
    await grant(taskId)
    await Promise.all([watch(), watch()])
    expect((await resolution('按期延长')).differences).toEqual([
      { field: 'due-on', minuted: '2026-12-18', actual: '2027-01-08', signed: null },
    ])
    expect(await toSign(head)).toEqual(['resolution 按期延长 2026-11-27'])
    expect(await toSign(clerk)).toEqual([])
    const events = await county.database.db
      .selectFrom('event')
      .select('type')
      .where('item_id', '=', idOf('按期延长'))
      .execute()
    expect(events.map(({ type }) => type)).toEqual(['conference.difference-found'])
    const minutes = good(await clerk.get(`/api/conferences/${held.id}/minutes`))
    expect(minutes.unsigned).toMatchObject([
      { text: '按期延长', item: '水电气网联合报装', differences: [{ field: 'due-on', signed: null }] },
    ])
  })

  it('another unit, after a return was upheld', async () => {
    const taskId = taskOf('改由他人')
    await act(housing, taskId, 'return', { clause: '3.1.4' })
    await grant(taskId, { leadUnitId: await county.unitId('energy-bureau') })
    const { differences, leadUnit } = await resolution('改由他人')
    expect(leadUnit.shortName).toBe('住建局')
    expect(differences).toContainEqual({
      field: 'lead-unit',
      minuted: '住建局',
      actual: '能源局',
      signed: null,
    })
  })

  it('a task merged into another, and one that was cancelled', async () => {
    const taskId = taskOf('并入别项')
    await act(housing, taskId, 'ask-merge', { intoId: taskOf('按期延长') })
    await grant(taskId)
    expect((await resolution('并入别项')).differences).toMatchObject([
      { field: 'ended', minuted: 'closed', actual: 'merged' },
    ])
    await act(head, taskOf('不再需要'), 'cancel')
    expect((await resolution('不再需要')).differences).toMatchObject([
      { field: 'ended', actual: 'cancelled' },
    ])
  })

  it('another wording', async () => {
    await county.database.db
      .updateTable('task')
      .set({ title: '照旧办理' })
      .where('id', '=', taskOf('照样办理'))
      .execute()
    expect((await resolution('照样办理')).differences).toMatchObject([
      { field: 'text', minuted: '照样办理', actual: '照旧办理' },
    ])
  })
})

describe('signing', () => {
  it('is for whoever answers for the office, with words, for exactly what was seen', async () => {
    const text = '按期延长'
    expect((await sign(clerk, text, 'due-on', '2027-01-08')).status).toBe(403)
    expect((await sign(housing, text, 'due-on', '2027-01-08')).status).toBe(403)
    expect((await sign(outsider, text, 'due-on', '2027-01-08')).status).toBe(403)
    expect(why(await sign(head, text, 'due-on', '2027-01-08', ''))).toEqual([400, 'required'])
    expect(why(await sign(head, text, 'due-on', '2026-12-31'))).toEqual([422, 'difference-changed'])
    expect(why(await sign(head, text, 'lead-unit', '能源局'))).toEqual([422, 'no-difference'])
    const both = await Promise.all([
      sign(head, text, 'due-on', '2027-01-08'),
      sign(head, text, 'due-on', '2027-01-08'),
    ])
    expect(statuses(both)).toEqual([200, 422])
    expect((await resolution(text)).differences[0].signed).toMatchObject({
      by: '办公室主任',
      words: '经领导组同意',
    })
    expect(await toSign(head)).not.toContain('resolution 按期延长 2026-11-27')
    await watch()
    expect((await toSign(head)).filter((one: string) => one.includes('按期延长'))).toEqual([])
  })

  it('names of units are signed as they were read, and stay signed when a unit is renamed', async () => {
    expect((await sign(head, '改由他人', 'lead-unit', '能源局')).status).toBe(200)
    await county.database.db
      .updateTable('unit')
      .set({ short_name: '能源管理局' })
      .where('id', '=', await county.unitId('energy-bureau'))
      .execute()
    county.liandong.task.forgetNames()
    const changed = (await resolution('改由他人')).differences.find(({ field }: any) => field === 'lead-unit')
    expect(changed).toMatchObject({ actual: '能源管理局', signed: { by: '办公室主任' } })
  })

  it('counts no more once the task changes again, and is asked anew', async () => {
    const taskId = taskOf('按期延长')
    county.on('2026-11-23')
    await act(housing, taskId, 'ask-extension', { dueOn: '2027-01-22' })
    await grant(taskId)
    await watch()
    expect((await resolution('按期延长')).differences).toEqual([
      { field: 'due-on', minuted: '2026-12-18', actual: '2027-01-22', signed: null },
    ])
    expect(await toSign(head)).toContain('resolution 按期延长 2026-11-30')
    expect(why(await sign(head, '按期延长', 'due-on', '2027-01-08'))).toEqual([422, 'difference-changed'])
  })

  it('is asked for no more where the task says again what the minutes say', async () => {
    expect((await toSign(head)).some((one: string) => one.includes('照样办理'))).toBe(true)
    await county.database.db
      .updateTable('task')
      .set({ title: '照样办理' })
      .where('id', '=', taskOf('照样办理'))
      .execute()
    await watch()
    expect((await toSign(head)).some((one: string) => one.includes('照样办理'))).toBe(false)
    expect((await resolution('照样办理')).differences).toEqual([])
  })
})

describe('views', () => {
  it('count what they hold, for everybody', async () => {
    county.on('2026-12-07')
    for (const who of [clerk, head, leader, inspector, housing, power, energy, outsider]) {
      const counts = good(await who.get('/api/resolutions/counts'))
      for (const [view, count] of Object.entries(counts)) {
        const { total, rows: list } = good(await who.get(`/api/resolutions?view=${view}&size=100`))
        expect([who.name, view, total, list.length]).toEqual([who.name, view, count, count])
      }
    }
    const all = await rows(clerk)
    const differing = all.filter(({ differences }: any) => differences.length > 0)
    expect(await rows(clerk, 'view=differing')).toEqual(differing)
    const pages = await Promise.all([1, 2, 3].map((page) => rows(clerk, `view=all&size=2&page=${page}`)))
    expect(pages.flat()).toEqual(all)
    expect(good(await clerk.get('/api/resolutions/counts'))).toEqual({
      running: 3,
      overdue: 1,
      closed: 0,
      differing: 4,
      all: 5,
    })
    expect((await rows(clerk, 'view=overdue')).map(({ text, days }: any) => [text, days])).toEqual([
      ['照样办理', 17],
    ])
  })

  it('go out as a spreadsheet with the rows of the reader’s own view, and that is on record first', async () => {
    const opened = async (who: Visitor, query: string): Promise<string> => {
      const { status, content } = await who.download(`/api/resolutions/export?${query}`)
      expect(status).toBe(200)
      const workbook = await openWorkbook(content, { kind: 'xlsx', maxRows: 100, maxColumns: 30 })
      try {
        const found: unknown[] = []
        for await (const batch of workbook.rows(0)) found.push(...batch)
        return JSON.stringify(found)
      } finally {
        await workbook.close()
      }
    }
    const all = await opened(clerk, 'view=all')
    for (const part of [
      '议定事项台账（全部）',
      '按期延长',
      '纪要为“2026-12-18”，任务为“2027-01-22”（未签认）',
      '并入其他任务',
    ])
      expect(all).toContain(part)
    const own = await opened(energy, 'view=all')
    expect(own).toContain('按期延长')
    expect(own).not.toContain('不再需要')
    expect(await opened(clerk, 'view=all&language=en')).toContain('Differs from the minutes')
    const events = await county.database.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'conference.resolutions-exported')
      .execute()
    expect(events.map(({ data }) => data)).toContainEqual(expect.objectContaining({ view: 'all', rows: 5 }))
  })
})
