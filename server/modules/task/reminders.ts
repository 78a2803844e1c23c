/**
 * Reminders before and after the due day.
 *
 * Every working morning, tasks whose due day is one of the mechanism's reminder days away, and tasks past
 * their due day, get one entry in the record and one message to the desk; once overdue, whoever gave the
 * task out hears of it as well. Run twice on a day, the second run finds nothing left to do.
 */
import { isRunning } from '../../../domain/task/states.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { change, record } from '../../platform/road.ts'
import { itemOf } from './act.ts'
import type { Calendar, TaskDeps } from './deps.ts'
import { deskAddress, tell } from './messages.ts'
import { daysLeft } from './queries/rows.ts'
import { getTaskForChange, markReminded, type TaskRowStored, tasksToRemind } from './store.ts'
import { issuerAddress } from './use-cases/issuer-address.ts'

const batch = 200
/** No mechanism reminds earlier than this. */
const farthestReminder = 20

export const reminderJob = (deps: TaskDeps): Job => ({
  name: 'task-reminders',
  cron: '30 8 * * *',
  run: () => remindAll(deps),
})

export async function remindAll(deps: TaskDeps): Promise<void> {
  const day = today(deps.platform.clock)
  const calendar = await deps.mechanisms.calendar(deps.platform.db)
  if (!calendar.isWorkday(day)) return
  while ((await remindBatch(deps, calendar, day)) === batch) continue
}

function remindBatch(deps: TaskDeps, calendar: Calendar, day: string): Promise<number> {
  return change(deps.platform, async (tx) => {
    const rows = await tasksToRemind(tx, calendar.addWorkdays(day, farthestReminder), day, batch)
    for (const row of rows) await remindOne(deps, tx, calendar, row, day)
    for (const [regionId, ids] of byRegion(rows)) await markReminded(tx, regionId, ids, day)
    return rows.length
  })
}

async function remindOne(
  deps: TaskDeps,
  tx: Tx,
  calendar: Calendar,
  row: TaskRowStored,
  day: string,
): Promise<void> {
  const { task } = await getTaskForChange(tx, row.region_id, row.id)
  const { reminders } = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
  const left = daysLeft(day, task.dueOn, calendar)
  const overdue = task.dueOn < day
  if (!isRunning(task.state) || (!overdue && !reminders.includes(left))) return
  const facts = { number: task.number, title: task.title, dueOn: task.dueOn, daysLeft: left }
  const addresses = overdue ? [deskAddress(task), ...issuerAddress(task)] : [deskAddress(task)]
  await record(deps.platform, tx, null, {
    item: itemOf(task),
    type: overdue ? 'task.overdue-reminded' : 'task.reminded',
    data: { dueOn: task.dueOn, daysLeft: left },
    messages: [tell(task, addresses, overdue ? 'task.overdue' : 'task.due', facts, day)],
  })
}

function byRegion(rows: readonly TaskRowStored[]): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>()
  for (const row of rows) regions.set(row.region_id, [...(regions.get(row.region_id) ?? []), row.id])
  return regions
}
