/** Whose court it is: every task that is not over has exactly one holder, at every moment. */
import type { Task } from './task.ts'

export type Court = { readonly unitId: string; readonly postId: string | null }

export function holderOf(task: Task): Court | null {
  const answering: Court = { unitId: task.unitId, postId: task.responsiblePostId }
  const office: Court = { unitId: task.verifierUnitId, postId: null }
  switch (task.state) {
    case 'draft':
      return { unitId: task.issuerUnitId, postId: task.issuerPostId }
    case 'closure-requested':
      return office
    case 'issued':
    case 'acknowledged':
    case 'in-progress':
    case 'returned':
    case 'suspended':
      return task.request?.kind === 'return' ? office : answering
    case 'closed':
    case 'cancelled':
      return null
  }
}
