/** Events of reading, for whoever asks the trail what was looked at; what is sensitive and why is told in docs/architecture.md. */
export const readings = [
  'audit.read',
  'account.list-read',
  'account.history-read',
  'organization.phone-revealed',
  'task.file-read',
  'task.record-read',
  'task.ledger-printed',
  'task.exported',
  'filing.evidence-read',
  'conference.file-read',
  'document.read',
] as const
