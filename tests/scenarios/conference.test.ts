/** Conferences, from the request of a unit to the tasks that follow, told as it happens. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let leader: Visitor
let clerk: Visitor
let second: Visitor
let energy: Visitor
let power: Visitor
let housing: Visitor
let approval: Visitor
let court: Visitor
let units: Record<'energy' | 'power' | 'housing' | 'approval' | 'court' | 'office', string>

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  second = await county.appoint({ unit: 'office', section: '综合科', kind: 'officer' }, '段永康')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '陈副县长')
  energy = await county.appoint({ unit: 'energy-bureau', kind: 'liaison' }, '能源局联络员')
  power = await county.appoint({ unit: 'power-supply-company', kind: 'principal' }, '供电公司经理')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'liaison' }, '住建局联络员')
  approval = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局局长')
  court = await county.appoint({ unit: 'court', kind: 'principal' }, '法院院长')
  units = {
    energy: await county.unitId('energy-bureau'),
    power: await county.unitId('power-supply-company'),
    housing: await county.unitId('housing-bureau'),
    approval: await county.unitId('approval-bureau'),
    court: await county.unitId('court'),
    office: await county.unitId('office'),
  }
})

afterAll(() => county.close())

beforeEach(() => county.on('2026-11-02'))

const job = (name: string) => county.liandong.conference.jobs.find((one) => one.name === name)?.run()
const ok = ({ status, body }: Answer) => {
  expect([status, body.error]).toEqual([200, undefined])
  return body
}
const why = ({ status, body }: Answer) => [
  status,
  body.error?.reason ??
    body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`).join(', ') ??
    body.error?.code,
]
const statuses = (answers: readonly Answer[]) =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other)
const asked = async (who: Visitor): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos.map(
    ({ kind, item, dueOn }: any) => `${kind} ${item.number} ${dueOn}`,
  )

/** What is unread about one conference, the newest first. */
async function ofConference(who: Visitor, id: string): Promise<string[]> {
  await county.liandong.outbox.drain()
  county.advance(5)
  return (await who.get('/api/workbench')).body.unread
    .filter(({ item }: any) => item?.id === id)
    .flatMap(({ type, earlier }: any) => [type, ...earlier.map((one: any) => one.type)])
}

/** What is unread once messages have been held for their time. */
async function toldTo(who: Visitor): Promise<string[]> {
  await county.liandong.outbox.drain()
  county.advance(5)
  return (await who.get('/api/workbench')).body.unread.map(({ type }: any) => type)
}

const inTheWeekOf = async (who: Visitor) =>
  (await who.get('/api/workbench')).body.week.flatMap(({ day, conferences }: any) =>
    conferences.map(({ time, title }: any) => [day, time, title]),
  )

const requestUrl = (id: string, rest = '') => `/api/coordination-requests/${id}${rest}`
const request = async (id: string, who: Visitor = clerk) => (await who.get(requestUrl(id))).body

let titles = 0

/** A request of the approval bureau that the energy bureau would lead and the power company is asked about. */
async function readyRequest({
  opinions = true,
  title = `水电气联合报装 ${++titles}`,
}: {
  opinions?: boolean
  title?: string
} = {}): Promise<string> {
  const { id } = ok(
    await approval.post('/api/coordination-requests', {
      title,
      facts: '企业接水、接电、接气须分别申请，三家单位各踏勘一次。',
      tried: '审批局已与供电公司约定共用受理窗口。',
      proposals: ['三家单位同日踏勘', '踏勘结果一份共用'],
      unitIds: [units.energy, units.power],
    }),
  )
  const send = async (who: Visitor, verb: string, body: object = {}) =>
    ok(
      await who.post(requestUrl(id, `/${verb}`), {
        version: (await request(id, who)).version,
        ...body,
      }),
    )
  await send(approval, 'submit')
  await send(clerk, 'accept', { unitIds: [units.energy, units.power] })
  if (opinions) await opine(energy, id, ['agree', 'agree'])
  await send(clerk, 'ready', { text: '可以上会。' })
  return id
}

const opine = async (who: Visitor, id: string, stances: string[], text = '') =>
  ok(await who.put(requestUrl(id, '/opinion'), { version: (await request(id, who)).version, stances, text }))

const url = (id: string, rest = '') => `/api/conferences/${id}${rest}`
const record = async (id: string, who: Visitor = clerk) => (await who.get(url(id))).body
const plan = (more: object = {}) => ({
  heldOn: '2026-11-13',
  startsAt: '14:30',
  place: '县政府二楼会议室',
  chairPostId: leader.postId,
  ...more,
})
const planned = async (more: object = {}): Promise<string> =>
  ok(await clerk.post('/api/conferences', plan(more))).id
const send = async (who: Visitor, id: string, verb: string, body: object = {}) =>
  who.post(url(id, `/${verb}`), { version: (await record(id)).version, ...body })
const itemOf = (requestId: string, minutes = 20) => ({ kind: 'request', requestId, minutes })
const setAgenda = async (id: string, items: object[]) =>
  clerk.put(url(id, '/agenda'), { version: (await record(id)).version, items })
const reply = (who: Visitor, id: string, unitId: string, body: object) =>
  who.put(url(id, `/seats/${unitId}/reply`), body)
const signIn = (who: Visitor, id: string, unitId: string, body: object = {}) =>
  who.post(url(id, `/seats/${unitId}/sign-in`), body)
const atItem = async (who: Visitor, id: string, itemId: string, verb: string, body: object = {}) =>
  who.post(url(id, `/items/${itemId}/${verb}`), { version: (await record(id)).version, ...body })
const consensus = async (who: Visitor, id: string, itemId: string, rows: object[]) =>
  who.put(url(id, `/items/${itemId}/consensus`), { version: (await record(id)).version, rows })
const seatOf = async (id: string, unitId: string, who: Visitor = clerk) =>
  (await record(id, who)).seatList.find(({ unit }: any) => unit.id === unitId)

/** Convened with these requests, on its day, started by the clerk, the first item on the table. */
async function inSession(requestIds: string[], more: object = {}): Promise<{ id: string; items: string[] }> {
  const id = await planned(more)
  ok(
    await setAgenda(
      id,
      requestIds.map((requestId) => itemOf(requestId)),
    ),
  )
  ok(await send(clerk, id, 'convene'))
  county.on('2026-11-13', '14:30')
  ok(await send(clerk, id, 'start'))
  const items = (await record(id)).agenda.map((item: any) => item.id)
  ok(await atItem(clerk, id, items[0], 'turn-to'))
  return { id, items }
}

