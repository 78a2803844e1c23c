/**
 * The life of a coordination request: what a unit cannot settle alone.
 *
 * 1. A unit writes a `draft`: facts, what was tried, a proposal in points, the units it concerns. Submitted, it
 *    gets its number and lies with the office: `submitted`.
 * 2. The office sends it back with what is missing (it is a `draft` again), or takes it up: `consulting`. The
 *    units concerned say point by point what they think, by a day. Silence is shown and never read as consent.
 * 3. The office finds it `ready`; a check that fails needs words. Put on an agenda, it is `scheduled`; taken off,
 *    or not reached at the table, it is `ready` again.
 * 4. At the table it is `resolved` (what was agreed becomes tasks), `deferred` until its conditions are met,
 *    `referred` to who can decide it, or `withdrawn`.
 * 5. A deferred item wakes when every condition is met, when the last of their days has come whatever they are,
 *    or when the office wakes it with words. It is `consulting` again, in its next round: units are asked anew.
 *    Deferred too often, it does not come to the table again: it is `referred` to the leading group.
 * 6. Who it was referred to answers with a conclusion, or sends it back to the conference: `ready`.
 *
 * Opinions are taken while it is `consulting`, `ready` or `scheduled`; once its conference is in session units
 * speak at the table. A unit may withdraw its request until it is scheduled and while it is deferred; what was
 * referred only the office takes back. What was never submitted is thrown away, not withdrawn.
 */
import type { Actor, Verb } from '../identity/rights.ts'
import { allowed, refused, type Verdict } from '../kernel.ts'
import { answerVerb, type CoordinationRequest, isTold, mayCallMet, over, speaksFor } from './request.ts'
import type { RequestCommand, RequestState } from './states.ts'

/** `as-counted`: by how often it was deferred; `as-concluded`: by the answer. */
type Next = RequestState | 'gone' | 'as-counted' | 'as-concluded'

