import type { Task } from '../../../../domain/task/task.ts'
import type { Call } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { settleRecheck } from '../store/rechecks.ts'

/** Looked at again, it holds: the task stays closed, and the record says what was looked at. */
export async function acceptRecheck(
  deps: TaskDeps,
  asked: Call,
  given: { id: string; version: number; recheckId: string; text: string },
) {
  return act(deps, asked, 'accept-recheck', given, async ({ tx, task, at, call }) => {
    insistRecheck(task, given.recheckId)
    await settleRecheck(tx, task, given.recheckId, call.by, { state: 'accepted', text: given.text, at })
    return {
      patch: { recheck_id: null, recheck_due_on: null },
      after: { ...task, recheck: null },
      event: 'rechecked',
      data: { text: given.text },
      messages: [
        tell(task, [deskAddress(task)], 'task.rechecked', {
          number: task.number,
          title: task.title,
          by: call.by.name,
        }),
      ],
    }
  })
}

/** The recheck that is open must be the one the reader saw. */
export function insistRecheck({ recheck }: Task, recheckId: string): void {
  if (recheck?.id !== recheckId) throw new Refused('refused', { reason: 'recheck-settled' })
}
