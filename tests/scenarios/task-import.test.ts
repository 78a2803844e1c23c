/** A year's work plan arrives as a spreadsheet: read, judged row by row, created once. And the ledger leaves as one. */
import { randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../server/compose.ts'
import { createLog } from '../../server/platform/log.ts'
import { openSecrets } from '../../server/platform/secrets.ts'
import { openWorkbook } from '../../server/platform/spreadsheet/open-workbook.ts'
import type { Cell, SheetRow } from '../../server/platform/spreadsheet/sheet.ts'
import type { FilledSheet, Value } from '../../server/platform/spreadsheet/workbook.ts'
import { writeWorkbook } from '../../server/platform/spreadsheet/write-workbook.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'

let database: TestDatabase
let county: County
let elsewhere: County
let clerk: Visitor
let chief: Visitor
let otherChief: Visitor
let officer: Visitor
let bureau: string
let housing: string

beforeAll(async () => {
  database = await sharedDatabase()
  county = await openCounty({ shared: database })
  elsewhere = await openCounty({ shared: database, mechanism: 'demo-bureau' })
  county.on('2026-11-22')
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王小燕')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张德安')
  otherChief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '李建国')
  officer = await county.appoint(
    { unit: 'approval-bureau', section: '登记注册科', kind: 'officer' },
    '周强生',
  )
  bureau = await county.unitId('approval-bureau')
  housing = await county.unitId('housing-bureau')
})

afterAll(async () => {
  await county.close()
  await elsewhere.close()
  await database.close()
})

const headings = [
  '序号',
  '督办事项/任务内容',
  '牵头单位',
  '责任（配合）单位',
  '完成时限',
  '对应指标',
  '来源类别',
  '责任人',
  '联系人（联络员）及电话',
]

/** Rows of a plan, under the headings above; the first stands in row 2. */
const plan = (rows: readonly (readonly Value[])[], more: Partial<FilledSheet> = {}) =>
  writeWorkbook([
    { name: '计划', columns: headings.map((heading) => ({ heading, width: 10 })), rows, ...more },
  ])

const row = (title: Value, unit: Value, due: Value, more: readonly Value[] = []): readonly Value[] => [
  1,
  title,
  unit,
  more[0] ?? null,
  due,
  ...more.slice(1),
]

async function sent(who: Visitor, content: Uint8Array | string, name = '年度计划.xlsx') {
  const { status, body } = await who.upload('/api/tasks/imports', name, content)
  expect([status, body]).toEqual([200, { id: expect.any(String) }])
  await county.liandong.task.imports.drain()
  return body.id as string
}

const status = async (who: Visitor, id: string) => (await who.get(`/api/tasks/imports/${id}`)).body
const rowsOf = async (who: Visitor, id: string, show = 'all') =>
  (await who.get(`/api/tasks/imports/${id}/rows?show=${show}&size=100`)).body.rows

async function countTasks(): Promise<number> {
  const { total } = await database.db
    .selectFrom('task')
    .select((task) => task.fn.countAll<number>().as('total'))
    .where('region_id', '=', county.regionId)
    .executeTakeFirstOrThrow()
  return total
}

/** The file a page offers, as the sheet somebody opens. */
async function opened(who: Visitor, url: string): Promise<readonly SheetRow[]> {
  const bytes = await downloaded(who, url)
  const workbook = await openWorkbook(bytes, { kind: 'xlsx', maxRows: 1_000_000, maxColumns: 200 })
  try {
    const rows: SheetRow[] = []
    for await (const batch of workbook.rows(0)) rows.push(...batch)
    return rows
  } finally {
    await workbook.close()
  }
}

async function downloaded(who: Visitor, url: string): Promise<Buffer> {
  const answer = await who.download(url)
  expect([url, answer.status]).toEqual([url, 200])
  return answer.content
}

const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null) return ''
  return typeof cell === 'object' ? ('day' in cell ? cell.day : cell.error) : String(cell)
}

