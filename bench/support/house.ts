/** What the benches on a million tasks share: the filled database, our server, a bare one, and a load. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { createLog } from '../../server/platform/log.ts'
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres.ts'
import { type Started, startServer } from '../../tests/support/started-server.ts'
import { fillLarge } from './large.ts'

/** Tasks in the data set; fewer for a quick look: `npm run bench -- ledger 100000`. */
const tasks = Number(process.argv[2] ?? 1_000_000)
const connections = 10
const seconds = 10

export type House = {
  readonly url: string
  readonly cookie: string
  readonly databaseUrl: string
  readonly data: string
  readonly regionId: string
  /** A bare Fastify + pg that answers with the statements of a file of JSON. */
  readonly bare: (statements: unknown) => Promise<Started>
  readonly close: () => Promise<void>
}

export async function openHouse(): Promise<House> {
  const data = await mkdtemp(join(tmpdir(), 'liandong-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDirectory: data, log: createLog('silent') })
  const { regionId, login, password } = await fillLarge(postgres.url, data, tasks)
  const ours = await startServer(['server/main.ts', '--demo'], {
    DATABASE_URL: postgres.url,
    LIANDONG_DATA: data,
    LIANDONG_LOG: 'warn',
    PORT: '0',
  })
  const answer = await fetch(`${ours.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const others: Started[] = []
  return {
    url: ours.url,
    cookie,
    databaseUrl: postgres.url,
    data,
    regionId,
    async bare(statements) {
      const server = await startServer(['bench/support/bare-sql.ts'], {
        DATABASE_URL: postgres.url,
        STATEMENTS: JSON.stringify(statements),
      })
      others.push(server)
      return server
    },
    async close() {
      for (const server of [...others, ours]) await server.stop()
      await postgres.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

export type Load = { readonly perSecond: number; readonly p99: number }

/** Ten connections for ten seconds, after two to warm up. Any answer but 200 fails the bench. */
export async function load(url: string, options: Partial<autocannon.Options>): Promise<Load> {
  await autocannon({ url, connections, duration: 2, ...options })
  const result = await autocannon({ url, connections, duration: seconds, ...options })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}
