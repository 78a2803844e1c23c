import { describe, expect, it } from 'vitest'
import { county, neighbour } from '../../../tests/support/region.ts'
import { change } from '../../platform/road.ts'
import { addAccount } from './new-account.ts'
import { goodPassword, otherPassword, testIdentity } from './testing.ts'

/** The three administrators, each signed in at a desk of their own, and an officer. */
async function office() {
  const county = await testIdentity()
  const { person, browser } = county
  const people = {
    system: await person('sys.zhang', { role: 'system-administrator' }),
    security: await person('sec.li', { role: 'security-administrator' }),
    auditor: await person('aud.wang', { role: 'auditor' }),
    officer: await person('off.zhao'),
  }
  const desks = { system: browser('10.0.0.1'), security: browser('10.0.0.2'), auditor: browser('10.0.0.3') }
  await desks.system.signIn('sys.zhang')
  await desks.security.signIn('sec.li')
  await desks.auditor.signIn('aud.wang')
  const rows = async (): Promise<
    { id: string; version: number; login: string; state: string; grants: string[] }[]
  > => {
    const { body } = await desks.auditor.send('GET', '/api/accounts')
    return Array.isArray(body['rows']) ? body['rows'] : []
  }
  const row = async (login: string) => {
    const found = (await rows()).find((one) => one.login === login)
    if (!found) throw new Error(`no account ${login}`)
    return found
  }
  /** The security administrator acts on an account as it stands now. */
  const act = async (login: string, verb: string, more: object = {}) => {
    const { id, version } = await row(login)
    return desks.security.send('POST', `/api/accounts/${id}/${verb}`, { version, ...more })
  }
  const newPerson = (name: string) =>
    change(county.platform, (tx) =>
      county.organization.addPerson({ tx, regionId: '140423', by: null }, { name, phone: '' }),
    )
  return { ...county, people, desks, rows, row, act, newPerson }
}

