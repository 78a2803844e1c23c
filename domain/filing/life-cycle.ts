/**
 * The life of a filing: what one unit files for one period.
 *
 * 1. `filling`: whoever fills for the unit enters values; so does one that leads together with it, in the fields
 *    of what they lead together.
 * 2. Every field filled, no error left, every warning explained, it is `submitted` to the unit's leader.
 * 3. The leader approves: the unit stands by it, and the court is the office's: `approved`.
 * 4. The office accepts or returns each value. All accepted, the filing is `accepted` and locked; one returned,
 *    it is `returned`: only what was returned is open, and it goes through 2 to 4 again.
 * 5. One accepted value can be unlocked with a reason. What was accepted counts until something else is.
 *
 * Approving is not editing. Whoever entered a value that waits for approval, or one that counts before it (a case),
 * does not approve it: two pairs of eyes is what approval is for. Only where the unit has nobody else with a post and an account may one person
 * do both, since otherwise the unit could never file; the record shows it.
 *
 * Late is told, not refused. Once the office has closed the period for good, a unit that never handed anything in
 * files no more; whoever did goes on to the end, whatever is withdrawn, sent back, returned or unlocked.
 */
import { standsFor } from '../identity/capacity.ts'
import { type Actor, may, type Verb } from '../identity/rights.ts'
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { FilingCommand, FilingState, PeriodState, ValueState } from './states.ts'

/** `as-before`: the state it had before it was submitted; `as-reviewed`: see {@link afterReview}. */
type Next = FilingState | 'as-before' | 'as-reviewed'

export const transitions = {
  filling: { fill: 'filling', submit: 'submitted' },
  submitted: { withdraw: 'as-before', approve: 'approved', 'send-back': 'as-before' },
  approved: { review: 'as-reviewed' },
  returned: { fill: 'returned', submit: 'submitted', unlock: 'returned' },
  accepted: { unlock: 'returned' },
} as const satisfies Record<FilingState, Partial<Record<FilingCommand, Next>>>

export const filingRefusals = [
  'not-in-this-state',
  'no-right',
  'period-not-open',
  'period-closed',
  'fields-missing',
  'values-not-revised',
  'errors-left',
  'warnings-unexplained',
  'approver-filled',
  'reviewer-inside-unit',
] as const
export type FilingRefusal = (typeof filingRefusals)[number]

export const verbOfFiling = {
  fill: 'filing.fill',
  submit: 'filing.fill',
  withdraw: 'filing.fill',
  approve: 'filing.approve',
  'send-back': 'filing.approve',
  review: 'filing.review',
  unlock: 'filing.review',
} as const satisfies Record<FilingCommand, Verb>

export type UnitPlace = { readonly unitId: string; readonly rootUnitId: string }

/** One field, as far as the rules ask about it. */
export type FilingValue = {
  readonly state: ValueState
  /** Who entered what stands in it, and what other sources say beside it. */
  readonly enteredBy: readonly string[]
  /** Units that lead it together with the one that files. */
  readonly joint: readonly UnitPlace[]
}

/** What the rules ask about. */
export type Filing = UnitPlace & {
  readonly regionId: string
  readonly mechanismId: string
  readonly state: FilingState
  readonly period: PeriodState
  /** The unit handed it in before. */
  readonly submittedBefore: boolean
  /** The unit approved it before. */
  readonly approvedBefore: boolean
  readonly values: readonly FilingValue[]
  readonly errors: number
  readonly unexplained: number
  /** People of the unit who can sign in. */
  readonly staff: number
}

type Guard = (filing: Filing, actor: Actor) => Verdict<FilingRefusal>

/** May the actor do it for the unit that files? Its leader approves, and it hands in, whoever leads with it. */
export const mayInUnit = (filing: Filing, actor: Actor, verb: Verb): boolean =>
  may(actor, verb, targetOf(filing, filing))

/** May the actor do it with this field? Units that lead together see and fill what they lead together. */
export const mayInField = (
  filing: Filing,
  { joint }: Pick<FilingValue, 'joint'>,
  actor: Actor,
  verb: 'filing.view' | 'filing.fill',
): boolean =>
  mayInUnit(filing, actor, verb) || joint.some((place) => may(actor, verb, targetOf(filing, place)))

const mayFill = (filing: Filing, actor: Actor): boolean =>
  filing.values.some((value) => mayInField(filing, value, actor, 'filing.fill'))

