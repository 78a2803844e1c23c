/**
 * What a task asks of somebody, and at which address.
 *
 * A to-do is written when a state needs an act and removed when the act has happened: the set below is
 * the whole set for the task as it stands, and saving replaces the one before. A task in work asks
 * exactly one party for exactly one thing ("whose court"), and for its first report by a day of its own. A request waits beside it with the office, and in
 * the case of a return instead of it; a graded notice waits beside it for its signature.
 * A closed task asks nothing of the unit; drawn for a recheck, it asks the verifiers to look at it.
 */
import type { Day } from '../kernel.ts'
import { toMechanism, toPost, toUnit, type Verb } from '../identity/rights.ts'
import { stepOwed } from './step-owed.ts'
import type { Task } from './task.ts'

export const todoKinds = [
  'acknowledge',
  'decompose',
  'report',
  'follow',
  'request-closure',
  'revise',
  'verify',
  'rule',
  'sign-notice',
  'confirm-handover',
  'fill-vacancy',
  'recheck',
  'fill-filing',
  'approve-filing',
  'review-filing',
  'revise-filing',
  'review-request',
  'revise-request',
  'give-opinion',
  'make-ready',
  'schedule-request',
  'meet-condition',
  'answer-request',
  'reply-invitation',
  'hold-conference',
  'write-minutes',
  'confirm-minutes',
  'answer-objection',
  'finish-minutes',
  'sign-difference',
  'revise-document',
  'review-document',
  'sign-document',
  'issue-document',
] as const
export type TodoKind = (typeof todoKinds)[number]

/** Work to do, or somebody else's work to check: the two add up to the to-do count. */
export type Work = 'do' | 'review'

export type Todo = {
  readonly kind: TodoKind
  readonly work: Work
  readonly address: string
  readonly dueOn: Day
}

export function todosOf(task: Task): readonly Todo[] {
  return [...askedOf(task), ...signingOf(task)]
}

function askedOf(task: Task): readonly Todo[] {
  if (task.request === null) return workOf(task)
  const rule: Todo = {
    kind: 'rule',
    work: 'review',
    address: toMechanism(task.mechanismId, 'task.rule'),
    dueOn: task.request.ruleDueOn ?? task.dueOn,
  }
  return task.request.kind === 'return' ? [rule] : [...workOf(task), rule]
}

/** A graded notice waits for a signature at the address it was given to, whatever the task asks beside. */
const signingOf = (task: Task): readonly Todo[] =>
  task.state === 'closed' || task.state === 'cancelled'
    ? []
    : task.notices.map(({ address, givenOn }) => ({
        kind: 'sign-notice',
        work: 'do',
        address,
        dueOn: givenOn,
      }))

function workOf(task: Task): readonly Todo[] {
  const work = (kind: TodoKind, dueOn: Day, verb: Verb): readonly Todo[] => [
    { kind, work: 'do', address: deskOf(task, verb), dueOn },
  ]
  const owed = stepOwed(task)
  const firstReport = owed?.step === 'first-report' ? work('report', owed.dueOn, 'task.report') : []
  switch (task.state) {
    case 'issued':
      return work('acknowledge', task.acknowledgeDueOn ?? task.dueOn, 'task.acknowledge')
    case 'acknowledged':
      return [...work('decompose', task.dueOn, 'task.decompose'), ...firstReport]
    case 'in-progress':
      return firstReport.length > 0 && nextWork(task) === 'report'
        ? firstReport
        : [...work(nextWork(task), task.dueOn, 'task.report'), ...firstReport]
    case 'closure-requested':
      return [
        {
          kind: 'verify',
          work: 'review',
          address: toMechanism(task.mechanismId, 'task.verify'),
          dueOn: task.dueOn,
        },
      ]
    case 'closed':
      return task.recheck === null
        ? []
        : [
            {
              kind: 'recheck',
              work: 'review',
              address: toMechanism(task.mechanismId, 'task.verify'),
              dueOn: task.recheck.dueOn,
            },
          ]
    case 'draft':
    case 'returned':
    case 'suspended':
    case 'cancelled':
      return []
  }
}

function nextWork(task: Task): TodoKind {
  if (task.children.closed < task.children.total) return 'follow'
  if (task.reopened > 0) return 'revise'
  if (task.children.total > 0) return 'request-closure'
  if (task.sentBack > 0) return 'revise'
  return task.progress >= 100 ? 'request-closure' : 'report'
}

/** The desk that reads it, or whoever holds the verb over the unit where no post is named. */
const deskOf = (task: Task, verb: Verb): string =>
  task.deskPostId === null ? toUnit(task.unitId, verb) : toPost(task.deskPostId)
