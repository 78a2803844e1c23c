import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { getTaskForChange, updateTask } from '../store.ts'

/**
 * A part is over: the task above it, if any, counts it and may now be asked to close itself. A cancelled
 * part leaves the count, so that it does not hold the whole back.
 *
 * Locks run from a part to the task above it, never the other way: two closures cannot wait for each other.
 */
export async function countPart(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  part: Task,
  end: 'closed' | 'cancelled',
): Promise<void> {
  if (part.parentId === null) return
  const { task: parent, row } = await getTaskForChange(tx, part.regionId, part.parentId)
  const { closed, total } = parent.children
  const children = end === 'closed' ? { total, closed: closed + 1 } : { total: total - 1, closed }
  const after: Task = { ...parent, children }
  await updateTask(
    tx,
    parent,
    end === 'closed' ? { parts_closed: children.closed } : { parts_cancelled: row.parts_cancelled + 1 },
  )
  await record(deps.platform, tx, call.by, {
    item: itemOf(parent),
    type: `task.part-${end}`,
    data: { number: part.number, title: part.title, ...children },
    todos: todosOf(after),
    messages:
      children.total > 0 && children.closed === children.total
        ? [
            tell(parent, [deskAddress(parent)], 'task.parts-closed', {
              number: parent.number,
              title: parent.title,
            }),
          ]
        : [],
  })
}
