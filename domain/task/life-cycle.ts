/**
 * The life of a task.
 *
 * 1. The office writes a `draft` and issues it. The clock starts at that moment, not at acknowledgement.
 * 2. `issued`: the unit that answers acknowledges.
 * 3. `acknowledged`: it decomposes the task (unit, leadership member, section, responsible person; each
 *    level acknowledges its own part) or works on it and reports progress. Either brings it `in-progress`.
 * 4. With evidence attached and every part closed, closure is requested: `closure-requested`. The court
 *    changes: the verifier holds the task now.
 * 5. Somebody outside the unit that answers, who has not recorded in its place, verifies. Accepted, it is `closed`; sent back with a reason,
 *    it is in progress again with the one who had it.
 *
 * Urging and instructing leave the state as it is. What is not in the table cannot happen; a guard that
 * is not met refuses by name, and the page shows that name on the disabled button.
 *
 * Beside this path the office can be asked (request.ts) and rules; who asked never rules:
 *
 * - `return`, before work has begun, once in a task's life, with a clause. While it is open the court is the
 *   office's and work rests, but not the clock. Upheld, another unit gets the task anew with the same days;
 *   dismissed or taken back, it is with the unit for good. Parts given out inside a unit are not returned but
 *   transferred.
 * - `ask-extension`, before the due day is over. The original due day is kept.
 * - `ask-suspension`: granted, the task and its running parts are `suspended` and their clocks stand until
 *   the office resumes; each goes on in the state it had, its due day moved by the days it stood.
 * - `ask-cancel`, or the head of the office cancels outright: only once every part is closed or cancelled.
 * - `ask-merge` into another task in work, and `ask-split` into several new ones: under the same condition.
 *   Granted, the task is cancelled as `merged` or `split`, and the others go on with its work.
 *
 * A request leaves the state as it is and lies on the table until it is ruled on or withdrawn; closure is
 * not requested over it. `transfer` moves a task to another post of the same unit, in the state it has.
 *
 * Nothing leads to `returned`: a return is a request, not a state.
 *
 * Closed is not forever. A whole task can be drawn for a recheck (recheck.ts), or `recheck` chooses it. Somebody
 * outside the unit looks again: `accept-recheck` leaves it closed, `reopen` puts it in progress with the one who
 * had it. It closes again by the same path, and only with evidence attached since.
 */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { standsFor } from '../identity/capacity.ts'
import { type Actor, may, type Verb } from '../identity/rights.ts'
import { type Command, commands, type State } from './states.ts'
import type { RequestKind } from './request.ts'
import type { Task } from './task.ts'

/**
 * State after the command. `gone` ends the draft's short life; `as-ruled` is told by ruling.ts;
 * `as-before` is the state in which a task was suspended.
 */
type Next = State | 'gone' | 'as-ruled' | 'as-before'

export const transitions = {
  draft: { edit: 'draft', discard: 'gone', issue: 'issued' },
  issued: {
    acknowledge: 'acknowledged',
    attach: 'issued',
    urge: 'issued',
    instruct: 'issued',
    return: 'issued',
    'ask-extension': 'issued',
    'ask-suspension': 'issued',
    'ask-cancel': 'issued',
    'ask-merge': 'issued',
    'ask-split': 'issued',
    withdraw: 'issued',
    rule: 'as-ruled',
    cancel: 'cancelled',
    transfer: 'issued',
  },
  acknowledged: {
    decompose: 'in-progress',
    report: 'in-progress',
    attach: 'acknowledged',
    urge: 'acknowledged',
    instruct: 'acknowledged',
    return: 'acknowledged',
    'ask-extension': 'acknowledged',
    'ask-suspension': 'acknowledged',
    'ask-cancel': 'acknowledged',
    'ask-merge': 'acknowledged',
    'ask-split': 'acknowledged',
    withdraw: 'acknowledged',
    rule: 'as-ruled',
    cancel: 'cancelled',
    transfer: 'acknowledged',
  },
  'in-progress': {
    decompose: 'in-progress',
    report: 'in-progress',
    attach: 'in-progress',
    urge: 'in-progress',
    instruct: 'in-progress',
    'request-closure': 'closure-requested',
    'ask-extension': 'in-progress',
    'ask-suspension': 'in-progress',
    'ask-cancel': 'in-progress',
    'ask-merge': 'in-progress',
    'ask-split': 'in-progress',
    withdraw: 'in-progress',
    rule: 'as-ruled',
    cancel: 'cancelled',
    transfer: 'in-progress',
  },
  'closure-requested': {
    instruct: 'closure-requested',
    accept: 'closed',
    'send-back': 'in-progress',
  },
  closed: { attach: 'closed', recheck: 'closed', 'accept-recheck': 'closed', reopen: 'in-progress' },
  returned: {},
  suspended: {
    instruct: 'suspended',
    'ask-cancel': 'suspended',
    'ask-merge': 'suspended',
    withdraw: 'suspended',
    rule: 'as-ruled',
    resume: 'as-before',
    cancel: 'cancelled',
  },
  cancelled: {},
} as const satisfies Record<State, Partial<Record<Command, Next>>>

