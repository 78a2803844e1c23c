import { toPost } from '../../../../domain/identity/rights.ts'
import type { OpenRequest } from '../../../../domain/task/request.ts'
import { grantable } from '../../../../domain/task/ruling.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { act, type Acting, type Outcome } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { settleRequest } from '../store/requests.ts'
import { cancelled } from './cancel.ts'
import { extended } from './grant-extension.ts'
import { grantingBeside } from './granting.ts'
import { lockReached } from './lock-reached.ts'
import { merged } from './merge.ts'
import { requestAsked } from './request-asked.ts'
import type { Granted, Ruling } from './ruling.ts'
import { split } from './split.ts'
import { suspended } from './suspend.ts'
import { reassigned } from './uphold-return.ts'

/** The office rules on what was asked. Refused, the task is where it was. */
export async function rule(deps: TaskDeps, call: Call, id: string, given: Ruling) {
  const frame = { id, version: given.version }
  return act(deps, call, 'rule', frame, (acting) => ruled(deps, acting, given), {
    lockFirst: (tx) => lockReached(tx, call.actor.regionId, id),
  })
}

async function ruled(deps: TaskDeps, acting: Acting, given: Ruling): Promise<Outcome> {
  const { tx, task, at, call } = acting
  const request = requestAsked(task, given.requestId)
  const outcome =
    given.decision === 'grant'
      ? await grant(deps, call, acting, request, given)
      : dismissed(acting, request, given)
  await settleRequest(tx, task, request, call.by, {
    state: given.decision === 'grant' ? 'granted' : 'refused',
    text: given.text,
    at,
    ...outcome.settled,
  })
  const asker = request.askerPostId === null ? [] : [toPost(request.askerPostId)]
  return {
    patch: { ...outcome.patch, open_request: null },
    after: outcome.after,
    event: outcome.event,
    data: outcome.data,
    messages: [
      tell(task, [deskAddress(task), ...asker], `task.${outcome.event}`, {
        number: task.number,
        title: task.title,
        by: call.by.name,
        outcome: given.decision,
        text: given.text.slice(0, 200),
      }),
      ...(outcome.messages ?? []),
    ],
  }
}

const ruledEvent = {
  return: 'return-ruled',
  extension: 'extension-ruled',
  suspension: 'suspension-ruled',
  cancel: 'cancellation-ruled',
  merge: 'merge-ruled',
  split: 'split-ruled',
} as const

function dismissed({ task, at }: Acting, request: OpenRequest, given: Ruling): Granted {
  const after: Task = { ...task, request: null }
  return {
    patch: courtColumns(task, after, at),
    after,
    event: ruledEvent[request.kind],
    data: { outcome: 'refuse', text: given.text },
  }
}

async function grant(
  deps: TaskDeps,
  call: Call,
  acting: Acting,
  request: OpenRequest,
  given: Ruling,
): Promise<Granted> {
  const { tx, task, row } = acting
  const beside = await grantingBeside(deps, tx, { task, row })
  insist(grantable(task, call.actor, today(deps.platform.clock), beside))
  switch (request.kind) {
    case 'return':
      return reassigned(deps, acting, given)
    case 'extension':
      return extended(deps, acting, request, given)
    case 'suspension':
      return suspended(deps, call, acting, request, given.text)
    case 'cancel':
      return cancelled(deps, call, acting, given.text)
    case 'merge':
      return merged(deps, call, acting, request, given.text)
    case 'split':
      return split(deps, call, acting, request, given.text)
  }
}
