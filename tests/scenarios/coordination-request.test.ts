/** What a unit cannot settle alone, from its draft to the table and beyond, told as it happens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'
import { openTable } from '../support/table.ts'

let county: County
let table: ReturnType<typeof openTable>
let leader: Visitor
let clerk: Visitor
let energy: Visitor
let power: Visitor
let housing: Visitor
let approval: Visitor
let outsider: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  energy = await county.appoint({ unit: 'energy-bureau', kind: 'liaison' }, '能源局联络员')
  power = await county.appoint({ unit: 'power-supply-company', kind: 'principal' }, '供电公司经理')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'liaison' }, '住建局联络员')
  approval = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局局长')
  outsider = await county.appoint({ unit: 'court', kind: 'principal' }, '法院院长')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '分管副县长')
  table = openTable(county, clerk, leader)
})

afterAll(() => county.close())

const job = (name: string) => county.liandong.conference.jobs.find((one) => one.name === name)?.run()
const url = (id: string, rest = '') => `/api/coordination-requests/${id}${rest}`
const record = async (id: string, who: Visitor = clerk) => (await who.get(url(id))).body
const send = async (who: Visitor, id: string, verb: string, body: object = {}): Promise<Answer> =>
  who.post(url(id, `/${verb}`), { version: (await record(id, clerk)).version, ...body })
const opine = async (who: Visitor, id: string, stances: string[], text = '', more: object = {}) =>
  who.put(url(id, '/opinion'), { version: (await record(id, clerk)).version, stances, text, ...more })
const asked = async (who: Visitor): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos.map(({ kind, item }: any) => `${kind} ${item.number}`)
const why = ({ status, body }: Answer) => [
  status,
  body.error?.reason ?? body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`).join(', '),
]

const content = {
  title: '水电气联合报装一次踏勘',
  facts: '企业接水、接电、接气须分别申请，三家单位各踏勘一次，平均多等六个工作日。',
  tried: '审批局已与供电公司约定共用受理窗口，供水、供气单位未加入。',
  proposals: ['三家单位同日踏勘', '踏勘结果一份共用'],
}

async function draft(who: Visitor, units: string[], more: object = {}): Promise<string> {
  const unitIds = await Promise.all(units.map(county.unitId))
  const { status, body } = await who.post('/api/coordination-requests', { ...content, unitIds, ...more })
  expect([status, body.error]).toEqual([200, undefined])
  return body.id
}

/** With the office, taken up: energy bureau leads, power company and housing bureau are asked beside it. */
async function consulting(): Promise<string> {
  const units = ['energy-bureau', 'power-supply-company', 'housing-bureau']
  const id = await draft(approval, units)
  const { version } = await record(id, approval)
  expect((await approval.post(url(id, '/submit'), { version })).status).toBe(200)
  const unitIds = await Promise.all(units.map(county.unitId))
  expect((await send(clerk, id, 'accept', { unitIds })).status).toBe(200)
  return id
}

