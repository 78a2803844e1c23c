import { describe, expect, it } from 'vitest'
import { identitySettings } from '../../../domain/identity/settings.ts'
import { goodPassword, otherPassword, testIdentity } from './testing.ts'

const passwords = (current: string, next: string) => ({ current, next })

describe('Changing my password', () => {
  it('asks for the present one, then lets only the new one in', async () => {
    const { person, browser, eventTypes } = await testIdentity()
    const { id } = await person('li.na')
    const mine = browser()
    await mine.signIn('li.na')
    const wrong = await mine.send('POST', '/api/account/password', passwords('Wrong-one-77', otherPassword))
    expect(wrong.code).toBe('sign-in-failed')
    const done = await mine.send('POST', '/api/account/password', passwords(goodPassword, otherPassword))
    expect(done.body).toEqual({ standing: 'good' })
    expect((await browser().signIn('li.na')).code).toBe('sign-in-failed')
    expect((await browser().signIn('li.na', otherPassword)).status).toBe(200)
    expect(await eventTypes(id)).toContain('account.password-changed')
  })

  it('names every weakness of the new one at its field', async () => {
    const { person, browser } = await testIdentity()
    await person('li.na')
    const mine = browser()
    await mine.signIn('li.na')
    const codesFor = async (next: string) =>
      (await mine.send('POST', '/api/account/password', passwords(goodPassword, next))).error?.fields
    expect(await codesFor('li.na')).toEqual([
      { path: 'body.next', code: 'password-too-short' },
      { path: 'body.next', code: 'password-few-kinds' },
      { path: 'body.next', code: 'password-contains-login' },
    ])
    expect(await codesFor('Xiangyuan2026!')).toEqual([{ path: 'body.next', code: 'password-common' }])
    expect(await codesFor('襄垣Aa2026..')).toEqual([{ path: 'body.next', code: 'password-common' }])
  })

  it('refuses the last five, the present one among them, and takes the sixth again', async () => {
    const { person, browser, setMinutes } = await testIdentity()
    await person('li.na')
    const mine = browser()
    await mine.signIn('li.na')
    const used = [goodPassword, 'Kite-71-reed', 'Pond-42-gull', 'Snow-93-fern', 'Mint-64-lark']
    for (const [index, next] of used.entries()) {
      if (index === 0) continue
      setMinutes(index)
      const current = used[index - 1] ?? ''
      expect((await mine.send('POST', '/api/account/password', passwords(current, next))).status).toBe(200)
    }
    const last = 'Mint-64-lark'
    for (const old of used) {
      const { code, reason } = await mine.send('POST', '/api/account/password', passwords(last, old))
      expect([code, reason]).toEqual(['password-weak', 'password-used-before'])
    }
    setMinutes(8)
    expect((await mine.send('POST', '/api/account/password', passwords(last, 'Dune-25-moth'))).status).toBe(
      200,
    )
    setMinutes(9)
    expect(
      (await mine.send('POST', '/api/account/password', passwords('Dune-25-moth', goodPassword))).status,
    ).toBe(200)
  })

  it('is forced after a first password and after ninety days; nothing else opens before', async () => {
    const { person, browser, setMinutes } = await testIdentity()
    await person('new.one', { mustChangePassword: true, role: 'auditor' })
    const mine = browser()
    expect((await mine.signIn('new.one')).body).toMatchObject({ standing: 'must-change-password' })
    expect((await mine.session()).body).toMatchObject({ signedIn: true, todoCount: 0 })
    expect(await mine.send('GET', '/api/accounts')).toMatchObject({ status: 428, code: 'password-expired' })
    const done = await mine.send('POST', '/api/account/password', passwords(goodPassword, otherPassword))
    expect(done.body).toEqual({ standing: 'good' })
    expect((await mine.send('GET', '/api/accounts')).status).toBe(200)
    setMinutes(90 * 24 * 60)
    expect((await mine.signIn('new.one', otherPassword)).body).toMatchObject({
      standing: 'must-change-password',
    })
  })

  it('guessing the present one locks, as at the door', async () => {
    const { person, browser } = await testIdentity()
    await person('li.na')
    const mine = browser()
    await mine.signIn('li.na')
    const guess = () => mine.send('POST', '/api/account/password', passwords('Wrong-one-77', otherPassword))
    const codes: unknown[] = []
    for (let i = 0; i < 6; i += 1) codes.push((await guess()).code)
    expect(codes.slice(3)).toEqual(['sign-in-failed', 'locked', 'locked'])
    expect((await browser().signIn('li.na')).code).toBe('locked')
  })
})

