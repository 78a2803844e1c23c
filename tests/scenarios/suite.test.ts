/** An installation that goes over to the national algorithms (SM3, SM4) in the midst of its work. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRegion } from '../../server/modules/audit/index.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'
import { sharedDatabase, type TestDatabase } from '../support/test-database.ts'
import { asOwner } from '../support/test-server.ts'

let database: TestDatabase
let before: County
let after: County
let clerk: Visitor
let taskId: string

const hashes = async (itemId: string) =>
  database.db.selectFrom('event').select('hash').where('item_id', '=', itemId).orderBy('seq').execute()

beforeAll(async () => {
  database = await sharedDatabase()
  before = await openCounty({ shared: database })
  const first = await before.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  const { body } = await first.post('/api/tasks/dispatch', {
    title: '刻章、发票环节并联办理',
    body: '一个窗口一次受理。',
    indicator: '01',
    leadUnitIds: [await before.unitId('approval-bureau')],
    deadline: { kind: 'within', n: 10, unit: 'workday' },
    requestId: randomUUID(),
  })
  taskId = body.tasks[0].id
  after = await openCounty({ shared: database, suite: 'sm' })
  clerk = await after.appoint({ unit: 'office', section: '综合科', kind: 'officer' }, '段永康')
})

afterAll(async () => {
  await before.close()
  await after.close()
  await database.close()
})

describe('after the change', () => {
  it('what happens to an item is the next link of the same chain, made with SM3', async () => {
    const { body } = await clerk.get(`/api/tasks/${taskId}`)
    const urged = await clerk.post(`/api/tasks/${taskId}/urge`, { version: body.version, text: '请抓紧。' })
    expect([urged.status, urged.body.error]).toEqual([200, undefined])
    expect((await hashes(taskId)).map(({ hash }) => hash)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^sm3:[0-9a-f]{64}$/),
    ])
  })

  it('the whole record holds, both seals included', async () => {
    const seal = ({ liandong, regionId }: County) =>
      database.db.transaction().execute((tx) => liandong.audit.sealRegion(tx, regionId))
    await seal(after)
    const platform = after.liandong.platform
    expect(await verifyRegion(platform, after.regionId)).toMatchObject({ ok: true, faults: [] })
  })

  it('new passwords are kept with SM3 and let their owners in; old ones still do', async () => {
    const kept = await database.db.selectFrom('account').select('password_hash').execute()
    const made = kept.map(({ password_hash }) => password_hash.split('$')[1])
    expect(new Set(made)).toEqual(new Set(['argon2id', 'pbkdf2-sm3']))
    // Both signed in with theirs when they were appointed.
    expect((await clerk.get('/api/session')).body.account.name).toBe('段永康')
  })

  it('a phone number is sealed with SM4 and read again', async () => {
    const admin = await after.grant('system-administrator')
    const { body } = await admin.post('/api/people', { name: '赵晴', phone: '13900001111' })
    const row = await database.db
      .selectFrom('person')
      .select('phone_sealed')
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow()
    expect(row.phone_sealed).toMatch(/^sm1\./)
  })

  it('an event changed in the database is found, whichever algorithm chained it', async () => {
    await asOwner(database.url, `update event set data = '{"changed": true}' where item_id = '${taskId}'`)
    const { ok, faults } = await verifyRegion(after.liandong.platform, after.regionId)
    expect(ok).toBe(false)
    expect(faults.map(({ seq, code }) => [seq, code])).toEqual([
      [1, 'changed'],
      [2, 'changed'],
    ])
  })
})
