import type { BulkForecast } from '../../../../contract/task-bulk.ts'
import { type BulkCommand, bulkVerdict } from '../../../../domain/task/bulk.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { planNew } from '../../../../domain/task/new-task.ts'
import { today } from '../../../platform/clock.ts'
import type { TaskDeps } from '../deps.ts'
import { mayView } from '../policy.ts'
import type { Loaded } from '../store.ts'
import { findTasks } from '../store/many.ts'
import { grantingBeside } from '../use-cases/granting.ts'
import { wantedOf } from '../use-cases/issue.ts'

/** What would become of a command, task by task, by the rules that will be asked again when it is done. */
export async function forecast(
  deps: TaskDeps,
  actor: Actor,
  { command, ids }: { readonly command: BulkCommand; readonly ids: readonly string[] },
): Promise<BulkForecast[]> {
  const { db, clock } = deps.platform
  const day = today(clock)
  const found = await findTasks(db, actor.regionId, ids)
  const wholes = await findTasks(
    db,
    actor.regionId,
    [...found.values()].flatMap(({ task }) => (task.parentId === null ? [] : [task.parentId])),
  )
  const mechanism = await deps.mechanisms.inForce(db, actor.regionId, day)
  const calendar = await deps.mechanisms.calendar(db)
  const inForce = (loaded: Loaded) =>
    mechanism && {
      mechanismId: mechanism.id,
      planned: planNew(wantedOf(loaded), mechanism, day, calendar.dueOn),
    }
  const foretold = async (loaded: Loaded): Promise<BulkForecast> => {
    const { task } = loaded
    const verdict = bulkVerdict(task, command, actor, day, {
      inForce: inForce(loaded),
      whole: wholes.get(task.parentId ?? '')?.task ?? null,
      granting: await grantingBeside(deps, db, loaded),
    })
    const known = {
      id: task.id,
      number: task.state === 'draft' ? '' : task.number,
      title: task.title,
      version: task.version,
    }
    if (verdict.ok) return { ...known, outcome: 'allowed', reason: null, facts: {} }
    return {
      ...known,
      outcome: verdict.reason === 'no-right' ? 'forbidden' : 'refused',
      reason: verdict.reason,
      facts: { ...verdict.facts },
    }
  }
  const rows: BulkForecast[] = []
  for (const id of ids) {
    const loaded = found.get(id)
    rows.push(loaded && mayView(actor, loaded.task) ? await foretold(loaded) : { ...unknown, id })
  }
  return rows
}

const unknown = {
  number: '',
  title: '',
  version: 0,
  outcome: 'not-found' as const,
  reason: null,
  facts: {},
}
