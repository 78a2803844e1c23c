/**
 * Timers on pg-boss: each named job runs at its times on one of the servers, however many there are.
 * Times are Asia/Shanghai. A job must be safe to run twice.
 */
import { PgBoss } from 'pg-boss'
import type { Log } from './log.ts'

export type Job = {
  readonly name: string
  /** Five-field cron. */
  readonly cron: string
  readonly run: () => Promise<void>
}

/** pg-boss keeps a handler's error in its own tables and tells nobody: it is logged before it gets there. */
export async function run({ name, run: work }: Job, log: Pick<Log, 'error'>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log.error({ error, job: name }, 'a timer failed')
    throw error
  }
}

export type Jobs = { readonly isUp: () => boolean; readonly stop: () => Promise<void> }

export async function startJobs(connectionString: string, jobs: readonly Job[], log: Log): Promise<Jobs> {
  const boss = new PgBoss({ connectionString, schema: 'jobs', max: 2, application_name: 'liandong-jobs' })
  let up = false
  boss.on('error', (error) => log.error({ error }, 'jobs'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Shanghai' })
    await boss.work(job.name, () => run(job, log))
  }
  up = true
  boss.on('stopped', () => {
    up = false
  })
  return {
    isUp: () => up,
    async stop() {
      up = false
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}
