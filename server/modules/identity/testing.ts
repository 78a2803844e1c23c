/** For tests: a county whose people sign in over the real web server, with a clock that can be set. */
import { randomBytes } from 'node:crypto'
import { TOTP } from 'otpauth'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { county, testCounty } from '../../../tests/support/region.ts'
import { type TestDatabase, testDatabase } from '../../../tests/support/test-database.ts'
import type { AccountState } from '../../../domain/identity/account.ts'
import type { GrantedRole } from '../../../domain/identity/rights.ts'
import { type IdentitySettings, identitySettings } from '../../../domain/identity/settings.ts'
import { comparisonOf } from '../../../domain/organization/comparison.ts'
import { createHttp, sessionCookie } from '../../platform/http.ts'
import { createLog } from '../../platform/log.ts'
import { change } from '../../platform/road.ts'
import { secretsWith } from '../../platform/secrets.ts'
import { identityModule } from './index.ts'
import { addAccount } from './new-account.ts'
import { hashPassword } from './password-hash.ts'
import { insertInstallation } from './store.ts'

export const goodPassword = 'Chun-Feng-83-lvliu'
export const otherPassword = 'Lamp7 river Stone quiet'
export const testSettings: IdentitySettings = { ...identitySettings, secondFactorFor: [] }

const answerShape = z.object({
  error: z
    .object({
      code: z.string(),
      reason: z.string().optional(),
      facts: z.record(z.string(), z.unknown()).optional(),
      fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
    })
    .optional(),
})

type Options = {
  readonly at?: string
  readonly demo?: boolean
  readonly installed?: boolean
  readonly settings?: IdentitySettings
}

export async function testIdentity({
  at,
  demo = false,
  installed = true,
  settings = testSettings,
}: Options = {}) {
  const database: TestDatabase = await testDatabase()
  const { db } = database
  const { platform, organization } = await testCounty(db, at ?? '2026-03-02T01:00:00.000Z')
  const identity = identityModule(platform, {
    secrets: secretsWith(randomBytes(32)),
    settings,
    suite: 'standard',
    accountOpened: async () => undefined,
    endActingsOf: async () => undefined,
    heldPosts: organization.heldPosts,
    partsOf: async () => [],
    mechanismInForce: async () => ({
      id: '01900000-0000-7000-8000-00000000000a',
      code: 'xiangyuan',
      title: '协同联动',
      regionName: '襄垣县',
      places: comparisonOf('county', false),
    }),
    countTodos: async () => 3,
    firstRun: {
      listMechanisms: async () => [],
      load: () => Promise.reject(new Error('not in this test')),
      addPerson: organization.addPerson,
      addPost: organization.addPost,
      fillPost: organization.fillPost,
    },
  })
  if (installed)
    await change(platform, (tx) =>
      insertInstallation(tx, { regionId: county, demo, at: platform.clock.now().toISOString() }),
    )
  const app = await createHttp({
    routes: identity.routes,
    authenticate: identity.authenticate,
    whyEnded: identity.whyEnded,
    log: createLog('silent'),
    trustProxy: false,
    checkAnswers: true,
    publicRequestsPerMinute: 100_000,
  })
  onTestFinished(() => app.close())
  const passwordHash = await hashPassword(goodPassword)

  /** A person with an account whose password is {@link goodPassword}. */
  async function person(
    login: string,
    more: { role?: GrantedRole; state?: AccountState; name?: string; mustChangePassword?: boolean } = {},
  ) {
    const { role = null, state = 'active', name = `某${login}`, mustChangePassword = false } = more
    return change(platform, async (tx) => {
      const { id: personId } = await organization.addPerson(
        { tx, regionId: county, by: null },
        { name, phone: '' },
      )
      const account = {
        regionId: county,
        personId,
        name,
        login,
        passwordHash,
        mustChangePassword,
        state,
        role,
      }
      return { ...(await addAccount(platform, tx, null, account)), personId, login, name }
    })
  }

  /** A browser: keeps the cookie, sends it along. */
  function browser(ip = '10.1.1.1') {
    let cookie: string | undefined
    async function send(method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) {
      const answer = await app.inject({
        method,
        url,
        remoteAddress: ip,
        ...(body ? { payload: body } : {}),
        ...(cookie === undefined ? {} : { cookies: { [sessionCookie]: cookie } }),
      })
      const set = answer.cookies.find(({ name }) => name === sessionCookie)
      if (set) cookie = set.value === '' ? undefined : set.value
      const json: Record<string, unknown> = answer.json()
      const { error } = answerShape.parse(json)
      return { status: answer.statusCode, body: json, code: error?.code, reason: error?.reason, error, set }
    }
    return {
      send,
      signIn: (login: string, password = goodPassword, code?: string) =>
        send('POST', '/api/session', { login, password, ...(code ? { code } : {}) }),
      session: () => send('GET', '/api/session'),
      isSignedIn: async () => (await send('GET', '/api/session')).body['signedIn'] === true,
    }
  }

  const setMinutes = (minutes: number) =>
    platform.setTime(new Date(Date.parse(at ?? '2026-03-02T01:00:00.000Z') + minutes * 60_000).toISOString())

  async function events(itemId: string) {
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('item_id', '=', itemId)
      .orderBy('seq')
      .execute()
    return rows
  }
  const eventTypes = async (itemId: string) => (await events(itemId)).map(({ type }) => type)

  /** The code an authenticator shows for a secret, now or some steps away. */
  function codeOf(secret: string, stepsAway = 0): string {
    const timestamp = platform.clock.now().getTime() + stepsAway * 30_000
    return new TOTP({ secret }).generate({ timestamp })
  }

  return {
    database,
    db,
    platform,
    organization,
    identity,
    app,
    person,
    browser,
    setMinutes,
    events,
    eventTypes,
    codeOf,
  }
}
