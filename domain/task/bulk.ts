/**
 * What is done to several tasks at once: each by its own command, decided for each alone. Nothing is allowed
 * together that is not allowed one by one.
 */
import { type Actor, may } from '../identity/rights.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { decide, type TaskRefusal } from './life-cycle.ts'
import type { NewTaskFault, Planned } from './new-task.ts'
import { type Beside, type ExtensionFault, extensionVerdict, grantable, type GrantFault } from './ruling.ts'
import type { Command } from './states.ts'
import type { Task } from './task.ts'

export const bulkCommands = [
  'acknowledge',
  'urge',
  'issue',
  'discard',
  'accept',
  'cancel',
  'grant',
  'refuse',
] as const
export type BulkCommand = (typeof bulkCommands)[number]

export const commandOf = {
  acknowledge: 'acknowledge',
  urge: 'urge',
  issue: 'issue',
  discard: 'discard',
  accept: 'accept',
  cancel: 'cancel',
  grant: 'rule',
  refuse: 'rule',
} as const satisfies Record<BulkCommand, Command>

export const bulkRefusals = ['return-needs-a-unit', 'no-mechanism-in-force'] as const
export type BulkRefusal =
  | TaskRefusal
  | NewTaskFault
  | ExtensionFault
  | GrantFault
  | (typeof bulkRefusals)[number]

/** What some commands rest on beside the task itself. */
export type BulkBeside = {
  /** Of a draft: what it comes to under the mechanism in force; null where none is. */
  readonly inForce: { readonly mechanismId: string; readonly planned: Planned } | null
  /** What the task is part of. */
  readonly whole: Task | null
  readonly granting: Beside
}

export function bulkVerdict(
  task: Task,
  command: BulkCommand,
  actor: Actor,
  today: Day,
  { inForce, whole, granting }: BulkBeside,
): Verdict<BulkRefusal> {
  const decision = decide(task, commandOf[command], actor, today)
  if (!decision.ok) return decision
  switch (command) {
    case 'issue':
      return issuable(task, actor, inForce)
    case 'grant':
      return grantedAsAsked(task, actor, today, { whole, granting })
    case 'acknowledge':
    case 'urge':
    case 'discard':
    case 'accept':
    case 'cancel':
    case 'refuse':
      return allowed
  }
}

/** A draft of an earlier edition becomes a task of the one in force: there the actor must hold the right too. */
function issuable({ regionId }: Task, actor: Actor, inForce: BulkBeside['inForce']): Verdict<BulkRefusal> {
  if (inForce === null) return refused('no-mechanism-in-force')
  const { mechanismId, planned } = inForce
  return may(actor, 'task.issue', { regionId, mechanismId }) ? planned : refused('no-right')
}

/** Granted as it was asked. An upheld return asks for another unit: that is ruled on one by one. */
function grantedAsAsked(
  task: Task,
  actor: Actor,
  today: Day,
  { whole, granting }: Pick<BulkBeside, 'whole' | 'granting'>,
): Verdict<BulkRefusal> {
  const { request } = task
  if (request?.kind === 'return') return refused('return-needs-a-unit')
  const verdict = grantable(task, actor, today, granting)
  if (!verdict.ok || request?.kind !== 'extension') return verdict
  return extensionVerdict(task, request.wantedDueOn ?? task.dueOn, today, whole)
}
