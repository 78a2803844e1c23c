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
      return [{ key: 'revise', facts: {} }, evidence]
    case 'verify':
      return [
        { key: 'verify', facts: {} },
        evidence,
        ...(parts > 0 ? [{ key: 'verify-parts', facts: { count: parts } }] : []),
      ]
    case 'rule':
      return [{ key: 'rule', facts: {} }]
  }
}

export type ActName = 'decompose' | 'report' | 'follow' | 'request-closure' | 'verify' | 'rule'

/** The panel of the record that does it; null where it is done here, at once. */
export function actOf(kind: Todo['kind']): ActName | null {
  switch (kind) {
    case 'acknowledge':
      return null
    case 'revise':
      return 'request-closure'
    case 'decompose':
    case 'report':
    case 'follow':
    case 'request-closure':
    case 'verify':
    case 'rule':
      return kind
  }
}
