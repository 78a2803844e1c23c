export const periodStates = ['planned', 'open', 'closed'] as const
export type PeriodState = (typeof periodStates)[number]

export const filingStates = ['filling', 'submitted', 'approved', 'returned', 'accepted'] as const
export type FilingState = (typeof filingStates)[number]

export const filingCommands = [
  'fill',
  'submit',
  'withdraw',
  'approve',
  'send-back',
  'review',
  'unlock',
] as const
export type FilingCommand = (typeof filingCommands)[number]

/** `returned` by the office with a reason; `unlocked`: accepted once, to be corrected. */
export const valueStates = ['empty', 'filled', 'accepted', 'returned', 'unlocked'] as const
export type ValueState = (typeof valueStates)[number]
