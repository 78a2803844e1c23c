/**
 * What a deferred item waits for.
 *
 * Each condition has an owner and a day. Whether one is met is told by its owner or the office, or looked up: a
 * task closed, an accepted value that reached a number, a document issued. A task that ended otherwise than closed
 * can never be found closed: then it is told as well. The item wakes when every condition is met, and at the
 * latest on the last of their days; what is still open then is left.
 */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { ConditionKind } from './states.ts'

export type Comparison = 'at-most' | 'at-least'

export const conditionFaults = ['task-missing', 'document-missing', 'value-missing'] as const
export type ConditionFault = (typeof conditionFaults)[number]

/** What a kind looks up has to be named. */
export function namedVerdict(condition: {
  readonly kind: ConditionKind
  readonly taskId: string | null
  readonly documentId: string | null
  readonly value: object | null
}): Verdict<ConditionFault> {
  switch (condition.kind) {
    case 'told':
      return allowed
    case 'task-closed':
      return condition.taskId === null ? refused('task-missing') : allowed
    case 'document-issued':
      return condition.documentId === null ? refused('document-missing') : allowed
    case 'value-reached':
      return condition.value === null ? refused('value-missing') : allowed
  }
}

/** What the program found. */
export type Looked = {
  readonly taskState: string | null
  readonly documentIssued: boolean
  readonly value: number | null
}

export function isMet(
  condition: {
    readonly kind: ConditionKind
    readonly comparison: Comparison | null
    readonly number: number | null
  },
  { taskState, documentIssued, value }: Looked,
): boolean {
  switch (condition.kind) {
    case 'told':
      return false
    case 'task-closed':
      return taskState === 'closed'
    case 'document-issued':
      return documentIssued
    case 'value-reached':
      return (
        value !== null && condition.number !== null && reaches(condition.comparison, value, condition.number)
      )
  }
}

const reaches = (comparison: Comparison | null, value: number, number: number): boolean =>
  comparison === 'at-least' ? value >= number : value <= number

/** The latest of their days. */
export const wakesOn = (conditions: readonly { readonly dueOn: Day }[]): Day =>
  conditions.map(({ dueOn }) => dueOn).reduce((one, other) => (one > other ? one : other))

export type WhyWoken = 'conditions-met' | 'due' | 'office'

/** Does a deferred item wake by itself today? On the last day it wakes whatever its conditions are. */
export function wakes(
  conditions: readonly { readonly met: boolean }[],
  on: Day | null,
  today: Day,
): Exclude<WhyWoken, 'office'> | null {
  if (conditions.length > 0 && conditions.every(({ met }) => met)) return 'conditions-met'
  return on !== null && today >= on ? 'due' : null
}
