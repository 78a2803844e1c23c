import { expect, it } from 'vitest'
import { testIdentity } from './testing.ts'

const dayMinutes = 24 * 60

it('An account nobody has signed in to for ninety days is disabled; the last security administrator is not', async () => {
  const { person, browser, identity, setMinutes, db, eventTypes, events } = await testIdentity()
  const idle = await person('idle.one')
  const used = await person('used.one')
  const guardian = await person('sec.li', { role: 'security-administrator' })
  const waiting = await person('new.one', { state: 'pending' })
  setMinutes(10 * dayMinutes)
  await browser().signIn('used.one')
  const run = async () => {
    for (const job of identity.jobs) await job.run()
    const rows = await db.selectFrom('account').select(['id', 'state']).execute()
    return new Map(rows.map(({ id, state }) => [id, state]))
  }
  setMinutes(89 * dayMinutes)
  expect([...(await run()).values()].filter((state) => state === 'disabled')).toEqual([])
  setMinutes(90 * dayMinutes)
  const states = await run()
  expect([idle, used, guardian, waiting].map(({ id }) => states.get(id))).toEqual([
    'disabled',
    'active',
    'active',
    'pending',
  ])
  await run()
  expect(await eventTypes(idle.id)).toEqual(['account.created', 'account.disabled'])
  expect((await events(idle.id)).at(-1)).toMatchObject({
    account_id: null,
    data: { why: 'unused', days: 90 },
  })
})

it('An account that was enabled again has ninety days anew', async () => {
  const { person, browser, identity, setMinutes, db } = await testIdentity()
  await person('sec.li', { role: 'security-administrator' })
  await person('idle.one')
  setMinutes(90 * dayMinutes)
  const night = async () => {
    for (const job of identity.jobs) await job.run()
    return db
      .selectFrom('account')
      .select(['id', 'state', 'version'])
      .where('login', '=', 'idle.one')
      .executeTakeFirstOrThrow()
  }
  const { id, state, version } = await night()
  expect(state).toBe('disabled')
  // His own password is ninety days old as well.
  const desk = browser()
  await desk.signIn('sec.li')
  await desk.send('POST', '/api/account/password', {
    current: 'Chun-Feng-83-lvliu',
    next: 'Lamp7 river Stone quiet',
  })
  expect((await desk.send('POST', `/api/accounts/${id}/activate`, { version })).status).toBe(200)
  setMinutes(91 * dayMinutes)
  expect((await night()).state).toBe('active')
})

it('What is over is cleared away at night: old sessions and failed attempts, never events', async () => {
  const { person, browser, identity, setMinutes, db } = await testIdentity()
  await person('li.na')
  await browser().signIn('li.na')
  await browser().signIn('nobody', 'wrong-password')
  const before = await db.selectFrom('event').select('id').execute()
  setMinutes(31 * dayMinutes)
  for (const job of identity.jobs) await job.run()
  expect(await db.selectFrom('session').select('ip').execute()).toEqual([])
  expect(await db.selectFrom('sign_in_attempt').select('source').execute()).toEqual([])
  expect(await db.selectFrom('event').select('id').execute()).toHaveLength(before.length)
})
