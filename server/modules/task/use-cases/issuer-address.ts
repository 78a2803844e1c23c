import { toPost } from '../../../../domain/identity/rights.ts'
import type { Task } from '../../../../domain/task/task.ts'

/** Whoever gave the task out, where a post is known. */
export const issuerAddress = (task: Task): readonly string[] =>
  task.issuerPostId ? [toPost(task.issuerPostId)] : []
