import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type BinaryRows, binaryRows } from './binary-rows.ts'
import type { Config } from './config.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import type { Log } from './log.ts'
import { migrate } from './migrate.ts'
import { nameStatements, statementNames } from './prepared.ts'
import type { DB } from './schema.ts'
import { valueParsers } from './value-parsers.ts'

export type Database = {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  readonly binaryRows: BinaryRows
  /** Waits for running queries; then the pool is gone. */
  close(): Promise<void>
}

/** Wherever this is written in SQL, a timestamp becomes a day in the office's zone. */
const sessionOptions = '-c timezone=Asia/Shanghai -c datestyle=ISO'

export type DatabaseOptions = {
  readonly url: string
  /** The role to work as; left out, the owner's rights apply. */
  readonly role?: string | undefined
  readonly log: Log
  /** Connections at most. */
  readonly connections?: number
}

export function openDatabase({ url, role, log, connections = 10 }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: role ? `${sessionOptions} -c role=${role}` : sessionOptions,
    types: valueParsers,
    application_name: 'liandong',
  })
  // A server that goes away ends every connection; those at rest and those in use each report it.
  pool.on('error', (error) => log.warn({ error: error.message }, 'a database connection at rest was lost'))
  const nameOf = statementNames()
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    nameStatements(client, nameOf)
  })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  // Kysely's destroy() leaves a pool alone that it has not used yet.
  return {
    db,
    pool,
    binaryRows: binaryRows(pool),
    close: async () => void (pool.ended || (await pool.end())),
  }
}

export type ReadyDatabase = Database & {
  /** The owner's address, for what makes tables of its own (jobs) and for the command line. */
  readonly ownerUrl: string
}

/** The database of this installation, running, brought forward and open. Closing it stops an embedded one. */
export async function startDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  log: Log,
  whenRunning: 'refuse' | 'join' = 'refuse',
): Promise<ReadyDatabase> {
  const server = config.databaseUrl
    ? { url: config.databaseUrl, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres({ dataDirectory: config.dataDirectory, log, whenRunning })
  try {
    const { applied, role } = await migrate(server.url)
    if (applied.length > 0) log.info({ applied }, 'database brought forward')
    if (!role)
      log.warn('the database user may not create roles: events are not protected from the application itself')
    const database = openDatabase({ url: server.url, role, log })
    return { ...database, ownerUrl: server.url, close: () => closeBoth(database, server) }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function closeBoth(database: Database, server: { stop(): Promise<void> }): Promise<void> {
  try {
    await database.close()
  } finally {
    await server.stop()
  }
}
