import { expect, it } from 'vitest'
import { verifyAudit, verifyDatabase } from '../../cli/verify-audit.ts'
import { county, testCounty } from '../support/region.ts'
import { testDatabase } from '../support/test-database.ts'
import { asOwner } from '../support/test-server.ts'
import { change, record } from '../../server/platform/road.ts'
import { auditModule } from '../../server/modules/audit/index.ts'

async function recorded() {
  const database = await testDatabase()
  const { platform } = await testCounty(database.db)
  const item = { regionId: county, kind: 'task', id: platform.newId() }
  for (const type of ['task.issued', 'task.acknowledged'])
    await change(platform, (tx) => record(platform, tx, null, { item, type, data: {} }))
  for (const job of auditModule(platform).jobs) await job.run()
  const run = async (json = false, seal?: string, language: 'zh' | 'en' = 'zh') => {
    const lines: string[] = []
    const io = { stdout: (line: string) => lines.push(line), stderr: (line: string) => lines.push(line) }
    const code = await verifyDatabase(database.db, { language, json, seal }, io)
    return { code, lines }
  }
  return { database, item, run }
}

it('verify-audit says in words what it found and answers 0', async () => {
  const { run } = await recorded()
  const { code, lines } = await run()
  expect(code).toBe(0)
  expect(lines.join('\n')).toMatch(
    /^140423：事项 1 个，留痕 2 条，封印 1 枚[\s\S]+核验通过：留痕完整，未发现改动。$/,
  )
  expect((await run(false, undefined, 'en')).lines.at(-1)).toBe('The record is whole: nothing was changed.')
})

it('verify-audit --json says it in one line', async () => {
  const { run } = await recorded()
  const { lines } = await run(true)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ok: true, items: 1, events: 2, seals: 1, faults: 0 })
})

it('verify-audit names the place of a change and answers 1', async () => {
  const { run, database, item } = await recorded()
  await asOwner(database.url, `update event set type = 'task.closed' where seq = 2`)
  const { code, lines } = await run()
  expect(code).toBe(1)
  expect(lines).toContain(`  ${item.id} #2: 内容与指纹不符，已被改动`)
  const json = JSON.parse((await run(true)).lines[0] ?? '')
  expect(json).toMatchObject({
    ok: false,
    faults: 1,
    regions: [{ region: county, faults: [{ at: item.id, seq: 2, code: 'changed' }] }],
  })
})

it('verify-audit --seal misses a seal that was noted outside and is gone', async () => {
  const { run, database } = await recorded()
  const { hash } = await database.db.selectFrom('seal').select('hash').executeTakeFirstOrThrow()
  expect((await run(false, hash)).code).toBe(0)
  await asOwner(database.url, 'delete from seal', 'delete from seal_leaf', 'update chain set sealed_seq = 0')
  expect((await run()).code).toBe(0)
  const gone = await run(false, hash)
  expect(gone.code).toBe(1)
  expect(gone.lines).toContain(`指定的封印不存在：${hash}`)
})

it('verify-audit with words it does not know answers 2', async () => {
  const lines: string[] = []
  const io = { stdout: (line: string) => lines.push(line), stderr: (line: string) => lines.push(line) }
  expect(await verifyAudit(['--everything'], io)).toBe(2)
  expect(lines[0]).toContain('liandong verify-audit')
})
