import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mechanismFolder } from '../../../tests/support/mechanism.ts'
import { county, testCounty } from '../../../tests/support/region.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { identitySettings } from '../../../domain/identity/settings.ts'
import { comparisonOf } from '../../../domain/organization/comparison.ts'
import { today } from '../../platform/clock.ts'
import { createHttp, sessionCookie } from '../../platform/http.ts'
import { createLog } from '../../platform/log.ts'
import { change } from '../../platform/road.ts'
import { secretsWith } from '../../platform/secrets.ts'
import { mechanismModule } from '../mechanism/index.ts'
import { findDemoAccounts, identityModule, keepDemoAccounts } from './index.ts'
import { goodPassword, testIdentity } from './testing.ts'

/** An installation with nothing in it, and the real mechanisms beside it. */
async function empty() {
  const { db } = await testDatabase()
  const { platform, organization } = await testCounty(db)
  const mechanism = mechanismModule(platform, { organization, folder: mechanismFolder })
  const identity = identityModule(platform, {
    secrets: secretsWith(randomBytes(32)),
    settings: identitySettings,
    suite: 'standard',
    accountOpened: async () => undefined,
    endActingsOf: async () => undefined,
    heldPosts: organization.heldPosts,
    partsOf: mechanism.partsOf,
    mechanismInForce: async (at, regionId, day) => {
      const found = await mechanism.inForce(at, regionId, day)
      if (!found) return null
      const places = comparisonOf('county', false)
      return { id: found.id, code: found.content.code, title: found.title, regionName: '襄垣县', places }
    },
    countTodos: async () => 0,
    firstRun: {
      listMechanisms: mechanism.choices,
      load: async (tx, folder) => {
        const reading = await mechanism.read(folder)
        if (!reading.ok) throw new Error('faults')
        await mechanism.seedRegions(tx)
        await mechanism.seedCalendar(tx)
        const regionId = reading.mechanism.region
        await mechanism.loadMechanism({ tx, regionId, by: null }, reading.mechanism)
        const inForce = await mechanism.inForce(tx, regionId, today(platform.clock))
        const officeUnitId = inForce?.officeUnitId ?? ''
        return { regionId, officeUnitId, title: reading.mechanism.title.zh, ...reading.counts }
      },
      addPerson: organization.addPerson,
      addPost: organization.addPost,
      fillPost: organization.fillPost,
    },
  })
  const app = await createHttp({
    routes: identity.routes,
    authenticate: identity.authenticate,
    log: createLog('silent'),
    trustProxy: false,
    checkAnswers: true,
    publicRequestsPerMinute: 1_000,
  })
  onTestFinished(() => app.close())
  const ask = async (method: 'GET' | 'POST', url: string, payload?: object, token?: string) => {
    const answer = await app.inject({
      method,
      url,
      ...(payload ? { payload } : {}),
      ...(token ? { cookies: { [sessionCookie]: token } } : {}),
    })
    return { status: answer.statusCode, body: answer.json(), token: answer.cookies[0]?.value }
  }
  const notice = await identity.firstRunNotice('http://localhost:8090')
  const token = notice.join('\n').match(/[\w-]{43}/)?.[0] ?? ''
  return { db, identity, ask, notice, token }
}

const names = {
  administrators: {
    system: { name: '张立', login: 'sys.zhang', password: 'Chun-Feng-83-lvliu' },
    security: { name: '李敏', login: 'sec.li', password: 'Lamp7 river Stone quiet' },
    audit: { name: '王进', login: 'aud.wang', password: 'Kite-71-reed-Sky' },
  },
  office: { name: '赵晴', postTitle: '综合岗', login: 'zhao.qing', password: 'Pond-42-gull-Rain' },
}

