/** What is asked in a row of the list, as keys and facts of `workbench:asked.*`, and the act behind its button. */
import type { Todo } from './calls.ts'

export type Saying = { readonly key: string; readonly facts: Readonly<Record<string, string | number>> }

/** One phrase after the other. */
export function askedOf({ kind, dueOn, facts }: Pick<Todo, 'kind' | 'dueOn' | 'facts'>): readonly Saying[] {
  const number = (key: string): number => (typeof facts[key] === 'number' ? facts[key] : 0)
  const text = (key: string): string => String(facts[key] ?? '')
  const parts = number('parts')
  const evidence: Saying =
    number('evidence') === 0
      ? { key: 'no-evidence', facts: {} }
      : { key: 'evidence', facts: { count: number('evidence') } }
  switch (kind) {
    case 'acknowledge':
      // Acknowledging is due earlier than the task, as a rule.
      return text('taskDueOn') === '' || text('taskDueOn') === dueOn
        ? [{ key: 'acknowledge', facts: {} }]
        : [{ key: 'acknowledge-whole', facts: { day: text('taskDueOn') } }]
    case 'decompose':
      return [{ key: 'decompose', facts: {} }]
    case 'report':
      return text('reportedAt') === ''
        ? [{ key: 'report-first', facts: {} }, evidence]
        : [
            { key: 'report', facts: { day: text('reportedAt').slice(0, 10), progress: number('progress') } },
            evidence,
          ]
    case 'follow':
      return [{ key: 'follow', facts: { count: number('openParts'), parts } }]
    case 'request-closure':
      return [
        parts > 0
          ? { key: 'request-closure-parts', facts: { count: parts } }
          : { key: 'request-closure', facts: { progress: number('progress') } },
        evidence,
      ]
    case 'revise':
      return number('reopened') > 0
        ? [{ key: 'revise-reopened', facts: {} }, evidence]
        : [{ key: 'revise', facts: {} }, evidence]
    case 'verify':
      return [
        { key: 'verify', facts: {} },
        evidence,
        ...(parts > 0 ? [{ key: 'verify-parts', facts: { count: parts } }] : []),
      ]
    case 'rule':
      return [{ key: text('request') === '' ? 'rule' : `rule-${text('request')}`, facts: {} }]
    case 'sign-notice':
      return [{ key: 'sign-notice', facts: { day: dueOn } }]
    case 'confirm-handover':
      return [{ key: 'confirm-handover', facts: { leaver: text('leaver'), taker: text('taker') } }]
    case 'fill-vacancy':
      return [{ key: 'fill-vacancy', facts: { day: text('on') } }]
    case 'recheck':
      return [{ key: 'recheck', facts: {} }, evidence]
    case 'fill-filing':
      return [{ key: 'fill-filing', facts: { count: number('empty'), total: number('total') } }]
    case 'approve-filing':
    case 'review-filing':
      return [{ key: kind, facts: { count: number('waiting') } }]
    case 'revise-filing':
      return [{ key: 'revise-filing', facts: { count: number('returned') } }]
    case 'review-request':
    case 'revise-request':
    case 'give-opinion':
    case 'make-ready':
    case 'schedule-request':
    case 'meet-condition':
    case 'answer-request':
    case 'reply-invitation':
    case 'hold-conference':
    case 'write-minutes':
    case 'confirm-minutes':
    case 'answer-objection':
    case 'finish-minutes':
    case 'sign-difference':
    case 'revise-document':
    case 'review-document':
    case 'sign-document':
    case 'issue-document':
      return [{ key: kind, facts }]
  }
}

export type ActName = 'decompose' | 'report' | 'follow' | 'request-closure' | 'verify' | 'rule' | 'check'

/** The panel of the record that does it; null where it is done at once, here or on the record itself. */
export function actOf(kind: Todo['kind']): ActName | null {
  switch (kind) {
    case 'acknowledge':
    case 'sign-notice':
    // Not of a task: its own page does it.
    case 'confirm-handover':
    case 'fill-vacancy':
    case 'fill-filing':
    case 'approve-filing':
    case 'review-filing':
    case 'revise-filing':
    case 'review-request':
    case 'revise-request':
    case 'give-opinion':
    case 'make-ready':
    case 'schedule-request':
    case 'meet-condition':
    case 'answer-request':
    case 'reply-invitation':
    case 'hold-conference':
    case 'write-minutes':
    case 'confirm-minutes':
    case 'answer-objection':
    case 'finish-minutes':
    case 'sign-difference':
    case 'revise-document':
    case 'review-document':
    case 'sign-document':
    case 'issue-document':
      return null
    case 'revise':
      return 'request-closure'
    case 'recheck':
      return 'check'
    case 'decompose':
    case 'report':
    case 'follow':
    case 'request-closure':
    case 'verify':
    case 'rule':
      return kind
  }
}
