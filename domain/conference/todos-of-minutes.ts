/**
 * What minutes ask of somebody: the office to write and send them; every unit that was there and said nothing, to
 * confirm; the office to answer each objection, and, once nobody is asked any more or the day is over, to finish them.
 */
import { toMechanism } from '../identity/rights.ts'
import type { Day } from '../kernel.ts'
import type { Todo, TodoKind } from '../task/todos.ts'
import { type Minutes, openObjectionsOf, silentOf } from './minutes-cycle.ts'

/** Working days of the office: to write and send them, to answer objections, to finish them. */
export const writeWorkdays = 3
export const answerObjectionWorkdays = 2
export const finishWorkdays = 2

export type MinutesDays = {
  readonly today: Day
  readonly writeDueOn: Day
  readonly answerDueOn: Day
  readonly finishDueOn: Day
}

export function todosOfMinutes(
  minutes: Minutes,
  { today, writeDueOn, answerDueOn, finishDueOn }: MinutesDays,
  deskOf: (unitId: string) => string,
): readonly Todo[] {
  const office = (kind: TodoKind, dueOn: Day): Todo => ({
    kind,
    work: 'do',
    address: toMechanism(minutes.mechanismId, 'conference.record'),
    dueOn,
  })
  switch (minutes.state) {
    case 'drafting':
      return [office('write-minutes', writeDueOn)]
    case 'confirming': {
      const silent = silentOf(minutes)
      const dueOn = minutes.confirmDueOn ?? today
      const objections = openObjectionsOf(minutes).length > 0
      const over = silent.length === 0 || today > dueOn
      return [
        ...silent.map(
          ({ unitId }): Todo => ({
            kind: 'confirm-minutes',
            work: 'do',
            address: deskOf(unitId),
            dueOn,
          }),
        ),
        ...(objections ? [office('answer-objection', answerDueOn)] : []),
        ...(over && !objections ? [office('finish-minutes', finishDueOn)] : []),
      ]
    }
    case 'confirmed':
      return minutes.documentUnderWay ? [] : [office('finish-minutes', finishDueOn)]
    case 'issued':
      return []
  }
}
