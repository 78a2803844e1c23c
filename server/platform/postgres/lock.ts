import { readFileSync, rmSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartupError } from '../startup-error.ts'
import { isAlive, startTime } from './process.ts'

/** One server per cluster. The file names its holder: process id and start time, because ids are used again. */
export async function takeLock(path: string): Promise<() => void> {
  const mine = `${path}.${process.pid}`
  const content = `${process.pid} ${startTime(process.pid)}\n`
  await writeFile(mine, content, { mode: 0o644 })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await linked(mine, path)) return () => release(path, content)
      const holder = await lockHolder(path)
      if (holder !== undefined)
        throw new StartupError('data-folder-in-use', { pid: holder, path: dirname(path) })
      await removeStale(path, `${mine}.stale`)
    }
    throw new StartupError('data-folder-in-use', { pid: '?', path: dirname(path) })
  } finally {
    await rm(mine, { force: true })
  }
}

/** The living process that holds the lock, if any. */
export async function lockHolder(path: string): Promise<number | undefined> {
  const [pid, started] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ')
  if (!pid || !isAlive(Number(pid))) return undefined
  return started === startTime(Number(pid)) ? Number(pid) : undefined
}

/** A link appears whole or not at all, and never over another. */
function linked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  )
}

/** Between reading and removing, another server may have taken the lock: then it gets it back. */
async function removeStale(path: string, aside: string): Promise<void> {
  await rename(path, aside).catch(() => undefined)
  if ((await lockHolder(aside)) !== undefined) await linked(aside, path)
  await rm(aside, { force: true })
}

function release(path: string, content: string): void {
  try {
    if (readFileSync(path, 'utf8') === content) rmSync(path)
  } catch {
    // Gone already.
  }
}
