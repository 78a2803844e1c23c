/**
 * The steps a task's clock asks before its due day: acknowledgement, then a first report. Each is owed by a day of
 * its own; where that is the due day itself, nothing is asked beside the task.
 */
import type { Day } from '../kernel.ts'
import type { Task } from './task.ts'

export type Step = { readonly step: 'acknowledge' | 'first-report'; readonly dueOn: Day }

type Clocked = Pick<
  Task,
  | 'state'
  | 'dueOn'
  | 'acknowledgeDueOn'
  | 'firstReportDueOn'
  | 'reportedAt'
  | 'children'
  | 'sentBack'
  | 'reopened'
>

export function stepOwed(task: Clocked): Step | null {
  const by = (step: Step['step'], dueOn: Day | null): Step | null =>
    dueOn !== null && dueOn < task.dueOn ? { step, dueOn } : null
  switch (task.state) {
    case 'issued':
      return by('acknowledge', task.acknowledgeDueOn)
    case 'acknowledged':
    case 'in-progress':
      return isUnheardOf(task) ? by('first-report', task.firstReportDueOn) : null
    case 'draft':
    case 'closure-requested':
    case 'closed':
    case 'returned':
    case 'suspended':
    case 'cancelled':
      return null
  }
}

/** Nothing was reported, and it has not come so far that its closure says more. */
const isUnheardOf = ({ reportedAt, sentBack, reopened, children }: Clocked): boolean =>
  reportedAt === null &&
  sentBack === 0 &&
  reopened === 0 &&
  (children.total === 0 || children.closed < children.total)
