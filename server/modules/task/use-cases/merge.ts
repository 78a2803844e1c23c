import { mergeVerdict } from '../../../../domain/task/merge.ts'
import type { OpenRequest } from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import type { Call } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { record } from '../../../platform/road.ts'
import { type Acting, itemOf, toldAs } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { fieldChanges } from '../history/field-changes.ts'
import { deskAddress, tell } from '../messages.ts'
import { mayView } from '../policy.ts'
import { findTask, getTaskForChange, type Loaded, setTaskUnits, updateTask } from '../store.ts'
import { ask } from './ask.ts'
import { cancelled } from './cancel.ts'
import { mergingOf } from './granting.ts'
import type { Granted } from './ruling.ts'

/** Asks that the task go on in another one that the asker sees. */
export async function askMerge(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string; intoId: string },
) {
  return ask(deps, call, 'ask-merge', given, async ({ tx, task, row }) => {
    const into = await findTask(tx, task.regionId, given.intoId)
    if (!into || into.task.state === 'draft' || !mayView(call.actor, into.task))
      throw badField('body.intoId', 'no-such-task')
    const verdict = mergeVerdict(...(await mergingOf(deps, tx, { task, row }, into)))
    if (!verdict.ok) throw badField('body.intoId', verdict.reason, verdict.facts)
    return {
      intoTaskId: into.task.id,
      told: { intoId: into.task.id, into: into.task.number, intoTitle: into.task.title },
    }
  })
}

/**
 * Merged: the task ends, and its lead unit assists in the other one where it is not in it already. Each of the
 * two records names the other; those who go on with the work may read what there was.
 */
export async function merged(
  deps: TaskDeps,
  call: Call,
  acting: Acting,
  request: OpenRequest,
  text: string,
): Promise<Granted> {
  const { tx, task } = acting
  if (request.intoTaskId === null) throw new Refused('internal', { reason: 'nothing-to-merge-into' })
  const into = await getTaskForChange(tx, task.regionId, request.intoTaskId)
  await takeUp(deps, call, acting, into, text)
  const end = await cancelled(deps, call, acting, text)
  return {
    patch: { ...end.patch, ended_as: 'merged', merged_into_id: into.task.id },
    after: end.after,
    event: 'merged',
    data: {
      ...end.data,
      intoId: into.task.id,
      into: into.task.number,
      intoTitle: into.task.title,
    },
  }
}

async function takeUp(
  deps: TaskDeps,
  call: Call,
  { tx, task }: Acting,
  taking: Loaded,
  text: string,
): Promise<void> {
  const into = taking.task
  const joins = !into.involvedUnitIds.includes(task.rootUnitId)
  if (joins) await setTaskUnits(tx, into.regionId, into.id, [{ unitId: task.rootUnitId, part: 'assisting' }])
  await setTaskUnits(tx, task.regionId, task.id, [{ unitId: into.rootUnitId, part: 'after' }])
  const [unit] = await deps.organization.units(tx, task.regionId, [task.rootUnitId])
  const facts = { number: into.number, title: into.title, from: task.number, by: call.by.name }
  const assistingUnitIds = joins ? [...into.assistingUnitIds, task.rootUnitId] : into.assistingUnitIds
  const after: Task = { ...into, assistingUnitIds }
  const changes = await fieldChanges(deps, tx, taking, {}, after)
  await updateTask(tx, into, {})
  await record(deps.platform, tx, call.by, {
    item: itemOf(into),
    type: 'task.merged-in',
    data: {
      fromId: task.id,
      from: task.number,
      fromTitle: task.title,
      unit: joins ? (unit?.shortName ?? '') : '',
      text,
      ...toldAs(changes),
    },
    todos: todosOf(after),
    messages: [tell(into, [deskAddress(into)], 'task.merged-in', facts)],
  })
}
