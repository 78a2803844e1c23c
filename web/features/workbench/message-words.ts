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
]

/** Key of the sentence for a message, in `workbench:message.*`; the general one for a type that is new here. */
export function messageKey({ type, facts }: Pick<Message, 'type' | 'facts'>): string {
  if (!known.includes(type)) return 'other'
  const key = type.replace('task.', '')
  // Some are sent with words of their own or without.
  const empty = (fact: string) => (facts[fact] ?? '') === ''
  if (key === 'urged' && empty('text')) return 'urged-only'
  if (key === 'transferred' && empty('to')) return 'transferred-inside'
  if (!key.endsWith('-ruled')) return key
  return key.replace('-ruled', facts.outcome === 'grant' ? '-granted' : '-refused')
}

/** Days overdue are told as a count. */
export function messageFacts({ facts }: Pick<Message, 'facts'>): Message['facts'] {
  const left = facts.daysLeft
  return typeof left === 'number' ? { ...facts, count: Math.abs(left) } : facts
}
