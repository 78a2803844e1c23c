import type { Instant } from '../../../domain/kernel.ts'
import { holderOf } from '../../../domain/task/holder.ts'
import type { Task } from '../../../domain/task/task.ts'

/** Columns of a court that has changed; none where it stays, or where the task is over. */
export function courtColumns(before: Task, after: Task, at: Instant) {
  const [was, is] = [holderOf(before), holderOf(after)]
  if (is === null || (was?.unitId === is.unitId && was.postId === is.postId)) return {}
  return { holder_unit_id: is.unitId, holder_post_id: is.postId, held_since: at }
}
