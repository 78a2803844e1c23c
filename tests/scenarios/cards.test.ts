/**
 * Every number on a card is the length of the list behind it: over the demonstration's county with its weeks
 * of work and a few side paths, for everybody who reads it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Card, cards, measures, type Numbered, ownLists } from '../../contract/cards.ts'
import { allRoutes } from '../../contract/routes.ts'
import { compose, type Liandong } from '../../server/compose.ts'
import { openDemo } from '../../server/demo/demo.ts'
import { createHttp } from '../../server/platform/http.ts'
import { createLog } from '../../server/platform/log.ts'
import { openSecrets } from '../../server/platform/secrets.ts'
import { project } from '../support/started-server.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'

const clock = { now: () => new Date('2026-11-23T10:00:00+08:00') }
const log = createLog('silent')

let database: TestDatabase
let data: string
let liandong: Liandong
let app: FastifyInstance
let password: string
const cookies = new Map<string, string>()

const readers = {
  clerk: 'wangxiaoyan',
  verifier: 'duanyongkang',
  'head of the office': 'donghongru',
  leader: 'wenyaqin',
  chief: 'zhangdean',
  deputy: 'lizhiyuan',
  'section head': 'zhaominzhi',
  officer: 'zhouqiangsheng',
  inspector: 'inspector',
  'system administrator': 'system',
  'security administrator': 'security',
  auditor: 'auditor',
} as const

beforeAll(async () => {
  database = await sharedDatabase()
  data = await mkdtemp(join(tmpdir(), 'liandong-cards-'))
  const parts = {
    db: database.db,
    binaryRows: database.binaryRows,
    clock,
    secrets: openSecrets(data, undefined),
    log,
    dataDirectory: data,
    mechanismFolder: join(project, 'mechanism'),
  }
  liandong = compose(parts)
  await openDemo(liandong, parts)
  app = await createHttp({
    routes: liandong.routes,
    authenticate: liandong.authenticate,
    log,
    trustProxy: false,
    checkAnswers: true,
    publicRequestsPerMinute: 10_000,
  })
  const kept = await readFile(join(data, 'demo-accounts.txt'), 'utf8')
  password = /密码\S*\s+(\S+)/.exec(kept)?.[1] ?? ''
  await addInspector()
  for (const login of Object.values(readers)) await signIn(login)
  await sidePaths()
  await liandong.outbox.drain()
})

afterAll(async () => {
  await app.close()
  await liandong.outbox.stop()
  await database.close()
  await rm(data, { recursive: true, force: true })
})

async function addInspector(): Promise<void> {
  const { region_id: regionId } = await database.db
    .selectFrom('installation')
    .select('region_id')
    .executeTakeFirstOrThrow()
  const own = await database.db.transaction().execute(async (tx) => {
    const under = { tx, regionId, by: null }
    const { id } = await liandong.organization.addPerson(under, { name: '督查员', phone: '' })
    return liandong.identity.addDemoAccounts(tx, regionId, [
      { personId: id, name: '督查员', login: 'inspector', role: 'inspector' },
    ])
  })
  await signIn('inspector', own.password)
}

async function signIn(login: string, secret = password): Promise<void> {
  if (cookies.has(login)) return
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { login, password: secret },
  })
  cookies.set(login, answer.cookies[0]?.value ?? '')
}

async function ask(login: string, url: string) {
  const answer = await app.inject({
    url,
    headers: { cookie: `liandong_session=${cookies.get(login)}` },
  })
  return { status: answer.statusCode, body: answer.json() }
}

/** What the demonstration does not tell: requests that wait, one that was granted, a draft more. */
async function sidePaths(): Promise<void> {
  const post = async (login: string, url: string, payload: object) => {
    const answer = await app.inject({
      method: 'POST',
      url,
      payload,
      headers: { cookie: `liandong_session=${cookies.get(login)}` },
    })
    expect([url, answer.statusCode, answer.json().error]).toEqual([url, 200, undefined])
    return answer.json()
  }
  const { body: choices } = await ask('wangxiaoyan', '/api/tasks/choices')
  const unitId = choices.units.find(({ shortName }: any) => shortName === '行政审批局').id
  const dispatch = async (n: number, verb: string, more: object) => {
    const { tasks } = await post('wangxiaoyan', '/api/tasks/dispatch', {
      title: `侧路 ${n}`,
      body: '正文',
      leadUnitIds: [unitId],
      deadline: { kind: 'on', day: '2026-12-01' },
      requestId: `00000000-0000-7000-8000-00000000000${n}`,
    })
    const done = await post('zhangdean', `/api/tasks/${tasks[0].id}/${verb}`, {
      version: 1,
      text: '申请。',
      ...more,
    })
    return { id: tasks[0].id, version: done.version }
  }
  await dispatch(1, 'return', { clause: '3.1.4' })
  await dispatch(2, 'ask-extension', { dueOn: '2026-12-15' })
  await dispatch(3, 'ask-cancel', {})
  const standing = await dispatch(4, 'ask-suspension', {})
  const { body: record } = await ask('wangxiaoyan', `/api/tasks/${standing.id}`)
  await post('wangxiaoyan', `/api/tasks/${standing.id}/rule`, {
    version: standing.version,
    requestId: record.requests[0].id,
    decision: 'grant',
    text: '同意。',
  })
  // A county that the newest bulletin gives a single score, and a bulletin nobody has confirmed.
  await documents(post)
  const sent = await sendBulletin('县（市、区）,01 企业开办得分\n北边新区,71.5\n')
  const { period } = (await ask('wangxiaoyan', '/api/scoring/preview')).body
  await post('wangxiaoyan', `/api/scoring/rivals/imports/${sent.id}/confirm`, {
    period: period.code,
    source: '省通报',
    publishedOn: '2026-11-20',
  })
  await sendBulletin('代码,01 企业开办得分\n140425,71.5分\n149999,1\n')
  await sendSheet('/api/filing/history', '期次,指标编号,数值,数据来源\n2019,01.1,3,年报\n2019,01.2,三,年报\n')
  await sendSheet(
    '/api/tasks/imports',
    `牵头单位,事项,完成时限\n行政审批局,导入一件,2026-12-31\n行政审批局,侧路 1,2026-12-31\n没有这个单位,导入两件,2026-12-31\n`,
  )
  await liandong.task.imports.drain()
  await series(post, unitId)
  await overdue(post, unitId)
  await run('task-reminders')
  await leavers(post)
}

