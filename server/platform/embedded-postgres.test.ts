import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, rmSync } from 'node:fs'
import { access, chown, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { asOwner } from '../../tests/support/test-server.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { createLog } from './log.ts'
import { canRun } from './postgres/account.ts'
import { runningPostmaster } from './postgres/postmaster.ts'

const log = createLog('silent')
const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }

/** Not so below a private home. */
const othersReadUs = canRun(nobody, process.execPath, [
  '-e',
  `fs.readFileSync(${JSON.stringify(import.meta.filename)})`,
])

/** A folder with what folders have in offices; for root it lies where other accounts can pass. */
async function newFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'liandong 联动-'))
  chmodSync(parent, 0o755)
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  return join(parent, '数据 folder')
}

async function start(dataDirectory: string) {
  const server = await startEmbeddedPostgres({ dataDirectory, log, initialise: ['--no-sync'] })
  onTestFinished(() => server.stop())
  return server
}

/** A server in a process of its own, so that it can be killed. Resolves when its database answers. */
async function startElsewhere(
  dataDirectory: string,
  account = {},
): Promise<{ child: ChildProcess; url: string }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)}
    const log = { debug() {}, info() {}, warn() {}, error() {} }
    const server = await startEmbeddedPostgres({ dataDirectory: process.env.FOLDER, log, initialise: ['--no-sync'] })
    console.log(server.url)
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'], FOLDER: dataDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [url] = await once(createInterface(child.stdout), 'line')
  return { child, url }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await once(child, 'exit')
}

test('a first start makes the cluster, a second start finds what was written', {
  timeout: 60_000,
}, async () => {
  const folder = await newFolder()
  const first = await start(folder)
  await asOwner(first.url, "create table word as select '襄垣' as text")
  await first.stop()
  const second = await start(folder)
  expect((await asOwner(second.url, 'select text from word'))[0]?.rows).toEqual([{ text: '襄垣' }])
  const [settings] = await asOwner(
    second.url,
    "select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'server_encoding', 'lc_ctype')",
  )
  expect(Object.fromEntries(settings?.rows.map(({ name, setting }) => [name, setting]) ?? [])).toMatchObject({
    listen_addresses: '127.0.0.1',
    fsync: 'on',
    server_encoding: 'UTF8',
  })
})

test('the password is asked for, and kept from other accounts', async () => {
  const folder = await newFolder()
  const { url } = await start(folder)
  const stranger = new URL(url)
  stranger.password = 'guess'
  await expect(asOwner(stranger.href)).rejects.toThrow(/password authentication failed/)
  expect((await stat(join(folder, 'postgres-password'))).mode & 0o777).toBe(0o600)
})

test('a second server on the same folder is refused and names the first', async () => {
  const folder = await newFolder()
  await start(folder)
  await expect(start(folder)).rejects.toThrow(`process ${process.pid}) already works on ${folder}`)
})

test('the command line joins the database of a running server and leaves it running', async () => {
  const folder = await newFolder()
  const server = await start(folder)
  const joined = await startEmbeddedPostgres({ dataDirectory: folder, log, whenRunning: 'join' })
  expect(joined.url).toBe(server.url)
  await joined.stop()
  expect((await runningPostmaster(join(folder, 'postgres')))?.pid).toBe(server.pid())
})

test('after a killed server its database is ended and everything acknowledged is there', async () => {
  const folder = await newFolder()
  const { child, url } = await startElsewhere(folder)
  await asOwner(url, "create table word as select '联动' as text")
  const orphan = await runningPostmaster(join(folder, 'postgres'))
  await end(child, 'SIGKILL')
  expect((await runningPostmaster(join(folder, 'postgres')))?.pid).toBe(orphan?.pid)
  const next = await start(folder)
  expect(next.pid()).not.toBe(orphan?.pid)
  expect((await asOwner(next.url, 'select text from word'))[0]?.rows).toEqual([{ text: '联动' }])
})

test('a killed database is started again at the same address', async () => {
  const server = await start(await newFolder())
  await asOwner(server.url, "create table word as select '联动' as text")
  const before = server.pid()
  process.kill(before, 'SIGKILL')
  await expect.poll(server.pid, { timeout: 50_000 }).not.toBe(before)
  expect((await asOwner(server.url, 'select text from word'))[0]?.rows).toEqual([{ text: '联动' }])
})

test('files that a crash of the machine left behind do not stand in the way', async () => {
  const folder = await newFolder()
  await (await start(folder)).stop()
  const stranger = `${process.ppid}\n${folder}/postgres\n1\n5432\n\n127.0.0.1\n\nready\n`
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), stranger)
  await writeFile(join(folder, 'liandong.lock'), '4194000 1\n')
  const server = await start(folder)
  expect((await runningPostmaster(join(folder, 'postgres')))?.pid).toBe(server.pid())
})

test('a folder that cannot be made is named', async () => {
  const folder = await newFolder()
  await writeFile(folder, 'a file')
  await expect(start(folder)).rejects.toThrow(`The data folder ${folder} cannot be used`)
})

test('a lost password is named, and nothing is made anew over the data', async () => {
  const folder = await newFolder()
  await (await start(folder)).stop()
  rmSync(join(folder, 'postgres-password'))
  await expect(start(folder)).rejects.toThrow(/postgres-password cannot be read/)
  await access(join(folder, 'postgres', 'PG_VERSION'))
})

test.runIf(isRoot)(
  'below a private folder, root places the cluster where its account can reach it',
  async () => {
    const folder = await newFolder()
    chmodSync(join(folder, '..'), 0o700)
    const server = await start(folder)
    const place = (await readFile(join(folder, 'postgres-location'), 'utf8')).trim()
    onTestFinished(() => rmSync(place, { recursive: true, force: true }))
    await asOwner(server.url, "create table word as select '联动' as text")
    await server.stop()
    const again = await start(folder)
    expect((await asOwner(again.url, 'select text from word'))[0]?.rows).toEqual([{ text: '联动' }])
    await again.stop()
    rmSync(place, { recursive: true })
    await expect(start(folder)).rejects.toThrow(/postgres-location says that the database lies in/)
  },
)

test.runIf(isRoot && othersReadUs)(
  'an ordinary account runs its own cluster, which root can open later',
  async () => {
    const folder = await newFolder()
    await mkdir(folder)
    await chown(folder, nobody.uid, nobody.gid)
    const { child, url } = await startElsewhere(folder, nobody)
    await asOwner(url, "create table word as select '联动' as text")
    await end(child, 'SIGTERM')
    expect((await stat(join(folder, 'postgres'))).uid).toBe(nobody.uid)
    const server = await start(folder)
    expect((await asOwner(server.url, 'select text from word'))[0]?.rows).toEqual([{ text: '联动' }])
  },
)
