export const documentStates = ['draft', 'in-review', 'reviewed', 'signed', 'issued', 'discarded'] as const
export type DocumentState = (typeof documentStates)[number]

export const documentCommands = [
  'save',
  'submit',
  'withdraw',
  'send-back',
  'review',
  'sign',
  'issue',
  'discard',
  'correct',
  'attach-scan',
] as const
export type DocumentCommand = (typeof documentCommands)[number]