export const mayView = (filing: Filing, actor: Actor): boolean =>
  mayInUnit(filing, actor, 'filing.view') ||
  filing.values.some((value) => mayInField(filing, value, actor, 'filing.view'))

export const targetOf = (
  { regionId, mechanismId }: Pick<Filing, 'regionId' | 'mechanismId'>,
  { unitId, rootUnitId }: UnitPlace,
) => ({ regionId, mechanismId, unitId, rootUnitId, involvedUnitIds: [rootUnitId] })

const hasRight =
  (command: FilingCommand): Guard =>
  (filing, actor) =>
    (command === 'fill' ? mayFill(filing, actor) : mayInUnit(filing, actor, verbOfFiling[command]))
      ? allowed
      : refused('no-right')

const inWindow: Guard = ({ period, state, submittedBefore }) => {
  if (period === 'planned') return refused('period-not-open')
  return period === 'closed' && state === 'filling' && !submittedBefore ? refused('period-closed') : allowed
}

const complete: Guard = ({ values }) => {
  const missing = values.filter(({ state }) => state === 'empty').length
  return missing === 0 ? allowed : refused('fields-missing', { count: missing, total: values.length })
}

/** What was returned or unlocked is entered anew, if only to say why it stays. */
const revised: Guard = ({ values }) => {
  const open = values.filter(({ state }) => state === 'returned' || state === 'unlocked').length
  return open === 0 ? allowed : refused('values-not-revised', { count: open })
}

const withoutErrors: Guard = ({ errors }) =>
  errors === 0 ? allowed : refused('errors-left', { count: errors })

const explained: Guard = ({ unexplained }) =>
  unexplained === 0 ? allowed : refused('warnings-unexplained', { count: unexplained })

export const isEnteredBy = ({ enteredBy }: Pick<FilingValue, 'enteredBy'>, actor: Actor): boolean =>
  enteredBy.some((person) => standsFor(actor, person))

const notOwnEntries: Guard = ({ values, staff }, actor) => {
  const own = values.filter((one) => one.state === 'filled' && isEnteredBy(one, actor)).length
  return own === 0 || staff <= 1 ? allowed : refused('approver-filled', { count: own })
}

/** Nobody reviews what the own unit filed; in a unit's own mechanism another section is outside. */
const outside: Guard = ({ unitId, rootUnitId }, actor) =>
  actor.posts.some((post) => post.unitId === unitId || (unitId === rootUnitId && post.rootUnitId === unitId))
    ? refused('reviewer-inside-unit')
    : allowed

const guards = {
  fill: [hasRight('fill'), inWindow],
  submit: [hasRight('submit'), inWindow, complete, revised, withoutErrors, explained],
  withdraw: [hasRight('withdraw')],
  approve: [hasRight('approve'), notOwnEntries],
  'send-back': [hasRight('send-back')],
  review: [hasRight('review'), outside],
  unlock: [hasRight('unlock'), outside],
} as const satisfies Record<FilingCommand, readonly Guard[]>

export type FilingDecision =
  | { readonly ok: true; readonly to: FilingState | 'as-reviewed' }
  | (Verdict<FilingRefusal> & { readonly ok: false })

/** May this actor do this to the filing as it stands, and where does it lead? */
export function decideFiling(filing: Filing, command: FilingCommand, actor: Actor): FilingDecision {
  const row: Partial<Record<FilingCommand, Next>> = transitions[filing.state]
  const to = row[command]
  const right = hasRight(command)(filing, actor)
  if (!right.ok) return right
  if (to === undefined) return refused('not-in-this-state', { state: filing.state })
  for (const guard of guards[command]) {
    const verdict = guard(filing, actor)
    if (!verdict.ok) return verdict
  }
  return { ok: true, to: to === 'as-before' ? (filing.approvedBefore ? 'returned' : 'filling') : to }
}

/** Where a review leads once these are the states of the values. */
export function afterReview(values: readonly { readonly state: ValueState }[]): FilingState {
  if (values.some(({ state }) => state === 'filled')) return 'approved'
  return values.every(({ state }) => state === 'accepted') ? 'accepted' : 'returned'
}

/** May this value be entered now? Accepted ones are locked until the office unlocks them. */
export const isEditable = (filing: FilingState, value: ValueState): boolean =>
  (filing === 'filling' || filing === 'returned') && value !== 'accepted'
