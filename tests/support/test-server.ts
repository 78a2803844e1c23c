import { rmSync, statfsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres.ts'
import { createLog } from '../../server/platform/log.ts'
import { stopOrphan } from '../../server/platform/postgres/postmaster.ts'
import { isAlive } from '../../server/platform/postgres/process.ts'

/** A PostgreSQL for tests: fast, and gone afterwards. `TEST_DATABASE_URL` names another server to use instead. */
export type TestServer = { readonly url: string; stop(): Promise<void> }

/** What is lost when the machine fails is of no worth here. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '256MB',
  max_connections: '200',
  autovacuum: 'off',
}

const prefix = 'liandong-test-'
const ownerFile = 'owner'

export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, stop: () => Promise.resolve() }
  const parent = memoryFolder()
  await clearLeftovers(parent)
  const folder = await mkdtemp(join(parent, prefix))
  await chmod(folder, 0o711)
  await writeFile(join(folder, ownerFile), String(process.pid))
  const server = await startEmbeddedPostgres({
    dataDirectory: folder,
    log: createLog('warn'),
    settings: careless,
    initialise: ['--no-sync', '--wal-segsize=1'],
  })
  const removeNow = () => rmSync(folder, { recursive: true, force: true })
  // Ctrl-C: the server's own exit hook stops PostgreSQL, then its folder goes.
  process.once('exit', removeNow)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
      process.off('exit', removeNow)
    },
  }
}

/** The memory file system where it has room, else the ordinary temporary folder. */
function memoryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > 1024 ** 3 ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}

/** A killed run could not clean up after itself. */
async function clearLeftovers(parent: string): Promise<void> {
  for (const name of (await readdir(parent)).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(parent, name)
    const owner = Number(await readFile(join(folder, ownerFile), 'utf8').catch(() => ''))
    if (!owner || isAlive(owner)) continue
    await stopOrphan(join(folder, 'postgres')).catch(() => false)
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Run statements as the server's owner, outside any test's database. */
export async function asOwner(url: string, ...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const results: pg.QueryResult[] = []
    for (const statement of statements) results.push(await client.query(statement))
    return results
  } finally {
    await client.end()
  }
}

/** The same server, another database. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
