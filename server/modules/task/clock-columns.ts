import type { Day } from '../../../domain/kernel.ts'
import { lightDays } from '../../../domain/task/light.ts'
import { planOf } from '../../../domain/task/plan.ts'
import type { Task } from '../../../domain/task/task.ts'
import type { Tx } from '../../platform/context.ts'
import type { Calendar, TaskDeps } from './deps.ts'

/**
 * The days on which the light will change. Progress is expected on the days the clock runs: those it has
 * stood are taken from the front of the term. Reopened, a task starts anew with its new term.
 */
export async function lightColumns(deps: TaskDeps, tx: Tx, task: Task, by?: Calendar) {
  const { thresholds } = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
  const calendar = by ?? (await deps.mechanisms.calendar(tx))
  const issuedOn = task.reopenedOn ?? task.issuedOn ?? task.dueOn
  const startedOn =
    task.suspendedWorkdays === 0 ? issuedOn : calendar.addWorkdays(issuedOn, task.suspendedWorkdays)
  const days = lightDays(
    { issuedOn: startedOn, dueOn: task.dueOn, progress: task.progress },
    thresholds,
    calendar,
  )
  return { soon_on: days.soonOn, amber_on: days.amberOn, red_on: days.redOn }
}

/** A due day that has moved, and whether the holidays on the way to it are known. */
export async function dueColumns(deps: TaskDeps, tx: Tx, task: Task, today: Day) {
  const calendar = await deps.mechanisms.calendar(tx)
  const later = task.dueOn > today ? task.dueOn : today
  const { provisional } = planOf({ kind: 'on', day: later }, null, today, calendar.dueOn)
  return {
    due_on: task.dueOn,
    due_provisional: provisional,
    due_set_on: today,
    ...(await lightColumns(deps, tx, task)),
  }
}
