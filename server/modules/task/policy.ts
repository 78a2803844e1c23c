/** Who may see a task. Acting on it is decided by the life cycle, which asks the same rights. */
import { type Actor, listScope, may } from '../../../domain/identity/rights.ts'
import { targetOf } from '../../../domain/task/life-cycle.ts'
import type { Task } from '../../../domain/task/task.ts'
import { Refused } from '../../platform/refused.ts'

/** A draft is seen by those who may issue it; everything else by whoever may view it. */
export const mayView = (actor: Actor, task: Task): boolean =>
  may(actor, task.state === 'draft' ? 'task.issue' : 'task.view', targetOf(task))

export function ensureVisible(actor: Actor, task: Task): void {
  if (!mayView(actor, task)) throw new Refused('not-found')
}

/** What lists may contain: drafts by the right to issue, the rest by the right to view. */
export const scopes = (actor: Actor) => ({
  view: listScope(actor, 'task.view'),
  drafts: listScope(actor, 'task.issue'),
  accountId: actor.accountId,
})