/** Rows below the headings, as text by heading. */
function byHeading(rows: readonly SheetRow[]): readonly ReadonlyMap<string, string>[] {
  const at = rows.findIndex(({ cells }) => cells[0] === '序号')
  const names = (rows[at]?.cells ?? []).map((name) => textOf(name).replace(' *', ''))
  return rows
    .slice(at + 1)
    .map(({ cells }) => new Map(names.map((name, index) => [name, textOf(cells[index])])))
}

describe('a plan is sent', () => {
  it('is judged row by row, each fault at its cell, and nothing is created', async () => {
    const before = await countTasks()
    const id = await sent(
      clerk,
      await plan([
        row('推进一业一证改革', '行政审批局', { day: '2026-12-31' }),
        row('压缩水电气接入时间', '不存在的局', '2026年11月30日'),
        row('', '行政审批局', '2026/12/01'),
        row('清理涉企收费', '行政审批局', '2026-11-01'),
        row('试行容缺受理', '行政审批局', '尽快'),
        row('两家一起办', '行政审批局、住建局', '１５个工作日'),
      ]),
    )
    const view = await status(clerk, id)
    expect(view).toMatchObject({
      state: 'checked',
      rows: { total: 6, good: 2, faulty: 4, created: 0 },
      tasks: { planned: 3, created: 0 },
    })
    const rows = await rowsOf(clerk, id, 'faulty')
    expect(
      rows.map(({ number, faults }: any) => [number, faults.map(({ cell, code }: any) => `${cell} ${code}`)]),
    ).toEqual([
      [3, ['C3 no-such-unit']],
      [4, ['B4 required']],
      [5, ['E5 day-in-past']],
      [6, ['E6 not-a-due-day']],
    ])
    expect(await countTasks()).toBe(before)
  })

  it('is confirmed once and created once, whoever clicks twice', async () => {
    const id = await sent(
      clerk,
      await plan([
        row('只建一次甲', '行政审批局', '2026-12-31', ['住建局']),
        row('只建一次乙', '行政审批局 住建局', { day: '2026-12-25' }),
        row('只建一次丙', '没有这家', { day: '2026-12-25' }),
      ]),
    )
    const before = await countTasks()
    const answers = await Promise.all(
      [1, 2, 3].map(() => clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'issue' })),
    )
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    await Promise.all([county.liandong.task.imports.drain(), county.liandong.task.imports.drain()])
    const view = await status(clerk, id)
    expect(view).toMatchObject({ state: 'done', as: 'issue', tasks: { planned: 3, created: 3 } })
    expect(await countTasks()).toBe(before + 3)
    const [first] = await rowsOf(clerk, id)
    const { body } = await chief.get(`/api/tasks/${first.tasks[0].id}`)
    expect(body).toMatchObject({
      title: '只建一次甲',
      state: 'issued',
      number: first.tasks[0].number,
      assistingUnits: [{ id: housing }],
      due: { dueOn: '2026-12-31' },
    })
    expect(body.timeline[0]).toMatchObject({ type: 'task.issued', actor: { name: '王小燕' } })
    const todo = await database.db.selectFrom('todo').select('kind').where('item_id', '=', body.id).execute()
    expect(todo).toEqual([{ kind: 'acknowledge' }])
    // Once more, long after.
    await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'issue' })
    await county.liandong.task.imports.drain()
    expect(await countTasks()).toBe(before + 3)
  })

  it('becomes drafts that only the office sees', async () => {
    const id = await sent(clerk, await plan([row('先起草', '行政审批局', '30日内')]))
    await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'draft' })
    await county.liandong.task.imports.drain()
    const [{ tasks }] = await rowsOf(clerk, id)
    expect(tasks).toEqual([{ id: expect.any(String), number: '' }])
    expect((await clerk.get(`/api/tasks/${tasks[0].id}`)).body).toMatchObject({
      state: 'draft',
      rule: { kind: 'within', n: 30 },
    })
    expect((await chief.get(`/api/tasks/${tasks[0].id}`)).status).toBe(404)
  })

  it('with several leads becomes a draft for each, and none goes to a unit that has another of them', async () => {
    const id = await sent(clerk, await plan([row('几家同办', '行政审批局、住建局', '30日内')]))
    await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'draft' })
    await county.liandong.task.imports.drain()
    const [{ tasks }] = await rowsOf(clerk, id)
    expect(tasks).toHaveLength(2)
    const drafts = await Promise.all(
      tasks.map(async (task: any) => (await clerk.get(`/api/tasks/${task.id}`)).body),
    )
    const [one, other] = drafts
    const edit = (leadUnitId: string) =>
      clerk.put(`/api/tasks/${one.id}`, {
        version: one.version,
        title: one.title,
        body: one.body,
        leadUnitId,
        deadline: { kind: 'within', n: 30, unit: 'calendar' },
      })
    const refused = await edit(other.leadUnit.id)
    expect([refused.status, refused.body.error.fields]).toMatchObject([
      400,
      [{ path: 'body.leadUnitId', code: 'already-has-it' }],
    ])
    expect((await edit(one.leadUnit.id)).status).toBe(200)
    for (const [index, draft] of drafts.entries())
      await clerk.remove(`/api/tasks/${draft.id}?version=${draft.version + (index === 0 ? 1 : 0)}`)
  })

  it('goes on where a killed server left it, without doing anything twice', async () => {
    const rows = Array.from({ length: 130 }, (_, index) =>
      row(`断点任务${index}`, '行政审批局', '2026-12-31'),
    )
    const id = await sent(clerk, await plan(rows))
    await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'issue' })
    const other = compose({
      db: database.db,
      binaryRows: database.binaryRows,
      clock: { now: () => new Date('2026-11-22T09:00:00+08:00') },
      secrets: openSecrets(tmpdir(), randomBytes(32).toString('base64')),
      log: createLog('silent'),
      dataDirectory: tmpdir(),
      mechanismFolder: '',
    })
    // The first stops in the middle; a second has begun beside it and finishes.
    const first = county.liandong.task.imports
    await Promise.all([first.drain(), other.task.imports.drain()])
    await other.outbox.stop()
    const numbers = await database.db
      .selectFrom('task')
      .select('number')
      .where('region_id', '=', county.regionId)
      .where('title', 'like', '断点任务%')
      .execute()
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(130)
    expect(await status(clerk, id)).toMatchObject({ state: 'done', tasks: { created: 130 } })
  })

  it('can be cancelled before it is confirmed, and then not confirmed', async () => {
    const id = await sent(clerk, await plan([row('不要了', '行政审批局', '2026-12-31')]))
    expect((await clerk.post(`/api/tasks/imports/${id}/cancel`, {})).body.state).toBe('cancelled')
    const { status: code, body } = await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'issue' })
    expect([code, body.error.reason]).toEqual([422, 'not-in-this-state'])
  })

  it('is cancelled at once while it is read, and nothing that was judged stays', async () => {
    const id = await sent(clerk, await plan([row('正在检查', '行政审批局', '2026-12-31')]))
    await checkAgain(id, {})
    await database.db.transaction().execute(async (reading) => {
      // Another server reads it: it has the work in hand and has written rows.
      await reading
        .selectFrom('task_import_work')
        .selectAll()
        .where('import_id', '=', id)
        .forUpdate()
        .execute()
      await reading
        .insertInto('task_import_row')
        .values({
          region_id: county.regionId,
          import_id: id,
          number: 900,
          id: randomUUID(),
          state: 'good',
          cells: '{}',
          title: '',
          given: null,
          faults: '[]',
          warnings: '[]',
          warned: false,
          due_on: null,
          due_provisional: false,
        })
        .execute()
      expect((await clerk.post(`/api/tasks/imports/${id}/cancel`, {})).body.state).toBe('cancelled')
      await county.liandong.task.imports.drain()
    })
    expect(await status(clerk, id)).toMatchObject({ state: 'cancelled' })
  })

  it('is given up when it was begun three times and never read', async () => {
    const id = await sent(clerk, await plan([row('读不了', '行政审批局', '2026-12-31')]))
    // Its file is gone: no refusal of the file's, but a fault of the house.
    await checkAgain(id, { sha256: 'f'.repeat(64) })
    for (let begun = 1; begun <= 3; begun++) {
      await county.liandong.task.imports.drain()
      expect(await status(clerk, id)).toMatchObject({ state: 'checking' })
    }
    await county.liandong.task.imports.drain()
    expect(await status(clerk, id)).toMatchObject({ state: 'refused', trouble: { reason: 'given-up' } })
  })

  /** As it was when it had just been sent. */
  async function checkAgain(id: string, more: { sha256?: string }): Promise<void> {
    await database.db.deleteFrom('task_import_row').where('import_id', '=', id).execute()
    await database.db
      .updateTable('task_import')
      .set({ state: 'checking', ...more })
      .where('id', '=', id)
      .execute()
    await database.db
      .updateTable('task_import_work')
      .set({ attempts: 0 })
      .where('import_id', '=', id)
      .execute()
  }

  it('with no good row cannot be confirmed', async () => {
    const id = await sent(clerk, await plan([row('没有单位', null, '2026-12-31')]))
    const { body } = await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'issue' })
    expect(body.error).toMatchObject({ code: 'refused', reason: 'no-good-rows' })
  })

  it('stops when whoever confirmed it has lost the right meanwhile', async () => {
    const leaving = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '赵离岗')
    const id = await sent(leaving, await plan([row('离岗前确认', '行政审批局', '2026-12-31')]))
    await database.db
      .updateTable('task_import')
      .set({ state: 'creating', create_as: 'issue' })
      .where('id', '=', id)
      .execute()
    await database.db
      .updateTable('tenure')
      .set({ ends_on: '2026-11-21' })
      .where('person_id', '=', leaving.personId)
      .execute()
    await county.liandong.task.imports.drain()
    expect(await status(clerk, id)).toMatchObject({
      state: 'stopped',
      trouble: { reason: 'no-right' },
      tasks: { created: 0 },
    })
  })
})

