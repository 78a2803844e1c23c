/**
 * What counts as evidence when closure is asked for: files brought by those who answer for the task, since it came to
 * them or came back to them. An order the office scanned in, or what an earlier unit attached to show that the task
 * was not its own, stands in the record and proves nothing.
 */
import { type Actor, may } from '../identity/rights.ts'
import { targetOf } from './life-cycle.ts'
import type { Task } from './task.ts'

/** Whoever reports on the task, or sits at the desk that records for those who cannot. */
export const bringsEvidence = (task: Task, actor: Actor): boolean =>
  may(actor, 'task.report', targetOf(task)) || actor.posts.some(({ postId }) => postId === task.deskPostId)
