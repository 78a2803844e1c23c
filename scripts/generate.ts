/** Write the files that follow from others: the database types from the migrations, the API types from the contract. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate } from '../server/platform/migrate.ts'
import { startTestServer } from '../tests/support/test-server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = process.execPath

const server = await startTestServer()
try {
  await migrate(server.url)
  const run = (...args: string[]) => execFileSync(node, args, { cwd: root, stdio: 'inherit' })
  run(
    'node_modules/kysely-codegen/dist/cli/bin.js',
    `--url=${server.url}`,
    '--dialect=postgres',
    '--out-file=server/platform/schema.ts',
    '--date-parser=string',
    '--numeric-parser=string',
    `--type-mapping=${JSON.stringify({ timestamptz: 'string', int8: 'number' })}`,
    '--exclude-pattern=migration',
  )
  if (existsSync(`${root}/scripts/generate-api-types.ts`)) run('scripts/generate-api-types.ts')
} finally {
  await server.stop()
}
