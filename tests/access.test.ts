/**
 * Every route as every role, in one's own unit, another unit and another region.
 *
 * The cases are made from the route table: a route that is added is tried by everybody before anybody has
 * thought of it. What must come out is computed from the rights alone; the server must agree.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../contract/route.ts'
import { allRoutes } from '../contract/routes.ts'
import { type Answer, type County, openCounty, type Visitor } from './support/county.ts'
import { sharedDatabase, type TestDatabase } from './support/test-database.ts'

/** Verbs of each role, written out by hand: the oracle, not a copy of the program's table. */
const everybody = ['organization.view', 'mechanism.view', 'calendar.view']
const filer = ['document.view', 'filing.view', 'filing.fill']
const unitLeader = [
  'conference.view',
  'conference.request',
  'conference.opine',
  'conference.attend',
  'scoring.view',
  ...filer,
  'filing.approve',
  'task.view',
  'task.acknowledge',
  'task.decompose',
  'task.report',
  'task.urge',
  'task.request-closure',
  'task.attach',
  'task.return',
  'task.extend',
  'task.suspend',
  'task.cancel',
  'task.transfer',
  'responsibility.assign',
  'liaison.appoint',
  'handover.make',
]
const member = [
  'conference.view',
  'scoring.view',
  ...filer,
  'task.view',
  'task.acknowledge',
  'task.decompose',
  'task.report',
  'task.request-closure',
  'task.attach',
  'task.extend',
]
const office = [
  'document.view',
  'document.draft',
  'document.issue',
  'conference.view',
  'conference.request',
  'conference.opine',
  'conference.attend',
  'conference.convene',
  'conference.record',
  'filing.view',
  'filing.review',
  'period.manage',
  'scoring.view',
  'scoring.release',
  'scoring.rivals',
  'task.view',
  'task.issue',
  'task.acknowledge',
  'task.decompose',
  'task.report',
  'task.request-closure',
  'task.urge',
  'task.verify',
  'task.attach',
  'task.suspend',
  'task.cancel',
  'task.rule',
  'organization.edit',
  'responsibility.assign',
  'liaison.appoint',
  'acting.set',
  'handover.make',
  'calendar.edit',
]
const verbsOf = {
  clerk: office,
  'office head': [
    ...office,
    'document.review',
    'document.sign',
    'conference.sign',
    'mechanism.load',
    'task.instruct',
    'task.cancel-outright',
  ],
  leader: [
    'document.view',
    'document.sign',
    'conference.view',
    'conference.attend',
    'conference.decide',
    'filing.view',
    'scoring.view',
    'task.view',
    'task.instruct',
    'task.urge',
  ],
  chief: unitLeader,
  deputy: unitLeader,
  'leadership member': [
    ...member,
    'conference.request',
    'conference.attend',
    'task.urge',
    'task.return',
    'task.suspend',
  ],
  'section head': [
    ...member,
    'conference.request',
    'conference.opine',
    'conference.attend',
    'filing.approve',
    'task.urge',
    'task.return',
    'task.suspend',
    'task.transfer',
    'handover.make',
  ],
  officer: member,
  liaison: [
    'conference.view',
    'conference.request',
    'conference.opine',
    'conference.attend',
    'scoring.view',
    ...filer,
    'task.view',
    'task.acknowledge',
    'task.decompose',
    'task.report',
    'task.request-closure',
    'task.attach',
  ],
  'system-administrator': [
    'account.view',
    'account.create',
    'mechanism.load',
    'organization.edit',
    'calendar.edit',
  ],
  'security-administrator': ['account.view', 'account.history', 'account.grant', 'account.unlock'],
  auditor: ['account.view', 'account.history', 'audit.view', 'audit.verify'],
  inspector: [
    'document.view',
    'conference.view',
    'filing.view',
    'scoring.view',
    'task.view',
    'task.verify',
    'task.attach',
  ],
} as const
type Role = keyof typeof verbsOf
const roles = Object.keys(verbsOf) as Role[]

let database: TestDatabase
let county: County
let elsewhere: County
const people = new Map<Role, Visitor>()
const outsiders = new Map<string, Visitor>()
/** A task that lies with the approval bureau. */
let taskId: string
let otherUnit: Visitor

