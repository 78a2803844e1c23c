import { toMechanism } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { tell } from '../messages.ts'

/**
 * Asks for closure. The court changes: from now on the verifier holds the task. Progress stays as it was reported until
 * somebody has found that it is done.
 */
export async function requestClosure(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string },
) {
  return act(deps, call, 'request-closure', given, async ({ task, at, call: { by } }) => ({
    patch: {
      state: 'closure-requested',
      closure_requested_on: today(deps.platform.clock),
      holder_unit_id: task.verifierUnitId,
      holder_post_id: null,
      held_since: at,
    },
    after: { ...task, state: 'closure-requested' },
    event: 'closure-requested',
    data: { text: given.text, evidence: task.evidence - task.evidenceBefore },
    messages: [
      tell(task, [toMechanism(task.mechanismId, 'task.verify')], 'task.closure-requested', {
        number: task.number,
        title: task.title,
        by: by.name,
      }),
    ],
  }))
}
