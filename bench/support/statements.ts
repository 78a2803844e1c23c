/** The statements that one request sends, as they are sent: what the bare server of a bench sends too. */
import { join } from 'node:path'
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { compose } from '../../server/compose.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { createHttp } from '../../server/platform/http.ts'
import { binaryRows } from '../../server/platform/binary-rows.ts'
import { createLog } from '../../server/platform/log.ts'
import type { DB } from '../../server/platform/schema.ts'
import { openSecrets } from '../../server/platform/secrets.ts'
import { valueParsers } from '../../server/platform/value-parsers.ts'
import { project } from '../../tests/support/started-server.ts'

export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

export async function statementsOf(
  databaseUrl: string,
  data: string,
  cookie: string,
  path: string,
): Promise<readonly Statement[]> {
  let sent: Statement[] = []
  const pool = new pg.Pool({ connectionString: databaseUrl, types: valueParsers })
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      sent.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  const log = createLog('silent')
  const liandong = compose({
    db,
    binaryRows: binaryRows(pool),
    clock: systemClock,
    secrets: openSecrets(data, undefined),
    log,
    dataDirectory: data,
    mechanismFolder: join(project, 'mechanism'),
  })
  await liandong.outbox.stop()
  const { routes, authenticate } = liandong
  const app = await createHttp({
    routes,
    authenticate,
    log,
    trustProxy: false,
    checkAnswers: false,
    publicRequestsPerMinute: 60,
  })
  // The first request fills what is remembered between requests; the second sends what every request sends.
  for (let n = 0; n < 2; n++) {
    sent = []
    const answer = await app.inject({ url: path, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(answer.body)
  }
  await app.close()
  await db.destroy()
  return sent
}
