/**
 * Works on imports beside the requests: one file is read or one batch created at a time. It is woken when
 * something has been sent or confirmed, when the server starts, and every minute; what is left of a killed
 * server's work is in the database. Begun several times without getting on, it is given up.
 */
import type { Job } from '../../../platform/jobs.ts'
import { instantOf } from '../../../platform/context.ts'
import { change } from '../../../platform/road.ts'
import { mostAttempts } from '../../../platform/sheet-reading/queue.ts'
import type { TaskDeps } from '../deps.ts'
import {
  claimWork,
  importsInWork,
  lockImport,
  removeOldImportRows,
  saveAttempts,
  updateImport,
} from '../store/imports.ts'
import { checkImport } from './check.ts'
import { createBatch, stopImport } from './create.ts'

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
        if (!(await beginWork(deps, regionId, id))) continue
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

/** Whether it is this server's to go on with: another may have it, or it was begun too often. */
function beginWork(deps: TaskDeps, regionId: string, id: string): Promise<boolean> {
  return change(deps.platform, async (tx) => {
    const attempts = await claimWork(tx, regionId, id)
    if (attempts === undefined) return false
    await saveAttempts(tx, regionId, id, attempts + 1)
    if (attempts < mostAttempts) return true
    const row = await lockImport(tx, regionId, id)
    const trouble = { reason: 'given-up', facts: {} }
    if (row?.state === 'creating') await stopImport(deps, tx, null, row, trouble)
    if (row?.state === 'checking')
      await updateImport(tx, row, {
        state: 'refused',
        trouble: JSON.stringify(trouble),
        finished_at: instantOf(deps.platform),
      })
    return false
  })
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