export const transitions = {
  draft: { edit: 'draft', attach: 'draft', discard: 'gone', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { attach: 'submitted', accept: 'consulting', 'send-back': 'draft', withdraw: 'withdrawn' },
  consulting: {
    attach: 'consulting',
    opine: 'consulting',
    urge: 'consulting',
    'make-ready': 'ready',
    withdraw: 'withdrawn',
  },
  ready: { attach: 'ready', opine: 'ready', schedule: 'scheduled', withdraw: 'withdrawn' },
  scheduled: { attach: 'scheduled', opine: 'scheduled' },
  deferred: {
    attach: 'deferred',
    'meet-condition': 'deferred',
    wake: 'as-counted',
    withdraw: 'withdrawn',
  },
  referred: { attach: 'referred', answer: 'as-concluded', withdraw: 'withdrawn' },
  resolved: {},
  withdrawn: {},
} as const satisfies Record<RequestState, Partial<Record<RequestCommand, Next>>>

export const requestRefusals = [
  'not-in-this-state',
  'no-right',
  'submitted-before',
  'never-submitted',
  'facts-missing',
  'proposal-missing',
  'units-missing',
  'in-session',
  'nobody-silent',
  'no-condition-open',
  'referred-on',
] as const
export type RequestRefusal = (typeof requestRefusals)[number]

/** Why somebody does not speak for a unit, or does not call a condition met. */
export const sayingRefusals = ['no-right', 'not-asked', 'looked-up', 'condition-settled'] as const
export type SayingRefusal = (typeof sayingRefusals)[number]

/** May the actor say for this unit what it thinks? */
export function speakingVerdict(
  request: CoordinationRequest,
  actor: Actor,
  unitId: string,
): Verdict<SayingRefusal> {
  if (speaksFor(request, actor).some((place) => place.unitId === unitId)) return allowed
  return refused(request.asked.some((place) => place.unitId === unitId) ? 'no-right' : 'not-asked')
}

/** May the actor call this condition met? */
export function callingVerdict(
  request: CoordinationRequest,
  actor: Actor,
  conditionId: string,
): Verdict<SayingRefusal> {
  const open = request.openConditions.find(({ id }) => id === conditionId)
  if (!open) return refused('condition-settled')
  if (!mayCallMet(request, actor).includes(open)) return refused('no-right')
  return isTold(open) ? allowed : refused('looked-up')
}

const own =
  (verb: Verb) =>
  (request: CoordinationRequest, actor: Actor): boolean =>
    over(actor, verb, request, request)

const ownerOrOffice = (request: CoordinationRequest, actor: Actor): boolean =>
  own('conference.request')(request, actor) || own('conference.convene')(request, actor)

const rights = {
  edit: own('conference.request'),
  attach: (request, actor) => ownerOrOffice(request, actor) || speaksFor(request, actor).length > 0,
  discard: own('conference.request'),
  submit: own('conference.request'),
  accept: own('conference.convene'),
  'send-back': own('conference.convene'),
  opine: (request, actor) => speaksFor(request, actor).length > 0,
  urge: own('conference.convene'),
  'make-ready': own('conference.convene'),
  schedule: own('conference.convene'),
  'meet-condition': (request, actor) =>
    own('conference.convene')(request, actor) || mayCallMet(request, actor).length > 0,
  wake: own('conference.convene'),
  answer: (request, actor) => own(answerVerb(request))(request, actor),
  withdraw: ownerOrOffice,
} as const satisfies Record<RequestCommand, (request: CoordinationRequest, actor: Actor) => boolean>

type Guard = (request: CoordinationRequest, actor: Actor) => Verdict<RequestRefusal>

const neverSubmitted: Guard = ({ numbered }) => (numbered ? refused('submitted-before') : allowed)

const complete: Guard = ({ hasFacts, points, asked }) => {
  if (!hasFacts) return refused('facts-missing')
  if (points === 0) return refused('proposal-missing')
  return asked.length === 0 ? refused('units-missing') : allowed
}

const beforeTheTable: Guard = ({ inSession }) => (inSession ? refused('in-session') : allowed)

const somebodySilent: Guard = ({ asked }) =>
  asked.every(({ spoken }) => spoken) ? refused('nobody-silent') : allowed

const somethingToTell: Guard = (request, actor) =>
  mayCallMet(request, actor).some(isTold) ? allowed : refused('no-condition-open')

const takenBack: Guard = (request, actor) => {
  if (request.state === 'draft' && !request.numbered) return refused('never-submitted')
  return request.state === 'referred' && !own('conference.convene')(request, actor)
    ? refused('referred-on')
    : allowed
}

const guards = {
  edit: [],
  attach: [],
  discard: [neverSubmitted],
  submit: [complete],
  accept: [],
  'send-back': [],
  opine: [beforeTheTable],
  urge: [somebodySilent],
  'make-ready': [],
  schedule: [],
  'meet-condition': [somethingToTell],
  wake: [],
  answer: [],
  withdraw: [takenBack],
} as const satisfies Record<RequestCommand, readonly Guard[]>

export type RequestDecision =
  | { readonly ok: true; readonly to: Next }
  | (Verdict<RequestRefusal> & { readonly ok: false })

/** May this actor do this to the request as it stands, and where does it lead? */
export function decideRequest(
  request: CoordinationRequest,
  command: RequestCommand,
  actor: Actor,
): RequestDecision {
  if (!rights[command](request, actor)) return refused('no-right')
  const row: Partial<Record<RequestCommand, Next>> = transitions[request.state]
  const to = row[command]
  if (to === undefined) return refused('not-in-this-state', { state: request.state })
  for (const guard of guards[command]) {
    const verdict = guard(request, actor)
    if (!verdict.ok) return verdict
  }
  return { ok: true, to }
}

/** Where a waking leads: to the units anew, or to the leading group once it was deferred so often. */
export const afterWaking = (attempts: number, returnsToLeadingGroup: number): 'consulting' | 'referred' =>
  attempts >= returnsToLeadingGroup ? 'referred' : 'consulting'

/** In whose capacity a command is recorded. */
export const verbOfRequest = (request: CoordinationRequest, command: RequestCommand, actor: Actor): Verb => {
  switch (command) {
    case 'edit':
    case 'discard':
    case 'submit':
      return 'conference.request'
    case 'accept':
    case 'send-back':
    case 'urge':
    case 'make-ready':
    case 'schedule':
    case 'wake':
      return 'conference.convene'
    case 'opine':
      return 'conference.opine'
    case 'answer':
      return answerVerb(request)
    case 'attach':
    case 'withdraw':
      return own('conference.request')(request, actor) ? 'conference.request' : 'conference.convene'
    case 'meet-condition':
      return own('conference.convene')(request, actor) ? 'conference.convene' : 'conference.opine'
  }
}
