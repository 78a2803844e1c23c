/** `liandong backup` and `restore` as they are typed: in a process of their own, which can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { verifyDatabase } from '../../cli/verify-audit.ts'
import { auditModule } from '../../server/modules/audit/index.ts'
import type { Installation } from '../../server/platform/backup/owner-server.ts'
import { fill, fingerprintOf, log, newFolder, place } from '../../server/platform/backup/testing.ts'
import { openDatabase } from '../../server/platform/database.ts'
import { change, record } from '../../server/platform/road.ts'
import { project } from '../support/started-server.ts'
import { county, testCounty } from '../support/region.ts'
import { testDatabase } from '../support/test-database.ts'
import { asOwner } from '../support/test-server.ts'

type Run = { readonly child: ChildProcess; readonly ended: Promise<Ended> }
type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Says its greatest memory, in kB, when it ends. */
const tellPeak = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`

function liandong(at: Installation, ...words: string[]): Run {
  const child = spawn(process.execPath, ['--import', tellPeak, 'cli/liandong.ts', ...words], {
    cwd: project,
    env: {
      ...process.env,
      DATABASE_URL: at.databaseUrl ?? '',
      LIANDONG_DATA: at.dataDirectory,
      LIANDONG_KEY: at.key,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout?.on('data', (text) => (out += text))
  child.stderr?.on('data', (text) => (err += text))
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, err })) }
}

const peakOf = ({ err }: Ended) => Number(/peak (\d+)/.exec(err)?.[1]) / 1024

/** Resolves when the process has said this on its standard error. */
async function says({ child, ended }: Run, words: RegExp): Promise<void> {
  const heard = (async () => {
    for await (const line of createInterface(child.stderr!)) if (words.test(line)) return true
    return false
  })()
  if (!(await heard)) throw new Error(`it ended without ${words}: ${JSON.stringify(await ended)}`)
}

test('verify-audit passes on what was restored, seal by seal', async () => {
  const from = await testDatabase()
  const { platform } = await testCounty(from.db)
  const item = { regionId: county, kind: 'task', id: platform.newId() }
  for (const type of ['task.issued', 'task.acknowledged'])
    await change(platform, (tx) => record(platform, tx, null, { item, type, data: { 字: '𠮷\u2028"\\' } }))
  for (const job of auditModule(platform).jobs) await job.run()
  await asOwner(from.url, `insert into installation values (1, '${county}', false, now())`)
  const { hash } = await from.db.selectFrom('seal').select('hash').executeTakeFirstOrThrow()
  const file = join(await newFolder(), 'backup')
  const made = await liandong(
    { ...from, databaseUrl: from.url, dataDirectory: await newFolder(), key: undefined },
    'backup',
    file,
  ).ended
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('备份完成') })
  expect(made.out).toContain('备份里没有密钥')
  expect(made.err).toContain('表 event：2 行')

  const to = await place('new')
  const restored = await liandong(to, 'restore', file, '--lang', 'en').ended
  expect(restored).toMatchObject({
    code: 0,
    out: expect.stringContaining('compared row by row and the same'),
  })
  const database = openDatabase({ url: to.databaseUrl, log })
  onTestFinished(() => database.close())
  const lines: string[] = []
  const io = { stdout: (line: string) => lines.push(line), stderr: (line: string) => lines.push(line) }
  expect(await verifyDatabase(database.db, { language: 'zh', json: false, seal: hash }, io)).toBe(0)

  const again = await liandong(to, 'restore', file, '--json').ended
  expect(again.code).toBe(1)
  expect(JSON.parse(again.out)).toMatchObject({ ok: false, code: 'not-empty' })
})

test('words that are not understood answer 2', async () => {
  const nowhere = { databaseUrl: undefined, dataDirectory: await newFolder(), key: undefined }
  for (const words of [
    ['backup'],
    ['backup', 'a', 'b'],
    ['restore', 'a', '--with-key'],
    ['restore', 'a', '--lang', 'fr'],
  ])
    expect((await liandong(nowhere, ...words).ended).code).toBe(2)
  const none = await liandong(nowhere, 'backup', join(nowhere.dataDirectory, 'file')).ended
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('没有可备份的数据') })
  expect(await readdir(nowhere.dataDirectory)).toEqual([])
})

test('three hundred thousand rows: memory stays flat, and whoever is stopped half-way leaves nothing half done', {
  timeout: 180_000,
}, async () => {
  const [small, from] = [await place('started'), await place('started')]
  await fill(small.databaseUrl)
  await fill(from.databaseUrl, 300_000)
  const folder = await newFolder()
  const file = join(folder, 'backup')

  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const stopped = liandong(from, 'backup', join(folder, signal))
    await says(stopped, /表 chain|表 calendar_exception/)
    stopped.child.kill(signal)
    expect((await stopped.ended).code).toBe(signal === 'SIGINT' ? 1 : null)
  }
  expect(await readdir(folder)).toEqual(['SIGKILL.part'])

  const little = await liandong(small, 'backup', join(folder, 'little')).ended
  const large = await liandong(from, 'backup', file, '--json').ended
  expect(JSON.parse(large.out)).toMatchObject({ ok: true, rows: expect.any(Number) })
  expect(peakOf(large) - peakOf(little)).toBeLessThan(120)

  const to = await place('new')
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const stopped = liandong(to, 'restore', file)
    await says(stopped, /表 event/)
    stopped.child.kill(signal)
    const { code } = await stopped.ended
    expect(code).toBe(signal === 'SIGINT' ? 1 : null)
    const [rows] = await asOwner(
      to.databaseUrl,
      'select (select count(*) from event) + (select count(*) from installation) as rows',
    )
    expect(Number(rows?.rows[0].rows)).toBe(0)
  }
  const restored = await liandong(to, 'restore', file, '--json').ended
  expect(JSON.parse(restored.out)).toMatchObject({ ok: true, rows: JSON.parse(large.out).rows })
  expect(peakOf(restored) - peakOf(little)).toBeLessThan(120)
  expect(await fingerprintOf(to.databaseUrl)).toEqual(await fingerprintOf(from.databaseUrl))
})
