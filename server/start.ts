/** Puts the parts together into a running Liandong: database, web server, timers. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { systemRoutes } from '../contract/system.ts'
import { compose, type Liandong } from './compose.ts'
import { openDemo } from './demo/demo.ts'
import { bind } from './platform/bind.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { startDatabase } from './platform/database.ts'
import { createHttp } from './platform/http.ts'
import { type Jobs, startJobs } from './platform/jobs.ts'
import { createLog } from './platform/log.ts'
import { Refused } from './platform/refused.ts'
import { openSecrets } from './platform/secrets.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

export type Start = {
  readonly config: Config
  readonly clock: Clock
  /** With the demonstration, where there is nothing yet. */
  readonly demo: boolean
  /** Told where it is and who can sign in, as soon as pages are answered. */
  readonly say: (line: string) => void
}

export type Running = {
  readonly liandong: Liandong
  readonly address: string
  readonly stop: () => Promise<void>
}

export async function start({ config, clock, demo, say }: Start): Promise<Running> {
  const log = createLog(config.logLevel)
  const database = await startDatabase(config, log)
  let jobs: Jobs | null = null
  const parts = {
    db: database.db,
    binaryRows: database.binaryRows,
    clock,
    secrets: openSecrets(config.dataDirectory, config.key, config.suite),
    log,
    suite: config.suite,
    dataDirectory: config.dataDirectory,
    mechanismFolder: config.mechanismFolder ?? join(project, 'mechanism'),
  }
  const liandong = compose(parts)
  const who = demo ? await openDemo(liandong, parts) : []
  const health = bind(systemRoutes.health, async () => {
    const database = await sql`select 1`.execute(liandong.platform.db).then(
      () => true,
      () => false,
    )
    if (!database || !jobs?.isUp())
      throw new Refused('unavailable', {
        facts: { database: Number(database), jobs: Number(jobs?.isUp() ?? false) },
      })
    return { status: 'ok' as const, database, jobs: true }
  })
  const pages = join(project, 'web', 'dist')
  const app = await createHttp({
    routes: [...liandong.routes, health],
    authenticate: liandong.authenticate,
    whyEnded: liandong.whyEnded,
    log,
    ...(existsSync(join(pages, 'index.html')) ? { pages } : {}),
    trustProxy: config.trustProxy,
    checkAnswers: false,
    publicRequestsPerMinute: 120,
  })
  const listening = await app.listen({ port: config.port, host: config.host })
  const address = listening.replace(/\[::1\]|127\.0\.0\.1/, 'localhost')
  const starting = startJobs(database.ownerUrl, liandong.jobs, log).then((started) => {
    jobs = started
  })
  say(`联动 Liandong  ${address}`)
  for (const line of [...who, ...(await liandong.identity.firstRunNotice(address))]) say(line)
  await starting
  await liandong.outbox.drain()
  for (const { wake } of liandong.beside) wake()
  return {
    liandong,
    address,
    async stop() {
      await app.close()
      await Promise.all(liandong.beside.map((one) => one.stop()))
      await jobs?.stop()
      await liandong.outbox.stop()
      await database.close()
    },
  }
}
