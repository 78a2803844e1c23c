/** The next year's notice: read, looked at, loaded, replaced; and the due days that follow it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let neighbour: County
let clerk: Visitor
let verifier: Visitor
let deputy: Visitor
let officer: Visitor
let administrator: Visitor
let bureau: string

beforeAll(async () => {
  county = await openCounty()
  neighbour = await openCounty({ mechanism: 'demo-bureau', shared: county.database })
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
  deputy = await county.appoint({ unit: 'approval-bureau', kind: 'deputy-in-charge' }, '李𠮷')
  const section = { unit: 'approval-bureau', section: '登记注册科' }
  officer = await county.appoint({ ...section, kind: 'section-head' }, '赵镕')
  administrator = await county.grant('system-administrator')
  bureau = await county.unitId('approval-bureau')
})

afterAll(async () => {
  await neighbour.close()
  await county.close()
})

type Row = { from: string; to: string; isWorkday: boolean; name: string }
const off = (from: string, to: string, name: string): Row => ({ from, to, isWorkday: false, name })
const work = (day: string, name: string): Row => ({ from: day, to: day, isWorkday: true, name })

const source = '国办发明电〔2026〕8号'
/** As it might be announced. */
const rows2027 = [
  off('2027-01-01', '2027-01-03', '元旦'),
  off('2027-02-05', '2027-02-11', '春节'),
  work('2027-01-31', '春节调休'),
  work('2027-02-14', '春节调休'),
  off('2027-04-03', '2027-04-05', '清明节'),
  off('2027-05-01', '2027-05-05', '劳动节'),
  off('2027-06-09', '2027-06-09', '端午节'),
  off('2027-09-15', '2027-09-15', '中秋节'),
  off('2027-10-01', '2027-10-07', '国庆节'),
]
const head = 'date,is_workday,name,source\n'
const csv = `${head}2027-01-01,false,元旦,${source}\n2027-01-02,false,元旦,${source}\n2027-02-14,true,春节调休,${source}\n`

async function dispatch(deadline: object, more: object = {}): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '跨年事项',
    body: '按时办理。',
    leadUnitIds: [bureau],
    deadline,
    requestId: randomUUID(),
    ...more,
  })
  return body.tasks[0].id
}
const record = async (id: string) => (await clerk.get(`/api/tasks/${id}`)).body
async function act(who: Visitor, id: string, verb: string, body: object = {}): Promise<void> {
  const { version } = (await who.get(`/api/tasks/${id}`)).body
  const answer = await who.post(`/api/tasks/${id}/${verb}`, { version, ...body })
  expect([verb, answer.status, answer.body.error]).toEqual([verb, 200, undefined])
}
async function grant(id: string): Promise<void> {
  const { requests } = (await verifier.get(`/api/tasks/${id}`)).body
  await act(verifier, id, 'rule', { requestId: requests[0].id, decision: 'grant', text: '同意' })
}
const status = async (year: number) => (await clerk.get(`/api/calendar/${year}`)).body
const load = (who: Visitor, rows: readonly Row[], version = 0, notice = source): Promise<Answer> =>
  who.put('/api/calendar/2027', { version, source: notice, rows })