const run = (name: string) =>
  liandong.jobs.find((job) => job.name === name)?.run() ?? Promise.reject(new Error(name))

type Post = (login: string, url: string, payload: object) => Promise<any>

/** A recurring task that is due today. */
async function series(post: Post, unitId: string): Promise<void> {
  await post('wangxiaoyan', '/api/task-series', {
    template: {
      title: '{年}年第{周}周调度',
      body: '报送本周办结件数。',
      leadUnitIds: [unitId],
      deadline: { kind: 'in-period', next: false, at: { every: 'week', weekday: 5 } },
    },
    rhythm: { every: 'week', weekday: 1 },
    startsOn: '2026-11-23',
  })
  await run('task-series')
}

/** A task whose day has passed. */
async function overdue(post: Post, unitId: string): Promise<void> {
  const { tasks } = await post('wangxiaoyan', '/api/tasks/dispatch', {
    title: '侧路 5',
    body: '正文',
    leadUnitIds: [unitId],
    deadline: { kind: 'on', day: '2026-12-01' },
    requestId: '00000000-0000-7000-8000-000000000005',
  })
  await database.db
    .updateTable('task')
    .set({ issued_on: '2026-11-02', due_on: '2026-11-18' })
    .where('id', '=', tasks[0].id)
    .execute()
}

/** Somebody left without a sheet: with open tasks, a notice nobody has signed for, a duty; another leaves with one. */
async function leavers(post: Post): Promise<void> {
  const { db } = database
  const { rows } = await sql<{ tenure: string; post: string }>`
    select tenure.id as tenure, tenure.post_id as post from task
    join tenure on tenure.post_id = task.responsible_post_id and tenure.ends_on is null
    where task.state = 'in-progress' and tenure.person_id not in (
      select person_id from account where login in (${sql.join([...cookies.keys()])})
    )
    order by task.number limit 1`.execute(db)
  const left = rows[0] ?? { tenure: '', post: '' }
  await db.updateTable('tenure').set({ ends_on: '2026-11-20' }).where('id', '=', left.tenure).execute()
  await sql`update task_notice set to_post_id = ${left.post}, address = ${`post:${left.post}`}
    where id in (select id from task_notice where signed_at is null order by id limit 1)`.execute(db)
  await sql`update responsibility set responsible_post_id = ${left.post}
    where id in (
      select id from responsibility where responsible_post_id is not null and ends_on is null order by id limit 1
    )`.execute(db)
  await liandong.handover.reviewAll()
  const officer = await db
    .selectFrom('tenure')
    .innerJoin('person', 'person.id', 'tenure.person_id')
    .select('tenure.id')
    .where('person.name', '=', '周强生')
    .where('ends_on', 'is', null)
    .executeTakeFirstOrThrow()
  const { body } = await ask('wangxiaoyan', `/api/handovers/preview/${officer.id}`)
  await post('wangxiaoyan', '/api/handovers', {
    tenureId: officer.id,
    lastDay: '2026-12-31',
    receivingPostId: body.receiving[0].id,
  })
}

/** One document issued, one still a draft. */
async function documents(post: Post): Promise<void> {
  const begin = (n: number) =>
    post('wangxiaoyan', '/api/documents', {
      kind: 'notice',
      content: {
        title: `关于第${n}件事的通知`,
        addressees: [{ name: '各成员单位', to: 'members' }],
        blocks: [{ kind: 'paragraph', text: '请遵照执行。' }],
      },
      requestId: `00000000-0000-7000-8000-00000000010${n}`,
    })
  await begin(1)
  const { id } = await begin(2)
  const steps = { submit: 'wangxiaoyan', review: 'luoxiang', sign: 'donghongru', issue: 'wangxiaoyan' }
  for (const [index, [command, login]] of Object.entries(steps).entries()) {
    await signIn(login)
    await post(login, `/api/documents/${id}/${command}`, { version: index + 1 })
  }
}