describe('from a request to its tasks', () => {
  let requestId: string
  let first: string
  let itemId: string

  it('an item is put on the agenda, and the units it concerns have a seat', async () => {
    requestId = await readyRequest({ title: '水电气联合报装由谁牵头' })
    first = await planned({ attendingUnitIds: [units.housing], observingUnitIds: [units.court] })
    const { waiting } = await record(first)
    expect(waiting.map(({ title }: any) => title)).toEqual(['水电气联合报装由谁牵头'])
    ok(
      await setAgenda(first, [
        { kind: 'follow-up', minutes: 10, presenterUnitId: units.office },
        itemOf(requestId, 25),
        { kind: 'other', title: '宣读议定事项', minutes: 5 },
      ]),
    )
    const { agenda, seatList, endsAt, waiting: left, state, name } = await record(first)
    expect(agenda.map(({ beginsAt, title, topic }: any) => [beginsAt, title, topic])).toEqual([
      ['14:30', '议定事项落实情况', null],
      ['14:40', '水电气联合报装由谁牵头', 1],
      ['15:05', '宣读议定事项', null],
    ])
    expect([endsAt, left, state, name]).toEqual(['15:10', [], 'planned', '联席会议（筹备）'])
    expect(seatList.map(({ unit, part }: any) => [unit.id, part])).toEqual([
      [units.housing, 'attending'],
      [units.approval, 'attending'],
      [units.energy, 'attending'],
      [units.power, 'attending'],
      [units.court, 'observing'],
    ])
    expect((await request(requestId)).state).toBe('scheduled')
    itemId = agenda[1].id
  })

  it('nobody but the office and the leading group sees what is only planned', async () => {
    for (const who of [energy, court]) expect((await who.get(url(first))).status).toBe(404)
    expect((await energy.get('/api/conferences')).body.rows).toEqual([])
    expect((await leader.get(url(first))).status).toBe(200)
  })

  it('convened it has its number, and every unit is asked for a reply', async () => {
    ok(await send(clerk, first, 'convene'))
    expect(await record(first)).toMatchObject({
      name: '2026年第1次联席会议',
      chair: '陈副县长',
      seats: { total: 5, coming: 0, leave: 0, silent: 5, present: 0 },
    })
    expect(await asked(energy)).toEqual(['reply-invitation 2026-1 2026-11-12'])
    expect(await asked(court)).toEqual(['reply-invitation 2026-1 2026-11-12'])
    expect(await asked(clerk)).toEqual(['hold-conference 2026-1 2026-11-13'])
    expect((await energy.get('/api/conferences')).body.rows.map(({ id }: any) => id)).toEqual([first])
    expect(await toldTo(energy)).toContain('conference.invited')
  })

  it('replies come in, and silence stays silence', async () => {
    expect(why(await reply(power, first, units.power, { reply: 'substitute' }))).toEqual([
      400,
      'body.comer required',
    ])
    expect(why(await reply(housing, first, units.housing, { reply: 'leave' }))).toEqual([
      400,
      'body.text required',
    ])
    ok(await reply(power, first, units.power, { reply: 'substitute', comer: '曹副经理' }))
    ok(await reply(housing, first, units.housing, { reply: 'leave', text: '省厅开会' }))
    ok(await reply(approval, first, units.approval, { reply: 'coming' }))
    expect((await record(first)).seats).toEqual({ total: 5, coming: 2, leave: 1, silent: 2, present: 0 })
    expect(await asked(power)).toEqual([])
    expect(await asked(energy)).toEqual(['reply-invitation 2026-1 2026-11-12'])
  })

  it('on the day units sign in themselves, and the recorder notes the others', async () => {
    county.on('2026-11-13', '14:20')
    for (const who of [energy, leader])
      expect(await inTheWeekOf(who)).toEqual([['2026-11-13', '14:30', '2026年第1次联席会议']])
    const uninvited = await county.appoint({ unit: 'tax-bureau', kind: 'principal' })
    expect(await inTheWeekOf(uninvited)).toEqual([])
    ok(await signIn(energy, first, units.energy))
    expect(await seatOf(first, units.energy)).toMatchObject({
      reply: 'none',
      attendance: 'present',
      attendee: '能源局联络员',
      signedIn: { by: '能源局联络员', at: '2026-11-13T06:20:00.000Z' },
    })
    // Whoever is there has answered.
    expect(await asked(energy)).toEqual([])
    ok(await send(clerk, first, 'start'))
    expect(await asked(clerk)).toEqual(['hold-conference 2026-1 2026-11-13'])
    expect(await asked(second)).toEqual([])
    ok(
      await clerk.put(url(first, '/attendance'), {
        seats: [
          { unitId: units.power, attendance: 'present' },
          { unitId: units.housing, attendance: 'leave' },
          { unitId: units.approval, attendance: 'absent' },
        ],
      }),
    )
    expect(await seatOf(first, units.power)).toMatchObject({ attendee: '曹副经理', signedIn: null })
    expect((await record(first)).seats.present).toBe(2)
  })

  it('the power company, silent until then, keeps a reservation at the table, which stands over silence', async () => {
    county.on('2026-11-13', '14:32')
    const before = (await record(first)).agenda[1].request.units
    expect(before.map(({ stances, atTable }: any) => [stances, atTable])).toEqual([
      [['agree', 'agree'], false],
      [[null, null], false],
    ])
    ok(await atItem(clerk, first, itemId, 'turn-to'))
    const resolution = {
      text: '设联合报装窗口，一次受理',
      leadUnitId: units.energy,
      deadline: { kind: 'within', n: 15, unit: 'workday' },
    }
    const early = await atItem(clerk, first, itemId, 'conclude', {
      conclusion: { outcome: 'resolved', resolutions: [resolution] },
    })
    expect(why(early)).toEqual([422, 'units-silent'])
    const rows = (text: string) => [{ unitId: units.power, stances: ['agree', 'reserve'], text }]
    expect(why(await consensus(clerk, first, itemId, rows('')))).toEqual([
      400,
      'body.rows.0.text reservation-needs-words',
    ])
    ok(await consensus(clerk, first, itemId, rows('10 千伏以上须五个工作日。')))
    const reserved = await atItem(clerk, first, itemId, 'conclude', {
      conclusion: { outcome: 'resolved', resolutions: [resolution] },
    })
    expect(why(reserved)).toEqual([422, 'units-reserve'])
    expect((await record(first)).agenda[1]).toMatchObject({
      outcome: null,
      request: { units: [{}, { stances: ['agree', 'reserve'], atTable: true, by: '王晓燕' }] },
    })
  })

  it('the item is deferred with conditions, and the time it took is kept', async () => {
    county.on('2026-11-13', '14:59')
    ok(
      await atItem(clerk, first, itemId, 'conclude', {
        conclusion: {
          outcome: 'deferred',
          words: '10 千伏以上的时限没有依据。',
          conditions: [
            { kind: 'told', text: '测算高压接入时限', ownerUnitId: units.power, dueOn: '2026-11-20' },
          ],
        },
      }),
    )
    expect(await record(first)).toMatchObject({
      items: { total: 1, resolved: 0, deferred: 1, referred: 0, other: 0 },
    })
    expect((await record(first)).agenda[1]).toMatchObject({
      outcome: 'deferred',
      usedMinutes: 27,
      overBy: 2,
      conditions: [{ text: '测算高压接入时限', owner: { id: units.power } }],
    })
    expect(await request(requestId)).toMatchObject({ state: 'deferred', attempts: 1 })
  })

  it('ended, it has been held, and its minutes are to be written', async () => {
    county.on('2026-11-13', '15:20')
    ok(await send(clerk, first, 'end'))
    expect(await record(first)).toMatchObject({
      state: 'ended',
      endsAt: '15:20',
      minutes: { state: 'drafting' },
    })
    expect((await record(first)).timeline[0].type).toBe('conference.held')
    expect(await asked(clerk)).toEqual([expect.stringMatching(/^write-minutes /)])
  })

  it('its condition met, it wakes, is asked about anew, and comes to the second conference', async () => {
    county.on('2026-11-18')
    const { conditions, version } = await request(requestId)
    ok(
      await power.post(requestUrl(requestId, `/conditions/${conditions[0].id}/met`), {
        version,
        text: '测算报告已报办公室。',
      }),
    )
    await job('conference-wake')
    expect(await request(requestId)).toMatchObject({ state: 'consulting', round: 2 })
    await opine(energy, requestId, ['agree', 'agree'])
    await opine(power, requestId, ['agree', 'agree'])
    ok(
      await clerk.post(requestUrl(requestId, '/ready'), {
        version: (await request(requestId)).version,
        text: '',
      }),
    )
    const next = await planned({ heldOn: '2026-11-27' })
    ok(await setAgenda(next, [itemOf(requestId)]))
    ok(await send(clerk, next, 'convene'))
    county.on('2026-11-27', '14:31')
    ok(await send(clerk, next, 'start'))
    const [item] = (await record(next)).agenda
    expect(item.request).toMatchObject({
      attempts: 1,
      before: { conferenceId: first, heldOn: '2026-11-13', outcome: 'deferred' },
      units: [{ stances: ['agree', 'agree'] }, { stances: ['agree', 'agree'], atTable: false }],
    })
    // The first table still shows what was said at it.
    expect((await record(first)).agenda[1].request.units[1]).toMatchObject({
      stances: ['agree', 'reserve'],
      atTable: true,
    })
    ok(await atItem(clerk, next, item.id, 'turn-to'))
    const { tasks } = ok(
      await atItem(clerk, next, item.id, 'conclude', {
        conclusion: {
          outcome: 'resolved',
          words: '一致同意。',
          resolutions: [
            {
              text: '设联合报装窗口，一次受理',
              leadUnitId: units.energy,
              assistingUnitIds: [units.power, units.approval],
              deadline: { kind: 'within', n: 15, unit: 'workday' },
            },
            {
              text: '1 个工作日内联合踏勘一次',
              body: '占规划道路的除外。',
              leadUnitId: units.power,
              deadline: { kind: 'on', day: '2026-12-25' },
            },
          ],
        },
      }),
    )
    const { agenda } = await record(next)
    const [one, other] = agenda[0].resolutions
    expect(tasks.map(({ number, dueOn }: any) => [number, dueOn])).toEqual([
      [one.task.number, one.dueOn],
      [other.task.number, other.dueOn],
    ])
    const task = (await energy.get(`/api/tasks/${one.task.id}`)).body
    expect(task).toMatchObject({
      title: '设联合报装窗口，一次受理',
      source: '2026年第2次联席会议议题一议定事项1',
      due: { dueOn: '2026-12-18' },
    })
    expect(one).toMatchObject({
      text: task.title,
      leadUnit: { id: units.energy },
      assistingUnits: [{ id: units.power }, { id: units.approval }],
      dueOn: '2026-12-18',
    })
    expect(await request(requestId)).toMatchObject({ state: 'resolved', attempts: 1 })
    expect((await request(requestId)).comings.map(({ outcome }: any) => outcome)).toEqual([
      'deferred',
      'resolved',
    ])
    expect(await asked(energy)).toEqual([`acknowledge ${one.task.number} 2026-11-27`])
  })
})