describe('A second factor', () => {
  const strict = { settings: identitySettings }

  it('is asked of an administrator before anything opens', async () => {
    const { person, browser, codeOf } = await testIdentity(strict)
    await person('root.zhang', { role: 'auditor' })
    const mine = browser()
    expect((await mine.signIn('root.zhang')).body).toMatchObject({ standing: 'must-set-second-factor' })
    expect((await mine.send('GET', '/api/accounts')).code).toBe('second-factor-required')
    const { body } = await mine.send('POST', '/api/account/second-factor', { password: goodPassword })
    expect(body['uri']).toMatch(/^otpauth:\/\/totp\/Liandong:root\.zhang\?/)
    const secret = String(body['secret'])
    const early = await mine.send('POST', '/api/account/second-factor/confirm', { code: '000000' })
    expect(early.code).toBe('second-factor-failed')
    const done = await mine.send('POST', '/api/account/second-factor/confirm', { code: codeOf(secret) })
    expect(done.body).toEqual({ standing: 'good' })
    expect((await mine.send('GET', '/api/accounts')).status).toBe(200)
  })

  async function withSecondFactor() {
    const county = await testIdentity()
    const { id } = await county.person('li.na')
    const mine = county.browser()
    await mine.signIn('li.na')
    const { body } = await mine.send('POST', '/api/account/second-factor', { password: goodPassword })
    const secret = String(body['secret'])
    await mine.send('POST', '/api/account/second-factor/confirm', { code: county.codeOf(secret) })
    return { ...county, id, secret }
  }

  it('is asked at the next sign-in, after the password', async () => {
    const { browser, codeOf, secret, setMinutes } = await withSecondFactor()
    setMinutes(1)
    expect((await browser().signIn('li.na', otherPassword)).code).toBe('sign-in-failed')
    expect(await browser().signIn('li.na')).toMatchObject({ status: 428, code: 'second-factor-required' })
    expect((await browser().signIn('li.na', goodPassword, '123456')).code).toBe('second-factor-failed')
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret))).status).toBe(200)
  })

  it('lets a clock be one step off, not two', async () => {
    const { browser, codeOf, secret, setMinutes } = await withSecondFactor()
    setMinutes(5)
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret, -2))).code).toBe(
      'second-factor-failed',
    )
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret, 2))).code).toBe(
      'second-factor-failed',
    )
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret, -1))).status).toBe(200)
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret, 1))).status).toBe(200)
  })

  it('is good once: the same code, or an older one, is refused', async () => {
    const { browser, codeOf, secret, setMinutes } = await withSecondFactor()
    // The code that confirmed it is used up, too.
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret))).code).toBe('second-factor-failed')
    setMinutes(2)
    const code = codeOf(secret)
    expect((await browser().signIn('li.na', goodPassword, code)).status).toBe(200)
    expect((await browser().signIn('li.na', goodPassword, code)).code).toBe('second-factor-failed')
    expect((await browser().signIn('li.na', goodPassword, codeOf(secret, -1))).code).toBe(
      'second-factor-failed',
    )
  })

  it('guessed five times locks', async () => {
    const { browser, setMinutes, id, eventTypes } = await withSecondFactor()
    setMinutes(2)
    const codes: unknown[] = []
    for (let i = 0; i < 5; i += 1)
      codes.push((await browser().signIn('li.na', goodPassword, `00000${i}`)).code)
    expect(codes.at(-1)).toBe('locked')
    expect(await eventTypes(id)).toContain('account.locked')
  })

  it('lies sealed in the database and stands in no event', async () => {
    const { db, secret } = await withSecondFactor()
    const rows = [
      await db.selectFrom('account').selectAll().execute(),
      await db.selectFrom('event').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('cannot be confirmed where none was begun', async () => {
    const { person, browser } = await testIdentity()
    await person('li.na')
    const mine = browser()
    await mine.signIn('li.na')
    const answer = await mine.send('POST', '/api/account/second-factor/confirm', { code: '123456' })
    expect(answer).toMatchObject({ code: 'refused', reason: 'nothing-begun' })
  })

  it('is asked of nobody in the demonstration', async () => {
    const { person, browser } = await testIdentity({ ...strict, demo: true })
    await person('root.zhang', { role: 'auditor' })
    expect((await browser().signIn('root.zhang')).body).toMatchObject({ standing: 'good' })
  })
})
