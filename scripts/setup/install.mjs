import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, pinnedNode, root } from './root.mjs'
import { ask } from './run.mjs'
import { progress, Trouble } from './trouble.mjs'

const oldestNode = 20
const oldestNpm = 9

/** Install exactly what the lock file says, when it is not there yet. */
export function install() {
  checkTools()
  const wanted = fingerprint()
  const stamp = join(modules, '.liandong-installed')
  if (readIfThere(stamp) === wanted && existsSync(pinnedNode)) return
  if (!isInstalled()) {
    progress('installing packages, about a minute the first time …')
    const done = npm(
      'ci',
      '--include=dev',
      '--ignore-scripts=false',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    )
    if (!done.ok)
      throw new Trouble(`${done.output.trim()}\n\nThe packages could not be installed (npm ci, above).`)
    if (!ask(pinnedNode, ['-v']).ok) {
      throw new Trouble(
        `The pinned Node (${pinnedNode}) does not run on this machine (${process.platform} ${process.arch}).`,
      )
    }
  }
  try {
    writeFileSync(stamp, wanted)
  } catch {
    // Installed by another account: we only look again next time.
  }
}

function checkTools() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Trouble(
      `Liandong needs Node ${oldestNode} or newer to set itself up; this is Node ${process.versions.node}.`,
    )
  }
  const version = /npm\/(\d+)/.exec(process.env.npm_config_user_agent ?? '')?.[1]
  if (version !== undefined && Number(version) < oldestNpm) {
    throw new Trouble(`Liandong needs npm ${oldestNpm} or newer; this is npm ${version}.`)
  }
}

/** The npm that called us, run by the Node that called us. @param {string[]} args */
function npm(...args) {
  const program = process.env.npm_execpath
  if (program?.endsWith('.js')) return ask(process.execPath, [program, ...args])
  return ask('npm', args, { shell: process.platform === 'win32' })
}

function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`
}

/** Without our stamp (somebody ran npm himself), npm's own record is compared with the lock file. */
function isInstalled() {
  if (!ask(pinnedNode, ['-v']).ok) return false
  const lock = packagesIn(join(root, 'package-lock.json'))
  const there = packagesIn(join(modules, '.package-lock.json'))
  delete lock['']
  const missing = Object.entries(lock).filter(([path, entry]) => there[path]?.version !== entry.version)
  const surplus = Object.keys(there).filter((path) => !lock[path])
  return surplus.length === 0 && missing.every(([, entry]) => entry.optional && !fitsHere(entry))
}

/** @param {{ os?: string[], cpu?: string[], optional?: boolean }} entry */
function fitsHere({ os, cpu, libc }) {
  if (os && !os.includes(process.platform)) return false
  if (cpu && !cpu.includes(process.arch)) return false
  return !libc && Boolean(os ?? cpu)
}

function packagesIn(path) {
  return JSON.parse(readIfThere(path) || '{}').packages ?? {}
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