describe('what people write is understood', () => {
  it('units by name, short name or code; indicators by code or name; days in every form', async () => {
    const { body } = await clerk.get('/api/tasks/choices')
    const unit = body.units.find(({ id }: any) => id === bureau)
    const indicator = body.indicators[0]
    const id = await sent(
      clerk,
      await plan([
        row('甲', unit.name, '２０２６年１１月３０日', [null, indicator.code]),
        row('乙', unit.shortName, '2026/11/30', [null, indicator.name]),
        row('丙', 'approval-bureau', '2026.11.30', [null, Number(indicator.code)]),
        row('丁', ` ${unit.shortName} `, { day: '2026-11-30' }, [
          null,
          `${indicator.code} ${indicator.name}`,
          '领导批示',
        ]),
      ]),
    )
    const rows = await rowsOf(clerk, id)
    expect(rows.map(({ state, due, indicator: code, units }: any) => [state, due?.on, code, units])).toEqual(
      Array.from({ length: 4 }, () => ['good', '2026-11-30', indicator.code, [unit.shortName]]),
    )
  })

  it('doubles in the sheet and in the ledger, unknown people and phones are warned of, not refused', async () => {
    await clerk.post('/api/tasks/dispatch', {
      title: '已经在办的事',
      body: '正文',
      leadUnitIds: [bureau],
      deadline: { kind: 'on', day: '2026-12-31' },
      requestId: randomUUID(),
    })
    const id = await sent(
      clerk,
      await plan([
        row('同一件事', '行政审批局', '2026-12-31', [null, null, null, '周强生', '周强生 13812345678']),
        row('同一件事', '行政审批局', '2026-12-31', [null, null, null, '查无此人']),
        row('已经在办的事', '行政审批局', '2026-12-31'),
      ]),
    )
    const rows = await rowsOf(clerk, id)
    expect(
      rows.map(({ state, warnings }: any) => [
        state,
        warnings.map(({ cell, code }: any) => `${cell} ${code}`),
      ]),
    ).toEqual([
      ['good', ['I2 phone-masked']],
      ['good', ['H3 person-unknown', 'B3 twice-in-sheet']],
      ['good', ['B4 already-running']],
    ])
    const stored = await database.db
      .selectFrom('task_import_row')
      .selectAll()
      .where('import_id', '=', id)
      .execute()
    expect(JSON.stringify(stored)).not.toContain('13812345678')
    expect(JSON.stringify(stored)).toContain('138****5678')
  })

  it('merged units are told as merged', async () => {
    const { workbookOf, text } = await import('../../server/platform/spreadsheet/testing.ts')
    const heads = text('A1', '任务内容') + text('B1', '牵头单位') + text('C1', '完成时限')
    const line = (n: number, unit: string) =>
      `<row r="${n}">${text(`A${n}`, `事项${n}`)}${unit}${text(`C${n}`, '2026-12-31')}</row>`
    const sheet = `<sheetData><row r="1">${heads}</row>${line(2, text('B2', '行政审批局'))}${line(3, '')}</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>`
    const id = await sent(clerk, await workbookOf(sheet))
    expect(
      (await rowsOf(clerk, id)).map(({ faults }: any) =>
        faults.map(({ cell, code }: any) => `${cell} ${code}`),
      ),
    ).toEqual([[], ['B3 merged']])
  })

  it('a text file in GB18030, as old systems write them', async () => {
    const gb = Buffer.from(
      'c8cecef1c4dac8dd2cc7a3cdb7b5a5cebb2ccdeab3c9cab1cfde0d0ad1b9bcf5b2c4c1cf2cd0d0d5fec9f3c5fabed62c323032362d31322d33310d0a',
      'hex',
    )
    const id = await sent(clerk, gb, '计划.csv')
    expect(await status(clerk, id)).toMatchObject({ state: 'checked', rows: { total: 1, good: 1 } })
    expect((await rowsOf(clerk, id))[0].title).toBe('压减材料')
  })
})

