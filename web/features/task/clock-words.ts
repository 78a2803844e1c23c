/** What an entry of the record says of its clock: graded notices, and due days counted again. */
import { type Entry, numberOf, type Saying, textOf } from './facts.ts'

export function clockSayings({ type, facts }: Pick<Entry, 'type' | 'facts'>): readonly Saying[] {
  const notice = textOf(facts, 'notice')
  const days = { before: textOf(facts, 'before'), dueOn: textOf(facts, 'dueOn') }
  switch (type) {
    case 'task.escalated':
      return [
        {
          key: `escalated-${textOf(facts, 'level')}`,
          facts: { to: textOf(facts, 'to'), count: Math.abs(numberOf(facts, 'daysLeft')) },
        },
      ]
    case 'task.notice-signed':
      return [{ key: `notice-signed-${textOf(facts, 'level')}`, facts: {} }]
    case 'task.due-recomputed': {
      if (days.before !== days.dueOn) return [{ key: 'due-recomputed', facts: { notice, ...days } }]
      return [{ key: facts.kept === true ? 'due-kept' : 'due-settled', facts: { notice, dueOn: days.dueOn } }]
    }
    default:
      return []
  }
}
