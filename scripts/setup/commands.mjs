import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { check } from './check.mjs'
import { install } from './install.mjs'
import { buildPages } from './pages.mjs'
import { modules, root } from './root.mjs'
import { run } from './run.mjs'
import { Trouble } from './trouble.mjs'

const vitest = join(modules, 'vitest', 'vitest.mjs')

/** What `npm start`, `npm test` and `npm run …` do. @type {Record<string, (args: string[]) => number | Promise<number>>} */
export const commands = {
  start: (args) => {
    install()
    buildPages()
    return run(['server/main.ts', ...args])
  },
  test: async (args) => {
    install()
    buildPages()
    const environment = wantsBrowser(args) ? await browser() : {}
    return run([vitest, 'run', ...args], { environment })
  },
  check: () => {
    install()
    return check()
  },
  journey: async ([name, ...args]) => {
    const file = named('tests/e2e', '.journey.test.ts', 'journey', name)
    install()
    buildPages()
    return run([vitest, 'run', '--project', 'e2e', ...args, file], { environment: await browser() })
  },
  bench: async ([name, ...args]) => {
    const file = named('bench', '.ts', 'bench', name)
    install()
    buildPages()
    return run([file, ...args], { environment: name === 'page' ? await browser() : {} })
  },
  liandong: (args) => {
    install()
    // Paths on the command line are meant from where the person stands, not from the project's root.
    return run([join(root, 'cli', 'liandong.ts'), ...args], { cwd: process.env.INIT_CWD ?? process.cwd() })
  },
  generate: (args) => {
    install()
    return run(['scripts/generate.ts', ...args])
  },
  format: () => {
    install()
    return run([join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'format', '--write'])
  },
}

/** Everything but the browser journeys can run without a browser. @param {string[]} args */
function wantsBrowser(args) {
  const projects = args.flatMap((arg, index) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)]
    return arg === '--project' ? [args[index + 1]] : []
  })
  return projects.length === 0 || projects.includes('e2e')
}

/** @param {string} folder @param {string} suffix @param {string} kind @param {string | undefined} name */
function named(folder, suffix, kind, name) {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  const known = files
    .filter((file) => file.endsWith(suffix) && (kind === 'journey' || !file.endsWith('.test.ts')))
    .map((file) => file.slice(0, -suffix.length))
  if (name !== undefined && known.includes(name)) return `${folder}/${name}${suffix}`
  throw new Trouble(
    `${name ? `No ${kind} is called "${name}".` : `Which ${kind}?`} Known: ${known.join(', ') || 'none'}`,
    2,
  )
}
