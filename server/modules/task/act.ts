/**
 * The frame of every command on one task: load and lock, may it be seen, has it changed meanwhile, may it
 * be done; then the command's own part, then one record of it all.
 */
import type { Instant } from '../../../domain/kernel.ts'
import { decide } from '../../../domain/task/life-cycle.ts'
import type { Command } from '../../../domain/task/states.ts'
import type { Task } from '../../../domain/task/task.ts'
import { todosOf } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Call, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import { change, type Message, record } from '../../platform/road.ts'
import type { TaskDeps } from './deps.ts'
import { ensureVisible } from './policy.ts'
import { raiseProgress } from './raise-progress.ts'
import { getTaskForChange, lastChange, type Loaded, type TaskRowStored, updateTask } from './store.ts'

export type Outcome = {
  /** Columns that change; the version goes up by itself. */
  readonly patch: Parameters<typeof updateTask>[2]
  /** The task as it stands after the change: its to-dos are made from it. */
  readonly after: Task
  /** `acknowledged`: recorded as `task.acknowledged`. */
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  readonly messages?: readonly Message[]
}

export type Acting = {
  readonly tx: Tx
  readonly task: Task
  readonly row: TaskRowStored
  readonly at: Instant
}

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
    const { task, row } = await admitted(deps, tx, call, command, given)
    const outcome = await work({ tx, task, row, at: platform.clock.now().toISOString() })
    await updateTask(tx, task, outcome.patch)
    await record(platform, tx, call.by, {
      item: itemOf(task),
      type: `task.${outcome.event}`,
      data: outcome.data,
      todos: todosOf(outcome.after),
      messages: outcome.messages ?? [],
    })
    if ('progress' in outcome.patch || 'state' in outcome.patch) await raiseProgress(deps, tx, task)
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
): Promise<Loaded> {
  const loaded = await getTaskForChange(tx, call.actor.regionId, given.id)
  ensureVisible(call.actor, loaded.task)
  if (given.version !== undefined && given.version !== loaded.task.version)
    throw new Refused('version-changed', { facts: await lastChange(tx, loaded.task) })
  const decision = decide(loaded.task, command, call.actor, today(platform.clock))
  if (!decision.ok) {
    if (decision.reason === 'no-right') throw new Refused('forbidden', { reason: 'no-right' })
    throw new Refused('refused', {
      reason: decision.reason,
      ...(decision.facts ? { facts: decision.facts } : {}),
    })
  }
  return loaded
}
