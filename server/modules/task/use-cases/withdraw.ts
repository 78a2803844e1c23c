import { toMechanism } from '../../../../domain/identity/rights.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { tell } from '../messages.ts'
import { settleRequest } from '../store/requests.ts'
import { requestAsked } from './request-asked.ts'

/**
 * Takes back what was asked, before it is ruled on. Whoever takes a return back takes the task: it is not returned a
 * second time.
 */
export async function withdraw(
  deps: TaskDeps,
  asked: Call,
  given: { id: string; version: number; requestId: string; text: string },
) {
  return act(deps, asked, 'withdraw', given, async ({ tx, task, at, call }) => {
    const request = requestAsked(task, given.requestId)
    await settleRequest(tx, task, request, call.by, { state: 'withdrawn', text: given.text, at })
    const after: Task = { ...task, request: null }
    return {
      patch: { open_request: null, ...courtColumns(task, after, at) },
      after,
      event: 'withdrawn',
      data: { kind: request.kind, text: given.text },
      messages: [
        tell(task, [toMechanism(task.mechanismId, 'task.rule')], 'task.withdrawn', {
          number: task.number,
          title: task.title,
          by: call.by.name,
          kind: request.kind,
        }),
      ],
    }
  })
}
