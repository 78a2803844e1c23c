/**
 * The frame of every command on one task: load and lock, may it be seen, has it changed meanwhile, may it
 * be done; then the command's own part, then one record of it all.
 */
import type { FieldChange } from '../../../domain/audit/changes.ts'
import type { Instant } from '../../../domain/kernel.ts'
import { decide, targetOf, verbOf } from '../../../domain/task/life-cycle.ts'
import type { Command } from '../../../domain/task/states.ts'
import type { Task } from '../../../domain/task/task.ts'
import { todosOf } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Call, Tx } from '../../platform/context.ts'
import { insist, Refused } from '../../platform/refused.ts'
import { change, type Message, record } from '../../platform/road.ts'
import { speaking } from '../../platform/speaking.ts'
import type { TaskDeps } from './deps.ts'
import { fieldChanges } from './history/field-changes.ts'
import { ensureVisible } from './policy.ts'
import { type DerivedChange, raiseProgress } from './raise-progress.ts'
import {
  getTaskForChange,
  lastChange,
  type Locked,
  type TaskRowStored,
  taskUpdate,
  updateTask,
} from './store.ts'

export type Outcome = {
  /** Columns that change; the version goes up by itself. */
  readonly patch: Parameters<typeof taskUpdate>[2]
  /** The task as it stands after the change: its to-dos are made from it. */
  readonly after: Task
  /** `acknowledged`: recorded as `task.acknowledged`. */
  readonly event: string
  /** What the event says beside the fields that change: those are told by the frame. */
  readonly data: Readonly<Record<string, unknown>>
  readonly messages?: readonly Message[]
}

export type Acting = {
  readonly tx: Tx
  readonly task: Task
  readonly row: TaskRowStored
  readonly at: Instant
  /** The call as it goes on record: in one's own name, or in the place of whom one acts for. */
  readonly call: Call
}

/** What an event keeps of changed fields: those of its own item, and what followed from them on others. */
export const toldAs = (changes: readonly FieldChange[], derived: readonly DerivedChange[] = []) => ({
  ...(changes.length > 0 ? { changes } : {}),
  ...(derived.length > 0 ? { derived } : {}),
})

export function itemOf(task: { regionId: string; id: string }) {
  return { regionId: task.regionId, kind: 'task', id: task.id }
}

export async function act(
  deps: TaskDeps,
  call: Call,
  command: Command,
  given: { id: string; version: number },
  work: (acting: Acting) => Promise<Outcome>,
  /** Whatever has to be locked before the task itself. */
  { lockFirst }: { readonly lockFirst?: (tx: Tx) => Promise<unknown> } = {},
): Promise<{ id: string; version: number }> {
  const { platform } = deps
  return change(platform, async (tx) => {
    await lockFirst?.(tx)
    const { task, row, head } = await admitted(deps, tx, call, command, given)
    const spoken = speaking(call, verbOf[command], targetOf(task))
    const at = platform.clock.now().toISOString()
    const outcome = await work({ tx, task, row, at, call: spoken })
    const { patch } = outcome
    const changes = await fieldChanges(deps, tx, { task, row }, patch, outcome.after)
    const moves = task.parentId !== null && ('progress' in patch || 'state' in patch)
    // What it is part of takes its progress from the row as saved; otherwise the row is saved with its record.
    if (moves) await updateTask(tx, task, patch)
    const derived = moves ? await raiseProgress(deps, tx, task) : []
    await record(platform, tx, spoken.by, {
      item: itemOf(task),
      type: `task.${outcome.event}`,
      data: { ...outcome.data, ...toldAs(changes, derived) },
      todos: todosOf(outcome.after),
      messages: outcome.messages ?? [],
      head,
      ...(moves ? {} : { save: taskUpdate(tx, task, patch) }),
    })
    return { id: task.id, version: task.version + 1 }
  })
}

/** The locked task, once it is known that this actor may do this to it as it stands. */
export async function admitted(
  { platform }: TaskDeps,
  tx: Tx,
  call: Call,
  command: Command,
  given: { id: string; version?: number },
): Promise<Locked> {
  const loaded = await getTaskForChange(tx, call.actor.regionId, given.id)
  ensureVisible(call.actor, loaded.task)
  if (given.version !== undefined && given.version !== loaded.task.version)
    throw new Refused('version-changed', { facts: await lastChange(tx, loaded.task) })
  insist(decide(loaded.task, command, call.actor, today(platform.clock)))
  return loaded
}
