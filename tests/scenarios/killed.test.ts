/**
 * Killed without warning while people write: the server, its database, or both.
 *
 * A server of its own process with the embedded database, as somebody would start it. In each round several
 * people write; at some moment SIGKILL comes; the server is started again by the same command. Then everything
 * that was answered is there, nothing twice, and the record is whole. The seed is in the name of every fault:
 * LIANDONG_SEED=… repeats it.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Db } from '../../server/platform/context.ts'
import { openDatabase } from '../../server/platform/database.ts'
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres.ts'
import { createLog } from '../../server/platform/log.ts'
import { findPlace } from '../../server/platform/postgres/place.ts'
import { runningPostmaster, stopOrphan } from '../../server/platform/postgres/postmaster.ts'
import { chance, nothingYet, type Sworn } from '../support/killed/sworn.ts'
import { faultsOf } from '../support/killed/whole.ts'
import { browser, signIn, writers } from '../support/killed/writers.ts'
import { project, type Started, startServer } from '../support/started-server.ts'

const rounds = 20
const seed = Number(process.env['LIANDONG_SEED'] ?? randomInt(2 ** 31))
const random = chance(seed)
const between = (least: number, most: number) => least + random() * (most - least)
const log = createLog('silent')

/** Another server's database is not ours to kill: there this file is left out. */
const embedded = process.env['TEST_DATABASE_URL'] === undefined

let parent: string
let data: string
let server: Started | null = null

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'liandong-killed-'))
  // Root's database belongs to another account, which must be able to pass.
  chmodSync(parent, 0o755)
  data = join(parent, 'data')
})

afterAll(async () => {
  await server?.stop()
  if (embedded) await stopOrphan((await findPlace(data)).cluster)
  await rm(parent, { recursive: true, force: true })
})

const command = ['server/main.ts', '--demo']
const environment = () => ({ LIANDONG_DATA: data, LIANDONG_LOG: 'silent', PORT: '0' })

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** The database, beside the running server. */
async function beside<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { url } = await startEmbeddedPostgres({ dataDirectory: data, log, whenRunning: 'join' })
  const database = openDatabase({ url, log, connections: 2 })
  try {
    return await work(database.db)
  } finally {
    await database.close()
  }
}

test.skipIf(!embedded)(
  'whoever is killed while the demonstration is made, makes it whole at the next start',
  { timeout: 300_000 },
  async () => {
    for (const [least, most] of [
      [800, 2_500],
      [2_500, 6_000],
    ] as const) {
      const child = spawn(process.execPath, command, {
        cwd: project,
        env: { ...process.env, ...environment() },
        stdio: 'ignore',
      })
      await sleep(between(least, most))
      await kill(child)
    }
    server = await startServer(command, environment())
    const stories: { title: string; lead: string | string[] }[] = parse(
      await readFile(join(project, 'mechanism', 'demo', 'tasks.yaml'), 'utf8'),
    )
    // One task for each lead of each story, whatever was split afterwards and whatever conferences resolved.
    const titles = stories.map(({ title }) => title)
    const tasks = await beside((db) =>
      db
        .selectFrom('task')
        .select('id')
        .where('depth', '=', 0)
        .where('split_from_id', 'is', null)
        .where('title', 'in', titles)
        .execute(),
    )
    expect([seed, tasks.length]).toEqual([seed, stories.flatMap(({ lead }) => lead).length])
    expect(server.printed()).toContain('wangxiaoyan')
  },
)

const victims = ['server', 'database', 'one connection', 'both'] as const
type Victim = (typeof victims)[number]

async function strike(victim: Victim, child: ChildProcess): Promise<void> {
  const { cluster } = await findPlace(data)
  const postmaster = (await runningPostmaster(cluster))?.pid ?? 0
  switch (victim) {
    case 'server':
      return kill(child)
    case 'database':
      return void process.kill(postmaster, 'SIGKILL')
    case 'one connection': {
      const pids = await beside((db) =>
        sql<{ pid: number }>`select pid from pg_stat_activity
          where application_name = 'liandong' and pid <> pg_backend_pid()`.execute(db),
      )
      const chosen = pids.rows[Math.floor(random() * pids.rows.length)]
      return chosen && void process.kill(chosen.pid, 'SIGKILL')
    }
    case 'both': {
      if (random() < 0.5) process.kill(postmaster, 'SIGKILL')
      await kill(child)
      if ((await runningPostmaster(cluster))?.pid === postmaster) process.kill(postmaster, 'SIGKILL')
    }
  }
}

/** Answers again, with its database and its timers. */
async function recovered(url: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error('the server does not recover')
}

/** Messages that waited are delivered within seconds. */
async function delivered(db: Db): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const waiting = await db.selectFrom('outbox').select('id').where('delivered_at', 'is', null).execute()
    if (waiting.length === 0) return
    await sleep(100)
  }
}

const answered = ({ acts }: Sworn) => acts.filter(({ version }) => version !== null).length

/** The kill comes among writes that are answered, however slow the machine is. */
async function someAnswers(sworn: Sworn): Promise<void> {
  const enough = answered(sworn) + 2
  for (let waited = 0; waited < 20_000 && answered(sworn) < enough; waited += 20) await sleep(20)
}

test.skipIf(!embedded)(
  `${rounds} kills lose nothing that was answered and double nothing`,
  { timeout: 600_000 },
  async () => {
    const sworn = nothingYet()
    const password =
      /密码\S*\s+(\S+)/.exec(await readFile(join(data, 'demo-accounts.txt'), 'utf8'))?.[1] ?? ''
    const first = server?.url ?? ''
    const [clerk, deputy, leader] = await Promise.all(
      ['wangxiaoyan', 'lizhiyuan', 'wenyaqin'].map((login) => signIn(first, login, password)),
    )
    const choices = await browser(first, clerk ?? '')('GET', '/api/tasks/choices')
    const unit = choices?.body.units.find(({ shortName }: any) => shortName === '行政审批局')
    for (let round = 1; round <= rounds; round++) {
      const here = server
      if (!here) throw new Error('no server to kill')
      const victim = victims[Math.floor(random() * victims.length)] ?? 'both'
      const people = {
        clerk: browser(here.url, clerk ?? ''),
        deputy: browser(here.url, deputy ?? ''),
        leader: browser(here.url, leader ?? ''),
      }
      let struck = false
      const crew = writers(people, unit.id, sworn, random).map(async (turn) => {
        while (!struck) await sleep((await turn()) ? 2 : 20)
      })
      await someAnswers(sworn)
      await sleep(between(0, 600))
      await strike(victim, here.process)
      struck = true
      await Promise.all(crew)
      if (here.process.signalCode !== null) server = await startServer(command, environment())
      await recovered(server?.url ?? '')
      const faults = await beside(async (db) => {
        await delivered(db)
        return faultsOf(db, data, sworn)
      })
      expect({ seed, round, victim, faults }).toEqual({ seed, round, victim, faults: [] })
    }
    expect(answered(sworn)).toBeGreaterThan(rounds)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['cli/liandong.ts', 'verify-audit', '--lang', 'en'],
      { cwd: project, env: { ...process.env, ...environment() } },
    )
    expect(stdout).toContain('The record is whole')
  },
)