describe('a file that is no plan', () => {
  it.each([
    ['年度计划.pdf', Buffer.from('%PDF-1.4'), 415, 'not-a-sheet'],
    ['年度计划.xlsm', Buffer.from('PK'), 415, 'not-a-sheet'],
    ['年度计划.xlsx', Buffer.from('这不是表格'), 415, 'not-a-workbook'],
    [
      '年度计划.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      415,
      'encrypted',
    ],
    ['年度计划.xlsx', Buffer.alloc(11 * 1024 * 1024, 'PK'), 413, undefined],
  ])('%s is refused by name', async (name, content, code, reason) => {
    const { status: got, body } = await clerk.upload('/api/tasks/imports', name, content)
    expect([got, body.error.reason]).toEqual([code, reason])
  })

  it('without headings, without a column, without rows, with a cell far away', async () => {
    const column = (...names: string[]) => names.map((heading) => ({ heading, width: 10 }))
    const troubleOf = async (sheet: FilledSheet) =>
      (await status(clerk, await sent(clerk, await writeWorkbook([sheet])))).trouble
    expect(await troubleOf({ name: '表', columns: column('甲', '乙'), rows: [['一', '二']] })).toMatchObject({
      reason: 'no-headings',
    })
    expect(
      await troubleOf({ name: '表', columns: column('任务内容', '完成时限'), rows: [['一', '二']] }),
    ).toMatchObject({
      reason: 'columns-missing',
      facts: { columns: 'leadUnit' },
    })
    expect(
      await troubleOf({ name: '表', columns: column('任务内容', '牵头单位', '完成时限'), rows: [] }),
    ).toMatchObject({ reason: 'no-rows' })
    const { workbookOf, text } = await import('../../server/platform/spreadsheet/testing.ts')
    const far = `<sheetData><row r="1">${text('A1', '任务内容')}</row><row r="1048576">${text('XFD1048576', 'x')}</row></sheetData>`
    expect((await status(clerk, await sent(clerk, await workbookOf(far)))).trouble).toMatchObject({
      reason: 'sheet-too-large',
      facts: { cell: 'XFD1048576' },
    })
  })
})

