import type { TaskRecord } from '../../../../contract/task.ts'
import { dayAt } from '../../../../domain/calendar/day.ts'
import type { State } from '../../../../domain/task/states.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { TaskRowStored } from '../store.ts'

/** The thin line of steps over a record: what has been, what is, what comes. */
export function stepsOf(task: Task, row: TaskRowStored): TaskRecord['steps'] {
  const days: readonly { key: string; on: string | null }[] = [
    { key: 'issue', on: row.issued_on },
    { key: 'acknowledge', on: row.acknowledged_on },
    { key: 'decompose', on: row.decomposed_on },
    { key: 'work', on: row.reported_at === null ? row.decomposed_on : dayAt(row.reported_at) },
    { key: 'request-closure', on: row.closure_requested_on },
    { key: 'verify', on: row.closed_on },
    { key: 'close', on: row.closed_on },
  ]
  const now = task.state === 'cancelled' ? stoppedAt(days) : nowOf(task.suspension?.from ?? task.state)
  return days.map((step, index) => ({
    ...step,
    status: index < now ? 'past' : index === now && task.state !== 'cancelled' ? 'now' : 'ahead',
  }))
}

/** A cancelled task went as far as its last step with a day. */
const stoppedAt = (days: readonly { on: string | null }[]): number =>
  days.findLastIndex(({ on }) => on !== null) + 1

function nowOf(state: State): number {
  switch (state) {
    case 'draft':
      return 0
    case 'issued':
      return 1
    case 'acknowledged':
      return 2
    case 'in-progress':
    case 'returned':
    case 'suspended':
      return 3
    case 'closure-requested':
      return 5
    case 'closed':
    case 'cancelled':
      return 7
  }
}
