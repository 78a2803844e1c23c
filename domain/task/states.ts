/** The states a task can be in and the commands that move it; how they go together is told in life-cycle.ts. */

export const states = [
  'draft',
  'issued',
  'acknowledged',
  'in-progress',
  'closure-requested',
  'closed',
  'returned',
  'suspended',
  'cancelled',
] as const
export type State = (typeof states)[number]

export const commands = [
  'edit',
  'discard',
  'issue',
  'acknowledge',
  'decompose',
  'report',
  'attach',
  'urge',
  'instruct',
  'request-closure',
  'accept',
  'send-back',
  'return',
  'ask-extension',
  'ask-suspension',
  'ask-cancel',
  'ask-merge',
  'ask-split',
  'withdraw',
  'rule',
  'resume',
  'cancel',
  'transfer',
  'recheck',
  'accept-recheck',
  'reopen',
] as const
export type Command = (typeof commands)[number]

/** How a cancelled task ended: for good, in another task, in several new ones. */
export const ends = ['cancelled', 'merged', 'split'] as const

/** States in which the clock runs and somebody owes work. */
export const runningStates = [
  'issued',
  'acknowledged',
  'in-progress',
  'closure-requested',
] as const satisfies readonly State[]
export type RunningState = (typeof runningStates)[number]

export const isRunning = (state: State): boolean => runningStates.some((running) => running === state)
