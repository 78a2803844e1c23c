import { describe, expect, it } from 'vitest'
import { caller, county, neighbour, testCounty } from '../../../tests/support/region.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asOwner } from '../../../tests/support/test-server.ts'
import { auditRoutes } from '../../../contract/audit.ts'
import { createHttp, sessionCookie } from '../../platform/http.ts'
import { createLog } from '../../platform/log.ts'
import { change, record } from '../../platform/road.ts'
import { auditModule, verifyRegion } from './index.ts'
import { sealAll } from './use-cases/seal-region.ts'

/** Five items with three events each, sealed; then one more event on the first item. */
async function recorded() {
  const database = await testDatabase()
  const { platform } = await testCounty(database.db)
  const audit = auditModule(platform)
  const { by } = caller({})
  const items = Array.from({ length: 5 }, () => platform.newId()).toSorted()
  const write = (id: string, n: number) =>
    change(platform, (tx) =>
      record(platform, tx, by, {
        item: { regionId: county, kind: 'task', id },
        type: 'task.reported',
        data: { n, text: '进展 𠮷', nested: { b: 1.5, a: [null, true] } },
      }),
    )
  for (const id of items) for (const n of [1, 2, 3]) await write(id, n)
  await sealAll(platform)
  await write(items[0] ?? '', 4)
  const verify = () => verifyRegion(platform, county)
  const faults = async () => (await verify()).faults.map(({ at, seq, code }) => [at, seq, code])
  /** Somebody with the database's own rights, past the application. */
  const tamper = (...statements: string[]) => asOwner(database.url, ...statements)
  return { database, platform, audit, items, write, verify, faults, tamper }
}

const where = (id: string | undefined, seq: number) => `item_id = '${id}' and seq = ${seq}`

