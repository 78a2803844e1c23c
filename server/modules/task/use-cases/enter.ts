import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import type { By, Tx } from '../../../platform/context.ts'
import { type Message, recordNew } from '../../../platform/road.ts'
import { itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { insertTasks, type NewInvolved, type NewTaskRow } from '../store.ts'

/** A task about to enter the ledger, with what its record begins with. */
export type Entry = {
  readonly row: NewTaskRow
  readonly units: readonly NewInvolved[]
  readonly event: 'issued' | 'drafted'
  readonly data: Readonly<Record<string, unknown>>
  readonly news: (task: Task) => readonly Message[]
}

/** Enters new tasks: rows, units, first events, to-dos and news, in a few statements however many tasks there are. */
export async function enter(
  { platform }: TaskDeps,
  tx: Tx,
  by: By | null,
  regionId: string,
  entries: readonly Entry[],
): Promise<readonly Task[]> {
  const tasks = await insertTasks(tx, regionId, entries)
  await recordNew(
    platform,
    tx,
    by,
    regionId,
    tasks.flatMap((task, index) => {
      const entry = entries[index]
      return entry === undefined
        ? []
        : [
            {
              item: itemOf(task),
              type: `task.${entry.event}`,
              data: entry.data,
              todos: todosOf(task),
              messages: entry.news(task),
            },
          ]
    }),
  )
  return tasks
}
