import type { BulkForecast } from '../../../../contract/task-bulk.ts'
import { type BulkCommand, bulkVerdict } from '../../../../domain/task/bulk.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { mayView } from '../policy.ts'
import type { Loaded } from '../store.ts'
import { findTasks } from '../store/many.ts'
import { ruleShape } from '../use-cases/issue.ts'

/** What would become of a command, task by task, by the rules that will be asked again when it is done. */
export async function forecast(
  db: Db,
  actor: Actor,
  { command, ids }: { readonly command: BulkCommand; readonly ids: readonly string[] },
  today: Day,
): Promise<BulkForecast[]> {
  const found = await findTasks(db, actor.regionId, ids)
  const wholes = await findTasks(
    db,
    actor.regionId,
    [...found.values()].flatMap(({ task }) => (task.parentId === null ? [] : [task.parentId])),
  )
  return ids.map((id) => {
    const loaded = found.get(id)
    if (!loaded || !mayView(actor, loaded.task)) return { ...unknown, id }
    return foretold(loaded, wholes.get(loaded.task.parentId ?? '') ?? null, command, actor, today)
  })
}

const unknown = {
  number: '',
  title: '',
  version: 0,
  outcome: 'not-found' as const,
  reason: null,
  facts: {},
}

function foretold(
  { task, row }: Loaded,
  whole: Loaded | null,
  command: BulkCommand,
  actor: Actor,
  today: Day,
): BulkForecast {
  const verdict = bulkVerdict(task, command, actor, today, {
    deadline: ruleShape.parse(row.rule),
    whole: whole?.task ?? null,
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