const sendBulletin = (content: string) => sendSheet('/api/scoring/rivals/imports', content)

async function sendSheet(url: string, content: string) {
  const form = new FormData()
  form.append('file', new Blob([content]), '表.csv')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const answer = await app.inject({
    method: 'POST',
    url,
    payload: Buffer.from(await request.arrayBuffer()),
    headers: {
      cookie: `liandong_session=${cookies.get('wangxiaoyan')}`,
      'content-type': request.headers.get('content-type') ?? '',
    },
  })
  expect([answer.statusCode, answer.json().error]).toEqual([200, undefined])
  return answer.json()
}

const pagedRoutes = new Set(
  allRoutes
    .filter(
      ({ query }) =>
        query && 'page' in (z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }).properties ?? {}),
    )
    .map(({ url }) => url as string),
)

const atOnce = 15

/** The whole list, as somebody turns its pages; null where the reader may not see it. */
async function listOf(login: string, { list, rowsOf }: Card, numbered: Numbered) {
  const paged = pagedRoutes.has(list)
  const rows: unknown[] = []
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({
      ...numbered.query,
      ...(paged ? { page: String(page), size: String(atOnce) } : {}),
    })
    const { status, body } = await ask(login, `${list.replace(':id', numbered.id ?? '')}?${query}`)
    if (status !== 200) return { status, rows: null }
    const found = rowsOf(body, numbered)
    rows.push(...found)
    if (!paged || (body.rows ?? body.todos ?? []).length < atOnce) return { status, rows }
  }
}

/** Looking is on record too: these grow while they are counted. */
const growing = ['/api/audit']

describe.each(Object.entries(readers))('what the %s reads', (_role, login) => {
  it.each(cards.map((card) => [card.covers.join(', '), card] as const))('%s', async (_name, card) => {
    const { status, body } = await ask(login, card.from)
    if (status === 403) return
    expect(status).toBe(200)
    const numbers = card.numbersOf(body)
    for (const numbered of numbers) {
      const { status: list, rows } = await listOf(login, card, numbered)
      // Who may not read the list has nothing to count.
      if (list === 403) expect([numbered.name, numbered.count]).toEqual([numbered.name, 0])
      else if (growing.includes(card.list)) expect(rows?.length).toBeGreaterThanOrEqual(numbered.count)
      else expect([numbered.name, rows?.length]).toEqual([numbered.name, numbered.count])
    }
  })
})

describe('the registry of cards', () => {
  it('counts something: no card is nought for everybody', async () => {
    const most = await Promise.all(
      cards.map(async (card) => {
        const counts: number[] = []
        for (const login of Object.values(readers)) {
          const { status, body } = await ask(login, card.from)
          if (status === 200) counts.push(...card.numbersOf(body).map(({ count }) => count))
        }
        return [card.covers[0], Math.max(0, ...counts)] as const
      }),
    )
    const empty = most.filter(([, count]) => count === 0).map(([name]) => name)
    // Nothing was ever reopened in the demonstration.
    expect(empty).toEqual(['task.list rows[].reopened'])
  })

  it('knows every whole number of every answer, as a card or as a measure', () => {
    const known = new Set([...cards.flatMap(({ covers }) => covers), ...ownLists])
    const unknown = allRoutes
      .filter(({ method, response }) => method === 'GET' && response !== 'file')
      .flatMap((route) => wholeNumbers(route.response as z.ZodType).map((place) => `${route.id} ${place}`))
      .filter((place) => !known.has(place) && !measures.some((measure) => measure.test(place)))
    expect(unknown).toEqual([])
  })

  it('names no number that is not there', () => {
    const there = new Set(
      allRoutes
        .filter(({ response }) => response !== 'file')
        .flatMap((route) => wholeNumbers(route.response as z.ZodType).map((place) => `${route.id} ${place}`)),
    )
    const named = [...cards.flatMap(({ covers }) => covers), ...ownLists]
    expect(named.filter((place) => !there.has(place))).toEqual([])
  })
})

/** Places of whole numbers in an answer: `figures.toDo`, `rows[].parts.total`. */
function wholeNumbers(schema: z.ZodType): readonly string[] {
  const whole: any = z.toJSONSchema(schema, { unrepresentable: 'any' })
  const found = new Set<string>()
  const walk = (node: any, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (node.$ref) return walk(whole.$defs?.[node.$ref.split('/').at(-1)], place)
    if ([node.type].flat().some((type) => type === 'integer' || type === 'number')) found.add(place)
    for (const inner of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
      walk(inner, place)
    for (const [key, inner] of Object.entries(node.properties ?? {}))
      walk(inner, place === '' ? key : `${place}.${key}`)
    if (node.items) walk(node.items, `${place}[]`)
    if (typeof node.additionalProperties === 'object')
      walk(node.additionalProperties, place === '' ? '*' : `${place}.*`)
  }
  walk(whole, '')
  return [...found]
}
