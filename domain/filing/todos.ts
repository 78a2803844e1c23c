/** What a filing asks of somebody: exactly one party for exactly one thing. */
import { toMechanism, toUnit } from '../identity/rights.ts'
import type { Day } from '../kernel.ts'
import type { Todo } from '../task/todos.ts'
import type { FilingState, PeriodState } from './states.ts'

/** Working days the office has for a review, and a unit to put right what was returned. */
export const reviewWorkdays = 5
export const reviseWorkdays = 3

export type Asked = {
  readonly state: FilingState
  readonly period: PeriodState
  /** Handed in before: asked for to the end, also once the period is closed. */
  readonly submittedBefore: boolean
  readonly mechanismId: string
  readonly unitId: string
  /** Addresses of those who answer for what is still to be filled or put right. */
  readonly fillers: readonly string[]
  readonly closesOn: Day
  readonly reviewDueOn: Day
  readonly reviseDueOn: Day
}

export function filingTodos(asked: Asked): readonly Todo[] {
  switch (asked.state) {
    case 'filling':
      return asked.period === 'open' || asked.submittedBefore
        ? asked.fillers.map((address) => ({
            kind: 'fill-filing',
            work: 'do',
            address,
            dueOn: asked.closesOn,
          }))
        : []
    case 'submitted':
      return [
        {
          kind: 'approve-filing',
          work: 'review',
          address: toUnit(asked.unitId, 'filing.approve'),
          dueOn: asked.closesOn,
        },
      ]
    case 'approved':
      return [
        {
          kind: 'review-filing',
          work: 'review',
          address: toMechanism(asked.mechanismId, 'filing.review'),
          dueOn: asked.reviewDueOn,
        },
      ]
    case 'returned':
      return asked.fillers.map((address) => ({
        kind: 'revise-filing',
        work: 'do',
        address,
        dueOn: asked.reviseDueOn,
      }))
    case 'accepted':
      return []
  }
}
