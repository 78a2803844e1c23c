import type { Message } from './calls.ts'

const known = [
  'task.issued',
  'task.acknowledged',
  'task.urged',
  'task.instructed',
  'task.sent-back',
  'task.closure-requested',
  'task.closed',
  'task.parts-closed',
  'task.due',
  'task.due-off',
  'task.acknowledge-due',
  'task.first-report-due',
  'task.escalated',
  'task.due-recomputed',
  'task.overdue',
  'task.returned',
  'task.return-ruled',
  'task.extension-asked',
  'task.extension-ruled',
  'task.suspension-asked',
  'task.suspension-ruled',
  'task.suspended',
  'task.resumed',
  'task.cancellation-asked',
  'task.cancellation-ruled',
  'task.cancelled',
  'task.withdrawn',
  'task.transferred',
  'task.handed-over',
  'handover.done',
  'vacancy.noticed',
  'task.merge-asked',
  'task.merge-ruled',
  'task.merged',
  'task.merged-in',
  'task.split-asked',
  'task.split-ruled',
  'task.split',
  'task.rechecked',
  'task.reopened',
  'filing.opened',
  'filing.sent-back',
  'filing.returned',
  'filing.value-unlocked',
  'filing.accepted',
  'filing.reminded',
  'filing.overdue-reminded',
  'filing.units-late',
  'conference.request-taken-up',
  'conference.request-accepted',
  'conference.request-sent-back',
  'conference.request-withdrawn',
  'conference.opinions-urged',
  'conference.item-resolved',
  'conference.item-deferred',
  'conference.item-referred',
  'conference.item-withdrawn',
  'conference.item-resubmitted',
  'conference.referral-returned',
  'conference.invited',
  'conference.uninvited',
  'conference.moved',
  'conference.agenda-changed',
  'conference.cancelled',
  'conference.record-taken',
  'document.issued',
]

/** Key of the sentence for a message, in `workbench:message.*`; the general one for a type that is new here. */
export function messageKey({ type, facts }: Pick<Message, 'type' | 'facts'>): string {
  if (type === 'task-series.issue-refused') return 'series-refused'
  if (!known.includes(type)) return 'other'
  const key = type.replace('task.', '').replace('.', '-')
  // Some are sent with words of their own or without.
  const empty = (fact: string) => (facts[fact] ?? '') === ''
  if (key === 'conference-item-resubmitted') return `${key}-${facts.to ?? ''}`
  if (key === 'conference-invited') return key
  if (key === 'conference-agenda-changed')
    return `${key}${empty('added') ? '' : '-added'}${empty('removed') ? '' : '-removed'}`
  if (key.startsWith('conference-') && empty('text') && facts.text !== undefined) return `${key}-only`
  if (key === 'urged' && empty('text')) return 'urged-only'
  if (key === 'transferred' && empty('to')) return 'transferred-inside'
  if (key === 'escalated') return `escalated-${facts.level ?? ''}`
  if (key === 'due-recomputed' && facts.before === facts.dueOn) return 'due-settled'
  if (!key.endsWith('-ruled')) return key
  return key.replace('-ruled', facts.outcome === 'grant' ? '-granted' : '-refused')
}

/** Days overdue are told as a count. */
export function messageFacts({ facts }: Pick<Message, 'facts'>): Message['facts'] {
  const left = facts.daysLeft
  return typeof left === 'number' ? { ...facts, count: Math.abs(left) } : facts
}
