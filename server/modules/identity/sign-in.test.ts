import { describe, expect, it } from 'vitest'
import { unknownLogins } from './failures.ts'
import { otherPassword, testIdentity } from './testing.ts'

describe('Signing in', () => {
  it('opens a session, tells where one stands, and is on the record', async () => {
    const { person, browser, events } = await testIdentity()
    const { id } = await person('li.na')
    const mine = browser()
    const answer = await mine.signIn(' Li.Na ')
    expect(answer).toMatchObject({ status: 200, body: { standing: 'good', replacedSession: false } })
    expect(answer.set).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
    expect((await mine.session()).body).toMatchObject({
      signedIn: true,
      account: { login: 'li.na', name: '某li.na', standing: 'good', grants: [] },
      todoCount: 3,
    })
    const [, signedIn] = await events(id)
    expect(signedIn).toMatchObject({
      type: 'account.signed-in',
      account_id: id,
      actor_name: '某li.na',
      ip: '10.1.1.1',
    })
  })

  it('fails in the same words for a wrong password and for a login nobody has', async () => {
    const { person, browser, eventTypes } = await testIdentity()
    const { id } = await person('li.na')
    const wrong = await browser().signIn('li.na', otherPassword)
    const unknown = await browser().signIn('nobody', otherPassword)
    for (const answer of [wrong, unknown]) {
      expect(answer.status).toBe(401)
      expect(answer.error).toMatchObject({ code: 'sign-in-failed' })
      expect(answer.error?.reason).toBeUndefined()
      expect(answer.error?.facts).toBeUndefined()
    }
    expect(await eventTypes(id)).toEqual(['account.created', 'account.sign-in-failed'])
    expect(await eventTypes(unknownLogins)).toEqual(['sign-in.failed'])
  })

  it('takes as long for a login nobody has', async () => {
    const { person, browser } = await testIdentity()
    await person('li.na')
    const timeOf = async (login: string, turn: number) => {
      const start = performance.now()
      await browser(`10.2.${turn}.${login.length}`).signIn(login, otherPassword)
      return performance.now() - start
    }
    // The shortest of several: what else goes on here only adds.
    const [known, unknown] = [Array<number>(), Array<number>()]
    for (let turn = 0; turn < 4; turn += 1) {
      known.push(await timeOf('li.na', turn))
      unknown.push(await timeOf('nobody', turn))
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('writes no password and no unknown login into the record', async () => {
    const { person, browser, db } = await testIdentity()
    await person('li.na')
    await browser().signIn('li.na', 'Geheim-wrong-7')
    await browser().signIn('geheim-typed-as-login', 'Geheim-wrong-8')
    const rows = await db.selectFrom('event').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/geheim-|Geheim-|argon2/)
  })

  it.each(['pending', 'disabled'] as const)(
    'to a %s account needs the right password to learn why not',
    async (state) => {
      const { person, browser, eventTypes } = await testIdentity()
      const { id } = await person('li.na', { state })
      expect((await browser().signIn('li.na', otherPassword)).reason).toBeUndefined()
      expect(await browser().signIn('li.na')).toMatchObject({
        code: 'sign-in-failed',
        reason: `account-${state}`,
      })
      expect(await eventTypes(id)).toContain('account.sign-in-refused')
    },
  )

  it('as somebody else in the same browser ends the first one’s session', async () => {
    const { person, browser, eventTypes, db } = await testIdentity()
    const first = await person('li.na')
    await person('wang.wei')
    const shared = browser()
    await shared.signIn('li.na')
    await shared.signIn('wang.wei')
    expect(await eventTypes(first.id)).toContain('account.signed-out')
    const open = await db.selectFrom('session').select('account_id').where('ended_at', 'is', null).execute()
    expect(open).toHaveLength(1)
  })
})

describe('Failing five times within ten minutes', () => {
  it('locks the account for twenty minutes, the right password included', async () => {
    const { person, browser, setMinutes, eventTypes } = await testIdentity()
    const { id } = await person('li.na')
    const codes: unknown[] = []
    for (const minute of [0, 1, 2, 3, 4]) {
      setMinutes(minute)
      codes.push((await browser().signIn('li.na', otherPassword)).code)
    }
    expect(codes).toEqual(['sign-in-failed', 'sign-in-failed', 'sign-in-failed', 'sign-in-failed', 'locked'])
    setMinutes(23.9)
    expect(await browser().signIn('li.na')).toMatchObject({
      status: 423,
      code: 'locked',
      error: { facts: { minutes: 1 } },
    })
    setMinutes(24)
    expect((await browser().signIn('li.na')).status).toBe(200)
    expect((await eventTypes(id)).slice(1)).toEqual([
      ...Array<string>(4).fill('account.sign-in-failed'),
      'account.locked',
      'account.signed-in',
    ])
  })

  it('looks the same for a login nobody has', async () => {
    const { browser, setMinutes } = await testIdentity()
    const codes: unknown[] = []
    for (const minute of [0, 1, 2, 3, 4, 5]) {
      setMinutes(minute)
      codes.push((await browser().signIn('nobody', otherPassword)).code)
    }
    expect(codes.slice(3)).toEqual(['sign-in-failed', 'locked', 'locked'])
    setMinutes(24)
    expect((await browser().signIn('nobody', otherPassword)).code).toBe('sign-in-failed')
  })

  it('is forgotten by a success in between', async () => {
    const { person, browser } = await testIdentity()
    await person('li.na')
    for (let i = 0; i < 4; i += 1) await browser().signIn('li.na', otherPassword)
    expect((await browser().signIn('li.na')).status).toBe(200)
    for (let i = 0; i < 4; i += 1)
      expect((await browser().signIn('li.na', otherPassword)).code).toBe('sign-in-failed')
  })

  it('counts guesses made side by side', async () => {
    const { person, browser, db } = await testIdentity()
    await person('li.na')
    const guesses = Array.from({ length: 8 }, () => browser().signIn('li.na', otherPassword))
    const codes = (await Promise.all(guesses)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(4)
    expect(codes.filter((code) => code === 'locked')).toHaveLength(4)
    const failed = await db.selectFrom('account').select('failed_attempts').executeTakeFirstOrThrow()
    expect(failed.failed_attempts).toBe(5)
  })
})

it('An address is held after twenty failures, whoever’s login was tried', async () => {
  const { person, browser, setMinutes } = await testIdentity()
  await person('li.na')
  for (let i = 0; i < 20; i += 1) await browser('10.9.9.9').signIn(`nobody-${i}`, otherPassword)
  expect((await browser('10.9.9.9').signIn('li.na')).code).toBe('locked')
  expect((await browser('10.9.9.8').signIn('li.na')).status).toBe(200)
  setMinutes(20)
  expect((await browser('10.9.9.9').signIn('li.na')).status).toBe(200)
})
