import type { Day } from '../../../../domain/kernel.ts'
import type { OpenRequest } from '../../../../domain/task/request.ts'
import { stateAfterRuling } from '../../../../domain/task/ruling.ts'
import { runningStates, type RunningState } from '../../../../domain/task/states.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { type Acting, itemOf, toldAs } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { fieldChanges } from '../history/field-changes.ts'
import { deskAddress, tell } from '../messages.ts'
import { getTaskForChange, type Loaded, lockBelow, updateTask } from '../store.ts'
import { openSuspension } from '../store/requests.ts'
import type { Granted } from './ruling.ts'

/** A suspension granted: from tomorrow on the clock of the task stands, and that of every part in work with it. */
export async function suspended(
  deps: TaskDeps,
  call: Call,
  { tx, task, at }: Acting,
  request: OpenRequest,
  text: string,
): Promise<Granted> {
  const day = today(deps.platform.clock)
  for (const id of await lockBelow(tx, task.regionId, task.id)) {
    const part = await getTaskForChange(tx, task.regionId, id)
    if (runningState(part.task) !== null)
      await suspendPart(deps, tx, call, part, { whole: task, request, day, at })
  }
  await openSuspension(tx, task, request.id, day)
  const after: Task = {
    ...task,
    state: stateAfterRuling(task, 'suspension', true),
    request: null,
    suspension: { on: day, from: runningState(task) ?? 'issued', withWhole: false },
  }
  return {
    patch: suspendedColumns(task, after, at),
    after,
    event: 'suspended',
    data: { text, before: task.state },
  }
}

type With = {
  readonly whole: Task
  readonly request: OpenRequest
  readonly day: Day
  readonly at: string
}

async function suspendPart(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  loaded: Loaded,
  { whole, request, day, at }: With,
): Promise<void> {
  const part = loaded.task
  const from = runningState(part)
  if (from === null) return
  const after: Task = { ...part, state: 'suspended', suspension: { on: day, from, withWhole: true } }
  await openSuspension(tx, part, request.id, day)
  const patch = suspendedColumns(part, after, at)
  const changes = await fieldChanges(deps, tx, loaded, patch)
  await updateTask(tx, part, patch)
  await record(deps.platform, tx, call.by, {
    item: itemOf(part),
    type: 'task.suspended',
    data: { whole: whole.number, before: part.state, ...toldAs(changes) },
    todos: todosOf(after),
    messages: [
      tell(part, [deskAddress(part)], 'task.suspended', {
        number: part.number,
        title: part.title,
        by: call.by.name,
      }),
    ],
  })
}

const suspendedColumns = (before: Task, after: Task, at: string) => ({
  state: after.state,
  suspended_on: after.suspension?.on ?? null,
  suspended_from: after.suspension?.from ?? null,
  suspended_with_whole: after.suspension?.withWhole ?? false,
  ...courtColumns(before, after, at),
})

const runningState = ({ state }: Task): RunningState | null =>
  runningStates.find((running) => running === state) ?? null