describe('a request', () => {
  let id: string

  it('is written as a draft that only its unit sees', async () => {
    county.on('2026-11-02')
    id = await draft(approval, [])
    expect(await record(id, approval)).toMatchObject({ state: 'draft', number: null, court: ['行政审批局'] })
    for (const who of [clerk, energy, outsider]) expect((await who.get(url(id))).status).toBe(404)
    expect((await approval.get('/api/coordination-requests?view=drafts')).body.total).toBe(1)
    expect((await clerk.get('/api/coordination-requests?view=drafts')).body.total).toBe(0)
  })

  it('is not submitted without units, and nothing is lost', async () => {
    const { version } = await record(id, approval)
    const bare = await approval.post(url(id, '/submit'), { version })
    expect(why(bare)).toEqual([422, 'units-missing'])
    expect(await record(id, approval)).toMatchObject({ state: 'draft', version, number: null })
  })

  it('names only units of the mechanism, each once, and not itself', async () => {
    const { version } = await record(id, approval)
    const energyId = await county.unitId('energy-bureau')
    const edit = async (unitIds: string[], more: object = {}) =>
      why(await approval.put(url(id), { version, ...content, unitIds, ...more }))
    const stranger = '01998d2e-0000-7000-8000-000000000000'
    expect(await edit([energyId, stranger])).toEqual([400, 'body.unitIds.1 not-a-member'])
    expect(await edit([await county.unitId('leading-group')])).toEqual([400, 'body.unitIds.0 not-a-member'])
    expect(await edit([await county.unitId('approval-bureau')])).toEqual([400, 'body.unitIds.0 own-unit'])
    expect(await edit([energyId, energyId])).toEqual([400, 'body.unitIds.1 given-twice'])
    expect(await edit([energyId], { indicator: '99' })).toEqual([400, 'body.indicator no-such-indicator'])
    expect(await edit([energyId], { title: '' })).toEqual([400, 'body.title required'])
    expect((await record(id, approval)).version).toBe(version)
  })

  it('tells field by field what was changed', async () => {
    const { version } = await record(id, approval)
    const unitIds = [await county.unitId('energy-bureau')]
    await approval.put(url(id), { version, ...content, title: '水电气一次踏勘', unitIds })
    expect((await record(id, approval)).timeline[0]).toMatchObject({
      type: 'conference.request-edited',
      facts: {
        changes: [
          { field: 'title', before: content.title, after: '水电气一次踏勘' },
          { field: 'units', before: '', after: '能源局' },
        ],
      },
    })
  })

  it('is submitted once, however often it is clicked, and gets its number', async () => {
    const { version } = await record(id, approval)
    const submit = () => approval.post(url(id, '/submit'), { version })
    const answers = await Promise.all([submit(), submit(), submit()])
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409, 409])
    expect(await record(id)).toMatchObject({
      state: 'submitted',
      number: '调2026-1',
      submittedOn: '2026-11-02',
    })
    expect(
      (await record(id)).timeline.filter(({ type }: any) => type === 'conference.requested'),
    ).toHaveLength(1)
    expect(await asked(clerk)).toEqual(['review-request 调2026-1'])
    expect((await energy.get(url(id))).status).toBe(404)
  })

  it('is sent back with what is missing, and keeps its number', async () => {
    expect(why(await send(clerk, id, 'send-back', { text: '' }))).toEqual([400, 'body.text required'])
    expect(why(await send(approval, id, 'send-back', { text: '退' }))[0]).toBe(403)
    await send(clerk, id, 'send-back', { text: '请补充住建局' })
    expect(await asked(approval)).toEqual(['revise-request 调2026-1'])
    const sent = await record(id, approval)
    expect(sent).toMatchObject({
      state: 'draft',
      number: '调2026-1',
      sentBack: { by: '王晓燕', words: '请补充住建局' },
    })
    expect(why(await approval.remove(url(id)))).toEqual([422, 'submitted-before'])
    await approval.post(url(id, '/submit'), { version: sent.version })
    expect(await record(id)).toMatchObject({ number: '调2026-1', sentBack: null })
    expect(await asked(approval)).toEqual([])
  })

  it('thrown away before it was ever submitted leaves its trace and nothing else', async () => {
    const gone = await draft(approval, ['energy-bureau'])
    await approval.upload(url(gone, '/files'), '说明.txt', '说明')
    expect((await approval.remove(url(gone))).status).toBe(200)
    expect((await approval.get(url(gone))).status).toBe(404)
    const events = await county.database.db
      .selectFrom('event')
      .select('type')
      .where('item_id', '=', gone)
      .orderBy('seq')
      .execute()
    expect(events.at(-1)?.type).toBe('conference.request-discarded')
  })

  it('is written for a unit one may write for', async () => {
    const bare = { ...content, unitIds: [] }
    const unitId = await county.unitId('energy-bureau')
    expect(why(await approval.post('/api/coordination-requests', { ...bare, unitId }))).toEqual([
      400,
      'body.unitId not-a-choice',
    ])
    expect((await leader.post('/api/coordination-requests', bare)).status).toBe(403)
  })
})

