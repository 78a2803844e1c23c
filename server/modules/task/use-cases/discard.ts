import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { admitted, itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { removeTask, setAssistingUnits } from '../store.ts'

/** Throws a draft away. The record keeps that it was there and who threw it away. */
export async function discard(deps: TaskDeps, call: Call, given: { id: string; version: number }) {
  return change(deps.platform, async (tx) => {
    const { task } = await admitted(deps, tx, call, 'discard', given)
    await setAssistingUnits(tx, task.regionId, task.id, [])
    await removeTask(tx, task)
    await record(deps.platform, tx, call.by, {
      item: itemOf(task),
      type: 'task.discarded',
      data: { title: task.title },
      todos: [],
    })
    return { id: task.id, version: task.version + 1 }
  })
}
