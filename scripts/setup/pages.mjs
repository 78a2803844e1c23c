import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, pinnedNode, root } from './root.mjs'
import { ask, houseEnvironment } from './run.mjs'
import { progress, Trouble } from './trouble.mjs'

/** What the pages are made of: a change in any of it builds them anew. */
const sources = ['web', 'contract', 'domain', 'package-lock.json', 'tsconfig.json']

const built = join(root, 'web', 'dist')
const stamp = join(built, '.sources')

export function buildPages() {
  if (!existsSync(join(root, 'web', 'index.html'))) return
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  progress('building the pages …')
  const vite = join(modules, 'vite', 'bin', 'vite.js')
  const environment = { ...houseEnvironment(), NODE_ENV: 'production' }
  const done = ask(pinnedNode, [vite, 'build', 'web', '--logLevel', 'error'], { env: environment })
  if (!done.ok)
    throw new Trouble(`${done.output.trim()}\n\nThe pages could not be built (vite build, above).`)
  writeFileSync(stamp, wanted)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, source)
  return hash.digest('hex')
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const full = join(root, path)
  if (path === 'web/dist' || path.endsWith('.test.ts') || path.endsWith('.test.tsx') || !existsSync(full))
    return
  const entries = statSync(full).isDirectory() ? readdirSync(full).sort() : undefined
  if (entries) for (const entry of entries) addTo(hash, `${path}/${entry}`)
  else hash.update(`${path}\0`).update(readFileSync(full)).update('\0')
}