describe('opinions', () => {
  let id: string

  beforeAll(async () => {
    county.on('2026-11-03')
    id = await consulting()
  })

  it('are asked of every unit concerned, by a day in working days', async () => {
    expect(await record(id)).toMatchObject({
      state: 'consulting',
      opinionsDueOn: '2026-11-10',
      opinions: { units: 3, given: 0, reserved: 0, silent: 3 },
      court: ['能源局', '供电公司', '住建局'],
    })
    const { number } = await record(id)
    for (const who of [energy, power, housing]) expect(await asked(who)).toContain(`give-opinion ${number}`)
    expect((await energy.get('/api/coordination-requests?view=to-opine')).body.total).toBe(1)
    expect((await clerk.get('/api/coordination-requests?view=to-opine')).body.total).toBe(0)
    expect((await outsider.get(url(id))).status).toBe(404)
  })

  it('have a stance for each point, and a reservation has words', async () => {
    expect(why(await opine(energy, id, ['agree']))).toEqual([400, 'body.stances points-differ'])
    expect(why(await opine(energy, id, ['agree', 'reserve']))).toEqual([
      400,
      'body.text reservation-needs-words',
    ])
    expect(why(await opine(energy, id, ['agree', 'maybe']))[0]).toBe(400)
    expect((await record(id)).opinions.given).toBe(0)
  })

  it('are given for one’s own unit only', async () => {
    const unitId = await county.unitId('housing-bureau')
    expect(why(await opine(energy, id, ['agree', 'agree'], '', { unitId }))).toEqual([403, 'no-right'])
    expect(
      why(await opine(energy, id, ['agree', 'agree'], '', { unitId: await county.unitId('court') })),
    ).toEqual([422, 'not-asked'])
    expect(why(await opine(approval, id, ['agree', 'agree']))).toEqual([403, 'no-right'])
    expect((await opine(outsider, id, ['agree', 'agree'])).status).toBe(404)
  })

  it('of several units at once stand beside each other; of one unit the second sees the first', async () => {
    const { version } = await record(id)
    const say = (who: Visitor, stances: string[], text = '') =>
      who.put(url(id, '/opinion'), { version, stances, text })
    const both = await Promise.all([
      say(energy, ['agree', 'agree']),
      say(power, ['agree', 'reserve'], '管网图未备齐'),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const again = await say(energy, ['reserve', 'agree'], '改主意')
    expect([again.status, again.body.error.facts.by]).toEqual([409, '供电公司经理'])
    const { units, opinions } = await record(id)
    expect(opinions).toEqual({ units: 3, given: 2, reserved: 1, silent: 1 })
    expect(
      units.map(({ part, opinion }: any) => [part, opinion?.stances ?? null, opinion?.by ?? null]),
    ).toEqual([
      ['lead', ['agree', 'agree'], '能源局联络员'],
      ['concerned', ['agree', 'reserve'], '供电公司经理'],
      ['concerned', null, null],
    ])
    expect(await asked(energy)).toEqual([])
  })

  it('not given are asked for once more', async () => {
    const { body } = await send(clerk, id, 'urge', { text: '请今日内反馈' })
    expect(body.urged).toBe(1)
    const { units } = await record(id)
    expect(units.map(({ urged }: any) => urged)).toEqual([0, 0, 1])
    await county.liandong.outbox.drain()
    // A message is held for a while: what is taken back meanwhile is not told.
    county.advance(10)
    const { rows } = (await housing.get('/api/notifications')).body
    expect(rows.map(({ type }: any) => type)).toContain('conference.opinions-urged')
    expect((await send(housing, id, 'urge')).status).toBe(403)
  })

  it('after their day the office is asked to go on; who is silent is shown, and comes late', async () => {
    county.on('2026-11-10')
    const over = () => job('conference-opinions')
    await over()
    expect(await asked(clerk)).not.toContain('make-ready 调2026-2')
    county.on('2026-11-11')
    await Promise.all([over(), over()])
    const { timeline } = await record(id)
    expect(timeline.filter(({ type }: any) => type === 'conference.opinions-over')).toHaveLength(1)
    expect(timeline[0].facts).toMatchObject({ given: 2, units: 3, silent: '住建局' })
    expect(await asked(clerk)).toContain('make-ready 调2026-2')
    expect(await asked(housing)).toContain('give-opinion 调2026-2')
    await opine(housing, id, ['agree', 'agree'])
    const late = (await record(id)).units.find(({ opinion }: any) => opinion?.late)
    expect(late.unit.shortName).toBe('住建局')
  })

  it('decide nothing: what is not ready needs words to be called ready', async () => {
    const { readiness } = await record(id)
    expect(readiness.filter(({ ok }: any) => !ok)).toEqual([])
    const other = await consulting()
    expect(why(await send(clerk, other, 'ready'))).toEqual([400, 'body.text checks-fail'])
    await send(clerk, other, 'ready', { text: '时限紧，会上当面听取意见' })
    expect(await record(other)).toMatchObject({ state: 'ready', readyWords: '时限紧，会上当面听取意见' })
    expect((await send(clerk, id, 'ready')).status).toBe(200)
    expect(await asked(clerk)).toContain('schedule-request 调2026-2')
    await send(approval, other, 'withdraw', { text: '并入调2026-2' })
    expect(await record(other)).toMatchObject({ state: 'withdrawn', endedOn: '2026-11-11', court: [] })
    expect(why(await opine(energy, other, ['agree', 'agree']))).toEqual([422, 'not-in-this-state'])
  })

  it('of who acts for somebody else say so', async () => {
    const own = await consulting()
    const deputy = await county.appoint(
      { unit: 'housing-bureau', kind: 'officer', section: '质安站' },
      '周代理',
    )
    const made = await clerk.post('/api/organization/acting', {
      postId: housing.postId,
      personId: deputy.personId,
      startsOn: county.today(),
      endsOn: '2026-11-30',
      authority: '局长办公会2026年第9次纪要',
    })
    expect([made.status, made.body.error]).toEqual([200, undefined])
    expect((await opine(deputy, own, ['agree', 'agree'])).status).toBe(200)
    const { opinion } = (await record(own)).units[2]
    expect(opinion).toMatchObject({ by: '周代理 代 住建局联络员' })
  })

  it('and two of the office at once: the second is told of the first', async () => {
    const own = await consulting()
    const { version } = await record(own)
    const ready = () => clerk.post(url(own, '/ready'), { version, text: '从速' })
    const answers = await Promise.all([ready(), ready()])
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
  })
})

describe('files', () => {
  it('are held against the allow-list, read only by those who see the request, and taken off a draft', async () => {
    const id = await draft(approval, ['energy-bureau'])
    expect((await approval.upload(url(id, '/files'), '病毒.exe', 'MZ')).status).toBe(415)
    expect((await approval.upload(url(id, '/files'), '假.pdf', '不是 PDF')).status).toBe(415)
    const { body } = await approval.upload(url(id, '/files'), '踏勘记录.txt', '三次踏勘')
    expect(body).toMatchObject({ name: '踏勘记录.txt', by: '审批局局长' })
    const file = url(id, `/files/${body.id}`)
    expect((await approval.download(file)).content.toString()).toBe('三次踏勘')
    for (const who of [clerk, energy]) expect((await who.get(file)).status).toBe(404)
    const { version } = await record(id, approval)
    await approval.post(url(id, '/submit'), { version })
    expect((await clerk.download(file)).status).toBe(200)
    expect((await approval.remove(file)).body.error.reason).toBe('not-in-this-state')
    const own = await draft(approval, [])
    const taken = await approval.upload(url(own, '/files'), '误传.txt', '误')
    expect((await approval.remove(url(own, `/files/${taken.body.id}`))).status).toBe(200)
    expect((await record(own, approval)).files).toEqual([])
  })
})

/** Asked, agreed and ready. */
async function ready(): Promise<string> {
  const id = await consulting()
  for (const who of [energy, power, housing]) await opine(who, id, ['agree', 'agree'])
  await send(clerk, id, 'ready')
  return id
}

const resolved = async (more: object = {}) => ({
  outcome: 'resolved',
  words: '',
  overruled: '',
  resolutions: [
    {
      text: '水电气联合踏勘于12月起同日进行',
      body: '由能源局牵头制定踏勘规程。',
      leadUnitId: await county.unitId('energy-bureau'),
      assistingUnitIds: [await county.unitId('power-supply-company')],
      deadline: { kind: 'on', day: '2026-12-18' },
      indicator: null,
    },
    {
      text: '踏勘结果共用一份',
      body: '',
      leadUnitId: await county.unitId('housing-bureau'),
      assistingUnitIds: [],
      deadline: { kind: 'within', n: 10, unit: 'workday' },
      indicator: null,
    },
  ],
  ...more,
})

const deferred = (...conditions: object[]) => ({
  outcome: 'deferred',
  words: '暂不具备条件',
  conditions: conditions.map((condition) => ({
    kind: 'told',
    text: '管网图补齐',
    taskId: null,
    documentId: null,
    value: null,
    ...condition,
  })),
})

const refusedWith = async (work: Promise<Answer>) => why(await work)[1] ?? 'done'

describe('at the table', () => {
  it('what is resolved becomes tasks from the same rows, in one go', async () => {
    county.on('2026-11-16')
    const id = await ready()
    const item = await table.bring(id)
    expect(await record(id)).toMatchObject({
      state: 'scheduled',
      conference: { name: '2026年第1次联席会议' },
    })
    const { tasks } = (await table.conclude(item, await resolved())).body
    expect(tasks.map(({ unit, dueOn }: any) => [unit, dueOn])).toEqual([
      ['能源局', '2026-12-18'],
      ['住建局', '2026-11-30'],
    ])
    const task = (await clerk.get(`/api/tasks/${tasks[0]?.id}`)).body
    expect(task).toMatchObject({
      title: '水电气联合踏勘于12月起同日进行',
      body: '由能源局牵头制定踏勘规程。',
      state: 'issued',
      sourceKind: 'conference',
      source: '2026年第1次联席会议议题一议定事项1',
    })
    expect(task.assistingUnits.map(({ shortName }: any) => shortName)).toEqual(['供电公司'])
    const { comings, state, endedOn } = await record(id)
    expect({ state, endedOn }).toEqual({ state: 'resolved', endedOn: '2026-11-16' })
    expect(comings).toMatchObject([
      {
        attempt: 1,
        outcome: 'resolved',
        resolutions: [{ ordinal: 1, task: { number: tasks[0]?.number } }, { ordinal: 2 }],
      },
    ])
    expect(await asked(energy)).toContain(`acknowledge ${tasks[0]?.number}`)
    const origin = async (who: Visitor) =>
      (await who.get(`/api/coordination-requests/of-task/${tasks[0]?.id}`)).body.origin
    expect(await origin(energy)).toMatchObject({
      request: { id },
      conference: { name: '2026年第1次联席会议' },
      ordinal: 1,
    })
    expect(await origin(outsider)).toBe(null)
  })

  it('a resolution with a fault makes no task and no resolution at all', async () => {
    const id = await ready()
    const item = await table.bring(id)
    const before = (await clerk.get('/api/tasks')).body.total
    const conclusion = await resolved()
    const [first, second] = conclusion.resolutions
    if (!first || !second) throw new Error('two resolutions')
    const faulty = { ...second, leadUnitId: await county.unitId('leading-group') }
    expect(await refusedWith(table.conclude(item, { ...conclusion, resolutions: [first, faulty] }))).toBe(
      'body.conclusion.resolutions.1.leadUnitId not-a-member',
    )
    expect(
      await refusedWith(
        table.conclude(item, {
          ...conclusion,
          resolutions: [{ ...first, deadline: { kind: 'on', day: '2026-01-01' } }],
        }),
      ),
    ).toBe('body.conclusion.resolutions.0.deadline.day day-in-past')
    expect((await clerk.get('/api/tasks')).body.total).toBe(before)
    expect((await record(id)).state).toBe('scheduled')
    await table.conclude(item, { outcome: 'not-reached', words: '' })
    expect((await record(id)).state).toBe('ready')
  })

  it('nothing is resolved over silence; what is said at the table counts', async () => {
    const id = await consulting()
    await opine(energy, id, ['agree', 'agree'])
    await opine(power, id, ['agree', 'reserve'], '管网图未备齐')
    await send(clerk, id, 'ready', { text: '住建局未表态' })
    const item = await table.bring(id)
    expect(why(await opine(housing, id, ['agree', 'agree']))).toEqual([422, 'in-session'])
    expect(await refusedWith(table.conclude(item, await resolved()))).toBe('units-silent')
    await table.say(item, 'housing-bureau', ['agree', 'agree'])
    expect(await refusedWith(table.conclude(item, await resolved()))).toBe('units-reserve')
    await table.conclude(item, await resolved({ overruled: '供电公司限期补齐管网图' }))
    expect((await record(id)).timeline[0].facts).toMatchObject({ overruled: '供电公司限期补齐管网图' })
  })
})

describe('deferred', () => {
  let id: string
  let powerId: string
  const wake = () => job('conference-wake')

  beforeAll(async () => {
    county.on('2026-11-18')
    powerId = await county.unitId('power-supply-company')
    id = await ready()
  })

  it('needs conditions that can be looked up, each with an owner and a day ahead', async () => {
    const item = await table.bring(id)
    const ownerUnitId = powerId
    const dueOn = '2026-12-11'
    const fault = (condition: object) => refusedWith(table.conclude(item, deferred(condition)))
    const at = 'body.conclusion.conditions.0'
    const nothing = '01998d2e-0000-7000-8000-000000000000'
    expect(await fault({ ownerUnitId: nothing, dueOn })).toBe(`${at}.ownerUnitId not-a-member`)
    expect(await fault({ ownerUnitId, dueOn: county.today() })).toBe(`${at}.dueOn day-in-past`)
    expect(await fault({ ownerUnitId, dueOn: '2066-12-11' })).toBe(`${at}.dueOn day-too-far`)
    expect(await fault({ ownerUnitId, dueOn, kind: 'task-closed' })).toBe(`${at}.taskId required`)
    expect(await fault({ ownerUnitId, dueOn, kind: 'task-closed', taskId: nothing })).toBe(
      `${at}.taskId no-such-task`,
    )
    expect(await fault({ ownerUnitId, dueOn, kind: 'document-issued', documentId: nothing })).toBe(
      `${at}.documentId no-such-document`,
    )
    const value = { code: '99.9', comparison: 'at-most', number: 5 }
    expect(await fault({ ownerUnitId, dueOn, kind: 'value-reached', value })).toBe(
      `${at}.value.code no-such-indicator`,
    )
    await table.conclude(
      item,
      deferred({ ownerUnitId, dueOn }, { ownerUnitId, dueOn: '2026-12-04', text: '费用分摊方案' }),
    )
    expect(await record(id)).toMatchObject({
      state: 'deferred',
      attempts: 1,
      wakesOn: '2026-12-11',
      openConditions: 2,
      court: ['供电公司'],
    })
  })

  it('asks the owner, and wakes with the last condition, round by round', async () => {
    const { number, conditions } = await record(id)
    expect(await asked(power)).toContain(`meet-condition ${number}`)
    const tell = async (who: Visitor, index: number) =>
      who.post(url(id, `/conditions/${conditions[index].id}/met`), {
        version: (await record(id)).version,
        text: '已报送',
      })
    const ids = conditions.map(({ id: of }: any) => of)
    const meetable = async (who: Visitor) => (await who.get(url(id))).body.meetable
    expect([await meetable(power), await meetable(clerk), await meetable(energy)]).toEqual([ids, ids, []])
    expect((await tell(energy, 0)).status).toBe(403)
    expect((await tell(power, 0)).status).toBe(200)
    expect(why(await tell(power, 0))).toEqual([422, 'condition-settled'])
    await wake()
    expect((await record(id)).state).toBe('deferred')
    expect((await tell(clerk, 1)).status).toBe(200)
    const woken = await record(id)
    expect(woken).toMatchObject({
      state: 'consulting',
      round: 2,
      opinionsDueOn: '2026-11-25',
      opinions: { given: 0, silent: 3 },
      wakesOn: null,
    })
    expect(woken.units[0]).toMatchObject({ opinion: null, before: { stances: ['agree', 'agree'] } })
    expect(woken.timeline[0]).toMatchObject({
      type: 'conference.item-resubmitted',
      actor: null,
      facts: { why: 'conditions-met', attempts: 1, round: 2 },
    })
  })

  it('wakes on its day whatever its conditions are, once, however many servers look', async () => {
    const item = await again(id)
    await table.conclude(item, deferred({ ownerUnitId: powerId, dueOn: '2026-12-02' }))
    county.on('2026-12-01')
    await wake()
    expect((await record(id)).state).toBe('deferred')
    county.on('2026-12-02', '00:05')
    await Promise.all([wake(), wake(), wake()])
    const woken = await record(id)
    expect(woken).toMatchObject({ state: 'consulting', round: 3, attempts: 2 })
    const told = woken.timeline.filter(({ type }: any) => type === 'conference.item-resubmitted')
    expect(told.map(({ facts }: any) => [facts.why, facts.left])).toEqual([
      ['due', '供电公司'],
      ['conditions-met', ''],
    ])
    expect(woken.conditions).toMatchObject([{ met: null, overdue: false }])
  })

  it('the third time goes to the leading group when it wakes, and not to the table', async () => {
    county.on('2026-12-03')
    const item = await again(id)
    await table.conclude(item, deferred({ ownerUnitId: powerId, dueOn: '2026-12-21' }))
    expect(why(await send(clerk, id, 'wake', { text: '' }))).toEqual([400, 'body.text required'])
    expect((await send(approval, id, 'wake', { text: '等不及' })).status).toBe(403)
    await send(clerk, id, 'wake', { text: '企业催办' })
    const { number, ...woken } = await record(id)
    expect(woken).toMatchObject({
      state: 'referred',
      referredTo: 'leading-group',
      attempts: 3,
      court: ['领导组'],
    })
    expect(await asked(leader)).toEqual([`answer-request ${number}`])
    expect(woken.comings.map(({ outcome, conference }: any) => [outcome, conference?.name ?? null])).toEqual([
      ['deferred', '2026年第4次联席会议'],
      ['deferred', '2026年第5次联席会议'],
      ['deferred', '2026年第6次联席会议'],
      [null, null],
    ])
  })

  it('and the leading group decides: back to the conference, or itself', async () => {
    const answer = (who: Visitor, body: object) => send(who, id, 'answer', body)
    expect((await answer(clerk, { conclusion: null, text: '退' })).status).toBe(403)
    expect(why(await answer(leader, { conclusion: null }))).toEqual([400, 'body.text required'])
    expect(why(await answer(leader, { conclusion: { outcome: 'not-reached' } }))).toEqual([
      400,
      'body.conclusion.outcome not-a-choice',
    ])
    const conclusion = await resolved()
    // A conclusion has words of its own; what is written beside it would be nowhere.
    expect(why(await answer(leader, { conclusion, text: '同意' }))).toEqual([
      400,
      'body.text words-in-conclusion',
    ])
    const { status } = await answer(leader, { conclusion })
    expect(status).toBe(200)
    const done = await record(id)
    expect(done.state).toBe('resolved')
    expect(done.comings.at(-1)).toMatchObject({
      referee: 'leading-group',
      outcome: 'resolved',
      by: '分管副县长',
    })
    const { resolutions } = done.comings.at(-1)
    const task = (await clerk.get(`/api/tasks/${resolutions[0].task.id}`)).body
    expect(task.source).toBe(`领导组对${done.number}的答复议定事项1`)
    expect(await asked(leader)).toEqual([])
  })

  /** Ready anew and brought to the next table. */
  async function again(one: string) {
    for (const who of [energy, power, housing]) await opine(who, one, ['agree', 'agree'])
    await send(clerk, one, 'ready', { text: '再次提交' })
    return table.bring(one)
  }
})

describe('conditions that the program looks up', () => {
  const wake = () => job('conference-wake')
  let ownerUnitId: string
  let head: Visitor

  beforeAll(async () => {
    county.on('2026-11-19')
    head = await county.appoint({ unit: 'office', kind: 'principal' }, '申志成')
    ownerUnitId = await county.unitId('energy-bureau')
  })

  async function task(): Promise<string> {
    const { body } = await clerk.post('/api/tasks/dispatch', {
      title: '编制管网图',
      body: '编制管网图',
      leadUnitIds: [ownerUnitId],
      deadline: { kind: 'on', day: '2026-11-30' },
      requestId: crypto.randomUUID(),
    })
    return body.tasks[0].id
  }

  async function waitingFor(condition: object): Promise<string> {
    const id = await ready()
    const item = await table.bring(id)
    await table.conclude(item, deferred({ ownerUnitId, dueOn: '2026-12-11', ...condition }))
    return id
  }

  it('a task: closed, the item wakes by itself, and nobody needs to tell it', async () => {
    const taskId = await task()
    const id = await waitingFor({ kind: 'task-closed', taskId })
    const { conditions, version } = await record(id)
    expect(conditions[0]).toMatchObject({ kind: 'task-closed', task: { title: '编制管网图' }, met: null })
    const told = await energy.post(url(id, `/conditions/${conditions[0].id}/met`), { version, text: '已办' })
    expect(why(told)).toEqual([422, 'no-condition-open'])
    await wake()
    expect((await record(id)).state).toBe('deferred')
    await county.database.db.updateTable('task').set({ state: 'closed' }).where('id', '=', taskId).execute()
    await wake()
    const woken = await record(id)
    expect(woken).toMatchObject({ state: 'consulting', round: 2 })
    expect(woken.timeline.slice(0, 2).map(({ type }: any) => type)).toEqual([
      'conference.item-resubmitted',
      'conference.condition-met',
    ])
  })

  it('a task that is cancelled: never found closed, so that its owner is asked to tell it, once', async () => {
    const taskId = await task()
    const id = await waitingFor({ kind: 'task-closed', taskId })
    const { version } = (await clerk.get(`/api/tasks/${taskId}`)).body
    const { number } = await record(id)
    expect(await asked(energy)).not.toContain(`meet-condition ${number}`)
    expect((await head.post(`/api/tasks/${taskId}/cancel`, { version, text: '重复' })).status).toBe(200)
    await Promise.all([wake(), wake()])
    await wake()
    const { conditions, state, version: seen, timeline } = await record(id)
    expect(state).toBe('deferred')
    expect(timeline.filter(({ type }: any) => type === 'conference.condition-lost')).toHaveLength(1)
    expect(await asked(energy)).toContain(`meet-condition ${number}`)
    const told = await energy.post(url(id, `/conditions/${conditions[0].id}/met`), {
      version: seen,
      text: '图已由设计院编制',
    })
    expect(told.status).toBe(200)
    expect((await record(id)).state).toBe('consulting')
  })

  it('a task that is cancelled already is no condition', async () => {
    const taskId = await task()
    await county.database.db
      .updateTable('task')
      .set({ state: 'cancelled' })
      .where('id', '=', taskId)
      .execute()
    const id = await ready()
    const item = await table.bring(id)
    const given = deferred({ ownerUnitId, dueOn: '2026-12-11', kind: 'task-closed', taskId })
    expect(await refusedWith(table.conclude(item, given))).toBe(
      'body.conclusion.conditions.0.taskId task-ended',
    )
  })

  const document = async () =>
    (
      await clerk.post('/api/documents', {
        kind: 'notice',
        content: {
          title: '关于联合踏勘的通知',
          addressees: [{ name: '各成员单位', to: 'members' }],
          blocks: [{ kind: 'paragraph', text: '自12月1日起联合踏勘。' }],
        },
        requestId: crypto.randomUUID(),
      })
    ).body

  it('a document that is discarded: its owner is asked to tell it, and no other item waits for it', async () => {
    const { id: documentId, version } = await document()
    const id = await waitingFor({ kind: 'document-issued', documentId })
    expect((await clerk.post(`/api/documents/${documentId}/discard`, { version })).status).toBe(200)
    await wake()
    const { conditions, number, version: seen } = await record(id)
    expect(await asked(energy)).toContain(`meet-condition ${number}`)
    const item = await table.bring(await ready())
    const given = deferred({ ownerUnitId, dueOn: '2026-12-11', kind: 'document-issued', documentId })
    expect(await refusedWith(table.conclude(item, given))).toBe(
      'body.conclusion.conditions.0.documentId document-discarded',
    )
    const told = await energy.post(url(id, `/conditions/${conditions[0].id}/met`), {
      version: seen,
      text: '改由会议纪要明确',
    })
    expect(told.status).toBe(200)
    expect((await record(id)).state).toBe('consulting')
  })

  it('leave an item alone in which nothing has come true, whoever holds it', async () => {
    const id = await waitingFor({ kind: 'task-closed', taskId: await task() })
    await county.database.db.transaction().execute(async (tx) => {
      await tx.selectFrom('coordination_request').select('id').where('id', '=', id).forUpdate().execute()
      await wake()
    })
    expect((await record(id)).state).toBe('deferred')
  })

  it('a document: the item wakes in the very change that issues it', async () => {
    const deputy = await county.appoint({ unit: 'office', kind: 'deputy-in-charge' }, '段永康')
    const body = await document()
    const id = await waitingFor({ kind: 'document-issued', documentId: body.id })
    expect((await record(id)).conditions[0].document).toMatchObject({
      title: '关于联合踏勘的通知',
      number: null,
    })
    let { version } = body
    for (const [who, verb] of [
      [clerk, 'submit'],
      [deputy, 'review'],
      [head, 'sign'],
      [clerk, 'issue'],
    ] as const) {
      expect((await record(id)).state).toBe('deferred')
      const done = await who.post(`/api/documents/${body.id}/${verb}`, { version })
      expect([verb, done.status, done.body.error]).toEqual([verb, 200, undefined])
      version = done.body.version
    }
    expect(await record(id)).toMatchObject({ state: 'consulting', round: 2 })
  })

  it('a value: reached in the newest accepted period', async () => {
    const value = { code: '04.2', comparison: 'at-most', number: 10 }
    const id = await waitingFor({ kind: 'value-reached', value })
    expect((await record(id)).conditions[0].value).toMatchObject({ code: '04.2', number: 10, now: null })
    const take = (period: string, number: number) =>
      county.database.db
        .transaction()
        .execute((tx) =>
          county.liandong.filing.importHistory({ tx, regionId: county.regionId, by: null }, '往期.xlsx', [
            { period, code: '04.2', value: number, meaning: null, note: '往期' },
          ]),
        )
    await take('2026-Q1', 8)
    await take('2026-Q2', 12)
    await wake()
    expect(await record(id)).toMatchObject({ state: 'deferred', conditions: [{ value: { now: 12 } }] })
    await take('2026-Q3', 9)
    await wake()
    expect((await record(id)).state).toBe('consulting')
    // What is reached already is nothing to wait for.
    const item = await table.bring(await ready())
    const given = deferred({ ownerUnitId, dueOn: '2026-12-11', kind: 'value-reached', value })
    expect(await refusedWith(table.conclude(item, given))).toBe(
      'body.conclusion.conditions.0.value.number value-reached-already',
    )
  })
})

describe('referred above the county', () => {
  it('the office records what was decided there, and may take it back', async () => {
    county.on('2026-11-20')
    const id = await ready()
    const item = await table.bring(id)
    const referred = { outcome: 'referred', words: '涉及市级权限', to: 'above', body: '' } as const
    expect(await refusedWith(table.conclude(item, referred))).toBe('body.conclusion.body required')
    await table.conclude(item, { ...referred, body: '市发展和改革委' })
    const { number, ...waiting } = await record(id)
    expect(waiting).toMatchObject({ state: 'referred', referredTo: 'above', court: ['市发展和改革委'] })
    expect(await asked(clerk)).toContain(`answer-request ${number}`)
    expect((await send(leader, id, 'answer', { conclusion: null, text: '退' })).status).toBe(403)
    expect((await send(clerk, id, 'answer', { conclusion: null, text: '市里答复由县自行决定' })).status).toBe(
      200,
    )
    expect(await record(id)).toMatchObject({ state: 'ready', referredTo: null })
    expect((await send(clerk, id, 'withdraw', { text: '已由文件解决' })).status).toBe(200)
  })

  it('what it decides stands on the board under its own name', async () => {
    const id = await ready()
    const body = '市发展和改革委'
    await table.conclude(await table.bring(id), {
      outcome: 'referred',
      words: '涉及市级权限',
      to: 'above',
      body,
    })
    expect((await send(clerk, id, 'answer', { conclusion: await resolved() })).status).toBe(200)
    const [{ resolutions }] = (await record(id)).comings.toReversed()
    const { rows } = (await clerk.get('/api/resolutions?view=running&size=100')).body
    const found = rows.filter((row: any) => resolutions.some((one: any) => one.id === row.id))
    expect(found.map(({ conference, referee, body: by }: any) => [conference, referee, by])).toEqual([
      [null, 'above', body],
      [null, 'above', body],
    ])
  })
})

describe('lists', () => {
  it('count what they hold, for everybody', async () => {
    for (const who of [clerk, approval, energy, leader, outsider]) {
      const counts = (await who.get('/api/coordination-requests/counts')).body
      for (const [view, count] of Object.entries(counts)) {
        const { body } = await who.get(`/api/coordination-requests?view=${view}&size=100`)
        expect([who.name, view, body.total, body.rows.length]).toEqual([who.name, view, count, count])
      }
    }
    expect((await outsider.get('/api/coordination-requests')).body.total).toBe(0)
  })

  it('are searched by words and by unit, and wildcards are words', async () => {
    const find = async (query: string) => (await clerk.get(`/api/coordination-requests?${query}`)).body.total
    expect(await find('q=一次踏勘')).toBeGreaterThan(0)
    expect(await find('q=%25')).toBe(0)
    expect(await find(`unit=${await county.unitId('housing-bureau')}`)).toBeGreaterThan(0)
    expect(await find(`unit=${await county.unitId('court')}`)).toBe(0)
    expect((await clerk.get('/api/coordination-requests?unit=1')).status).toBe(400)
  })
})

describe('the mechanism of one unit', () => {
  it('asks its sections by the same features', async () => {
    const bureau = await openCounty({ mechanism: 'demo-bureau' })
    try {
      const office = await bureau.appoint({ unit: 'bureau-office', kind: 'principal' }, '局办主任')
      const permits = await bureau.appoint({ unit: 'permits-section', kind: 'section-head' }, '审批科长')
      const survey = await bureau.appoint({ unit: 'survey-section', kind: 'section-head' }, '勘验科长')
      bureau.on('2026-11-02')
      const surveyId = await bureau.unitId('survey-section')
      const at = '/api/coordination-requests'
      const made = await permits.post(at, {
        ...content,
        unitId: await bureau.unitId('permits-section'),
        unitIds: [surveyId],
      })
      expect([made.status, made.body.error]).toEqual([200, undefined])
      const one = `${at}/${made.body.id}`
      await permits.post(`${one}/submit`, { version: 1 })
      expect((await office.post(`${one}/accept`, { version: 2, unitIds: [surveyId] })).status).toBe(200)
      const { body } = await survey.get('/api/workbench')
      expect(body.todos.map(({ kind }: any) => kind)).toEqual(['give-opinion'])
      const said = await survey.put(`${one}/opinion`, { version: 3, stances: ['agree', 'agree'] })
      expect([said.status, said.body.error]).toEqual([200, undefined])
      expect((await office.get(one)).body).toMatchObject({ number: '调2026-1', opinions: { silent: 0 } })
    } finally {
      await bureau.close()
    }
  })
})
