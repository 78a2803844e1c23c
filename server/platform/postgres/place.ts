import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { StartupError } from '../startup-error.ts'
import { type Account, canWrite, postgresAccount, weAreRoot } from './account.ts'
import { stopOrphan } from './postmaster.ts'

/** Where a cluster lies and who runs it. */
export type Place = {
  readonly account: Account
  /** The folder that holds the cluster and its lock. */
  readonly home: string
  readonly cluster: string
  readonly isNew: boolean
}

/** Where root keeps what the database's own account must reach. */
export const systemFolder = '/var/lib/liandong'

const pointerName = 'postgres-location'

/** The cluster of a data folder: below it, or where its pointer file says. */
export async function findPlace(dataDirectory: string): Promise<Place> {
  const data = await openDataFolder(dataDirectory)
  const pointer = join(data, pointerName)
  const pointed = (await readFile(pointer, 'utf8').catch(() => '')).trim()
  const home = pointed || data
  const found = await existingCluster(home)
  if (found) return found
  if (pointed) throw new StartupError('cluster-missing', { pointer, path: pointed })
  return newPlace(data, pointer)
}

async function openDataFolder(path: string): Promise<string> {
  try {
    // Root's cluster belongs to another account, which must be able to pass through.
    if (await mkdir(path, { recursive: true })) await chmod(path, weAreRoot() ? 0o711 : 0o700)
    return await realpath(path)
  } catch (error) {
    throw new StartupError('data-folder-unusable', {
      path,
      cause: error instanceof Error ? error.message : '',
    })
  }
}

async function existingCluster(home: string): Promise<Place | undefined> {
  const cluster = join(home, 'postgres')
  const owner = await stat(cluster).catch(() => undefined)
  if (!owner || (await isEmpty(cluster))) return undefined
  const ourselves = process.getuid?.() ?? owner.uid
  const account = owner.uid === ourselves ? undefined : { uid: owner.uid, gid: owner.gid }
  if ((account && !weAreRoot()) || !canWrite(account, cluster)) {
    throw new StartupError('cluster-unreachable', { path: cluster, owner: owner.uid })
  }
  return { account, home, cluster, isNew: false }
}

function isEmpty(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (entries) => entries.length === 0,
    () => false,
  )
}

async function newPlace(data: string, pointer: string): Promise<Place> {
  const account = postgresAccount()
  const home = (await reachable(account, data)) ? data : await systemHome(data)
  if (home !== data) await writeFile(pointer, `${home}\n`)
  return { account, home, cluster: join(home, 'postgres'), isNew: true }
}

async function reachable(account: Account, data: string): Promise<boolean> {
  if (!account) return true
  const probe = join(data, `.probe-${process.pid}`)
  await mkdir(probe, { mode: 0o700 })
  try {
    await chown(probe, account.uid, account.gid)
    return canWrite(account, probe)
  } catch {
    return false
  } finally {
    await rm(probe, { recursive: true })
  }
}

async function systemHome(data: string): Promise<string> {
  const home = join(systemFolder, createHash('sha256').update(data).digest('hex').slice(0, 16))
  await mkdir(home, { recursive: true })
  for (const folder of [systemFolder, home]) await chmod(folder, 0o711)
  // A data folder that was removed and begun anew finds the old cluster here: kept aside, never reused in silence.
  const old = join(home, 'postgres')
  if (await stat(old).catch(() => undefined)) {
    await stopOrphan(old)
    await rename(old, `${old}-${Date.now()}`)
  }
  return home
}
