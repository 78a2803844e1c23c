import type { Tx } from '../../../platform/context.ts'
import { findTask, idsBelow, lockTasks } from '../store.ts'
import { findOpenRequest } from '../store/requests.ts'

/**
 * Locks every task that a ruling can reach: a suspension the parts, a merging also the task it goes into and
 * whatever counts its end. All at once, the deepest first: two rulings that cross cannot wait for each other.
 */
export async function lockReached(tx: Tx, regionId: string, id: string): Promise<void> {
  const request = await findOpenRequest(tx, regionId, id)
  const below = await idsBelow(tx, regionId, id)
  const into = request?.intoTaskId ?? null
  const beside = into === null ? [] : [id, into, ...(await idsAbove(tx, regionId, id))]
  await lockTasks(tx, regionId, [...below, ...beside])
}

async function idsAbove(tx: Tx, regionId: string, id: string): Promise<readonly string[]> {
  const found = await findTask(tx, regionId, id)
  const parentId = found?.task.parentId ?? null
  return parentId === null ? [] : [parentId, ...(await idsAbove(tx, regionId, parentId))]
}
