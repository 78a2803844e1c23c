import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from './log.ts'
import { type Binaries, findBinaries } from './postgres/binaries.ts'
import { checkVersion, createCluster, readPassword, superuser } from './postgres/cluster.ts'
import { lockHolder, takeLock } from './postgres/lock.ts'
import { findPlace, type Place, systemFolder } from './postgres/place.ts'
import {
  launch,
  type Postmaster,
  runningPostmaster,
  type Settings,
  signalTo,
  stopOrphan,
  stopPostmaster,
} from './postgres/postmaster.ts'
import { StartupError } from './startup-error.ts'

/** The native PostgreSQL below the data folder, reachable from this machine alone. */
export type EmbeddedPostgres = {
  /** Address with the owner's password, database `liandong`. */
  readonly url: string
  /** Changes when the database had to be started again. */
  readonly pid: () => number
  /** Fast shutdown. Close the pools first: what is still connected is cut off. */
  stop(): Promise<void>
}

export type EmbeddedPostgresOptions = {
  readonly dataDirectory: string
  readonly log: Log
  /** `join` uses the database of a server that already works on the folder (for the command line). */
  readonly whenRunning?: 'refuse' | 'join'
  /** Server settings beside ours, for tests. */
  readonly settings?: Settings
  /** Options of `initdb` beside ours, for tests. */
  readonly initialise?: readonly string[]
}

const databaseName = 'liandong'

const ourSettings: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
}

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await findPlace(options.dataDirectory)
  const lock = join(place.home, 'liandong.lock')
  if (options.whenRunning === 'join' && (await lockHolder(lock)) !== undefined) return joinRunning(place)
  const release = await takeLock(lock)
  try {
    const server = await supervise(place, options)
    const password = await readPassword(place)
    await ensureDatabase(server.port, password)
    const url = addressOf(server.port, password, databaseName)
    return { url, pid: server.pid, stop: () => server.stop().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

/** The database of another living server: used, never stopped. */
async function joinRunning(place: Place): Promise<EmbeddedPostgres> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const running = await runningPostmaster(place.cluster)
    if (running?.ready) {
      const url = addressOf(running.port, await readPassword(place), databaseName)
      return { url, pid: () => running.pid, stop: () => Promise.resolve() }
    }
    await sleep(50)
  }
  throw new StartupError('database-unreachable', { cause: place.cluster })
}

type Supervised = { readonly port: number; readonly pid: () => number; stop(): Promise<void> }

/** Keep a PostgreSQL running on the place: should it end without our doing, it is started again on the same port. */
async function supervise(place: Place, options: EmbeddedPostgresOptions): Promise<Supervised> {
  const binaries = await findBinaries(place.account, systemFolder)
  await prepare(place, binaries, options)
  const settings = { ...ourSettings, ...options.settings }
  const { port, first } = await onFreePort((free) => launch(binaries, place, free, settings))
  let postmaster = first
  let stopping = false
  let revival = Promise.resolve()

  const watch = () =>
    postmaster.child.once('exit', () => {
      if (!stopping) revival = revive()
    })
  const revive = async () => {
    options.log.error(
      { lastWords: postmaster.lastWords() },
      'the database ended unexpectedly, starting it again',
    )
    for (let attempt = 1; !stopping && attempt <= 20; attempt++) {
      try {
        postmaster = await launch(binaries, place, port, settings)
        watch()
        return options.log.warn({ attempt }, 'the database runs again')
      } catch (error) {
        options.log.error({ attempt, error }, 'the database did not start again')
        await sleep(Math.min(attempt * 200, 3000))
      }
    }
  }
  const endWithUs = () => signalTo(postmaster.pid, 'SIGINT')

  watch()
  process.once('exit', endWithUs)
  return {
    port,
    pid: () => postmaster.pid,
    stop: async () => {
      stopping = true
      await revival
      await stopPostmaster(postmaster)
      process.off('exit', endWithUs)
    },
  }
}

async function prepare(place: Place, binaries: Binaries, options: EmbeddedPostgresOptions): Promise<void> {
  if (place.isNew) return createCluster(binaries, place, options.initialise ?? [])
  await checkVersion(binaries, place)
  if (await stopOrphan(place.cluster))
    options.log.warn('stopped the database that a killed server had left behind')
}

/** Between finding a free port and PostgreSQL taking it, somebody else may: then another is tried. */
async function onFreePort(
  start: (port: number) => Promise<Postmaster>,
): Promise<{ port: number; first: Postmaster }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return { port, first: await start(port) }
    } catch (error) {
      const taken = error instanceof StartupError && /could not bind|still in use/.test(error.message)
      if (!taken || attempt === 20) throw error
      await sleep(attempt * 50)
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

function addressOf(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(port, password, 'postgres') })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
