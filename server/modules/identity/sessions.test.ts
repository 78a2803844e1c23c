import { expect, it } from 'vitest'
import { comparisonOf } from '../../../domain/organization/comparison.ts'
import { county } from '../../../tests/support/region.ts'
import { change } from '../../platform/road.ts'
import { testIdentity } from './testing.ts'

it('A session ends after thirty minutes without use, and lives on while it is used', async () => {
  const { person, browser, setMinutes } = await testIdentity()
  await person('li.na')
  const mine = browser()
  await mine.signIn('li.na')
  for (const minute of [29, 58, 87]) {
    setMinutes(minute)
    expect(await mine.isSignedIn()).toBe(true)
  }
  setMinutes(117)
  expect(await mine.isSignedIn()).toBe(false)
  setMinutes(118)
  expect(await mine.isSignedIn()).toBe(false)
})

it('A session ends after twelve hours, however much it is used', async () => {
  const { person, browser, setMinutes } = await testIdentity()
  await person('li.na')
  const mine = browser()
  await mine.signIn('li.na')
  for (let minute = 20; minute < 720; minute += 20) {
    setMinutes(minute)
    expect(await mine.isSignedIn()).toBe(true)
  }
  setMinutes(720)
  expect(await mine.isSignedIn()).toBe(false)
})

it('Signing in elsewhere ends the older session and says so', async () => {
  const { person, browser } = await testIdentity()
  await person('li.na')
  const [office, home] = [browser('10.1.1.1'), browser('10.1.1.2')]
  await office.signIn('li.na')
  expect((await home.signIn('li.na')).body).toMatchObject({ replacedSession: true })
  expect(await office.isSignedIn()).toBe(false)
  expect(await home.isSignedIn()).toBe(true)
})

it('The older session is told that its owner signed in elsewhere; one that ended otherwise is not', async () => {
  const { person, browser, setMinutes } = await testIdentity()
  await person('li.na')
  const [office, home, stranger] = [browser('10.1.1.1'), browser('10.1.1.2'), browser()]
  const refused = async (who: typeof office) => {
    const { code, reason } = await who.send('POST', '/api/account/second-factor', { password: 'x' })
    return [code, reason]
  }
  await office.signIn('li.na')
  setMinutes(1)
  await home.signIn('li.na')
  expect(await refused(office)).toEqual(['not-signed-in', 'signed-in-elsewhere'])
  expect(await refused(stranger)).toEqual(['not-signed-in', undefined])
  setMinutes(40)
  expect(await refused(home)).toEqual(['not-signed-in', undefined])
})

it('A session that had already run out counts as none', async () => {
  const { person, browser, setMinutes } = await testIdentity()
  await person('li.na')
  await browser().signIn('li.na')
  setMinutes(31)
  expect((await browser().signIn('li.na')).body).toMatchObject({ replacedSession: false })
})

it('Signing out ends the session on the server: the old cookie is worth nothing', async () => {
  const { person, browser, identity, eventTypes } = await testIdentity()
  const { id } = await person('li.na')
  const mine = browser()
  const token = (await mine.signIn('li.na')).set?.value ?? ''
  expect(await identity.authenticate(token, '10.1.1.1')).not.toBeNull()
  const answer = await mine.send('DELETE', '/api/session')
  expect(answer.body).toEqual({ signedIn: false })
  expect(answer.set?.value).toBe('')
  expect(await identity.authenticate(token, '10.1.1.1')).toBeNull()
  expect(await eventTypes(id)).toEqual(['account.created', 'account.signed-in', 'account.signed-out'])
  expect((await mine.send('DELETE', '/api/session')).code).toBe('not-signed-in')
})

it('The database keeps no token, only its hash', async () => {
  const { person, browser, db } = await testIdentity()
  await person('li.na')
  const token = (await browser().signIn('li.na')).set?.value ?? ''
  const [row] = await db.selectFrom('session').selectAll().execute()
  expect(token.length).toBeGreaterThan(40)
  expect(JSON.stringify(row)).not.toContain(token)
})

it('Use is written down once a minute at most', async () => {
  const { person, browser, setMinutes, db } = await testIdentity()
  await person('li.na')
  const mine = browser()
  await mine.signIn('li.na')
  const seen = async () =>
    (await db.selectFrom('session').select('last_seen_at').executeTakeFirstOrThrow()).last_seen_at
  setMinutes(0.9)
  await mine.session()
  expect(await seen()).toBe('2026-03-02T01:00:00.000Z')
  setMinutes(1.5)
  await mine.session()
  await mine.session()
  expect(await seen()).toBe('2026-03-02T01:01:30.000Z')
})

it('Rights come from the post held today; an administrator’s posts count for nothing', async () => {
  const { person, browser, organization, platform, identity } = await testIdentity()
  const li = await person('li.na')
  const root = await person('root.zhang', { role: 'auditor' })
  const under = (tx: Parameters<Parameters<typeof change>[1]>[0]) => ({ tx, regionId: county, by: null })
  await change(platform, async (tx) => {
    const unit = await organization.addUnit(under(tx), {
      parentId: null,
      name: '县审批局',
      shortName: '审批局',
    })
    for (const [kind, { personId }] of [
      ['principal', li],
      ['officer', root],
    ] as const) {
      const post = await organization.addPost(under(tx), { unitId: unit.id, kind, title: kind })
      await organization.fillPost(under(tx), {
        postId: post.id,
        personId,
        startsOn: '2026-03-02',
        endsOn: null,
      })
    }
  })
  identity.forgetActors()
  const mine = browser()
  await mine.signIn('li.na')
  expect((await mine.session()).body).toMatchObject({ account: { unit: '审批局', post: 'principal' } })
  const theirs = browser()
  await theirs.signIn('root.zhang')
  const { body } = await theirs.session()
  expect(body).toMatchObject({ account: { unit: null, post: null, grants: ['auditor'] } })
  expect(JSON.stringify(body)).not.toContain('task.view')
})

it('A page without a session is told the first run, the demonstration and the mechanism, and nobody’s name', async () => {
  const { browser } = await testIdentity({ demo: true })
  expect((await browser().session()).body).toEqual({
    signedIn: false,
    demo: true,
    firstRun: false,
    mechanism: {
      id: expect.any(String),
      title: '协同联动',
      regionName: '襄垣县',
      places: comparisonOf('county', false),
    },
    account: null,
    todoCount: 0,
    today: '2026-03-02',
  })
})
