import type { Facts } from '../../../domain/kernel.ts'
import { toMechanism, toPost, toUnit } from '../../../domain/identity/rights.ts'
import type { Task } from '../../../domain/task/task.ts'
import type { Message } from '../../platform/road.ts'
import { notify } from '../notification/index.ts'
import { itemOf } from './act.ts'

/** Where somebody reads what concerns the task: the desk of those who work on it. */
export const deskAddress = (task: Task): string =>
  task.deskPostId === null ? toUnit(task.unitId, 'task.acknowledge') : toPost(task.deskPostId)

/** Where the office reads what it has to verify; its head and its clerks alike. */
export const officeAddress = (task: Task): string => toMechanism(task.mechanismId, 'task.verify')

/** Where whoever has to act reads: the office while it rules on a return or verifies, else the desk. */
export const courtAddress = (task: Task): string => {
  if (task.request?.kind === 'return') return toMechanism(task.mechanismId, 'task.rule')
  return task.state === 'closure-requested' ? officeAddress(task) : deskAddress(task)
}

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
