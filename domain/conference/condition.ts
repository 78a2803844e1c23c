/**
 * What a deferred item waits for.
 *
 * Each condition has an owner and a day. Whether one is met is told by its owner or the office, or looked up: a
 * task closed, an accepted value that reached a number, a document issued. A task that was cancelled or a document
 * that was discarded can never be found so: the condition is lost, and then it is told as well. The item wakes when
 * every condition is met, and at the latest on the last of their days; what is still open then is left.
 */
import type { DocumentState } from '../document/states.ts'
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
  /** Null: there is no such task or document. */
  readonly taskState: string | null
  readonly documentState: DocumentState | null
  readonly value: number | null
}

type LookedUp = {
  readonly kind: ConditionKind
  readonly comparison: Comparison | null
  readonly number: number | null
}

/** `lost`: it can never be found met. */
export type Found = 'met' | 'lost' | 'open'

export function foundOf(condition: LookedUp, { taskState, documentState, value }: Looked): Found {
  switch (condition.kind) {
    case 'told':
      return 'open'
    case 'task-closed':
      return foundIn(taskState, { met: 'closed', lost: 'cancelled' })
    case 'document-issued':
      return foundIn(documentState, { met: 'issued', lost: 'discarded' })
    case 'value-reached':
      return value !== null &&
        condition.number !== null &&
        reaches(condition.comparison, value, condition.number)
        ? 'met'
        : 'open'
  }
}

function foundIn(
  state: string | null,
  { met, lost }: { readonly met: string; readonly lost: string },
): Found {
  if (state === met) return 'met'
  return state === null || state === lost ? 'lost' : 'open'
}

export const reaches = (comparison: Comparison | null, value: number, number: number): boolean =>
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

/** Has anything come true that is not noted yet? Of the conditions it waits for now. */
export const stirs = (
  conditions: readonly { readonly met: boolean; readonly lost: boolean; readonly found: Found }[],
  on: Day | null,
  today: Day,
): boolean =>
  wakes(conditions, on, today) !== null ||
  conditions.some(({ met, lost, found }) => !met && (found === 'met' || (found === 'lost' && !lost)))
