/** What a document asks of somebody: exactly one party for exactly one thing. */
import { toMechanism } from '../identity/rights.ts'
import type { Day } from '../kernel.ts'
import type { Todo } from '../task/todos.ts'
import type { DocumentState } from './states.ts'

/** Working days for a review, a signature, an issue, and for putting right what was sent back. */
export const reviewWorkdays = 2
export const signWorkdays = 2
export const issueWorkdays = 1
export const reviseWorkdays = 2

export const workdaysOf = {
  draft: reviseWorkdays,
  'in-review': reviewWorkdays,
  reviewed: signWorkdays,
  signed: issueWorkdays,
  issued: null,
  discarded: null,
} as const satisfies Record<DocumentState, number | null>

export type Asked = {
  readonly state: DocumentState
  readonly mechanismId: string
  /** It was sent back, or another module asked for it: somebody has to take it up. */
  readonly waiting: boolean
  readonly dueOn: Day
  /** The post that signs; null: whoever may. */
  readonly signer: string | null
}

/** A draft of one's own asks nobody; one that was sent back or asked for waits for whoever drafts. */
export function documentTodos({ state, mechanismId, waiting, dueOn, signer }: Asked): readonly Todo[] {
  switch (state) {
    case 'draft':
      return waiting
        ? [
            {
              kind: 'revise-document',
              work: 'do',
              address: toMechanism(mechanismId, 'document.draft'),
              dueOn,
            },
          ]
        : []
    case 'in-review':
      return [
        {
          kind: 'review-document',
          work: 'review',
          address: toMechanism(mechanismId, 'document.review'),
          dueOn,
        },
      ]
    case 'reviewed':
      return [
        {
          kind: 'sign-document',
          work: 'review',
          address: signer ?? toMechanism(mechanismId, 'document.sign'),
          dueOn,
        },
      ]
    case 'signed':
      return [
        { kind: 'issue-document', work: 'do', address: toMechanism(mechanismId, 'document.issue'), dueOn },
      ]
    case 'issued':
    case 'discarded':
      return []
  }
}