describe('The record', () => {
  it('holds as long as nobody touches it', async () => {
    const { verify } = await recorded()
    expect(await verify()).toMatchObject({ ok: true, items: 5, events: 16, seals: 1, faults: [] })
  })

  it('holds through further seals, each carrying the one before', async () => {
    const { verify, platform, items, write, database } = await recorded()
    await sealAll(platform)
    await write(items[3] ?? '', 4)
    await sealAll(platform)
    await sealAll(platform)
    expect(await verify()).toMatchObject({ ok: true, seals: 3 })
    const seals = await database.db.selectFrom('seal').select(['seq', 'leaves']).orderBy('seq').execute()
    expect(seals).toEqual([
      { seq: 1, leaves: 5 },
      { seq: 2, leaves: 1 },
      { seq: 3, leaves: 1 },
    ])
  })

  it('shows a row whose words were changed', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(`update event set data = '{"n": 2, "text": "办结"}' where ${where(items[1], 2)}`)
    expect(await faults()).toEqual([[items[1], 2, 'changed']])
  })

  it.each([
    ['actor_name', "'别人'"],
    ['at', "at + interval '1 millisecond'"],
    ['type', "'task.closed'"],
    ['ip', "'10.0.0.9'"],
    ['account_id', 'null'],
  ])('shows a row whose %s was changed', async (column, value) => {
    const { tamper, faults, items } = await recorded()
    await tamper(`update event set ${column} = ${value} where ${where(items[2], 1)}`)
    expect(await faults()).toEqual([[items[2], 1, 'changed']])
  })

  it('shows an event taken out of the middle', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(`delete from event where ${where(items[1], 2)}`)
    expect(await faults()).toEqual([[items[1], 2, 'gap']])
  })

  it('shows a tail cut off after it was sealed, even where the end of the chain was set back', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(`delete from event where ${where(items[1], 3)}`)
    expect(await faults()).toEqual([[items[1], 3, 'head-missing']])
    await tamper(
      `update chain set seq = 2, hash = (select hash from event where ${where(items[1], 2)}) where item_id = '${items[1]}'`,
    )
    expect(await faults()).toEqual([[items[1], 3, 'head-missing']])
    await tamper(`update chain set sealed_seq = 2 where item_id = '${items[1]}'`)
    expect(await faults()).toEqual([
      [items[1], 3, 'head-missing'],
      [items[1], 3, 'seal-gap'],
    ])
  })

  it('shows a tail cut off before it was sealed', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(`delete from event where ${where(items[0], 4)}`)
    expect(await faults()).toEqual([[items[0], 4, 'head-missing']])
  })

  it('shows two events that changed places', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(
      `update event set seq = 99 where ${where(items[4], 1)}`,
      `update event set seq = 1 where ${where(items[4], 2)}`,
      `update event set seq = 2 where ${where(items[4], 99)}`,
    )
    expect((await faults()).slice(0, 2)).toEqual([
      [items[4], 1, 'changed'],
      [items[4], 2, 'changed'],
    ])
  })

  it('shows an event put in at the end by hand', async () => {
    const { tamper, faults, items } = await recorded()
    const columns = 'region_id, item_id, id, item_kind, type, at, data, hash'
    await tamper(
      `insert into event (${columns}, seq) select ${columns}, 4 from event where ${where(items[2], 3)}`,
    )
    expect(await faults()).toEqual([
      [items[2], 4, 'changed'],
      [items[2], 4, 'head-differs'],
    ])
  })

  it('shows an item whose whole history is gone, chain and all', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(`delete from event where item_id = '${items[3]}'`)
    expect(await faults()).toEqual([[items[3], 3, 'head-missing']])
    await tamper(`delete from chain where item_id = '${items[3]}'`)
    expect(await faults()).toEqual([
      [items[3], 3, 'head-missing'],
      [items[3], 0, 'head-missing'],
    ])
  })

  it('shows a chain that was counted anew from a forged event on', async () => {
    const { tamper, faults, items, database } = await recorded()
    const [, second] = await database.db
      .selectFrom('event')
      .select('hash')
      .where('item_id', '=', items[1] ?? '')
      .orderBy('seq')
      .execute()
    await tamper(
      `update event set hash = '${second?.hash}' where ${where(items[1], 3)}`,
      `update chain set hash = '${second?.hash}' where item_id = '${items[1]}'`,
    )
    expect(await faults()).toEqual([
      [items[1], 3, 'changed'],
      [items[1], 3, 'head-differs'],
    ])
  })

  it('shows an edited seal, an edited leaf, a seal taken out and one made anew', async () => {
    const { tamper, faults, platform, items } = await recorded()
    await sealAll(platform)
    await tamper(`update seal set sealed_at = sealed_at - interval '1 day' where seq = 1`)
    expect(await faults()).toEqual([['1', 1, 'seal-changed']])
    await tamper(`update seal set sealed_at = sealed_at + interval '1 day' where seq = 1`)
    await tamper(`update seal set previous = repeat('0', 64) where seq = 2`)
    expect((await faults()).map(([, , code]) => code)).toEqual(['seal-chain', 'seal-changed'])
    await tamper(`update seal set previous = (select hash from seal where seq = 1) where seq = 2`)
    expect(await faults()).toEqual([])
    await tamper(`delete from seal where seq = 1`)
    expect((await faults()).map(([at, , code]) => `${at} ${code}`)).toEqual(['1 seal-gap', '1 seal-gap'])
    await tamper(`delete from seal_leaf where seal_seq = 1`)
    expect((await faults()).map(([, , code]) => code)).toContain('seal-gap')
    expect(items).toHaveLength(5)
  })

  it('shows a leaf that was moved to another event', async () => {
    const { tamper, faults, items } = await recorded()
    await tamper(
      `update seal_leaf set item_seq = 2, hash = (select hash from event where ${where(items[1], 2)}) where item_id = '${items[1]}'`,
    )
    expect(await faults()).toEqual([
      [items[1], 3, 'seal-gap'],
      ['1', 1, 'seal-root'],
    ])
  })

  it('cannot be changed by the application itself', async () => {
    const { database } = await recorded()
    const { db } = database
    const denied = /permission denied/
    await expect(db.updateTable('event').set({ type: 'x' }).execute()).rejects.toThrow(denied)
    await expect(db.deleteFrom('event').execute()).rejects.toThrow(denied)
    await expect(db.updateTable('seal').set({ root: 'x' }).execute()).rejects.toThrow(denied)
    await expect(db.deleteFrom('seal_leaf').execute()).rejects.toThrow(denied)
  })

  it('of one region knows nothing of another', async () => {
    const { platform, tamper, verify } = await recorded()
    const item = { regionId: neighbour, kind: 'task', id: platform.newId() }
    await change(platform, (tx) => record(platform, tx, null, { item, type: 'task.issued', data: {} }))
    await tamper(`update event set type = 'x' where region_id = '${neighbour}'`)
    expect((await verify()).ok).toBe(true)
    expect((await verifyRegion(platform, neighbour)).faults).toEqual([
      { at: item.id, seq: 1, code: 'changed' },
    ])
  })
})

