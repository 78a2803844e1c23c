import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import type { By, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { itemOf, type Outcome } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { type Loaded, updateTask } from '../store.ts'
import { insertRecheck } from '../store/rechecks.ts'

type Opening = {
  /** 0 where somebody chose it. */
  readonly round: number
  readonly seed: string | null
  readonly pool: number | null
  readonly withinWorkdays: number
  readonly by: By | null
  readonly text: string
}

/** A closed task that was drawn: the verifiers have it among their to-dos. */
export async function openRecheck(deps: TaskDeps, tx: Tx, loaded: Loaded, opening: Opening): Promise<void> {
  const { patch, after, event, data } = await openedRecheck(deps, tx, loaded, opening)
  await updateTask(tx, loaded.task, patch)
  await record(deps.platform, tx, opening.by, {
    item: itemOf(loaded.task),
    type: `task.${event}`,
    data,
    todos: todosOf(after),
  })
}

export async function openedRecheck(
  deps: TaskDeps,
  tx: Tx,
  { task, row }: Loaded,
  { round, seed, pool, withinWorkdays, by, text }: Opening,
): Promise<Outcome> {
  const day = today(deps.platform.clock)
  const calendar = await deps.mechanisms.calendar(tx)
  const { dueOn } = calendar.dueOn({ unit: 'workday', n: withinWorkdays, rollForward: true }, day)
  const recheck = { id: deps.platform.newId(), dueOn }
  await insertRecheck(tx, task, {
    ...recheck,
    round,
    seed,
    pool,
    chooser: by?.name ?? null,
    closedOn: row.closed_on ?? day,
    drawnOn: day,
  })
  const after: Task = { ...task, recheck }
  return {
    patch: { recheck_id: recheck.id, recheck_due_on: dueOn },
    after,
    event: 'recheck-drawn',
    data: { round, dueOn, ...(seed === null ? {} : { seed, pool }), ...(text === '' ? {} : { text }) },
  }
}