beforeAll(async () => {
  database = await sharedDatabase()
  county = await openCounty({ shared: database })
  elsewhere = await openCounty({ shared: database, mechanism: 'demo-bureau' })
  const bureau = 'approval-bureau'
  const seats = {
    clerk: { unit: 'office', section: '督办科', kind: 'officer' },
    'office head': { unit: 'office', kind: 'principal' },
    leader: { unit: 'leading-group', kind: 'deputy-in-charge' },
    chief: { unit: bureau, kind: 'principal' },
    deputy: { unit: bureau, kind: 'deputy-in-charge' },
    'leadership member': { unit: bureau, kind: 'leadership-member' },
    'section head': { unit: bureau, section: '登记注册科', kind: 'section-head' },
    officer: { unit: bureau, section: '登记注册科', kind: 'officer' },
    liaison: { unit: bureau, kind: 'liaison' },
  } as const
  for (const [role, seat] of Object.entries(seats)) people.set(role as Role, await county.appoint(seat, role))
  for (const role of ['system-administrator', 'security-administrator', 'auditor', 'inspector'] as const)
    people.set(role, await county.grant(role))
  otherUnit = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, 'chief of another unit')
  const sections = await database.db
    .selectFrom('unit')
    .select('code')
    .where('region_id', '=', elsewhere.regionId)
    .where('kind', '=', 'section')
    .execute()
  for (const { code } of sections) {
    if (code === null) continue
    outsiders.set(`head of ${code} elsewhere`, await elsewhere.appoint({ unit: code, kind: 'section-head' }))
    outsiders.set(`officer of ${code} elsewhere`, await elsewhere.appoint({ unit: code, kind: 'officer' }))
  }
  for (const role of ['inspector', 'system-administrator', 'security-administrator', 'auditor'] as const)
    outsiders.set(`${role} elsewhere`, await elsewhere.grant(role))
  const { body } = await person('clerk').post('/api/tasks/dispatch', {
    title: '一件任务',
    body: '正文',
    leadUnitIds: [await county.unitId(bureau)],
    deadline: { kind: 'on', day: '2026-12-31' },
    requestId: randomUUID(),
  })
  taskId = body.tasks[0].id
})

afterAll(async () => {
  await county.close()
  await elsewhere.close()
  await database.close()
})

function person(role: Role): Visitor {
  const found = people.get(role)
  if (!found) throw new Error(role)
  return found
}

/** An address of the route that names the task, or something that does not exist. */
function addressOf(route: Route, id: string): string {
  return route.url
    .replace(':fileId', randomUUID())
    .replace(':id', id)
    .replace(':code', '01')
    .replace(':year', '2026')
}

/** Knocks with a body that no contract accepts: whoever is admitted is told `bad-input`, never more. */
function knock(route: Route, who: Visitor, id: string): Promise<Answer> {
  const url = addressOf(route, id)
  switch (route.method) {
    case 'GET':
      return who.get(url)
    case 'POST':
      return route.upload
        ? who.upload(url, '说明.txt', '说明')
        : who.post(url, route.body ? { '': 1 } : undefined)
    case 'PUT':
      return who.put(url, { '': 1 })
    case 'DELETE':
      return who.remove(url)
  }
}

const guarded = allRoutes.filter(({ access }) => access !== 'public' && access !== 'first-run')
const withVerb = guarded.flatMap((route) =>
  typeof route.access === 'object' ? [{ route, verb: route.access.verb as string }] : [],
)
const names = guarded.map((route) => [`${route.method} ${route.url}`, route] as const)

describe('the door of every route', () => {
  it.each(names)('%s is closed to strangers', async (_name, route) => {
    const { status, body } = await knock(route, county.stranger, taskId)
    expect([status, body.error.code]).toEqual([401, 'not-signed-in'])
  })

  it.each(withVerb.map(({ route, verb }) => [`${route.method} ${route.url}`, route, verb] as const))(
    '%s opens for exactly the roles that hold its verb',
    async (_name, route, verb) => {
      for (const role of roles) {
        const { status, body } = await knock(route, person(role), randomUUID())
        const admitted = ([...everybody, ...verbsOf[role]] as readonly string[]).includes(verb)
        if (admitted)
          expect([role, status === 403 && body.error.reason === 'no-right']).toEqual([role, false])
        else expect([role, status, body.error?.code]).toEqual([role, 403, 'forbidden'])
      }
    },
  )
})

