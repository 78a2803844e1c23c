import type { z } from 'zod'
import type { taskRecheckRoutes } from '../../../../contract/task-recheck.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { dueDayVerdict } from '../../../../domain/task/plan.ts'
import { reopenedDueOn } from '../../../../domain/task/recheck.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { act } from '../act.ts'
import { dueColumns } from '../clock-columns.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import type { Loaded } from '../store.ts'
import { settleRecheck } from '../store/rechecks.ts'
import { insistRecheck } from './accept-recheck.ts'
import { deskOfTask } from './desk-of.ts'
import { ruleShape } from './issue.ts'
import { issuerAddress } from './issuer-address.ts'

type Given = z.output<(typeof taskRecheckRoutes.reopen)['body']> & { readonly id: string }

/**
 * Looked at again, it does not hold: in progress again with the one who had it. It gets a new due day and a term
 * of its own; its first due day and the day it was first closed stay. Without parts its work begins at nothing.
 */
export async function reopen(deps: TaskDeps, asked: Call, given: Given) {
  return act(deps, asked, 'reopen', given, async ({ tx, task, row, at, call }) => {
    insistRecheck(task, given.recheckId)
    const day = today(deps.platform.clock)
    const dueOn = given.dueOn ?? (await dueOnIfReopened(deps, tx, { task, row }))
    const verdict = dueDayVerdict(dueOn, day)
    if (!verdict.ok) throw badField('body.dueOn', verdict.reason, verdict.facts)
    await settleRecheck(tx, task, given.recheckId, call.by, { state: 'reopened', text: given.text, at })
    const after: Task = {
      ...task,
      state: 'in-progress',
      dueOn,
      deskPostId: await deskOfTask(deps, tx, task, day),
      progress: task.children.total > 0 ? task.progress : 0,
      evidenceBefore: task.evidence,
      suspendedWorkdays: 0,
      recheck: null,
      reopened: task.reopened + 1,
      reopenedOn: day,
    }
    return {
      patch: {
        state: after.state,
        desk_post_id: after.deskPostId,
        progress: after.progress,
        evidence_before: after.evidenceBefore,
        suspended_workdays: 0,
        closed_on: null,
        first_closed_on: row.first_closed_on ?? row.closed_on,
        closure_requested_on: null,
        recheck_id: null,
        recheck_due_on: null,
        reopened: after.reopened,
        reopened_on: day,
        ...(await dueColumns(deps, tx, after, day)),
        ...courtColumns(task, after, at),
      },
      after,
      event: 'reopened',
      data: { text: given.text, before: task.dueOn, dueOn, closedOn: row.closed_on },
      messages: [
        tell(task, [deskAddress(after), ...issuerAddress(task)], 'task.reopened', {
          number: task.number,
          title: task.title,
          by: call.by.name,
          dueOn,
          text: given.text.slice(0, 200),
        }),
      ],
    }
  })
}

/** The due day where the checker names none. */
export async function dueOnIfReopened(
  deps: TaskDeps,
  tx: Tx | TaskDeps['platform']['db'],
  { task, row }: Loaded,
) {
  const calendar = await deps.mechanisms.calendar(tx)
  const day: Day = today(deps.platform.clock)
  return reopenedDueOn(
    { issuedOn: task.issuedOn ?? day, originalDueOn: task.originalDueOn, rule: ruleShape.parse(row.rule) },
    day,
    calendar,
  )
}
