/**
 * What a conference asks of somebody: the office to hold it, once it is in session its recorder; and every unit invited
 * that has not replied, for its reply.
 */
import { toMechanism, toPerson } from '../identity/rights.ts'
import type { Day } from '../kernel.ts'
import type { Todo } from '../task/todos.ts'
import type { Conference } from './conference.ts'

export type ConferenceDays = {
  /** The working day before it, or the day itself where that is over. */
  readonly replyDueOn: Day
}

export function todosOfConference(
  conference: Conference,
  { replyDueOn }: ConferenceDays,
  deskOf: (unitId: string) => string,
): readonly Todo[] {
  const { state, seats, heldOn, mechanismId, recorder } = conference
  const hold = (address: string): Todo => ({ kind: 'hold-conference', work: 'do', address, dueOn: heldOn })
  switch (state) {
    case 'planned':
      return [hold(toMechanism(mechanismId, 'conference.record'))]
    case 'convened':
      return [
        hold(toMechanism(mechanismId, 'conference.record')),
        ...seats
          // Whoever is there has answered.
          .filter(({ reply, attendance }) => reply === 'none' && attendance === 'unknown')
          .map(
            ({ unitId }): Todo => ({
              kind: 'reply-invitation',
              work: 'do',
              address: deskOf(unitId),
              dueOn: replyDueOn,
            }),
          ),
      ]
    case 'in-session':
      return [
        hold(recorder === null ? toMechanism(mechanismId, 'conference.record') : toPerson(recorder.personId)),
      ]
    case 'ended':
    case 'cancelled':
      return []
  }
}

export const replyDueOn = (heldOn: Day, workdayBefore: Day, today: Day): Day =>
  workdayBefore >= today ? workdayBefore : heldOn