describe('a task of one unit', () => {
  const ofTask = withVerb.filter(({ route }) => route.url.startsWith('/api/tasks/:id'))

  it.each(ofTask.map(({ route, verb }) => [`${route.method} ${route.url}`, route, verb] as const))(
    '%s does not exist for another unit',
    async (_name, route, verb) => {
      for (const body of bodiesOf(route)) {
        const answer = await send(route, otherUnit, body)
        // A chief without the verb does not get as far as the task.
        expect([route.id, answer.status]).toEqual([route.id, verbsOf.chief.includes(verb) ? 404 : 403])
      }
    },
  )

  it.each(ofTask.map(({ route }) => [`${route.method} ${route.url}`, route] as const))(
    '%s does not exist for anybody of another region',
    async (_name, route) => {
      for (const [name, who] of outsiders)
        for (const body of bodiesOf(route)) {
          const answer = await send(route, who, body)
          expect([name, route.id, [403, 404].includes(answer.status)]).toEqual([name, route.id, true])
        }
    },
  )

  /** Bodies the contract accepts, so that it is the use case that answers. */
  function bodiesOf(route: Route): readonly unknown[] {
    const version = 1
    switch (route.id) {
      case 'task.decompose':
        return [{ version, parts: [{ title: '部分', unitId: randomUUID(), dueOn: '2026-12-01' }] }]
      case 'task.report':
        return [{ version, text: '进展', progress: 10 }]
      case 'task.edit':
        return [
          {
            version,
            title: '改',
            body: '改',
            leadUnitId: randomUUID(),
            deadline: { kind: 'on', day: '2026-12-01' },
          },
        ]
      case 'task.issue':
      case 'task.acknowledge':
        return [{ version }]
      case 'task.return':
        return [{ version, text: '不属于我单位', clause: '3.1.4' }]
      case 'task.ask-extension':
        return [{ version, text: '来不及', dueOn: '2027-01-15' }]
      case 'task.ask-merge':
        return [{ version, text: '重复', intoId: randomUUID() }]
      case 'task.ask-split':
        return [
          {
            version,
            text: '拆开办',
            parts: [1, 2].map((n) => ({ title: `${n}`, leadUnitId: randomUUID(), dueOn: '2026-12-01' })),
          },
        ]
      case 'task.accept-recheck':
      case 'task.reopen':
        return [{ version, recheckId: randomUUID(), text: '看过' }]
      case 'task.withdraw':
        return [{ version, requestId: randomUUID() }]
      case 'task.rule':
        return [{ version, requestId: randomUUID(), decision: 'refuse', text: '不同意' }]
      case 'task.transfer':
        return [{ version, unitId: randomUUID() }]
      case 'task-notice.sign':
        return [{ noticeId: randomUUID() }]
      default:
        return route.body ? [{ version, text: '说明' }] : [undefined]
    }
  }

  function send(route: Route, who: Visitor, body: unknown): Promise<Answer> {
    const url = addressOf(route, taskId)
    if (route.upload) return who.upload(url, '说明.txt', '说明')
    switch (route.method) {
      case 'GET':
        return who.get(url)
      case 'POST':
        return who.post(url, body)
      case 'PUT':
        return who.put(url, body)
      case 'DELETE':
        return who.remove(`${url}?version=1`)
    }
  }
})

describe('lists of another region', () => {
  const lists = guarded.filter(({ method, url }) => method === 'GET' && !url.includes(':'))

  it.each(lists.map((route) => [route.url, route] as const))('%s shows nothing of this one', async (url) => {
    const marks = [
      taskId,
      ...[...people.values()].map(({ personId }) => personId),
      await county.unitId('approval-bureau'),
    ]
    for (const [name, who] of outsiders) {
      const { body } = await who.get(
        url.includes('calendar/due')
          ? `${url}?n=1&unit=workday`
          : url.includes('calendar')
            ? `${url}?year=2026`
            : url,
      )
      const text = JSON.stringify(body)
      expect([name, marks.filter((mark) => text.includes(mark))]).toEqual([name, []])
    }
  })
})

describe('nothing was changed by all this', () => {
  it('the task stands as it was issued', async () => {
    const { body } = await person('clerk').get(`/api/tasks/${taskId}`)
    expect(body).toMatchObject({ state: 'issued', version: 1, files: [] })
    expect(body.timeline).toHaveLength(1)
  })
})