describe('The first run', () => {
  it('is announced on the console and offered with the mechanisms that can be loaded', async () => {
    const { ask, notice, token } = await empty()
    expect(notice[0]).toContain('http://localhost:8090/first-run')
    expect(token).toHaveLength(43)
    const { body } = await ask('GET', '/api/first-run')
    expect(body.open).toBe(true)
    expect(body.mechanisms).toContainEqual(
      expect.objectContaining({
        folder: 'xiangyuan',
        units: 13,
        indicators: 18,
        subIndicators: 86,
        faults: 0,
      }),
    )
    expect((await ask('GET', '/api/session')).body).toMatchObject({
      firstRun: true,
      signedIn: false,
      mechanism: null,
    })
  })

  it('fills the installation in one go: mechanism, three administrators, the office', async () => {
    const { ask, token, db, identity } = await empty()
    const done = await ask('POST', '/api/first-run', { token, mechanism: 'xiangyuan', ...names })
    expect(done).toMatchObject({ status: 200, body: { units: 13, indicators: 18, subIndicators: 86 } })
    expect((await ask('GET', '/api/first-run')).body).toEqual({ open: false, mechanisms: [] })
    const { password } = names.office
    const clerk = await ask('POST', '/api/session', { login: 'zhao.qing', password })
    expect(clerk.body).toMatchObject({ standing: 'good' })
    const { body } = await ask('GET', '/api/session', undefined, clerk.token)
    expect(body).toMatchObject({ firstRun: false, demo: false, account: { name: '赵晴', post: '综合岗' } })
    expect(body.account.rights).toContain('task.issue')
    for (const { login, password: theirs } of Object.values(names.administrators))
      expect((await ask('POST', '/api/session', { login, password: theirs })).body).toMatchObject({
        standing: 'must-set-second-factor',
      })
    const grants = await db.selectFrom('account_grant').select('role').orderBy('role').execute()
    expect(grants.map(({ role }) => role)).toEqual([
      'auditor',
      'security-administrator',
      'system-administrator',
    ])
    const types = await db
      .selectFrom('event')
      .select('type')
      .where('type', 'in', ['installation.set-up', 'account.created'])
      .execute()
    expect(types).toHaveLength(5)
    expect(await identity.firstRunNotice('x')).toEqual([])
  })

  it('happens once: the token is worth nothing afterwards, and of two at once one is told', async () => {
    const { ask, token, db } = await empty()
    const input = { token, mechanism: 'xiangyuan', ...names }
    const both = await Promise.all([
      ask('POST', '/api/first-run', input),
      ask('POST', '/api/first-run', input),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await ask('POST', '/api/first-run', input)).body.error).toMatchObject({ code: 'first-run-done' })
    expect(await db.selectFrom('account').select('id').execute()).toHaveLength(4)
  })

  it('asks for the token of this start', async () => {
    const { ask, token } = await empty()
    for (const wrong of ['', 'x', `${token}x`, token.slice(1)]) {
      const { body } = await ask('POST', '/api/first-run', { token: wrong, mechanism: 'xiangyuan', ...names })
      expect(body.error).toMatchObject({ code: 'forbidden', reason: 'bad-token' })
    }
  })

  it('names every weak password and every shared login at its field, and leaves nothing behind', async () => {
    const { ask, token, db } = await empty()
    const { administrators, office } = names
    const weak = {
      ...administrators,
      system: { ...administrators.system, password: 'short' },
      audit: { ...administrators.audit, password: administrators.security.password },
    }
    const input = {
      token,
      mechanism: 'xiangyuan',
      administrators: weak,
      office: { ...office, password: 'Xiangyuan2026!' },
    }
    const { body, status } = await ask('POST', '/api/first-run', input)
    expect(status).toBe(422)
    expect(
      body.error.fields.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual([
      'body.administrators.system.password password-too-short',
      'body.administrators.system.password password-few-kinds',
      'body.administrators.audit.password password-same-as-other',
      'body.office.password password-common',
    ])
    const shared = { ...administrators, audit: { ...administrators.audit, login: 'SYS.zhang' } }
    const again = await ask('POST', '/api/first-run', {
      token,
      mechanism: 'xiangyuan',
      administrators: shared,
      office,
    })
    expect(again.body.error.fields).toEqual([
      { path: 'body.administrators.audit.login', code: 'login-taken' },
    ])
    const unknown = await ask('POST', '/api/first-run', { token, mechanism: '../xiangyuan', ...names })
    expect(unknown.body.error.fields).toEqual([{ path: 'body.mechanism', code: 'not-a-choice' }])
    for (const table of ['installation', 'account', 'mechanism', 'person', 'event'] as const)
      expect(
        await db
          .selectFrom(table)
          .select((row) => row.lit(1).as('one'))
          .execute(),
      ).toEqual([])
  })
})

describe('Demonstration accounts', () => {
  it('share one password that this installation made up, kept for the owner’s eyes only', async () => {
    const { identity, platform, organization, browser } = await testIdentity({ demo: true })
    const made = await change(platform, async (tx) => {
      const under = { tx, regionId: county, by: null }
      const { id: clerk } = await organization.addPerson(under, { name: '赵晴', phone: '' })
      const { id: auditor } = await organization.addPerson(under, { name: '王进', phone: '' })
      return identity.addDemoAccounts(tx, county, [
        { personId: clerk, name: '赵晴', login: 'zhao.qing', role: null },
        { personId: auditor, name: '王进', login: 'aud.wang', role: 'auditor' },
      ])
    })
    expect(made.password).not.toBe(goodPassword)
    for (const login of ['zhao.qing', 'aud.wang'])
      expect((await browser().signIn(login, made.password)).body).toMatchObject({ standing: 'good' })
    const folder = await mkdtemp(join(tmpdir(), 'liandong-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    expect(await findDemoAccounts(folder)).toBeNull()
    await keepDemoAccounts(folder, made.password)
    expect(await findDemoAccounts(folder)).toBe(made.password)
    expect((await stat(join(folder, 'demo-accounts.txt'))).mode & 0o777).toBe(0o600)
  })
})
