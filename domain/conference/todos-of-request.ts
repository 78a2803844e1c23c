/**
 * What a coordination request asks of somebody.
 *
 * The whole set for the request as it stands. While opinions are taken every silent unit is asked for its own;
 * once all have spoken, or their day is over, the office is asked to find it ready. A deferred item asks the
 * owners of conditions that somebody has to tell; a referred one, whoever decides or records the decision.
 */
import { toMechanism } from '../identity/rights.ts'
import type { Day } from '../kernel.ts'
import type { Todo, TodoKind } from '../task/todos.ts'
import { answerVerb, type CoordinationRequest, isTold } from './request.ts'

export type RequestDays = {
  /** For the office, from when it came to lie with it. */
  readonly officeDueOn: Day
  readonly reviseDueOn: Day
  readonly opinionsDueOn: Day
  readonly answerDueOn: Day
  /** By condition. */
  readonly conditionDueOn: ReadonlyMap<string, Day>
}

export type RequestDesks = {
  /** Where a unit reads what it is asked as a unit. */
  readonly ofUnit: (unitId: string) => string
  /** Where the requesting unit reads what was sent back. */
  readonly author: string
}

export function todosOfRequest(
  request: CoordinationRequest,
  { opinionsOver }: { readonly opinionsOver: boolean },
  days: RequestDays,
  desks: RequestDesks,
): readonly Todo[] {
  const office = (kind: TodoKind): Todo => ({
    kind,
    work: 'review',
    address: toMechanism(request.mechanismId, 'conference.convene'),
    dueOn: days.officeDueOn,
  })
  switch (request.state) {
    case 'draft':
      return request.numbered
        ? [{ kind: 'revise-request', work: 'do', address: desks.author, dueOn: days.reviseDueOn }]
        : []
    case 'submitted':
      return [office('review-request')]
    case 'consulting': {
      const silent = request.asked.filter(({ spoken }) => !spoken)
      return [
        ...silent.map(
          ({ unitId }): Todo => ({
            kind: 'give-opinion',
            work: 'do',
            address: desks.ofUnit(unitId),
            dueOn: days.opinionsDueOn,
          }),
        ),
        ...(silent.length === 0 || opinionsOver ? [office('make-ready')] : []),
      ]
    }
    case 'ready':
      return [office('schedule-request')]
    case 'deferred':
      return ownersAsked(request, days, desks)
    case 'referred':
      return [
        {
          kind: 'answer-request',
          work: 'do',
          address: toMechanism(request.mechanismId, answerVerb(request)),
          dueOn: days.answerDueOn,
        },
      ]
    case 'scheduled':
    case 'resolved':
    case 'withdrawn':
      return []
  }
}

/** One to-do for each owner, due with the first of its conditions. */
function ownersAsked(
  { openConditions }: CoordinationRequest,
  { conditionDueOn, officeDueOn }: RequestDays,
  desks: RequestDesks,
): readonly Todo[] {
  const told = Map.groupBy(openConditions.filter(isTold), ({ unitId }) => unitId)
  return [...told].map(
    ([unitId, conditions]): Todo => ({
      kind: 'meet-condition',
      work: 'do',
      address: desks.ofUnit(unitId),
      dueOn: conditions
        .map(({ id }) => conditionDueOn.get(id) ?? officeDueOn)
        .reduce((one, other) => (one < other ? one : other)),
    }),
  )
}
