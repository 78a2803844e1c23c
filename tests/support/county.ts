/**
 * A county to test in: a database of its own, Xiangyuan's mechanism, a clock that the test moves, and people
 * who sign in over the API as everybody does. Tests speak in domain words: who is appointed where, and what
 * that person then does.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { TOTP } from 'otpauth'
import type { Route } from '../../contract/route.ts'
import type { GrantedRole } from '../../domain/identity/rights.ts'
import type { Day } from '../../domain/kernel.ts'
import type { PostKind } from '../../domain/organization/posts.ts'
import { compose, type Liandong } from '../../server/compose.ts'
import { today } from '../../server/platform/clock.ts'
import type { Tx } from '../../server/platform/context.ts'
import { createHttp } from '../../server/platform/http.ts'
import { createLog } from '../../server/platform/log.ts'
import { openSecrets } from '../../server/platform/secrets.ts'
import type { Suite } from '../../server/platform/suite.ts'
import { sharedDatabase, type TestDatabase } from './test-database.ts'

const mechanismFolder = fileURLToPath(new URL('../../mechanism', import.meta.url))

export type Answer = { readonly status: number; readonly body: any }

/** A signed-in browser, or one that is not. */
export type Visitor = {
  readonly name: string
  readonly personId: string
  readonly postId: string
  readonly get: (url: string) => Promise<Answer>
  readonly post: (url: string, body?: unknown) => Promise<Answer>
  readonly put: (url: string, body?: unknown) => Promise<Answer>
  readonly remove: (url: string) => Promise<Answer>
  readonly upload: (url: string, name: string, content: string | Uint8Array) => Promise<Answer>
  readonly download: (url: string) => Promise<{ readonly status: number; readonly content: Buffer }>
}

export type Seat = {
  /** Code of the unit; for a section, name it as well. */
  readonly unit: string
  readonly section?: string
  readonly kind: PostKind
  readonly account?: boolean
}

export type County = {
  readonly liandong: Liandong
  readonly database: TestDatabase
  readonly app: FastifyInstance
  readonly regionId: string
  /** Where its files and its key lie. */
  readonly dataDirectory: string
  readonly unitId: (code: string) => Promise<string>
  readonly sectionId: (unit: string, name: string) => Promise<string>
  /** A new person in a new post. */
  readonly appoint: (seat: Seat, name?: string) => Promise<Visitor>
  /** An administrator or inspector, second factor set up where it is asked for. */
  readonly grant: (role: GrantedRole) => Promise<Visitor>
  readonly stranger: Visitor
  /** Sets the clock to a moment of a day in Shanghai. */
  readonly on: (day: Day, time?: string) => void
  readonly advance: (minutes: number) => void
  readonly today: () => Day
  readonly close: () => Promise<void>
}

export type Place = {
  readonly mechanism?: string
  readonly shared?: TestDatabase
  /** Another region that runs the same mechanism. */
  readonly region?: string
  /** Another folder than the house's own `mechanism/`. */
  readonly folder?: string
  /** Cryptography of what is written. */
  readonly suite?: Suite
}

/** Of all counties of a test: logins are one for an installation, however many open it. */
let count = 0