describe('a plan is refused', () => {
  it.each([
    ['on a day off', { heldOn: '2026-11-14' }, 'body.heldOn day-off'],
    ['on a day off, before today', { heldOn: '2026-10-31', dayOffMeant: true }, 'body.heldOn day-in-past'],
    ['on a day that is over', { heldOn: '2026-10-30' }, 'body.heldOn day-in-past'],
    ['with a time that is none', { startsAt: '25:00' }, 'body.startsAt not-a-time'],
    [
      'under a chair that is no post',
      { chairPostId: '00000000-0000-7000-8000-000000000000' },
      'body.chairPostId no-such-post',
    ],
  ] as const)('%s', async (_name, more, fault) => {
    expect(why(await clerk.post('/api/conferences', plan(more)))).toEqual([400, fault])
  })

  it('not on a day off that is meant, with replies by the working day before', async () => {
    const id = await planned({ heldOn: '2026-11-14', dayOffMeant: true, attendingUnitIds: [units.energy] })
    ok(await setAgenda(id, [{ kind: 'other', title: '应急协调', minutes: 10 }]))
    ok(await send(clerk, id, 'convene'))
    expect((await asked(energy)).filter((todo) => todo.endsWith(' 2026-11-13'))).toHaveLength(1)
    const { version } = await record(id)
    const edit = (more: object) => clerk.put(url(id), { version, ...plan(more) })
    expect(why(await edit({ heldOn: '2026-11-15' }))).toEqual([400, 'body.heldOn day-off'])
    // The day it has was meant before.
    ok(await edit({ heldOn: '2026-11-14', place: '三楼会议室', attendingUnitIds: [units.energy] }))
    ok(await send(clerk, id, 'cancel', { text: '已由电话协调。' }))
  })

  it('with a unit invited twice, or one that is no member', async () => {
    const given = (more: object) => clerk.post('/api/conferences', plan(more))
    expect(why(await given({ attendingUnitIds: [units.energy, units.energy] }))).toEqual([
      400,
      'body.attendingUnitIds.1 given-twice',
    ])
    expect(
      why(await given({ attendingUnitIds: [units.energy], observingUnitIds: [units.court, units.energy] })),
    ).toEqual([400, 'body.observingUnitIds.1 given-twice'])
    expect(why(await given({ attendingUnitIds: ['00000000-0000-7000-8000-000000000000'] }))).toEqual([
      400,
      'body.attendingUnitIds.0 not-a-member',
    ])
  })

  it('by whoever is not the office', async () => {
    for (const who of [leader, energy]) expect((await who.post('/api/conferences', plan())).status).toBe(403)
  })
})

