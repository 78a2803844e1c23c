import type { Day } from '../../../../domain/kernel.ts'
import { movedDueOn, standingWorkdays } from '../../../../domain/task/suspension.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { act, itemOf, toldAs } from '../act.ts'
import { dueColumns } from '../clock-columns.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { fieldChanges } from '../history/field-changes.ts'
import { deskAddress, tell } from '../messages.ts'
import { findTask, getTaskForChange, type Loaded, lockBelow, updateTask } from '../store.ts'
import { endSuspension, standingUnder } from '../store/requests.ts'

/**
 * A suspended task goes on in the state it had, and with it the parts that stood still under the same
 * ruling. Each due day moves by the working days its clock has stood.
 */
export async function resume(
  deps: TaskDeps,
  asked: Call,
  given: { id: string; version: number; text: string },
) {
  const lockFirst = (tx: Tx) => lockBelow(tx, asked.actor.regionId, given.id)
  return act(
    deps,
    asked,
    'resume',
    given,
    async ({ tx, task, at, call }) => {
      const under = await standingUnder(tx, task)
      for (const id of await lockBelow(tx, task.regionId, task.id)) {
        const part = await getTaskForChange(tx, task.regionId, id)
        if (under !== null && (await standingUnder(tx, part.task)) === under)
          await resumePart(deps, tx, call, part, { whole: task, at })
      }
      const { patch, after, stood } = await resumed(deps, tx, task, at)
      return {
        patch,
        after,
        event: 'resumed',
        data: { text: given.text, workdays: stood, before: task.dueOn, dueOn: after.dueOn },
        messages: [resumedMessage(task, after, call)],
      }
    },
    { lockFirst },
  )
}

async function resumePart(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  loaded: Loaded,
  { whole, at }: { whole: Task; at: string },
): Promise<void> {
  const part = loaded.task
  const { patch, after, stood } = await resumed(deps, tx, part, at)
  const changes = await fieldChanges(deps, tx, loaded, patch)
  await updateTask(tx, part, patch)
  await record(deps.platform, tx, call.by, {
    item: itemOf(part),
    type: 'task.resumed',
    data: {
      whole: whole.number,
      workdays: stood,
      before: part.dueOn,
      dueOn: after.dueOn,
      ...toldAs(changes),
    },
    todos: todosOf(after),
    messages: [resumedMessage(part, after, call)],
  })
}

const resumedMessage = (task: Task, after: Task, call: Call) =>
  tell(task, [deskAddress(task)], 'task.resumed', {
    number: task.number,
    title: task.title,
    by: call.by.name,
    dueOn: after.dueOn,
  })

async function resumed(deps: TaskDeps, tx: Tx, task: Task, at: string) {
  const day = today(deps.platform.clock)
  const calendar = await deps.mechanisms.calendar(tx)
  const { on, from, withWhole } = task.suspension ?? { on: day, from: 'issued', withWhole: false }
  const stood = standingWorkdays({ suspendedOn: on, resumedOn: day }, day, calendar)
  const dueOn = await withinWhole(tx, task, movedDueOn(task.dueOn, stood, calendar), withWhole)
  const after: Task = {
    ...task,
    state: from,
    suspension: null,
    suspendedWorkdays: task.suspendedWorkdays + stood,
    dueOn,
    acknowledgeDueOn:
      from === 'issued' && task.acknowledgeDueOn !== null
        ? movedDueOn(task.acknowledgeDueOn, stood, calendar)
        : task.acknowledgeDueOn,
    firstReportDueOn:
      task.reportedAt === null && task.firstReportDueOn !== null
        ? movedDueOn(task.firstReportDueOn, stood, calendar)
        : task.firstReportDueOn,
  }
  await endSuspension(tx, task, day)
  const patch = {
    state: after.state,
    suspended_on: null,
    suspended_from: null,
    suspended_with_whole: false,
    suspended_workdays: after.suspendedWorkdays,
    acknowledge_due_on: after.acknowledgeDueOn,
    first_report_due_on: after.firstReportDueOn,
    ...(await dueColumns(deps, tx, after, day)),
    ...courtColumns(task, after, at),
  }
  return { patch, after, stood }
}

/** A part that stood still alone ends no later than its whole, which has not moved. */
async function withinWhole(tx: Tx, task: Task, moved: Day, withWhole: boolean): Promise<Day> {
  if (withWhole || task.parentId === null) return moved
  const whole = await findTask(tx, task.regionId, task.parentId)
  const latest = whole && whole.task.dueOn > task.dueOn ? whole.task.dueOn : task.dueOn
  return moved < latest ? moved : latest
}
