import type { OpenRequest } from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { Refused } from '../../../platform/refused.ts'

/** The open request, if it is the one the reader saw. */
export function requestAsked(task: Task, requestId: string): OpenRequest {
  if (task.request?.id !== requestId) throw new Refused('refused', { reason: 'request-settled' })
  return task.request
}