describe('A new account', () => {
  it('is made by one administrator, activated by another, and opens with a password of its owner’s own', async () => {
    const { desks, newPerson, act, browser, eventTypes, row } = await office()
    const { id: personId } = await newPerson('陈晨')
    const made = await desks.system.send('POST', '/api/accounts', { personId, login: 'Chen.Chen' })
    expect(made.status).toBe(200)
    const initial = String(made.body['initialPassword'])
    expect(initial).toMatch(/^(\w{4}-){3}\w{4}$/)
    const mine = browser()
    expect((await mine.signIn('chen.chen', initial)).reason).toBe('account-pending')
    expect(await row('chen.chen')).toMatchObject({ state: 'pending', createdBy: '某sys.zhang', grants: [] })
    expect((await act('chen.chen', 'activate')).status).toBe(200)
    expect((await mine.signIn('chen.chen', initial)).body).toMatchObject({ standing: 'must-change-password' })
    await mine.send('POST', '/api/account/password', { current: initial, next: otherPassword })
    expect((await mine.signIn('chen.chen', otherPassword)).body).toMatchObject({ standing: 'good' })
    expect(await eventTypes(String(made.body['id']))).toEqual([
      'account.created',
      'account.sign-in-refused',
      'account.activated',
      'account.signed-in',
      'account.password-changed',
      'account.signed-in',
    ])
  })

  it('takes a login that is free and a person who has none, even of two at once', async () => {
    const { desks, newPerson, people } = await office()
    const { id: personId } = await newPerson('陈晨')
    const { id: namesake } = await newPerson('陈晨')
    const create = (body: object) => desks.system.send('POST', '/api/accounts', body)
    expect(await create({ personId, login: 'off.zhao' })).toMatchObject({
      status: 409,
      reason: 'login-taken',
    })
    expect(await create({ personId: people.officer.personId, login: 'zhao2' })).toMatchObject({
      reason: 'has-account',
    })
    expect((await create({ personId: people.officer.id, login: 'zhao3' })).code).toBe('not-found')
    expect((await create({ personId, login: '陈晨' })).error?.fields).toEqual([
      expect.objectContaining({ path: 'body.login', code: 'bad-login' }),
    ])
    const both = await Promise.all([
      create({ personId, login: 'chen.chen' }),
      create({ personId: namesake, login: 'chen.chen' }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
})

describe('The security administrator', () => {
  it('disables an account in the middle of a session, and enables it again', async () => {
    const { act, browser } = await office()
    const mine = browser()
    await mine.signIn('off.zhao')
    expect(await mine.isSignedIn()).toBe(true)
    expect((await act('off.zhao', 'disable')).status).toBe(200)
    expect(await mine.isSignedIn()).toBe(false)
    expect((await browser().signIn('off.zhao')).reason).toBe('account-disabled')
    expect((await act('off.zhao', 'disable')).reason).toBe('already-disabled')
    await act('off.zhao', 'activate')
    expect(await mine.isSignedIn()).toBe(false)
    expect((await mine.signIn('off.zhao')).status).toBe(200)
  })

  it('unlocks what failures locked', async () => {
    const { act, browser, row } = await office()
    expect((await act('off.zhao', 'unlock')).reason).toBe('not-locked')
    for (let i = 0; i < 5; i += 1) await browser().signIn('off.zhao', otherPassword)
    expect(await row('off.zhao')).toMatchObject({ state: 'locked' })
    expect((await act('off.zhao', 'unlock')).status).toBe(200)
    expect((await browser().signIn('off.zhao')).status).toBe(200)
  })

  it('resets: a new one-time password, no second factor, no session', async () => {
    const { act, browser, codeOf, row } = await office()
    const mine = browser()
    await mine.signIn('off.zhao')
    const begun = await mine.send('POST', '/api/account/second-factor', { password: goodPassword })
    await mine.send('POST', '/api/account/second-factor/confirm', {
      code: codeOf(String(begun.body['secret'])),
    })
    expect(await row('off.zhao')).toMatchObject({ secondFactor: true })
    const reset = await act('off.zhao', 'reset')
    const initial = String(reset.body['initialPassword'])
    expect(await mine.isSignedIn()).toBe(false)
    expect(await row('off.zhao')).toMatchObject({ secondFactor: false })
    expect((await mine.signIn('off.zhao')).code).toBe('sign-in-failed')
    expect((await mine.signIn('off.zhao', initial)).body).toMatchObject({ standing: 'must-change-password' })
  })

  it('grants and takes back; no two roles of administrators meet in one account', async () => {
    const { act, browser, row, db } = await office()
    const mine = browser()
    await mine.signIn('off.zhao')
    expect((await act('off.zhao', 'grants', { role: 'inspector' })).status).toBe(200)
    expect((await mine.session()).body).toMatchObject({ account: { grants: ['inspector'] } })
    expect(await act('off.zhao', 'grants', { role: 'auditor' })).toMatchObject({
      code: 'refused',
      reason: 'administrators-exclude-each-other',
    })
    expect((await act('aud.wang', 'grants', { role: 'system-administrator' })).reason).toBe(
      'administrators-exclude-each-other',
    )
    expect((await act('off.zhao', 'grants/revoke', { role: 'auditor' })).reason).toBe('not-granted')
    expect((await act('off.zhao', 'grants/revoke', { role: 'inspector' })).status).toBe(200)
    expect((await mine.session()).body).toMatchObject({ account: { grants: [] } })
    // And where the application would forget it, the table would not.
    const { id } = await row('aud.wang')
    const second = {
      region_id: '140423',
      account_id: id,
      role: 'inspector',
      granted_at: '2026-03-02T01:00:00Z',
    }
    await expect(db.insertInto('account_grant').values(second).execute()).rejects.toThrow(
      /one_role_beside_none/,
    )
  })

  it('makes no administrator of somebody who holds a post', async () => {
    const { act, platform, organization, people } = await office()
    await change(platform, async (tx) => {
      const under = { tx, regionId: county, by: null }
      const unit = await organization.addUnit(under, {
        parentId: null,
        name: '县审批局',
        shortName: '审批局',
      })
      const post = await organization.addPost(under, { unitId: unit.id, kind: 'officer', title: '干事' })
      const { personId } = people.officer
      await organization.fillPost(under, { postId: post.id, personId, startsOn: '2026-03-02', endsOn: null })
    })
    expect((await act('off.zhao', 'grants', { role: 'auditor' })).reason).toBe('holds-a-post')
    expect((await act('off.zhao', 'grants', { role: 'inspector' })).status).toBe(200)
  })

  it.each(['activate', 'disable', 'unlock', 'reset'])('does not %s an own account', async (verb) => {
    const { act } = await office()
    expect(await act('sec.li', verb)).toMatchObject({ code: 'refused', reason: 'not-for-oneself' })
  })

  it('neither grants to nor takes from an own account', async () => {
    const { act } = await office()
    expect((await act('sec.li', 'grants', { role: 'auditor' })).reason).toBe('not-for-oneself')
    expect((await act('sec.li', 'grants/revoke', { role: 'security-administrator' })).reason).toBe(
      'not-for-oneself',
    )
  })

  it('who comes second is told the version that came before', async () => {
    const { desks, row, act } = await office()
    const { id, version } = await row('off.zhao')
    await act('off.zhao', 'disable')
    const late = await desks.security.send('POST', `/api/accounts/${id}/activate`, { version })
    expect(late).toMatchObject({
      status: 409,
      code: 'version-changed',
      error: { facts: { state: 'disabled' } },
    })
  })

  it('and another one disabling each other at once leave one of them', async () => {
    const { person, desks, browser, row, db } = await office()
    await person('sec.two', { role: 'security-administrator' })
    const second = browser('10.0.0.9')
    await second.signIn('sec.two')
    const [li, two] = [await row('sec.li'), await row('sec.two')]
    const answers = await Promise.all([
      desks.security.send('POST', `/api/accounts/${two.id}/disable`, { version: two.version }),
      second.send('POST', `/api/accounts/${li.id}/disable`, { version: li.version }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).not.toEqual([200, 200])
    const active = await db
      .selectFrom('account')
      .select('login')
      .where('login', 'in', ['sec.li', 'sec.two'])
      .where('state', '=', 'active')
      .execute()
    expect(active).toHaveLength(1)
  })
})

describe('The three administrators', () => {
  it('see accounts, and each does only what is theirs', async () => {
    const { desks, people, newPerson } = await office()
    const { id: personId } = await newPerson('陈晨')
    const { id, version } = people.officer
    for (const desk of Object.values(desks))
      expect((await desk.send('GET', '/api/accounts')).status).toBe(200)
    const create = { personId, login: 'chen.chen' }
    expect((await desks.security.send('POST', '/api/accounts', create)).status).toBe(403)
    expect((await desks.auditor.send('POST', '/api/accounts', create)).status).toBe(403)
    for (const verb of ['activate', 'disable', 'unlock', 'reset', 'grants', 'grants/revoke'])
      for (const desk of [desks.system, desks.auditor]) {
        const role = verb.startsWith('grants') ? { role: 'inspector' } : {}
        const answer = await desk.send('POST', `/api/accounts/${id}/${verb}`, { version, ...role })
        expect(answer.status).toBe(403)
      }
  })

  it('are the only ones who see accounts', async () => {
    const { browser } = await office()
    const mine = browser()
    await mine.signIn('off.zhao')
    expect((await mine.send('GET', '/api/accounts')).status).toBe(403)
    expect((await browser().send('GET', '/api/accounts')).status).toBe(401)
  })

  it('do not reach accounts of another region', async () => {
    const { desks, db, platform, organization, rows } = await office()
    const far = await change(platform, async (tx) => {
      const under = { tx, regionId: neighbour, by: null }
      const { id: personId } = await organization.addPerson(under, { name: '邻县某', phone: '' })
      const account = { regionId: neighbour, personId, name: '邻县某', login: 'far.away', passwordHash: '' }
      const made = { ...account, mustChangePassword: true, state: 'active', role: null } as const
      return { ...(await addAccount(platform, tx, null, made)), personId }
    })
    const { version } = far
    for (const verb of ['disable', 'unlock', 'reset']) {
      const answer = await desks.security.send('POST', `/api/accounts/${far.id}/${verb}`, { version })
      expect(answer.code).toBe('not-found')
    }
    const create = { personId: far.personId, login: 'far.two' }
    expect((await desks.system.send('POST', '/api/accounts', create)).code).toBe('not-found')
    expect((await rows()).map(({ login }) => login)).not.toContain('far.away')
    expect(
      await db.selectFrom('account').select('version').where('login', '=', 'far.away').execute(),
    ).toEqual([{ version }])
  })
})
