/** A coordination request as the rules ask about it: whom it concerns, who sees it, and who speaks for whom. */
import { type Actor, may, type Verb } from '../identity/rights.ts'
import type { ConditionKind, Referee, RequestState } from './states.ts'

export type Place = { readonly unitId: string; readonly rootUnitId: string }

export type Asked = Place & { readonly part: 'lead' | 'concerned'; readonly spoken: boolean }

/** A condition that is open: its owner, and whether somebody has to say that it is met. */
export type OpenCondition = Place & {
  readonly id: string
  readonly kind: ConditionKind
  /** The program cannot find it met any more: what it looks up ended otherwise. */
  readonly lost: boolean
}

/** What the rules ask about. */
export type CoordinationRequest = Place & {
  readonly regionId: string
  readonly mechanismId: string
  readonly state: RequestState
  /** It has a number: it was submitted before. */
  readonly numbered: boolean
  readonly hasFacts: boolean
  readonly points: number
  /** In their order, the lead first; `spoken`: it has said something to every point in this round. */
  readonly asked: readonly Asked[]
  readonly openConditions: readonly OpenCondition[]
  /** Others who see it: who owns a condition, who got a task from it, who sits at a table that has it on its agenda. */
  readonly beside: readonly Place[]
  /** Its conference has begun. */
  readonly inSession: boolean
  readonly referredTo: Referee | null
  /** Somebody in the leading group can be reached. */
  readonly leadersReachable: boolean
}

const targetOf = ({ regionId, mechanismId }: CoordinationRequest, { unitId, rootUnitId }: Place) => ({
  regionId,
  mechanismId,
  unitId,
  rootUnitId,
  involvedUnitIds: [rootUnitId],
})

/** For {@link may} and for the record of who spoke, over the unit that asks. */
export const targetOfRequest = (request: CoordinationRequest) => targetOf(request, request)
export const targetOfUnit = targetOf

export const over = (actor: Actor, verb: Verb, request: CoordinationRequest, place: Place): boolean =>
  may(actor, verb, targetOf(request, place))

/** A draft is its unit's own; who is asked sees a request once the office has taken it up. */
export function mayViewRequest(request: CoordinationRequest, actor: Actor): boolean {
  if (request.state === 'draft') return over(actor, 'conference.request', request, request)
  const asked = request.state === 'submitted' ? [] : request.asked
  return [request, ...asked, ...request.beside].some((place) =>
    over(actor, 'conference.view', request, place),
  )
}

/** Units asked for which the actor speaks. */
export const speaksFor = (request: CoordinationRequest, actor: Actor): readonly Asked[] =>
  request.asked.filter((place) => over(actor, 'conference.opine', request, place))

/** Open conditions that the actor may call met: its owner's, and for the office each. */
export const mayCallMet = (request: CoordinationRequest, actor: Actor): readonly OpenCondition[] =>
  request.openConditions.filter(
    (condition) =>
      over(actor, 'conference.opine', request, condition) ||
      over(actor, 'conference.convene', request, request),
  )

/** What the program looks up itself nobody needs to say, unless it cannot find it any more. */
export const isTold = ({ kind, lost }: Pick<OpenCondition, 'kind' | 'lost'>): boolean =>
  kind === 'told' || lost

/** The leading group answers itself; for a body that nobody here can reach, the office records its answer. */
export const answerVerb = ({
  referredTo,
  leadersReachable,
}: Pick<CoordinationRequest, 'referredTo' | 'leadersReachable'>): Verb =>
  referredTo === 'leading-group' && leadersReachable ? 'conference.decide' : 'conference.record'