describe('who may', () => {
  it('send, see and confirm: the office alone', async () => {
    const content = await plan([row('谁来导', '行政审批局', '2026-12-31')])
    for (const who of [chief, officer]) {
      const { status: code, body } = await who.upload('/api/tasks/imports', '计划.xlsx', content)
      expect([code, body.error.reason]).toEqual([403, 'no-right'])
    }
    const id = await sent(clerk, content)
    const stranger = await elsewhere.appoint({ unit: 'bureau-office', kind: 'officer' })
    for (const who of [stranger, officer])
      expect([403, 404]).toContain((await who.get(`/api/tasks/imports/${id}`)).status)
    expect((await stranger.get('/api/tasks/imports')).body.imports ?? []).toEqual([])
  })
})

describe('the form and the rows that were not taken', () => {
  it('the form comes back as a plan of the current version', async () => {
    const bytes = await downloaded(clerk, '/api/tasks/import-template')
    const workbook = await openWorkbook(bytes, { kind: 'xlsx', maxRows: 1000, maxColumns: 100 })
    const sheets = workbook.sheets
    await workbook.close()
    expect(sheets).toEqual([
      { name: '任务导入表', hidden: false },
      { name: '字典', hidden: true },
      { name: 'liandong', hidden: true },
    ])
    const rows = await opened(clerk, '/api/tasks/import-template')
    expect(rows.at(-1)?.cells.slice(0, 3)).toEqual([
      '序号',
      '督办事项/任务内容 *',
      '任务来源（文号/会议/批示）',
    ])
    const id = await sent(clerk, bytes)
    expect((await status(clerk, id)).trouble).toMatchObject({ reason: 'no-rows' })
  })

  it('faulty rows come back with what is wrong, are mended and taken', async () => {
    const id = await sent(
      clerk,
      await plan([row('好的', '行政审批局', '2026-12-31'), row('待改', '无此局', '2026-12-31')]),
    )
    const rows = byHeading(await opened(clerk, `/api/tasks/imports/${id}/faults`))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.get('督办事项/任务内容')).toBe('待改')
    expect(rows[0]?.get('错误说明')).toBe('原表 C3：机制内没有“无此局”')
    const again = await sent(
      clerk,
      await plan([row(rows[0]?.get('督办事项/任务内容') ?? '', '行政审批局', '2026-12-31')]),
    )
    expect(await status(clerk, again)).toMatchObject({ rows: { total: 1, good: 1 } })
  })
})

