/**
 * What can be asked of the office about a task: to take it back, to give more time, to stop the clock, to
 * cancel it, to let it go on in another task or as several new ones.
 *
 * Asking leaves the task in the state it is in, so a refusal puts it back where it was by itself. A task has
 * at most one open request; only an open return changes whose court it is.
 */
import type { Day } from '../kernel.ts'
import type { Command } from './states.ts'

export const requestKinds = ['return', 'extension', 'suspension', 'cancel', 'merge', 'split'] as const
export type RequestKind = (typeof requestKinds)[number]

export const requestStates = ['open', 'granted', 'refused', 'withdrawn'] as const

export type OpenRequest = {
  readonly id: string
  readonly kind: RequestKind
  readonly askerPersonId: string
  /** In whose place it was asked, where the asker acted for somebody. */
  readonly askedForPersonId?: string | null
  /** The post it was asked from: whoever holds it later may withdraw. */
  readonly askerPostId: string | null
  readonly wantedDueOn: Day | null
  /** The day by which the office should rule; null where the mechanism sets none. */
  readonly ruleDueOn: Day | null
  /** Merging: the task it should go into. */
  readonly intoTaskId: string | null
  /** Splitting: what should become of it. */
  readonly splitInto: readonly SplitPart[]
}

export type SplitPart = { readonly title: string; readonly leadUnitId: string; readonly dueOn: Day }

/** The commands that ask, and what each asks for. */
export const askedBy = {
  return: 'return',
  'ask-extension': 'extension',
  'ask-suspension': 'suspension',
  'ask-cancel': 'cancel',
  'ask-merge': 'merge',
  'ask-split': 'split',
} as const satisfies Partial<Record<Command, RequestKind>>
export type AskCommand = keyof typeof askedBy
