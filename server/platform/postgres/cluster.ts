import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartupError } from '../startup-error.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

export const superuser = 'liandong'

const passwordName = 'postgres-password'

/**
 * Make the cluster. It is made aside and moved in when whole: a process killed half-way leaves no half cluster.
 * Locale C: text sorts by code point, on every machine alike.
 */
export async function createCluster(
  binaries: Binaries,
  place: Place,
  options: readonly string[],
): Promise<void> {
  const unfinished = join(place.home, 'postgres-unfinished')
  const password = randomBytes(32).toString('base64url')
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  const passwordFile = join(unfinished, passwordName)
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (place.account) {
    await chown(unfinished, place.account.uid, place.account.gid)
    await chown(passwordFile, place.account.uid, place.account.gid)
  }
  const cluster = join(unfinished, 'cluster')
  await initialise(binaries, place, ['-D', cluster, `--pwfile=${passwordFile}`, ...options])
  await writeFile(join(place.home, passwordName), password, { mode: 0o600 })
  await rename(cluster, place.cluster)
  await rm(unfinished, { recursive: true })
}

async function initialise(binaries: Binaries, place: Place, args: readonly string[]): Promise<void> {
  const fixed = [
    '-U',
    superuser,
    '--encoding=UTF8',
    '--locale=C',
    '--auth=scram-sha-256',
    '--no-instructions',
  ]
  try {
    await promisify(execFile)(binaries.initdb, [...fixed, ...args], {
      ...place.account,
      cwd: '/',
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      windowsHide: true,
    })
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new StartupError('initdb-failed', { path: place.cluster, output })
  }
}

export async function readPassword(place: Place): Promise<string> {
  const path = join(place.home, passwordName)
  const password = await readFile(path, 'utf8').catch(() => '')
  if (!password.trim()) throw new StartupError('password-missing', { path })
  return password.trim()
}

/** A cluster of another major version cannot be opened. */
export async function checkVersion(binaries: Binaries, place: Place): Promise<void> {
  const found = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim()
  if (found !== binaries.version) {
    throw new StartupError('cluster-version', { path: place.cluster, found, brought: binaries.version })
  }
}