describe('the ledger as a file', () => {
  const views = [
    'due-in-two-weeks',
    'overdue',
    'due-soon',
    'running',
    'to-verify',
    'drafts',
    'closed',
    'requests',
    'suspended',
    'cancelled',
  ]

  beforeAll(async () => {
    // As if time and people had been at work: some of every state, and more drafts than one batch.
    const { db } = database
    const tasks = await db
      .selectFrom('task')
      .select('id')
      .where('region_id', '=', county.regionId)
      .where('title', 'like', '断点任务%')
      .orderBy('id')
      .execute()
    const as = [
      { state: 'closed', closed_on: '2026-11-20' },
      { state: 'suspended' },
      { state: 'cancelled' },
      { state: 'closure-requested' },
      { open_request: 'extension' },
      { due_on: '2026-11-20', state: 'in-progress' },
      { due_on: '2026-11-24', amber_on: '2026-11-20', state: 'in-progress' },
    ]
    for (const [index, { id }] of tasks.slice(0, 70).entries())
      await db
        .updateTable('task')
        .set(as[index % as.length] ?? {})
        .where('region_id', '=', county.regionId)
        .where('id', '=', id)
        .execute()
    const id = await sent(
      clerk,
      await plan(Array.from({ length: 520 }, (_, n) => row(`草稿${n}`, '住建局', '2026-12-31'))),
    )
    await clerk.post(`/api/tasks/imports/${id}/confirm`, { as: 'draft' })
    await county.liandong.task.imports.drain()
  })

  it('of five hundred drafts in the order of their numbers leaves none out', async () => {
    const rows = byHeading(await opened(clerk, '/api/tasks/export?view=drafts&sort=-number'))
    const titles = rows.map((line) => line.get('督办事项/任务内容') ?? '')
    expect(titles.filter((title) => title.startsWith('草稿'))).toHaveLength(520)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it.each(views)('%s holds exactly the rows of the list, for everybody', async (view) => {
    for (const who of [clerk, chief, otherChief, officer]) {
      const listed = await allNumbers(who, view)
      if (who === clerk) expect(listed.length).toBeGreaterThan(0)
      const rows = byHeading(await opened(who, `/api/tasks/export?view=${view}&parts=with`))
      expect([
        who.name,
        rows.map((line) => `${line.get('任务编号')} ${line.get('督办事项/任务内容')}`),
      ]).toEqual([who.name, listed])
    }
  })

  async function allNumbers(who: Visitor, view: string): Promise<string[]> {
    const found: string[] = []
    for (let page = 1; ; page++) {
      const { body } = await who.get(`/api/tasks?view=${view}&parts=with&size=100&page=${page}`)
      found.push(...body.rows.map(({ number, title }: any) => `${number} ${title}`))
      if (body.rows.length < 100) return found
    }
  }

  it('a chief gets the own unit and nothing else', async () => {
    const rows = byHeading(await opened(otherChief, '/api/tasks/export?view=running'))
    expect(rows.length).toBeGreaterThan(0)
    for (const line of rows)
      expect(`${line.get('牵头单位')} ${line.get('责任（配合）单位')}`).toContain('住建局')
    expect(rows.length).toBeLessThan(byHeading(await opened(clerk, '/api/tasks/export?view=running')).length)
  })

  it('chosen rows only, as far as one may see them', async () => {
    const { body } = await clerk.get('/api/tasks?view=running&size=100')
    const ids = body.rows.slice(0, 3).map(({ id }: any) => id)
    expect(
      byHeading(await opened(clerk, `/api/tasks/export?view=running&ids=${ids.join(',')}`)),
    ).toHaveLength(3)
    const notTheirs = body.rows.find(({ title }: any) => title === '只建一次甲')
    expect(
      byHeading(await opened(officer, `/api/tasks/export?view=running&ids=${randomUUID()}`)),
    ).toHaveLength(0)
    expect(notTheirs).toBeDefined()
  })

  it('tells formulas, dates and markup as what they are', async () => {
    await clerk.post('/api/tasks/dispatch', {
      title: '=HYPERLINK("http://x","点我") <b>&_x000D_',
      body: '@SUM(1)',
      leadUnitIds: [bureau],
      deadline: { kind: 'on', day: '2026-12-31' },
      requestId: randomUUID(),
    })
    const rows = byHeading(await opened(clerk, '/api/tasks/export?view=running&sort=-number'))
    expect(rows[0]?.get('督办事项/任务内容')).toBe('=HYPERLINK("http://x","点我") <b>&_x000D_')
    expect(rows[0]?.get('完成时限')).toBe('2026-12-31')
    const csv = (await downloaded(clerk, '/api/tasks/export?view=running&sort=-number&format=csv')).toString(
      'utf8',
    )
    expect(csv.startsWith('\uFEFF序号,')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""点我"") <b>&_x000D_"`)
    expect(csv).toContain("'@SUM(1)")
  })

  it('shows no more of a phone than the list of people does', async () => {
    const people = await clerk.get('/api/organization')
    expect(people.status).toBeLessThan(500)
    const text = JSON.stringify(await opened(clerk, '/api/tasks/export?view=running'))
    expect(text).not.toMatch(/1\d{10}/)
  })

  it('is in the record: who, which view, how many rows', async () => {
    await downloaded(chief, '/api/tasks/export?view=overdue')
    const events = await database.db
      .selectFrom('event')
      .selectAll()
      .where('type', '=', 'task.exported')
      .where('actor_name', '=', '张德安')
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    expect(events[0]?.data).toMatchObject({ view: 'overdue', rows: 10, format: 'xlsx' })
  })
})
