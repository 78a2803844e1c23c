import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { modules, pinnedNode, root } from './root.mjs'

/** Run a program of the house with the pinned Node and hand on signals; its exit code is ours.
 * @param {string[]} args @param {{ cwd?: string, environment?: Record<string, string> }} options
 * @returns {Promise<number>} */
export function run(args, { cwd = root, environment = {} } = {}) {
  const child = spawn(pinnedNode, args, {
    cwd,
    env: { ...houseEnvironment(), ...environment },
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // In a terminal Ctrl-C reaches the child by itself; we stay until it has tidied up.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  }
  const watch = whenNpmEnds(() => child.kill('SIGTERM'))
  child.on('exit', () => clearInterval(watch))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 + (signalNumbers[signal] ?? 1) : 1)))
  })
}

/** A signal to npm ends npm and its shell, not us: without them we have no one to work for. @param {() => void} act */
function whenNpmEnds(act) {
  if (!process.env.npm_lifecycle_event) return undefined
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`
  const first = above()
  return setInterval(() => above() !== first && act(), 300)
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return '-'
  }
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

/** The same, quietly: what it wrote is given back.
 * @param {string} program @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} options */
export function ask(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  })
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`
  return { ok: done.status === 0, output }
}

export function houseEnvironment() {
  return {
    ...process.env,
    TZ: 'Asia/Shanghai',
    PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node'),
  }
}
