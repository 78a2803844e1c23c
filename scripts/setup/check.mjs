import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { modules, pinnedNode, root } from './root.mjs'
import { ask, houseEnvironment } from './run.mjs'

const houses = ['domain', 'contract', 'server', 'web', 'cli', 'tests', 'bench', 'scripts'].filter((folder) =>
  existsSync(join(root, folder)),
)

/** What every change must pass, cheapest first. All are run, so that one run tells everything. */
const checks = [
  ['format', '@biomejs/biome/bin/biome', 'format'],
  ['lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  [
    'boundaries',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...houses,
  ],
  ['types', 'typescript-native/bin/tsc', '-p', 'tsconfig.json'],
  ['dead code', 'knip/bin/knip.js'],
]

export function check() {
  let failed = 0
  for (const [name, program, ...args] of checks) {
    const started = performance.now()
    const { ok, output } = ask(pinnedNode, [join(modules, program), ...args], { env: houseEnvironment() })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    if (!ok) console.log(`\n${output.trim()}\n`)
    if (!ok) failed++
  }
  return failed === 0 ? 0 : 1
}