export async function openCounty({
  mechanism = 'xiangyuan',
  shared,
  region,
  folder = mechanismFolder,
  suite = 'standard',
}: Place = {}): Promise<County> {
  const database = shared ?? (await sharedDatabase())
  const data = await mkdtemp(join(tmpdir(), 'liandong-'))
  let now = new Date('2026-11-02T09:00:00+08:00')
  const clock = { now: () => now }
  const log = createLog('silent')
  const liandong = compose({
    db: database.db,
    binaryRows: database.binaryRows,
    clock,
    secrets: openSecrets(data, undefined, suite),
    suite,
    log,
    dataDirectory: data,
    mechanismFolder: folder,
  })
  const reading = await liandong.mechanism.read(mechanism)
  if (!reading.ok) throw new Error(`mechanism/${mechanism} has faults`)
  const regionId = region ?? reading.mechanism.region
  const inChange = <T>(work: (tx: Tx) => Promise<T>) => database.db.transaction().execute(work)
  await inChange(async (tx) => {
    await liandong.mechanism.seedRegions(tx)
    await liandong.mechanism.seedCalendar(tx)
    await liandong.mechanism.loadMechanism(
      { tx, regionId, by: null },
      { ...reading.mechanism, region: regionId },
    )
    if ((await liandong.identity.installation()) === null) await liandong.identity.installDemo(tx, regionId)
  })
  const app = await createHttp({
    routes: liandong.routes,
    authenticate: liandong.authenticate,
    whyEnded: liandong.whyEnded,
    log,
    trustProxy: false,
    checkAnswers: true,
    publicRequestsPerMinute: 100_000,
  })
  await app.ready()

  const unitId = async (code: string) => {
    const { id } = await database.db
      .selectFrom('unit')
      .select('id')
      .where('region_id', '=', regionId)
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    return id
  }
  const sectionId = async (unit: string, name: string) => {
    const parentId = await unitId(unit)
    const found = await database.db
      .selectFrom('unit')
      .select('id')
      .where('region_id', '=', regionId)
      .where('parent_id', '=', parentId)
      .where('name', '=', name)
      .executeTakeFirst()
    if (found) return found.id
    const made = await inChange((tx) =>
      liandong.organization.addUnit({ tx, regionId, by: null }, { parentId, name, shortName: name }),
    )
    return made.id
  }

  async function admit(
    personId: string,
    postId: string,
    name: string,
    role: GrantedRole | null,
  ): Promise<Visitor> {
    const login = `person-${++count}-${regionId}`
    const { password } = await inChange((tx) =>
      liandong.identity.addDemoAccounts(tx, regionId, [{ personId, name, login, role }]),
    )
    return signIn(app, clock, { login, password, name, personId, postId })
  }

  const addPerson = (name: string) =>
    inChange((tx) => liandong.organization.addPerson({ tx, regionId, by: null }, { name, phone: '' }))

  return {
    liandong,
    database,
    app,
    regionId,
    dataDirectory: data,
    unitId,
    sectionId,
    async appoint({ unit, section, kind, account = true }, name = `${unit} ${kind}`) {
      const at = section === undefined ? await unitId(unit) : await sectionId(unit, section)
      const person = await addPerson(name)
      const post = await inChange(async (tx) => {
        const under = { tx, regionId, by: null }
        const made = await liandong.organization.addPost(under, { unitId: at, kind, title: kind })
        const tenure = { postId: made.id, personId: person.id, startsOn: '2026-01-01', endsOn: null }
        await liandong.organization.fillPost(under, tenure)
        return made
      })
      liandong.identity.forgetActors()
      return account
        ? admit(person.id, post.id, name, null)
        : { ...visitor(app, name, ''), personId: person.id, postId: post.id }
    },
    async grant(role) {
      const person = await addPerson(role)
      return admit(person.id, '', role, role)
    },
    stranger: visitor(app, 'stranger', ''),
    on(day, time = '09:00') {
      now = new Date(`${day}T${time}:00+08:00`)
    },
    advance(minutes) {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    today: () => today(clock),
    async close() {
      await app.close()
      await Promise.all(liandong.beside.map((one) => one.stop()))
      await liandong.outbox.stop()
      if (!shared) await database.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

type Credentials = {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly personId: string
  readonly postId: string
}

/** Signs in, sets up a second factor where one is asked for, and signs in again when the session has run out. */
async function signIn(app: FastifyInstance, clock: { now: () => Date }, who: Credentials): Promise<Visitor> {
  const { login, password } = who
  let secret: string | null = null
  const code = () =>
    secret === null ? {} : { code: new TOTP({ secret }).generate({ timestamp: clock.now().getTime() }) }
  const renew = async (): Promise<string> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login, password, ...code() },
    })
    if (answer.statusCode !== 200) throw new Error(`${who.name} cannot sign in: ${answer.body}`)
    return answer.cookies[0]?.value ?? ''
  }
  const signedIn = {
    ...visitor(app, who.name, await renew(), renew),
    personId: who.personId,
    postId: who.postId,
  }
  const { body } = await signedIn.get('/api/session')
  if (body.account.standing === 'must-set-second-factor') {
    const begun = await signedIn.post('/api/account/second-factor', { password })
    secret = begun.body.secret
    const confirmed = await signedIn.post('/api/account/second-factor/confirm', code())
    if (confirmed.status !== 200) throw new Error(`${who.name} cannot set up a second factor`)
  }
  return signedIn
}

function visitor(app: FastifyInstance, name: string, given: string, renew?: () => Promise<string>): Visitor {
  let token = given
  let renewing: Promise<string> | null = null
  const headers = () => (token === '' ? {} : { cookie: `liandong_session=${token}` })
  const send = async (
    method: Route['method'],
    url: string,
    type: string | null,
    payload?: string | Buffer,
  ) => {
    const once = () =>
      app.inject({
        method,
        url,
        headers: type === null ? headers() : { ...headers(), 'content-type': type },
        ...(payload === undefined ? {} : { payload }),
      })
    const sentWith = token
    const answer = await once()
    if (answer.statusCode !== 401 || !renew || url === '/api/session') return answer
    // Of several at once, one signs in for all: a second session would end the first.
    if (token === sentWith) {
      renewing ??= renew().finally(() => {
        renewing = null
      })
      token = await renewing
    }
    return once()
  }
  const ask = async (method: Route['method'], url: string, payload?: unknown): Promise<Answer> => {
    const answer =
      payload === undefined
        ? await send(method, url, null)
        : await send(method, url, 'application/json', JSON.stringify(payload))
    return { status: answer.statusCode, body: parsed(answer.body) }
  }
  return {
    name,
    personId: '',
    postId: '',
    get: (url) => ask('GET', url),
    post: (url, body) => ask('POST', url, body),
    put: (url, body) => ask('PUT', url, body),
    remove: (url) => ask('DELETE', url),
    async download(url) {
      const answer = await send('GET', url, null)
      return { status: answer.statusCode, content: answer.rawPayload }
    },
    async upload(url, fileName, content) {
      const form = new FormData()
      form.append(
        'file',
        new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
        fileName,
      )
      const request = new Request('http://localhost', { method: 'POST', body: form })
      const payload = Buffer.from(await request.arrayBuffer())
      const answer = await send('POST', url, request.headers.get('content-type'), payload)
      return { status: answer.statusCode, body: parsed(answer.body) }
    },
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
