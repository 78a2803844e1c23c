/** What can be done to a selection of the ledger, by the view that shows it and the rights of who looks. */
import { wordyCommands } from '../../../../contract/task-bulk.ts'
import type { BulkCommand } from '../../../../domain/task/bulk.ts'
import type { View } from '../ledger-search.ts'

const running: readonly BulkCommand[] = ['acknowledge', 'urge', 'cancel']

const offered: Partial<Record<View, readonly BulkCommand[]>> = {
  'due-in-two-weeks': running,
  overdue: running,
  'due-soon': running,
  running,
  'to-verify': ['accept'],
  drafts: ['issue', 'discard'],
  requests: ['grant', 'refuse'],
}

const rightOf = {
  acknowledge: 'task.acknowledge',
  urge: 'task.urge',
  issue: 'task.issue',
  discard: 'task.issue',
  accept: 'task.verify',
  cancel: 'task.cancel-outright',
  grant: 'task.rule',
  refuse: 'task.rule',
} as const satisfies Record<BulkCommand, string>

/** A view in which nothing is offered has no checkboxes. */
export const bulkCommandsFor = (view: View, rights: readonly string[]): readonly BulkCommand[] =>
  (offered[view] ?? []).filter((command) => rights.includes(rightOf[command]))

/** What the contract wants told in words is; urging may be. */
export const wordsOf = (command: BulkCommand): 'required' | 'optional' | 'none' => {
  if (wordyCommands.some((wordy) => wordy === command)) return 'required'
  return command === 'urge' ? 'optional' : 'none'
}

/** What does not come back is red. */
export const isGrave = (command: BulkCommand): boolean => command === 'cancel' || command === 'discard'
