import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../startup-error.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { isAlive } from './process.ts'

export type Settings = Readonly<Record<string, string>>

/** A PostgreSQL that we started. */
export type Postmaster = {
  readonly child: ChildProcess
  readonly pid: number
  /** What it last wrote to its log. */
  lastWords(): string
}

/** What `postmaster.pid` says of the process that holds a cluster, if that process lives. */
export async function runningPostmaster(
  cluster: string,
): Promise<{ pid: number; port: number; ready: boolean } | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!(pid > 1) || !isAlive(pid) || !(await worksIn(pid, cluster))) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Process ids are used again: a stale file may name a stranger. PostgreSQL's working folder is its cluster. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (folder !== undefined) return folder === (await realpath(cluster))
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout?.includes(
    'postgres',
  )
}

/** A server that was killed leaves its PostgreSQL behind. It is ended in order, so that a new one may begin. */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const orphan = await runningPostmaster(cluster)
  if (!orphan) {
    await rm(join(cluster, 'postmaster.pid'), { force: true })
    return false
  }
  for (const [signal, seconds] of shutdown) {
    signalTo(orphan.pid, signal)
    for (let waited = 0; waited < seconds * 50; waited++) {
      if (!isAlive(orphan.pid)) return true
      await sleep(20)
    }
  }
  throw new StartupError('postgres-unresponsive', { pid: orphan.pid, path: cluster })
}

/** Fast (running transactions are rolled back), then immediate (recovered from its log at the next start). */
const shutdown = [
  ['SIGINT', 30],
  ['SIGQUIT', 10],
] as const

export async function stopPostmaster({ child, pid }: Postmaster): Promise<void> {
  child.ref()
  for (const [signal, seconds] of shutdown) {
    if (child.exitCode !== null || child.signalCode !== null) return
    signalTo(pid, signal)
    await Promise.race([once(child, 'exit'), sleep(seconds * 1000, undefined, { ref: false })])
  }
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Ended in between, or not ours: the wait after this tells.
  }
}

/** Start PostgreSQL on the cluster and wait until it answers. */
export async function launch(
  binaries: Binaries,
  place: { readonly account: Account; readonly cluster: string },
  port: number,
  settings: Settings,
): Promise<Postmaster> {
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(binaries.postgres, ['-D', place.cluster, ...options], {
    ...place.account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C in a terminal must reach us alone, we end the database after the last answer.
    detached: true,
    windowsHide: true,
  })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4000)
  })
  // Nobody has to wait for the database in order to end: the exit hook of its supervisor stops it.
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  const postmaster = { child, pid: child.pid ?? 0, lastWords: () => words.trim() }
  let failure: string | undefined
  child.on('error', (error) => {
    failure = error.message
  })
  child.on('exit', () => {
    failure ??= postmaster.lastWords()
  })
  for (;;) {
    if (failure !== undefined)
      throw new StartupError('postgres-failed', { path: place.cluster, output: failure })
    const running = await runningPostmaster(place.cluster)
    if (running?.pid === child.pid && running?.ready) return postmaster
    await sleep(10)
  }
}