const fault = (answer: Answer) => answer.body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`)

describe('a file', () => {
  const read = (content: string | Uint8Array) => clerk.upload('/api/calendar/2027/file', '2027.csv', content)

  it('is read in UTF-8, with its mark and without, and in GB18030', async () => {
    const rows = [off('2027-01-01', '2027-01-02', '元旦'), work('2027-02-14', '春节调休')]
    const gb18030 = Buffer.concat([
      Buffer.from(head),
      // 2027-01-01,false,元旦,国办 in GB18030.
      Buffer.from('2027-01-01,false,'),
      Buffer.from([0xd4, 0xaa, 0xb5, 0xa9]),
      Buffer.from(','),
      Buffer.from([0xb9, 0xfa, 0xb0, 0xec]),
    ])
    expect((await read(csv)).body).toEqual({ source, rows, faults: [] })
    expect((await read(`\ufeff${csv}`)).body).toEqual({ source, rows, faults: [] })
    expect((await read(new Uint8Array(gb18030))).body).toEqual({
      source: '国办',
      rows: [off('2027-01-01', '2027-01-01', '元旦')],
      faults: [],
    })
  })

  it('says what is wrong with it by line, and stores nothing', async () => {
    const broken = `${head}2027-02-30,false,春节,国办\n2026-01-01,false,元旦,国办\n2027-01-01,maybe,元旦,国办\n2027-01-02,false,,国办\n2027-01-01,false,元旦,国办\n`
    expect((await read(broken)).body.faults.map(({ line, code }: any) => `${line} ${code}`)).toEqual([
      '2 date-impossible',
      '3 date-outside-year',
      '4 value-not-allowed',
      '5 field-missing',
      '6 code-duplicated',
    ])
    const codes = async (content: string | Uint8Array) =>
      (await read(content)).body.faults.map(({ code }: any) => code)
    expect(await codes('日期,是否上班\n')).toEqual(['csv-header-wrong'])
    expect(await codes(head)).toEqual(['file-empty'])
    expect(await codes(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual(['encoding-not-utf8'])
    expect(await codes(new Uint8Array([0xff, 0xff, 0xff]))).toEqual(['encoding-not-utf8'])
    expect((await read(new Uint8Array(1024 * 1024 + 1).fill(65))).status).toBe(413)
    expect((await status(2027)).version).toBe(0)
  })
})

describe('who may load it', () => {
  it('the office and the system administrator of the region the installation was set up for; others read', async () => {
    const elsewhere = await neighbour.grant('system-administrator')
    const refused = await load(elsewhere, rows2027)
    expect([refused.status, refused.body.error.reason]).toEqual([403, 'other-region'])
    expect((await elsewhere.get('/api/calendar/2027')).body.mayLoad).toBe(false)
    expect((await load(deputy, rows2027)).status).toBe(403)
    expect((await deputy.get('/api/calendar/2027')).body.mayLoad).toBe(false)
    expect((await clerk.get('/api/calendar/2027')).body.mayLoad).toBe(true)
    expect((await administrator.get('/api/calendar/2027')).body.mayLoad).toBe(true)
  })

  it('not without the number of the notice, nor with a fault in any row: all or nothing', async () => {
    expect(fault(await load(clerk, rows2027, 0, ''))).toEqual(['body.source required'])
    expect(fault(await load(clerk, []))).toEqual(['body.rows no-rows'])
    expect(fault(await load(clerk, [...rows2027, work('2027-03-01', '调休')]))).toEqual([
      'body.rows.9 make-up-on-weekday',
    ])
    expect(fault(await load(clerk, [off('2027-02-05', '2027-02-11', '')]))).toEqual([
      'body.rows.0.name required',
    ])
    expect((await clerk.put('/api/calendar/1999', { version: 0, source, rows: rows2027 })).status).toBe(400)
    expect(await status(2027)).toMatchObject({ version: 0, rows: [] })
  })
})

describe('due days follow', () => {
  const ids: Record<string, string> = {}

  it('provisional until the notice is there', async () => {
    county.on('2026-12-14')
    ids.clear = await dispatch({ kind: 'within', n: 5, unit: 'workday' })
    ids.within = await dispatch({ kind: 'within', n: 40, unit: 'workday' })
    ids.same = await dispatch({ kind: 'within', n: 15, unit: 'workday' })
    ids.byHand = await dispatch({ kind: 'on', day: '2027-02-08' })
    ids.extended = await dispatch({ kind: 'within', n: 14, unit: 'workday' })
    await act(deputy, ids.extended, 'ask-extension', { text: '来不及', dueOn: '2027-03-05' })
    await grant(ids.extended)
    ids.standing = await dispatch({ kind: 'within', n: 40, unit: 'workday' })
    await act(deputy, ids.standing, 'ask-suspension', { text: '等上级' })
    await grant(ids.standing)
    ids.whole = await dispatch({ kind: 'within', n: 36, unit: 'workday' })
    await act(deputy, ids.whole, 'acknowledge')
    const unitId = await county.sectionId('approval-bureau', '登记注册科')
    const { due } = await record(ids.whole)
    const parts = [{ title: '部分', unitId, postId: officer.postId, dueOn: due.dueOn }]
    await act(deputy, ids.whole, 'decompose', { parts })
    ids.part = (await record(ids.whole)).tree.at(-1).id
    expect((await record(ids.clear)).due).toMatchObject({ dueOn: '2026-12-21', provisional: false })
    for (const id of ['within', 'same', 'byHand', 'extended', 'standing', 'whole', 'part'])
      expect([id, (await record(ids[id]!)).due.provisional]).toEqual([id, true])
  })

  it('the page is told beforehand how many they are, and what the year will be', async () => {
    const { body } = await clerk.post('/api/calendar/2027/preview', { source, rows: rows2027 })
    expect(body).toMatchObject({ tasks: 7, version: 0, findings: [], workdaysBefore: 261 })
    expect(body.workdays).toBe(261 - 1 - 5 - 1 - 3 - 1 - 1 - 5 + 2)
    expect(body.changes).toHaveLength(body.days.length)
    const wrong = await clerk.post('/api/calendar/2027/preview', {
      source,
      rows: [off('2027-02-11', '2027-02-05', '春节')],
    })
    expect(wrong.body).toMatchObject({
      findings: [{ level: 'fault', row: 1, code: 'dates-reversed' }],
      days: [],
    })
  })

  it('once it is loaded, each under its own rule, with its event and a message', async () => {
    const before = Object.fromEntries(
      await Promise.all(Object.entries(ids).map(async ([name, id]) => [name, await record(id)] as const)),
    )
    expect((await load(clerk, rows2027)).body).toEqual({ year: 2027, version: 1, unchanged: false })
    const days = async (name: string) => {
      const { due } = await record(ids[name]!)
      return [due.dueOn, due.originalDueOn, due.provisional]
    }
    // 40 working days from 14 December: over New Year, the festival, and a worked Sunday on each side of it.
    expect(before.within.due.dueOn).toBe('2027-02-08')
    expect(await days('within')).toEqual(['2027-02-14', '2027-02-14', false])
    // New Year's Day is off: one later; after it nothing else lies in the way.
    expect(before.same.due.dueOn).toBe('2027-01-04')
    expect(await days('same')).toEqual(['2027-01-05', '2027-01-05', false])
    expect(await days('byHand')).toEqual(['2027-02-08', '2027-02-08', false])
    expect(await days('extended')).toEqual(['2027-03-05', '2027-01-04', false])
    expect(await days('standing')).toEqual(['2027-02-14', '2027-02-14', false])
    // A worked Sunday makes up for New Year's Day: the whole ends a day earlier, and its part with it.
    expect([before.whole.due.dueOn, before.part.due.dueOn]).toEqual(['2027-02-02', '2027-02-02'])
    expect((await record(ids.part!)).due.dueOn <= (await record(ids.whole!)).due.dueOn).toBe(true)
    expect((await record(ids.clear!)).due.dueOn).toBe('2026-12-21')
    await county.liandong.outbox.drain()
    const told = await county.database.db
      .selectFrom('notification')
      .select(['item_id', 'address'])
      .where('type', '=', 'task.due-recomputed')
      .execute()
    expect(told.map(({ item_id }) => String(item_id)).toSorted()).toEqual(
      ['within', 'same', 'byHand', 'extended', 'standing', 'whole', 'part'].map((id) => ids[id]!).toSorted(),
    )
    const entry = (await record(ids.within!)).timeline.find(({ type }: any) => type === 'task.due-recomputed')
    expect(entry.facts).toMatchObject({ notice: source, before: '2027-02-08', dueOn: '2027-02-14' })
    expect(await status(2027)).toMatchObject({
      version: 1,
      loadedBy: '王晓燕',
      recomputation: { total: 7, examined: 7, settled: 4, moved: 3, finished: true },
    })
  })

  it('run again, it finds nothing to do', async () => {
    const versions = async () => Promise.all(Object.values(ids).map(async (id) => (await record(id)).version))
    const before = await versions()
    const job = county.liandong.jobs.find(({ name }) => name === 'task-recompute')
    await job?.run()
    await job?.run()
    expect(await versions()).toEqual(before)
    expect((await load(clerk, rows2027, 1)).body).toEqual({ year: 2027, version: 1, unchanged: true })
    expect((await status(2027)).recomputation).toMatchObject({ examined: 7, finished: true })
  })

  it('a resumed clock goes on by the notice', async () => {
    county.on('2027-01-08')
    await act(verifier, ids.standing!, 'resume', { text: '' })
    // From 15 December to 8 January: eighteen working days, New Year's Day off.
    expect((await record(ids.standing!)).due).toMatchObject({ dueOn: '2027-03-10', provisional: false })
  })
})

describe('a notice in the place of another', () => {
  it('says what it changes, moves only what lies on or beyond it, and keeps the year’s history', async () => {
    county.on('2027-01-11')
    const far = await dispatch({ kind: 'within', n: 30, unit: 'workday' })
    const near = await dispatch({ kind: 'within', n: 5, unit: 'workday' })
    const { due } = await record(far)
    const longer = rows2027.map((row) => (row.name === '春节' ? { ...row, to: '2027-02-13' } : row))
    const { body } = await clerk.post('/api/calendar/2027/preview', { source, rows: longer })
    expect(body.version).toBe(1)
    expect(body.changes.map(({ day, workChanged }: any) => `${day} ${workChanged}`)).toEqual([
      '2027-02-12 true',
      '2027-02-13 false',
    ])
    expect((await load(clerk, longer, 0)).body.error).toMatchObject({
      code: 'version-changed',
      facts: { by: '王晓燕' },
    })
    const second = await load(verifier, longer, 1, '国办发明电〔2027〕1号')
    expect(second.body).toMatchObject({ version: 2, unchanged: false })
    expect((await record(far)).due.dueOn > due.dueOn).toBe(true)
    expect((await record(near)).version).toBe(1)
    const events = await county.database.db
      .selectFrom('event')
      .select(['type', 'actor_name', 'seq'])
      .where('item_kind', '=', 'calendar')
      .orderBy('seq')
      .execute()
    expect(events).toEqual([
      { type: 'calendar.notice-loaded', actor_name: '王晓燕', seq: 1 },
      { type: 'calendar.notice-replaced', actor_name: '郑立', seq: 2 },
    ])
  })

  it('two at once: one is loaded, the other told', async () => {
    const shorter = rows2027.filter(({ name }) => name !== '端午节')
    const answers = await Promise.all([load(clerk, shorter, 2), load(verifier, rows2027, 2)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('takes no day away that is over: a day that would lie in the past is not taken over', async () => {
    county.on('2027-02-12')
    // Passwords that are too old are another story.
    await county.database.db.updateTable('account').set({ password_set_at: '2027-02-12' }).execute()
    const { version, rows } = await status(2027)
    const id = await dispatch({ kind: 'within', n: 1, unit: 'workday' })
    // Sunday 14 February is worked.
    expect((await record(id)).due.dueOn).toBe('2027-02-14')
    county.on('2027-02-14')
    await dispatch({ kind: 'within', n: 1, unit: 'workday' })
    const without = rows.filter(({ from }: Row) => from !== '2027-02-14')
    expect((await load(clerk, without, version)).status).toBe(200)
    expect((await record(id)).due.dueOn).toBe('2027-02-15')
    county.on('2027-02-15')
    expect((await load(clerk, rows, version + 1)).status).toBe(200)
    // The 14th again by its rule, but that is yesterday: the day announced stays.
    expect((await record(id)).due.dueOn).toBe('2027-02-15')
    expect((await status(2027)).recomputation).toMatchObject({ kept: 2, finished: true })
  })
})

describe('two years loaded shortly after each other', () => {
  it('what reaches into both was computed without either, and ends up as if it were issued now', async () => {
    county.on('2027-03-01')
    await county.database.db.updateTable('account').set({ password_set_at: '2027-03-01' }).execute()
    const deadline = { kind: 'within', n: 500, unit: 'workday' }
    const id = await dispatch(deadline)
    const set = (state: string) =>
      county.database.db.updateTable('task').set({ state }).where('id', '=', id).execute()
    const rows = (year: number) => [
      off(`${year}-04-03`, `${year}-04-06`, '清明节'),
      off(`${year}-10-01`, `${year}-10-07`, '国庆节'),
    ]
    // As if the server had been stopped before it came to this one.
    await set('closed')
    const loaded = async (year: number, given: readonly Row[]) =>
      (await clerk.put(`/api/calendar/${year}`, { version: 0, source: `国办${year}`, rows: given })).status
    expect(await loaded(2028, rows(2028))).toBe(200)
    await set('issued')
    await county.database.db
      .updateTable('recomputation')
      .set({ finished_at: null })
      .where('year', '=', 2028)
      .execute()
    expect(
      await loaded(2029, [off('2029-01-01', '2029-01-02', '元旦'), off('2029-02-12', '2029-02-18', '春节')]),
    ).toBe(200)
    expect((await record(id)).due).toEqual((await record(await dispatch(deadline))).due)
  })
})