/** Why a command is refused. */
export const refusals = [
  'not-in-this-state',
  'no-right',
  'parts-not-closed',
  'no-evidence',
  'verifier-inside-unit',
  'verifier-is-desk',
  'version-changed',
  'request-open',
  'return-open',
  'no-open-request',
  'request-settled',
  'not-the-asker',
  'asked-by-oneself',
  'ruler-inside-unit',
  'returned-before',
  'inside-the-unit',
  'due-day-over',
  'suspended-with-the-whole',
  'part-request-open',
  'part-not-split',
  'no-new-evidence',
  'part-not-rechecked',
  'recheck-open',
  'no-open-recheck',
  'recheck-settled',
] as const
export type TaskRefusal = (typeof refusals)[number]

type Guard = (task: Task, actor: Actor, today: Day) => Verdict<TaskRefusal>

export const verbOf = {
  edit: 'task.issue',
  discard: 'task.issue',
  issue: 'task.issue',
  acknowledge: 'task.acknowledge',
  decompose: 'task.decompose',
  report: 'task.report',
  attach: 'task.attach',
  urge: 'task.urge',
  instruct: 'task.instruct',
  'request-closure': 'task.request-closure',
  accept: 'task.verify',
  'send-back': 'task.verify',
  return: 'task.return',
  'ask-extension': 'task.extend',
  'ask-suspension': 'task.suspend',
  'ask-cancel': 'task.cancel',
  'ask-merge': 'task.cancel',
  'ask-split': 'task.cancel',
  withdraw: 'task.view',
  rule: 'task.rule',
  resume: 'task.rule',
  cancel: 'task.cancel-outright',
  transfer: 'task.transfer',
  recheck: 'task.verify',
  'accept-recheck': 'task.verify',
  reopen: 'task.verify',
} as const satisfies Record<Command, Verb>

const hasRight =
  (command: Command): Guard =>
  (task, actor) =>
    may(actor, verbOf[command], targetOf(task)) ? allowed : refused('no-right')

const everyPartClosed: Guard = ({ children }) =>
  children.closed === children.total
    ? allowed
    : refused('parts-not-closed', { open: children.total - children.closed, total: children.total })

/** After a reopening, or a return upheld, only what was attached since then proves anything. */
const hasEvidence: Guard = ({ evidence, evidenceBefore }) =>
  evidence === 0
    ? refused('no-evidence')
    : evidence > evidenceBefore
      ? allowed
      : refused('no-new-evidence', { count: evidenceBefore })

/** Whoever verifies or rules sits in none of the units that answer for the task or assist it. */
const outsideUnit =
  (reason: 'verifier-inside-unit' | 'ruler-inside-unit'): Guard =>
  (task, actor) =>
    actor.posts.some(
      (post) => post.rootUnitId === task.rootUnitId || task.assistingUnitIds.includes(post.rootUnitId),
    ) && !outsideSection(task, actor)
      ? refused(reason)
      : allowed

