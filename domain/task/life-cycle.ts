/**
 * The life of a task.
 *
 * 1. The office writes a `draft` and issues it. The clock starts at that moment, not at acknowledgement.
 * 2. `issued`: the unit that answers acknowledges.
 * 3. `acknowledged`: it decomposes the task (unit, leadership member, section, responsible person; each
 *    level acknowledges its own part) or works on it and reports progress. Either brings it `in-progress`.
 * 4. With evidence attached and every part closed, closure is requested: `closure-requested`. The court
 *    changes: the verifier holds the task now.
 * 5. Somebody outside the unit that answers verifies. Accepted, it is `closed`; sent back with a reason,
 *    it is in progress again with the one who had it.
 *
 * Urging and instructing leave the state as it is. What is not in the table cannot happen; a guard that
 * is not met refuses by name, and the page shows that name on the disabled button.
 *
 * `returned`, `suspended` and `cancelled` have their rows below; no command leads there yet.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'
import { type Actor, may, type Verb } from '../identity/rights.ts'
import { type Command, commands, type State } from './states.ts'
import type { Task } from './task.ts'

/** State after the command; `gone` ends the draft's short life. */
type Next = State | 'gone'

export const transitions = {
  draft: { edit: 'draft', discard: 'gone', issue: 'issued' },
  issued: { acknowledge: 'acknowledged', attach: 'issued', urge: 'issued', instruct: 'issued' },
  acknowledged: {
    decompose: 'in-progress',
    report: 'in-progress',
    attach: 'acknowledged',
    urge: 'acknowledged',
    instruct: 'acknowledged',
  },
  'in-progress': {
    decompose: 'in-progress',
    report: 'in-progress',
    attach: 'in-progress',
    urge: 'in-progress',
    instruct: 'in-progress',
    'request-closure': 'closure-requested',
  },
  'closure-requested': {
    instruct: 'closure-requested',
    accept: 'closed',
    'send-back': 'in-progress',
  },
  closed: {},
  returned: {},
  suspended: {},
  cancelled: {},
} as const satisfies Record<State, Partial<Record<Command, Next>>>

/** Why a command is refused. */
export const refusals = [
  'not-in-this-state',
  'no-right',
  'parts-not-closed',
  'no-evidence',
  'verifier-inside-unit',
  'version-changed',
] as const
export type TaskRefusal = (typeof refusals)[number]

type Guard = (task: Task, actor: Actor) => Verdict<TaskRefusal>

const verbOf = {
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
} as const satisfies Record<Command, Verb>

const hasRight =
  (command: Command): Guard =>
  (task, actor) =>
    may(actor, verbOf[command], targetOf(task)) ? allowed : refused('no-right')

const everyPartClosed: Guard = ({ children }) =>
  children.closed === children.total
    ? allowed
    : refused('parts-not-closed', { open: children.total - children.closed, total: children.total })

const hasEvidence: Guard = ({ evidence }) => (evidence > 0 ? allowed : refused('no-evidence'))

/** The verifier sits in none of the units that answer for the task or assist it. */
const verifierOutside: Guard = (task, actor) =>
  actor.posts.some(
    (post) => post.rootUnitId === task.rootUnitId || task.assistingUnitIds.includes(post.rootUnitId),
  ) && !outsideSection(task, actor)
    ? refused('verifier-inside-unit')
    : allowed

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
  acknowledge: [hasRight('acknowledge')],
  decompose: [hasRight('decompose')],
  report: [hasRight('report')],
  attach: [hasRight('attach')],
  urge: [hasRight('urge')],
  instruct: [hasRight('instruct')],
  'request-closure': [hasRight('request-closure'), everyPartClosed, hasEvidence],
  accept: [hasRight('accept'), verifierOutside, everyPartClosed, hasEvidence],
  'send-back': [hasRight('send-back'), verifierOutside],
} as const satisfies Record<Command, readonly Guard[]>

export type Decision =
  | { readonly ok: true; readonly to: Next }
  | (Verdict<TaskRefusal> & { readonly ok: false })

/** May this actor do this to the task as it stands, and where does it lead? */
export function decide(task: Task, command: Command, actor: Actor): Decision {
  const to = nextOf(task.state, command)
  if (to === undefined) return refused('not-in-this-state', { state: task.state })
  for (const guard of guards[command]) {
    const verdict = guard(task, actor)
    if (!verdict.ok) return verdict
  }
  return { ok: true, to }
}

function nextOf(state: State, command: Command): Next | undefined {
  const row: Partial<Record<Command, Next>> = transitions[state]
  return row[command]
}

export type Action = { readonly command: Command; readonly verdict: Verdict<TaskRefusal> }

/**
 * What the page offers: every command of this state that the actor has a right to, with its verdict.
 * A command that only its state or a guard forbids stays visible with its reason.
 */
export function actionsOf(task: Task, actor: Actor): readonly Action[] {
  return commands.flatMap((command): readonly Action[] => {
    const decision = decide(task, command, actor)
    if (decision.ok) return [{ command, verdict: allowed }]
    if (decision.reason === 'no-right') return []
    if (decision.reason === 'not-in-this-state' && !isNear(task, command, actor)) return []
    return [{ command, verdict: decision }]
  })
}

/** Commands worth showing ahead of their state, so that people see what comes next. */
const ahead: Partial<Record<State, readonly Command[]>> = {
  issued: ['decompose', 'report', 'request-closure'],
  acknowledged: ['request-closure'],
}

const isNear = (task: Task, command: Command, actor: Actor): boolean =>
  (ahead[task.state] ?? []).includes(command) && hasRight(command)(task, actor).ok

/** The stored item as the rights see it. */
export function targetOf(task: Task) {
  return {
    regionId: task.regionId,
    mechanismId: task.mechanismId,
    postId: task.responsiblePostId,
    unitId: task.unitId,
    rootUnitId: task.rootUnitId,
    involvedUnitIds: task.involvedUnitIds,
  }
}