describe('an agenda', () => {
  const other = (n: number, minutes = 5) => ({ kind: 'other', title: `事项${n}`, minutes })
  const many = (count: number, minutes = 5) => Array.from({ length: count }, (_, n) => other(n, minutes))

  it('holds forty items in their order and not one more', async () => {
    const id = await planned()
    ok(await setAgenda(id, many(40)))
    const { agenda, endsAt } = await record(id)
    expect([agenda.length, agenda.at(-1).beginsAt, endsAt]).toEqual([40, '17:45', '17:50'])
    expect((await setAgenda(id, many(41))).status).toBe(400)
    ok(
      await setAgenda(
        id,
        [agenda[39], agenda[0]].map(({ id: itemId, kind, title, minutes }: any) => ({
          id: itemId,
          kind,
          title,
          minutes,
        })),
      ),
    )
    expect((await record(id)).agenda.map(({ title }: any) => title)).toEqual(['事项39', '事项0'])
  })

  it('does not run past midnight, nor does a later beginning push it there', async () => {
    const id = await planned()
    expect(why(await setAgenda(id, many(3, 240)))).toEqual([400, 'body.items past-midnight'])
    ok(await setAgenda(id, many(2, 240)))
    const { version } = await record(id)
    expect(why(await clerk.put(url(id), { version, ...plan({ startsAt: '16:01' }) }))).toEqual([
      400,
      'body.startsAt past-midnight',
    ])
    ok(await clerk.put(url(id), { version, ...plan({ startsAt: '16:00' }) }))
    expect((await record(id)).endsAt).toBe('00:00')
  })

  it('names what is wrong with an item at its place', async () => {
    const requestId = await readyRequest()
    const id = await planned()
    const faults: [object[], string][] = [
      [[{ kind: 'request', minutes: 5 }], 'body.items.0.requestId required'],
      [[{ kind: 'other', minutes: 5 }], 'body.items.0.title required'],
      [[itemOf(requestId), itemOf(requestId)], 'body.items.1.requestId given-twice'],
      [[{ ...other(1), requestId }], 'body.items.0.requestId not-for-this-kind'],
      [[{ ...other(1), id: '00000000-0000-7000-8000-000000000000' }], 'body.items.0.id not-on-agenda'],
      [
        [{ ...other(1), presenterUnitId: '00000000-0000-7000-8000-000000000000' }],
        'body.items.0.presenterUnitId not-a-member',
      ],
    ]
    for (const [items, fault] of faults) expect(why(await setAgenda(id, items))).toEqual([400, fault])
    expect((await record(id)).agenda).toEqual([])
    expect((await request(requestId)).state).toBe('ready')
  })

  it('takes a request once: withdrawn meanwhile, or on another agenda, it is refused, and nothing is half done', async () => {
    const [gone, taken] = [await readyRequest(), await readyRequest()]
    const [one, another] = [await planned(), await planned()]
    ok(
      await approval.post(requestUrl(gone, '/withdraw'), {
        version: (await request(gone)).version,
        text: '已自行解决。',
      }),
    )
    const late = await setAgenda(one, [itemOf(taken), itemOf(gone)])
    expect(why(late)).toEqual([422, 'not-in-this-state'])
    expect((await request(taken)).state).toBe('ready')
    ok(await setAgenda(one, [itemOf(taken)]))
    expect(why(await setAgenda(another, [itemOf(taken)]))).toEqual([422, 'not-in-this-state'])
    // Off the first, it is free for the other.
    ok(await setAgenda(one, []))
    ok(await setAgenda(another, [itemOf(taken)]))
    expect((await request(taken)).conference.id).toBe(another)
  })

  it('wanted by two at once goes to one of them', async () => {
    const requestId = await readyRequest()
    const [one, another] = [await planned(), await planned()]
    const answers = await Promise.all([one, another].map((id) => setAgenda(id, [itemOf(requestId)])))
    expect(statuses(answers)).toEqual([200, 422])
  })
})

describe('a conference is not convened', () => {
  it('without agenda, without units, or under a vacant chair', async () => {
    const id = await planned()
    expect(why(await send(clerk, id, 'convene'))).toEqual([422, 'agenda-empty'])
    ok(await setAgenda(id, [{ kind: 'other', title: '通报', minutes: 10 }]))
    expect(why(await send(clerk, id, 'convene'))).toEqual([422, 'nobody-invited'])
    const vacant = await vacantPost()
    const { version } = await record(id)
    ok(
      await clerk.put(url(id), {
        version,
        ...plan({ chairPostId: vacant, attendingUnitIds: [units.energy] }),
      }),
    )
    expect(why(await send(clerk, id, 'convene'))).toEqual([422, 'chair-vacant'])
    const { actions } = await record(id)
    expect(actions.find(({ command }: any) => command === 'convene').refusal.reason).toBe('chair-vacant')
  })

  it('nor after its day', async () => {
    const id = await planned({ attendingUnitIds: [units.energy] })
    ok(await setAgenda(id, [{ kind: 'other', title: '通报', minutes: 10 }]))
    county.on('2026-11-16')
    expect(why(await send(clerk, id, 'convene'))).toEqual([422, 'day-over'])
  })
})

/** A post of the leading group that nobody holds. */
async function vacantPost(): Promise<string> {
  const unitId = await county.unitId('leading-group')
  const { regionId } = county
  const made = await county.database.db.transaction().execute((tx) =>
    county.liandong.organization.addPost(
      { tx, regionId, by: null },
      {
        unitId,
        kind: 'leadership-member',
        title: '副县长',
      },
    ),
  )
  return made.id
}

