/**
 * Works on imports beside the requests: one file is read or one batch created at a time. It is woken when
 * something has been sent or confirmed, when the server starts, and every minute; what is left of a killed
 * server's work is in the database.
 */
import type { Job } from '../../../platform/jobs.ts'
import type { TaskDeps } from '../deps.ts'
import { importsInWork, removeOldImportRows } from '../store/imports.ts'
import { checkImport } from './check.ts'
import { createBatch } from './create.ts'

export type ImportRunner = {
  readonly wake: () => void
  /** Works until nothing is left. */
  readonly drain: () => Promise<void>
  readonly stop: () => Promise<void>
}

export function importRunner(deps: TaskDeps): ImportRunner {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  async function workOnAll(): Promise<void> {
    for (const { region_id: regionId, id } of await importsInWork(deps.platform.db)) {
      try {
        await checkImport(deps, regionId, id)
        while (!stopped && (await createBatch(deps, regionId, id))) continue
      } catch (error) {
        // It stays where it is and is tried again in a minute; the others go on.
        deps.onFault(error, `an import could not be worked on: ${id}`)
      }
      if (stopped) return
    }
  }

  function drain(): Promise<void> {
    again = true
    running ??= (async () => {
      while (again && !stopped) {
        again = false
        await workOnAll()
      }
    })().finally(() => {
      running = null
    })
    return running
  }
  const quietly = () => {
    drain().catch((error: unknown) => deps.onFault(error, 'imports'))
  }
  return {
    wake: () => void setImmediate(quietly),
    drain,
    async stop() {
      stopped = true
      await running?.catch(() => undefined)
    },
  }
}

const keptDays = 30

export const importJobs = (deps: TaskDeps, runner: ImportRunner): readonly Job[] => [
  { name: 'task-imports', cron: '* * * * *', run: runner.drain },
  {
    name: 'task-imports-clean',
    cron: '40 3 * * *',
    run: async () => {
      const before = new Date(deps.platform.clock.now().getTime() - keptDays * 86_400_000).toISOString()
      await deps.platform.db.transaction().execute((tx) => removeOldImportRows(tx, before))
    },
  },
]
