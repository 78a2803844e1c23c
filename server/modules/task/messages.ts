import type { Facts } from '../../../domain/kernel.ts'
import { toPost, toUnit } from '../../../domain/identity/rights.ts'
import type { Task } from '../../../domain/task/task.ts'
import type { Message } from '../../platform/road.ts'
import { notify } from '../notification/index.ts'
import { itemOf } from './act.ts'

/** Where somebody reads what concerns the task: the desk of those who work on it. */
export const deskAddress = (task: Task): string =>
  task.deskPostId === null ? toUnit(task.unitId, 'task.acknowledge') : toPost(task.deskPostId)

/** A message about the task; the version (for a timer, the day) makes it the only one of its kind. */
export function tell(
  task: Task,
  addresses: readonly string[],
  type: string,
  facts: Facts,
  occasion?: string,
): Message {
  return notify(
    itemOf(task),
    [...new Set(addresses)],
    type,
    facts,
    `${type}:${task.id}:${occasion ?? task.version}`,
  )
}
