/**
 * What is done to several tasks at once: each by its own command, decided for each alone. Nothing is allowed
 * together that is not allowed one by one.
 */
import type { Actor } from '../identity/rights.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { decide, grantVerdict, type TaskRefusal } from './life-cycle.ts'
import { type Deadline, dueDayVerdict, type PlanFault } from './plan.ts'
import { type ExtensionFault, extensionVerdict } from './ruling.ts'
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

export const bulkRefusals = ['return-needs-a-unit'] as const
export type BulkRefusal = TaskRefusal | PlanFault | ExtensionFault | (typeof bulkRefusals)[number]

/** What some commands rest on beside the task itself. */
export type Beside = {
  /** Of a draft: a due day that has gone by since it was written. */
  readonly deadline: Deadline | null
  /** What the task is part of. */
  readonly whole: Task | null
}

export function bulkVerdict(
  task: Task,
  command: BulkCommand,
  actor: Actor,
  today: Day,
  { deadline, whole }: Beside,
): Verdict<BulkRefusal> {
  const decision = decide(task, commandOf[command], actor, today)
  if (!decision.ok) return decision
  switch (command) {
    case 'issue':
      return deadline?.kind === 'on' ? dueDayVerdict(deadline.day, today) : allowed
    case 'grant':
      return grantable(task, actor, today, whole)
    case 'acknowledge':
    case 'urge':
    case 'discard':
    case 'accept':
    case 'cancel':
    case 'refuse':
      return allowed
  }
}

/** Granted as it was asked. An upheld return asks for another unit: that is ruled on one by one. */
function grantable(task: Task, actor: Actor, today: Day, whole: Task | null): Verdict<BulkRefusal> {
  const { request } = task
  if (request?.kind === 'return') return refused('return-needs-a-unit')
  const verdict = grantVerdict(task, actor, today)
  if (!verdict.ok || request?.kind !== 'extension') return verdict
  return extensionVerdict(task, request.wantedDueOn ?? task.dueOn, today, whole)
}