/** Nor does whoever recorded in a unit's place, because nobody there can. */
const verifierOutside: Guard = (task, actor, today) =>
  actor.posts.some(({ postId }) => postId === task.deskPostId)
    ? refused('verifier-is-desk')
    : outsideUnit('verifier-inside-unit')(task, actor, today)
const rulerOutside = outsideUnit('ruler-inside-unit')

const nothingAsked: Guard = ({ request }) =>
  request === null ? allowed : refused('request-open', { kind: request.kind })

/** Work rests while the office decides whose task it is. */
const noReturnOpen: Guard = ({ request }) => (request?.kind === 'return' ? refused('return-open') : allowed)

const somethingAsked: Guard = ({ request }) => (request === null ? refused('no-open-request') : allowed)

/** Who asked, or whoever holds that post now. */
const isAsker: Guard = ({ request }, actor) =>
  actor.personId === request?.askerPersonId ||
  actor.posts.some(({ postId }) => postId === request?.askerPostId)
    ? allowed
    : refused('not-the-asker')

/** Neither who asked nor in whose name it was asked, and nobody who acts for either. */
const rulerDidNotAsk: Guard = ({ request }, actor) =>
  standsFor(actor, request?.askerPersonId) || standsFor(actor, request?.askedForPersonId)
    ? refused('asked-by-oneself')
    : allowed

const neverReturned: Guard = ({ returns }) => (returns === 0 ? allowed : refused('returned-before'))

/** What a unit gave to its own people it hands on by itself. */
const givenFromOutside: Guard = ({ parentId, issuerUnitId, rootUnitId }) =>
  parentId !== null && issuerUnitId === rootUnitId ? refused('inside-the-unit') : allowed

const dueDayNotOver: Guard = ({ dueOn }, _actor, today) =>
  dueOn >= today ? allowed : refused('due-day-over', { dueOn })

/** What a unit gave to its own people it gives out anew by itself. */
const isWhole =
  (reason: 'part-not-split' | 'part-not-rechecked'): Guard =>
  ({ parentId }) =>
    parentId === null ? allowed : refused(reason)

const notUnderRecheck: Guard = ({ recheck }) => (recheck === null ? allowed : refused('recheck-open'))

const underRecheck: Guard = ({ recheck }) => (recheck === null ? refused('no-open-recheck') : allowed)

/** To a closed task only whoever rechecks it brings anything. */
const checksIfClosed: Guard = (task, actor, today) => {
  if (task.state !== 'closed') return allowed
  const checks = [hasRight('reopen'), underRecheck, verifierOutside]
  return checks.every((guard) => guard(task, actor, today).ok)
    ? allowed
    : refused('not-in-this-state', { state: task.state })
}

const standsByItself: Guard = ({ suspension }) =>
  suspension?.withWhole ? refused('suspended-with-the-whole') : allowed

/** In a unit's own mechanism the members are its sections: another section of the unit is outside. */
const outsideSection = (task: Task, actor: Actor): boolean =>
  task.unitId !== task.rootUnitId &&
  task.verifierUnitId !== task.rootUnitId &&
  actor.parts.some((part) => part.mechanismId === task.mechanismId && part.part === 'office') &&
  !actor.posts.some((post) => post.unitId === task.unitId || task.assistingUnitIds.includes(post.unitId))

