import { todosOf } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { act, itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { getTaskForChange, updateTask } from '../store.ts'
import type { Task } from '../../../../domain/task/task.ts'

/** Verifies and closes. The task above, if any, counts one more closed part and may now be asked to close itself. */
export async function accept(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, call, 'accept', given, async ({ tx, task }) => {
    if (task.parentId !== null) await countClosedPart(deps, tx, call, task, task.parentId)
    return {
      patch: { state: 'closed', closed_on: today(deps.platform.clock) },
      after: { ...task, state: 'closed' },
      event: 'closed',
      data: { text: given.text },
      messages: [
        tell(task, [deskAddress(task)], 'task.closed', {
          number: task.number,
          title: task.title,
          by: call.by.name,
        }),
      ],
    }
  })
}

/** Locks run from a part to the task above it, never the other way: two closures cannot wait for each other. */
async function countClosedPart(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  part: Task,
  parentId: string,
): Promise<void> {
  const { task: parent } = await getTaskForChange(tx, part.regionId, parentId)
  const closed = parent.children.closed + 1
  const after: Task = { ...parent, children: { ...parent.children, closed } }
  await updateTask(tx, parent, { parts_closed: closed })
  await record(deps.platform, tx, call.by, {
    item: itemOf(parent),
    type: 'task.part-closed',
    data: { number: part.number, title: part.title, closed, total: parent.children.total },
    todos: todosOf(after),
    messages:
      closed === parent.children.total
        ? [
            tell(parent, [deskAddress(parent)], 'task.parts-closed', {
              number: parent.number,
              title: parent.title,
            }),
          ]
        : [],
  })
}
