import type { Day } from '../../../../domain/kernel.ts'
import { clockOf } from '../../../../domain/task/new-task.ts'
import type { Calendar, Mechanism } from '../deps.ts'
import type { TaskRowStored } from '../store.ts'

type Given = {
  readonly mechanism: Mechanism
  readonly calendar: Calendar
  readonly row: Pick<TaskRowStored, 'clock_code'>
  readonly dueOn: Day
}

/** A unit that gets a task late has its own time to acknowledge, within the due day. */
export function acknowledgeDueOn({ mechanism, calendar, row, dueOn }: Given, today: Day): Day | null {
  const clock = clockOf(row.clock_code, mechanism)
  if (!clock?.acknowledge) return null
  const by = calendar.dueOn(clock.acknowledge, today).dueOn
  return by < dueOn ? by : dueOn
}