/** Guards of a command, asked in this order; the first refusal is the answer. */
const guards = {
  edit: [hasRight('edit')],
  discard: [hasRight('discard')],
  issue: [hasRight('issue')],
  acknowledge: [hasRight('acknowledge'), noReturnOpen],
  decompose: [hasRight('decompose'), noReturnOpen],
  report: [hasRight('report'), noReturnOpen],
  attach: [hasRight('attach'), checksIfClosed],
  urge: [hasRight('urge'), noReturnOpen],
  instruct: [hasRight('instruct')],
  'request-closure': [hasRight('request-closure'), nothingAsked, everyPartClosed, hasEvidence],
  accept: [hasRight('accept'), verifierOutside, everyPartClosed, hasEvidence],
  'send-back': [hasRight('send-back'), verifierOutside],
  return: [hasRight('return'), givenFromOutside, nothingAsked, neverReturned],
  'ask-extension': [hasRight('ask-extension'), nothingAsked, dueDayNotOver],
  'ask-suspension': [hasRight('ask-suspension'), nothingAsked],
  'ask-cancel': [hasRight('ask-cancel'), nothingAsked, everyPartClosed],
  'ask-merge': [hasRight('ask-merge'), nothingAsked, everyPartClosed],
  'ask-split': [hasRight('ask-split'), isWhole('part-not-split'), nothingAsked, everyPartClosed],
  withdraw: [hasRight('withdraw'), somethingAsked, isAsker],
  rule: [hasRight('rule'), somethingAsked, rulerDidNotAsk, rulerOutside],
  resume: [hasRight('resume'), standsByItself],
  cancel: [hasRight('cancel'), nothingAsked, everyPartClosed],
  transfer: [hasRight('transfer'), noReturnOpen],
  recheck: [hasRight('recheck'), isWhole('part-not-rechecked'), verifierOutside, notUnderRecheck],
  'accept-recheck': [hasRight('accept-recheck'), underRecheck, verifierOutside],
  reopen: [hasRight('reopen'), underRecheck, verifierOutside],
} as const satisfies Record<Command, readonly Guard[]>

export type Decision =
  | { readonly ok: true; readonly to: Next }
  | (Verdict<TaskRefusal> & { readonly ok: false })

/** May this actor do this to the task as it stands, and where does it lead? */
export function decide(task: Task, command: Command, actor: Actor, today: Day): Decision {
  const to = nextOf(task.state, command)
  if (to === undefined) return refused('not-in-this-state', { state: task.state })
  for (const guard of guards[command]) {
    const verdict = guard(task, actor, today)
    if (!verdict.ok) return verdict
  }
  return { ok: true, to }
}

/** May what was asked be granted now? What held when it was asked may hold no longer. */
export const grantVerdict: Guard = (task, actor, today) =>
  task.request !== null && endings.includes(task.request.kind) ? everyPartClosed(task, actor, today) : allowed

/** Granted, these end the task. */
const endings: readonly RequestKind[] = ['cancel', 'merge', 'split']

function nextOf(state: State, command: Command): Next | undefined {
  const row: Partial<Record<Command, Next>> = transitions[state]
  return row[command]
}

export type Action = { readonly command: Command; readonly verdict: Verdict<TaskRefusal> }

/**
 * What the page offers: every command of this state that the actor has a right to, with its verdict.
 * A command that only its state or a guard forbids stays visible with its reason.
 */
export function actionsOf(task: Task, actor: Actor, today: Day): readonly Action[] {
  return commands.flatMap((command): readonly Action[] => {
    const decision = decide(task, command, actor, today)
    if (decision.ok) return [{ command, verdict: allowed }]
    if (silent.includes(decision.reason)) return []
    if (decision.reason === 'not-in-this-state' && !isNear(task, command, actor)) return []
    return [{ command, verdict: decision }]
  })
}

/** Refusals that tell nobody anything: the command is not this reader's at all. */
const silent: readonly TaskRefusal[] = [
  'no-right',
  'no-open-request',
  'not-the-asker',
  'inside-the-unit',
  'part-not-split',
  'part-not-rechecked',
  'no-open-recheck',
  'recheck-open',
]

/** Commands worth showing ahead of their state, so that people see what comes next. */
const ahead: Partial<Record<State, readonly Command[]>> = {
  issued: ['decompose', 'report', 'request-closure'],
  acknowledged: ['request-closure'],
}

const isNear = (task: Task, command: Command, actor: Actor): boolean =>
  (ahead[task.state] ?? []).includes(command) && may(actor, verbOf[command], targetOf(task))

/** The stored item as the rights see it. */
export function targetOf(task: Task) {
  return {
    regionId: task.regionId,
    mechanismId: task.mechanismId,
    postId: task.responsiblePostId,
    deskPostId: task.deskPostId,
    unitId: task.unitId,
    rootUnitId: task.rootUnitId,
    involvedUnitIds: task.involvedUnitIds,
  }
}
