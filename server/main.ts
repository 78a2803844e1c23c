/** Starts Liandong: database, web server, timers; says where it is and who can sign in. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { systemRoutes } from '../contract/system.ts'
import { compose } from './compose.ts'
import { openDemo } from './demo/demo.ts'
import { bind } from './platform/bind.ts'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { startDatabase } from './platform/database.ts'
import { createHttp } from './platform/http.ts'
import { type Jobs, startJobs } from './platform/jobs.ts'
import { createLog } from './platform/log.ts'
import { Refused } from './platform/refused.ts'
import { openSecrets } from './platform/secrets.ts'
import { StartupError } from './platform/startup-error.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const say = (text: string) => process.stdout.write(`${text}\n`)

async function start(demo: boolean): Promise<() => Promise<void>> {
  const config = readConfig(process.env, process.cwd())
  const log = createLog(config.logLevel)
  const database = await startDatabase(config, log)
  let jobs: Jobs | null = null
  const parts = {
    db: database.db,
    clock: systemClock,
    secrets: openSecrets(config.dataDirectory, config.key),
    log,
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
  return async () => {
    await app.close()
    await jobs?.stop()
    await liandong.outbox.stop()
    await database.close()
  }
}

try {
  const stop = await start(process.argv.includes('--demo'))
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