describe('another day', () => {
  it('asks every unit anew, keeps the seats of requests, and tells who was invited', async () => {
    const requestId = await readyRequest()
    const id = await planned({ attendingUnitIds: [units.housing] })
    ok(await setAgenda(id, [itemOf(requestId)]))
    ok(await send(clerk, id, 'convene'))
    ok(await reply(energy, id, units.energy, { reply: 'coming' }))
    const edit = async (more: object) =>
      ok(await clerk.put(url(id), { version: (await record(id)).version, ...plan(more) }))
    // Only another room: the replies stand.
    await edit({ place: '三楼会议室' })
    expect((await record(id)).seatList.map(({ unit, reply: said }: any) => [unit.id, said])).toEqual([
      [units.approval, 'none'],
      [units.energy, 'coming'],
      [units.power, 'none'],
    ])
    await edit({ heldOn: '2026-11-16', place: '三楼会议室' })
    expect((await record(id)).seats).toMatchObject({ total: 3, silent: 3 })
    expect(await asked(housing)).toEqual([])
    expect((await asked(energy)).some((todo) => todo.startsWith('reply-invitation'))).toBe(true)
    const last = (await record(id)).timeline[0]
    expect(last).toMatchObject({
      type: 'conference.edited',
      facts: { changes: [{ field: 'heldOn', before: '2026-11-13', after: '2026-11-16' }] },
    })
  })

  it('forgets who had signed in or was noted: on the new day they are asked anew, and sign in again', async () => {
    const id = await planned({ attendingUnitIds: [units.energy, units.power] })
    ok(await setAgenda(id, [{ kind: 'other', title: '通报', minutes: 10 }]))
    ok(await send(clerk, id, 'convene'))
    const { ordinal } = await record(id)
    const replies = async () => (await asked(energy)).filter((todo) => todo.includes(` 2026-${ordinal} `))
    county.on('2026-11-13', '08:00')
    ok(await send(clerk, id, 'take-record'))
    ok(await signIn(energy, id, units.energy))
    ok(await clerk.put(url(id, '/attendance'), { seats: [{ unitId: units.power, attendance: 'present' }] }))
    const edit = async (more: object) =>
      ok(
        await clerk.put(url(id), {
          version: (await record(id)).version,
          ...plan({ attendingUnitIds: [units.energy, units.power], ...more }),
        }),
      )
    // Later on the same day: whoever is there is there.
    await edit({ startsAt: '16:00' })
    expect([(await record(id)).seats.present, await replies()]).toEqual([2, []])
    await edit({ heldOn: '2026-11-16' })
    expect((await record(id)).seats).toMatchObject({ total: 2, silent: 2, present: 0 })
    expect(await seatOf(id, units.energy)).toMatchObject({
      attendance: 'unknown',
      attendee: '',
      signedIn: null,
    })
    expect(await replies()).toEqual([`reply-invitation 2026-${ordinal} 2026-11-13`])
    county.on('2026-11-16', '08:00')
    ok(await signIn(energy, id, units.energy))
  })

  it('tells each unit what has changed for it, once', async () => {
    const requestId = await readyRequest({ title: '联合踏勘由谁召集' })
    const finance = await county.appoint({ unit: 'finance-bureau', kind: 'principal' }, '财政局局长')
    const id = await planned({ attendingUnitIds: [units.housing] })
    ok(await setAgenda(id, [itemOf(requestId)]))
    ok(await send(clerk, id, 'convene'))
    const told = async (who: Visitor) => {
      const types = await ofConference(who, id)
      for (const { id: message } of (await who.get('/api/workbench')).body.unread)
        await who.post(`/api/notifications/${message}/read`, {})
      return types
    }
    for (const who of [housing, energy]) expect(await told(who)).toEqual(['conference.invited'])
    const { version } = await record(id)
    ok(
      await clerk.put(url(id), {
        version,
        ...plan({ heldOn: '2026-11-16', attendingUnitIds: [await county.unitId('finance-bureau')] }),
      }),
    )
    expect(await told(finance)).toEqual(['conference.invited'])
    expect(await told(housing)).toEqual(['conference.uninvited'])
    expect(await told(energy)).toEqual(['conference.moved'])
    const { agenda } = await record(id)
    const items = agenda.map(({ id: itemId, kind, title, minutes, request: { id: of } }: any) => ({
      id: itemId,
      kind,
      title,
      minutes,
      requestId: of,
    }))
    ok(await setAgenda(id, items))
    expect(await told(energy)).toEqual([])
    ok(await setAgenda(id, [...items, { kind: 'other', title: '通报三季度情况', minutes: 5 }]))
    for (const who of [finance, energy]) expect(await told(who)).toEqual(['conference.agenda-changed'])
    expect(await told(housing)).toEqual([])
  })
})

describe('papers of an item', () => {
  it('are read by every unit at its table, from when it is convened and as long as both are on', async () => {
    const requestId = await readyRequest({ title: '管网图由谁编制' })
    const file = ok(await approval.upload(requestUrl(requestId, '/files'), '管网图.txt', '一号管网'))
    const id = await planned({ observingUnitIds: [units.court] })
    ok(await setAgenda(id, [itemOf(requestId)]))
    const at = requestUrl(requestId)
    const reads = async (): Promise<number[]> => [
      (await court.get(at)).status,
      (await court.download(`${at}/files/${file.id}`)).status,
      (await court.get('/api/coordination-requests?q=管网图')).body.total,
    ]
    expect(await reads()).toEqual([404, 404, 0])
    ok(await send(clerk, id, 'convene'))
    expect(await reads()).toEqual([200, 200, 1])
    const [item] = (await record(id, court)).agenda
    expect(item.request.files).toMatchObject([{ id: file.id, name: '管网图.txt' }])
    ok(await setAgenda(id, [{ kind: 'other', title: '通报', minutes: 5 }]))
    expect(await reads()).toEqual([404, 404, 0])
    ok(await setAgenda(id, [itemOf(requestId)]))
    expect(await reads()).toEqual([200, 200, 1])
    ok(await clerk.put(url(id), { version: (await record(id)).version, ...plan() }))
    expect(await reads()).toEqual([404, 404, 0])
  })
})