describe('Sealing', () => {
  it('by several servers at once makes one chain of seals, each head sealed once', async () => {
    const { platform, items, write, verify, database } = await recorded()
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(items.map((id) => write(id, round)))
      await Promise.allSettled([sealAll(platform), sealAll(platform), sealAll(platform)])
    }
    await sealAll(platform)
    expect(await verify()).toMatchObject({ ok: true })
    const unsealed = await database.db
      .selectFrom('chain')
      .select('item_id')
      .whereRef('seq', '>', 'sealed_seq')
      .execute()
    expect(unsealed).toEqual([])
  })

  it('does not wait for somebody who is just writing', async () => {
    const { platform, items, database, audit } = await recorded()
    const [first] = items
    await database.db.transaction().execute(async (held) => {
      const item = { regionId: county, kind: 'task', id: first ?? '' }
      await record(platform, held, null, { item, type: 'task.reported', data: {} })
      const seal = await database.db.transaction().execute((tx) => audit.sealRegion(tx, county))
      expect(seal).toBeNull()
    })
    const seal = await database.db.transaction().execute((tx) => audit.sealRegion(tx, county))
    expect(seal).toMatchObject({ seq: 2, leaves: 1 })
  })
})

describe('The auditor’s page', () => {
  async function page() {
    const county = await recorded()
    const auditor = caller({ grants: ['auditor'] })
    const people = new Map([
      ['auditor', auditor],
      ['system', caller({ grants: ['system-administrator'] })],
      ['security', caller({ grants: ['security-administrator'] })],
      ['officer', caller({})],
    ])
    const app = await createHttp({
      routes: county.audit.routes,
      authenticate: async (token) => {
        const call = people.get(token)
        return call ? { ...call, standing: 'good', tokenHash: token } : null
      },
      log: createLog('silent'),
      trustProxy: false,
      checkAnswers: true,
      publicRequestsPerMinute: 1_000,
    })
    const ask = async (who: string, url: string, method: 'GET' | 'POST' = 'GET') => {
      const answer = await app.inject({ method, url, cookies: { [sessionCookie]: who } })
      return { status: answer.statusCode, body: answer.json() }
    }
    return { ...county, ask }
  }

  it('lists the region’s events, newest first, with an exact count and every type', async () => {
    const { ask, items } = await page()
    const { body } = await ask('auditor', auditRoutes.list.url)
    expect(body).toMatchObject({ total: 17, capped: false, types: ['audit.read', 'task.reported'] })
    expect(body.rows[0]).toMatchObject({ type: 'audit.read', actor: '测试员' })
    expect(body.rows[1]).toMatchObject({ itemId: items[0], seq: 4, facts: { n: 4, text: '进展 𠮷' } })
    expect((await ask('auditor', '/api/audit?page=2&size=10')).body.rows).toHaveLength(7)
  })

  it('filters by type, words, item and days, wildcards being letters', async () => {
    const { ask, items, platform } = await page()
    const total = async (query: string) => (await ask('auditor', `/api/audit?${query}`)).body.total
    expect(await total('type=task.reported')).toBe(16)
    expect(await total(`q=${items[0]}`)).toBe(4)
    expect(await total(`q=${encodeURIComponent('测试')}`)).toBe(17)
    expect(await total('q=%25')).toBe(0)
    expect(await total('q=_')).toBe(0)
    expect(await total('from=2026-03-02&to=2026-03-02')).toBe(17)
    expect(await total('to=2026-03-01')).toBe(0)
    expect(await total('from=2026-03-03')).toBe(0)
    expect(platform.clock.now().toISOString()).toBe('2026-03-02T01:00:00.000Z')
  })

  it('is for the auditor alone', async () => {
    const { ask } = await page()
    for (const who of ['system', 'security', 'officer']) {
      expect((await ask(who, auditRoutes.list.url)).status).toBe(403)
      expect((await ask(who, auditRoutes.verify.url, 'POST')).status).toBe(403)
    }
    expect((await ask('nobody', auditRoutes.list.url)).status).toBe(401)
  })

  it('puts reading (once in a while) and checking on the record', async () => {
    const { ask, platform } = await page()
    await ask('auditor', '/api/audit')
    await ask('auditor', '/api/audit?page=2')
    platform.setTime('2026-03-02T01:11:00Z')
    const { body } = await ask('auditor', auditRoutes.verify.url, 'POST')
    expect(body).toMatchObject({ ok: true, events: 17, seals: 1, faults: [] })
    const found = await ask('auditor', '/api/audit?size=100')
    const types = found.body.rows.map((row: { type: string }) => row.type)
    expect(types.filter((type: string) => type.startsWith('audit.'))).toEqual([
      'audit.read',
      'audit.verified',
      'audit.read',
    ])
  })
})
