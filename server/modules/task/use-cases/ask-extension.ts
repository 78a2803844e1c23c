import type { Day } from '../../../../domain/kernel.ts'
import { extensionVerdict } from '../../../../domain/task/ruling.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import { findTask } from '../store.ts'
import { ask } from './ask.ts'

/** Asks for a later due day, before the present one is over. */
export async function askExtension(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string; dueOn: Day },
) {
  return ask(deps, call, 'ask-extension', given, async ({ tx, task }) => {
    await checkLaterDueDay(deps, tx, task, given.dueOn)
    return { dueOn: given.dueOn }
  })
}

export async function checkLaterDueDay(deps: TaskDeps, tx: Tx, task: Task, dueOn: Day): Promise<void> {
  const whole = task.parentId === null ? null : await findTask(tx, task.regionId, task.parentId)
  const verdict = extensionVerdict(task, dueOn, today(deps.platform.clock), whole?.task ?? null)
  if (!verdict.ok) throw badField('body.dueOn', verdict.reason, verdict.facts)
}