describe('signing in', () => {
  it('is for whom the unit said it would send, unless another name is given', async () => {
    const id = await planned({ attendingUnitIds: [units.energy, units.power, units.housing] })
    ok(await setAgenda(id, [{ kind: 'other', title: '通报', minutes: 10 }]))
    ok(await send(clerk, id, 'convene'))
    for (const [who, unitId] of [
      [energy, units.energy],
      [power, units.power],
    ] as const)
      ok(await reply(who, id, unitId, { reply: 'substitute', comer: '李建国 副局长' }))
    county.on('2026-11-13', '14:00')
    ok(await signIn(energy, id, units.energy))
    ok(await signIn(power, id, units.power, { attendee: '曹副经理' }))
    ok(await signIn(housing, id, units.housing))
    const attendees = await Promise.all(
      [units.energy, units.power, units.housing].map(async (unitId) => (await seatOf(id, unitId)).attendee),
    )
    expect(attendees).toEqual(['李建国 副局长', '曹副经理', '住建局联络员'])
    expect(await seatOf(id, units.energy)).toMatchObject({ signedIn: { by: '能源局联络员' } })
  })

  it('is for the day, for one’s own unit, with a seat, once', async () => {
    const requestId = await readyRequest()
    const id = await planned({ attendingUnitIds: [units.housing] })
    ok(await setAgenda(id, [itemOf(requestId)]))
    ok(await send(clerk, id, 'convene'))
    expect(why(await signIn(energy, id, units.energy))).toEqual([422, 'not-its-day'])
    county.on('2026-11-13', '08:00')
    expect(why(await signIn(energy, id, units.power))).toEqual([403, 'no-right'])
    // Who has no seat does not see it.
    expect((await signIn(court, id, units.court)).status).toBe(404)
    expect(why(await signIn(clerk, id, units.office))).toEqual([403, 'no-right'])
    ok(await signIn(energy, id, units.energy, { attendee: '郝某' }))
    expect(why(await signIn(energy, id, units.energy))).toEqual([422, 'already-signed-in'])
    const note = (who: Visitor, unitId: string, attendance = 'present') =>
      who.put(url(id, '/attendance'), { seats: [{ unitId, attendance }] })
    expect(why(await note(clerk, units.power))).toEqual([422, 'nobody-records'])
    ok(await send(clerk, id, 'take-record'))
    expect(why(await note(clerk, units.court))).toEqual([400, 'body.seats.0.unitId not-invited'])
    expect(why(await note(energy, units.power))).toEqual([403, 'no-right'])
    expect(
      why(
        await clerk.put(url(id, '/attendance'), {
          seats: [
            { unitId: units.power, attendance: 'present' },
            { unitId: units.power, attendance: 'absent' },
          ],
        }),
      ),
    ).toEqual([400, 'body.seats.1.unitId given-twice'])
    expect((await seatOf(id, units.power)).attendance).toBe('unknown')
    county.on('2026-11-14', '09:00')
    expect(why(await signIn(power, id, units.power))).toEqual([422, 'not-its-day'])
    expect(why(await reply(power, id, units.power, { reply: 'coming' }))).toEqual([422, 'day-over'])
    expect(why(await send(clerk, id, 'start'))).toEqual([422, 'not-its-day'])
  })

  it('by many units at once loses none, and does not take the page from under the recorder', async () => {
    const { id, items } = await inSession([await readyRequest()], { attendingUnitIds: [units.housing] })
    const { version } = await record(id)
    const answers = await Promise.all([
      signIn(energy, id, units.energy),
      signIn(power, id, units.power),
      signIn(housing, id, units.housing),
      signIn(approval, id, units.approval),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const after = await record(id)
    expect([after.seats.present, after.version]).toEqual([4, version])
    ok(
      await clerk.put(url(id, `/items/${items[0]}/consensus`), {
        version,
        rows: [{ unitId: units.power, stances: ['agree', 'agree'] }],
      }),
    )
  })
})

describe('at the table', () => {
  const resolved = (more: object = {}) => ({
    conclusion: {
      outcome: 'resolved',
      overruled: '领导组要求先行。',
      resolutions: [
        {
          text: '同日踏勘',
          leadUnitId: units.energy,
          deadline: { kind: 'on', day: '2026-12-01' },
          ...more,
        },
      ],
    },
  })
  const countTasks = async () => (await clerk.get('/api/tasks?view=running&size=1')).body.total as number

  it('one person records: another is refused by name, takes over in so many words, and the first is told', async () => {
    const { id, items } = await inSession([await readyRequest()])
    const other = await atItem(second, id, items[0] ?? '', 'conclude', resolved())
    expect(why(other)).toEqual([422, 'another-records'])
    expect(other.body.error.facts).toEqual({ name: '王晓燕' })
    expect(why(await send(second, id, 'take-record'))).toEqual([422, 'another-records'])
    expect(why(await send(clerk, id, 'take-record'))).toEqual([422, 'records-already'])
    ok(await send(second, id, 'take-record', { takeOver: true }))
    expect((await record(id, second)).recorder).toMatchObject({ name: '段永康', self: true })
    expect(why(await atItem(clerk, id, items[0] ?? '', 'conclude', resolved()))).toEqual([
      422,
      'another-records',
    ])
    expect(await toldTo(clerk)).toContain('conference.record-taken')
    ok(await send(second, id, 'end'))
  })

  it('of two who take the record at once one has it', async () => {
    const id = await planned({ attendingUnitIds: [units.energy] })
    ok(await setAgenda(id, [{ kind: 'other', title: '通报', minutes: 10 }]))
    ok(await send(clerk, id, 'convene'))
    county.on('2026-11-13', '14:00')
    const { version } = await record(id)
    const answers = await Promise.all(
      [clerk, second].map((who) => who.post(url(id, '/take-record'), { version })),
    )
    expect(statuses(answers)).toEqual([200, 409])
  })

  it('a double click concludes once, and makes its tasks once', async () => {
    const { id, items } = await inSession([await readyRequest()])
    const before = await countTasks()
    const { version } = await record(id)
    const conclude = () => clerk.post(url(id, `/items/${items[0]}/conclude`), { version, ...resolved() })
    const answers = await Promise.all([conclude(), conclude()])
    expect(statuses(answers)).toEqual([200, 409])
    expect((await countTasks()) - before).toBe(1)
    expect(why(await atItem(clerk, id, items[0] ?? '', 'conclude', resolved()))).toEqual([
      422,
      'item-concluded',
    ])
    expect(why(await atItem(clerk, id, items[0] ?? '', 'turn-to'))).toEqual([422, 'item-concluded'])
    expect(
      why(await consensus(clerk, id, items[0] ?? '', [{ unitId: units.power, stances: ['agree', 'agree'] }])),
    ).toEqual([422, 'item-concluded'])
    ok(await send(clerk, id, 'end'))
  })

  it('the second of two tabs is told who was faster', async () => {
    const { id, items } = await inSession([await readyRequest(), await readyRequest()])
    const { version } = await record(id)
    ok(await clerk.post(url(id, `/items/${items[1]}/turn-to`), { version }))
    const late = await clerk.post(url(id, `/items/${items[0]}/conclude`), { version, ...resolved() })
    expect([late.status, late.body.error.code, late.body.error.facts.by]).toEqual([
      409,
      'version-changed',
      '王晓燕',
    ])
    ok(await send(clerk, id, 'end'))
  })

  it('an item is heard before it is concluded, and one without a request only takes its time', async () => {
    const id = await planned({ attendingUnitIds: [units.energy] })
    const requestId = await readyRequest()
    ok(await setAgenda(id, [itemOf(requestId), { kind: 'other', title: '通报', minutes: 10 }]))
    ok(await send(clerk, id, 'convene'))
    county.on('2026-11-13', '14:30')
    ok(await send(clerk, id, 'start'))
    const [item, other] = (await record(id)).agenda
    expect(why(await atItem(clerk, id, item.id, 'conclude', resolved()))).toEqual([422, 'not-turned-to'])
    ok(await atItem(clerk, id, other.id, 'turn-to'))
    expect(why(await atItem(clerk, id, other.id, 'turn-to'))).toEqual([422, 'on-the-table'])
    expect(why(await atItem(clerk, id, other.id, 'conclude', resolved()))).toEqual([422, 'no-request'])
    expect(why(await atItem(clerk, id, requestId, 'turn-to'))).toEqual([404, 'not-found'])
    county.on('2026-11-13', '14:44')
    const { agenda, endsAt, lateBy } = await record(id)
    expect(agenda.map(({ beginsAt, usedMinutes, overBy }: any) => [beginsAt, usedMinutes, overBy])).toEqual([
      ['14:44', 0, 0],
      ['14:30', 14, 4],
    ])
    expect([endsAt, lateBy]).toEqual(['15:04', 4])
    ok(await send(clerk, id, 'end'))
    expect((await record(id)).agenda[0].outcome).toBe('not-reached')
    expect((await request(requestId)).state).toBe('ready')
  })

  it('whoever is not there says nothing, nor whoever was not asked', async () => {
    const { id, items } = await inSession([await readyRequest()], { attendingUnitIds: [units.housing] })
    const noted = (unitId: string, stances = ['agree', 'agree']) =>
      consensus(clerk, id, items[0] ?? '', [{ unitId, stances }])
    expect(why(await noted(units.power))).toEqual([400, 'body.rows.0.unitId not-present'])
    expect(why(await noted(units.housing))).toEqual([400, 'body.rows.0.unitId not-asked'])
    ok(await signIn(power, id, units.power))
    expect(why(await noted(units.power, ['agree']))).toEqual([400, 'body.rows.0.stances points-differ'])
    ok(await noted(units.power))
    // The last word counts; the record keeps both.
    ok(
      await consensus(clerk, id, items[0] ?? '', [
        { unitId: units.power, stances: ['agree', 'reserve'], text: '高压除外。' },
      ]),
    )
    const [item] = (await record(id)).agenda
    expect(item.request.units[1]).toMatchObject({ stances: ['agree', 'reserve'], words: '高压除外。' })
    expect(
      (await record(id)).timeline.filter(({ type }: any) => type === 'conference.consensus-noted'),
    ).toHaveLength(2)
    ok(await send(clerk, id, 'end'))
  })

  it('a task that cannot be made leaves the item as it was', async () => {
    const { id, items } = await inSession([await readyRequest()])
    const before = await countTasks()
    const far = await atItem(clerk, id, items[0] ?? '', 'conclude', {
      conclusion: {
        ...resolved().conclusion,
        resolutions: [
          ...resolved().conclusion.resolutions,
          {
            text: '同日踏勘',
            leadUnitId: '00000000-0000-7000-8000-000000000000',
            deadline: { kind: 'on', day: '2026-12-01' },
          },
        ],
      },
    })
    expect([far.status, far.body.error.fields[0].path]).toEqual([
      400,
      'body.conclusion.resolutions.1.leadUnitId',
    ])
    expect((await record(id)).agenda[0]).toMatchObject({ outcome: null, resolutions: [] })
    expect(await countTasks()).toBe(before)
    ok(await send(clerk, id, 'end'))
  })

  it('the conference goes on past midnight', async () => {
    const id = await planned({ startsAt: '22:00', attendingUnitIds: [units.energy] })
    const requestId = await readyRequest()
    ok(await setAgenda(id, [itemOf(requestId, 60)]))
    ok(await send(clerk, id, 'convene'))
    county.on('2026-11-13', '23:40')
    ok(await send(clerk, id, 'start'))
    const [item] = (await record(id)).agenda
    ok(await atItem(clerk, id, item.id, 'turn-to'))
    county.on('2026-11-14', '00:10')
    ok(await signIn(energy, id, units.energy))
    expect(await record(id)).toMatchObject({ endsAt: '00:40', lateBy: 100 })
    expect((await record(id)).agenda[0]).toMatchObject({ beginsAt: '23:40', usedMinutes: 30 })
    ok(await atItem(clerk, id, item.id, 'conclude', resolved()))
    ok(await send(clerk, id, 'end'))
  })
})

describe('the minutes', () => {
  it('say of each item what happened to it, and of what never came to the table only that', async () => {
    const [heard, never] = [
      await readyRequest({ title: '接水接电由谁牵头' }),
      await readyRequest({ title: '踏勘结果由谁保管' }),
    ]
    const id = await planned({ attendingUnitIds: [units.housing] })
    ok(
      await setAgenda(id, [
        { ...itemOf(heard), presenterUnitId: units.approval },
        { ...itemOf(never), presenterUnitId: units.approval },
        { kind: 'follow-up', minutes: 10, presenterUnitId: units.office },
      ]),
    )
    ok(await send(clerk, id, 'convene'))
    county.on('2026-11-13', '14:30')
    ok(await send(clerk, id, 'start'))
    ok(await atItem(clerk, id, (await record(id)).agenda[0].id, 'turn-to'))
    ok(await send(clerk, id, 'end'))
    const { lead, items } = (await clerk.get(url(id, '/minutes'))).body
    expect(lead).toContain('，研究1个议题。')
    expect(items.map(({ composed }: any) => composed)).toEqual([
      [
        '会议听取了行政审批局关于“接水接电由谁牵头”的汇报。',
        '能源局表示同意。',
        '供电公司未表态。',
        '会议未就该事项形成结论，留待下次会议。',
      ],
      ['因时间所限，该事项未审议，留待下次会议。'],
      ['因时间所限，该项议程未进行。'],
    ])
  })

  it('keep what was heard of earlier resolutions, whatever becomes of them', async () => {
    const id = await planned({ attendingUnitIds: [units.housing] })
    ok(await setAgenda(id, [{ kind: 'follow-up', minutes: 10, presenterUnitId: units.office }]))
    ok(await send(clerk, id, 'convene'))
    county.on('2026-11-13', '14:30')
    ok(await send(clerk, id, 'start'))
    const [item] = (await record(id)).agenda
    expect(item.followUp.total).toBeGreaterThan(0)
    ok(await atItem(clerk, id, item.id, 'turn-to'))
    ok(await send(clerk, id, 'end'))
    const sentences = async () => (await clerk.get(url(id, '/minutes'))).body.items[0].composed
    const before = await sentences()
    expect(before[1]).toBe(`历次议定事项共${item.followUp.total}项，已办结${item.followUp.closed}项。`)
    await county.database.db
      .updateTable('task')
      .set({ state: 'closed' })
      .where('title', '=', '同日踏勘')
      .execute()
    expect(await sentences()).toEqual(before)
    expect((await record(id)).agenda[0].followUp).toEqual(item.followUp)
  })

  it('do not go out while somebody notes who was there', async () => {
    const { id } = await inSession([await readyRequest()])
    ok(await send(clerk, id, 'end'))
    const { version } = (await clerk.get(url(id, '/minutes'))).body
    let sending: Promise<Answer> | undefined
    await county.database.db.transaction().execute(async (tx) => {
      await tx.selectFrom('conference').select('id').where('id', '=', id).forUpdate().execute()
      await tx
        .updateTable('conference_seat')
        .set({ attendance: 'present', attendee: '曹副经理' })
        .where('conference_id', '=', id)
        .where('unit_id', '=', units.power)
        .execute()
      sending = clerk.post(url(id, '/minutes/send'), { version })
      await new Promise((done) => setTimeout(done, 300))
    })
    expect((await sending)?.status).toBe(200)
    const { attendance } = (await clerk.get(url(id, '/minutes'))).body
    expect(attendance.present.map(({ who }: any) => who)).toContain('曹副经理')
  })
})

describe('who was there', () => {
  it('is put right after the end until the minutes have gone out', async () => {
    const { id } = await inSession([await readyRequest()])
    ok(await signIn(energy, id, units.energy))
    ok(await send(clerk, id, 'end'))
    county.on('2026-11-16')
    const note = (who: Visitor) =>
      who.put(url(id, '/attendance'), { seats: [{ unitId: units.power, attendance: 'present' }] })
    ok(await note(second))
    expect((await record(id)).seats.present).toBe(2)
    const minutes = (await clerk.get(url(id, '/minutes'))).body
    ok(await clerk.post(url(id, '/minutes/send'), { version: minutes.version }))
    expect(why(await note(second))).toEqual([422, 'minutes-sent'])
  })
})

describe('a conference is cancelled', () => {
  it('before it meets, with the reason; its items wait for another, its number is not given again', async () => {
    const requestId = await readyRequest()
    const id = await planned()
    ok(await setAgenda(id, [itemOf(requestId)]))
    ok(await send(clerk, id, 'convene'))
    const { ordinal } = await record(id)
    expect((await send(clerk, id, 'cancel', { text: '' })).status).toBe(400)
    ok(await send(clerk, id, 'cancel', { text: '与县委常委会冲突。' }))
    expect(await record(id)).toMatchObject({ state: 'cancelled', cancelledWords: '与县委常委会冲突。' })
    expect((await request(requestId)).state).toBe('ready')
    expect((await asked(energy)).filter((todo) => todo.includes(` 2026-${ordinal} `))).toEqual([])
    for (const verb of ['convene', 'start', 'end'])
      expect(why(await send(clerk, id, verb))).toEqual([422, 'not-in-this-state'])
    const next = await planned()
    ok(await setAgenda(next, [itemOf(requestId)]))
    ok(await send(clerk, next, 'convene'))
    expect((await record(next)).ordinal).toBe(ordinal + 1)
    expect(await record(next)).toMatchObject({ agenda: [{ request: { before: null } }] })
  })

  it('not once it meets', async () => {
    const { id } = await inSession([await readyRequest()])
    expect(why(await send(clerk, id, 'cancel', { text: '散会' }))).toEqual([422, 'not-in-this-state'])
    ok(await send(clerk, id, 'end'))
  })
})

describe('the list', () => {
  it('is of a year, the newest first, with what the reader may see', async () => {
    const all = ok(await clerk.get('/api/conferences'))
    const days = all.rows.map(({ heldOn }: any) => heldOn)
    expect(days).toEqual(days.toSorted().toReversed())
    expect([all.years, all.mayConvene]).toEqual([[2026], true])
    const seen = ok(await court.get('/api/conferences')).rows
    expect(seen.map(({ name }: any) => name)).toEqual(['2026年第1次联席会议'])
    const ended = ok(await clerk.get('/api/conferences?state=ended')).rows
    expect(new Set(ended.map(({ state }: any) => state))).toEqual(new Set(['ended']))
    expect(ok(await clerk.get('/api/conferences?year=2025')).rows).toEqual([])
  })

  it('comes with what the office chooses from', async () => {
    const options = ok(await clerk.get('/api/conferences/options'))
    expect(options.chairs.map(({ person }: any) => person)).toContain('陈副县长')
    expect(new Set(options.units.map(({ part }: any) => part))).toEqual(
      new Set(['office', 'leading-group', 'member']),
    )
    expect(options).toMatchObject({ usualMinutes: 15, opinionWorkdays: 5 })
    expect(ok(await energy.get('/api/conferences/options')).ownUnits.map(({ id }: any) => id)).toEqual([
      units.energy,
    ])
  })
})

describe('a series', () => {
  const series = (more: object = {}) => ({
    title: '联席会议季度例会',
    rhythm: { every: 'quarter', month: 1, day: 10 },
    startsAt: '09:30',
    place: '县政府二楼会议室',
    chairPostId: leader.postId,
    attendingUnitIds: [units.energy, units.power],
    leadWorkdays: 10,
    startsOn: '2026-11-02',
    ...more,
  })
  const rows = async () => ok(await clerk.get('/api/conference-series')).rows

  it('is refused where it makes no sense', async () => {
    const begin = (more: object) => clerk.post('/api/conference-series', series(more))
    expect(why(await begin({ startsOn: '2026-11-01' }))).toEqual([400, 'body.startsOn starts-in-past'])
    expect(why(await begin({ attendingUnitIds: [units.energy, units.energy] }))).toEqual([
      400,
      'body.attendingUnitIds.1 given-twice',
    ])
    expect((await leader.post('/api/conference-series', series())).status).toBe(403)
  })

  it('plans each period once, so many working days ahead, whoever tries', async () => {
    const { id } = ok(await clerk.post('/api/conference-series', series()))
    await job('conference-series')
    expect((await rows())[0].conferences).toEqual([])
    // 10 January 2027 is a Sunday: it rolls to Monday the 11th.
    expect((await rows())[0].next[0]).toMatchObject({ on: '2027-01-11', falls: '2027-01-10' })
    county.on('2027-01-04')
    await Promise.all([job('conference-series'), job('conference-series')])
    await job('conference-series')
    const [row] = await rows()
    expect(row.conferences.map(({ heldOn }: any) => heldOn)).toEqual(['2027-01-11'])
    const conference = await record(row.conferences[0].id)
    expect(conference).toMatchObject({
      state: 'planned',
      startsAt: '09:30',
      series: { id, title: '联席会议季度例会' },
      seats: { total: 2 },
    })
    expect((await asked(clerk)).some((todo) => todo.endsWith('2027-01-11'))).toBe(true)
  })

  it('changed, it leaves what is planned alone; ended, it plans no more', async () => {
    county.on('2027-01-05')
    const [row] = await rows()
    ok(
      await clerk.put(`/api/conference-series/${row.id}`, {
        version: row.version,
        ...series({ rhythm: { every: 'month', day: 20 }, place: '三楼' }),
      }),
    )
    const [changed] = await rows()
    expect([changed.conferences, changed.next[0].on]).toEqual([row.conferences, '2027-01-20'])
    ok(await clerk.post(`/api/conference-series/${row.id}/end`, { version: changed.version }))
    county.on('2027-01-19')
    await job('conference-series')
    expect((await rows())[0]).toMatchObject({ state: 'ended', next: [], conferences: row.conferences })
    expect(
      why(await clerk.post(`/api/conference-series/${row.id}/end`, { version: changed.version + 1 })),
    ).toEqual([422, 'not-in-this-state'])
  })

  it('missed its day because no server ran, it plans nothing for a day that is over', async () => {
    const { id } = ok(
      await clerk.post(
        '/api/conference-series',
        series({ rhythm: { every: 'month', day: 4 }, leadWorkdays: 2 }),
      ),
    )
    county.on('2026-11-09')
    await job('conference-series')
    expect((await rows()).find((row: any) => row.id === id).conferences).toEqual([])
  })
})
