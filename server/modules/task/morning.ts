/**
 * The morning's look at what is due and what is late: reminders (domain/task/reminder.ts) and graded notices
 * (domain/task/escalation.ts).
 *
 * On working days, every hour of the office. The first run of a day looks at each task once: a batch is one
 * transaction that also notes on its tasks that it has looked. Later runs find only what the first left out, be it
 * that it broke off, that no server ran, or that a notice had to wait because the court was the office's; what whole
 * mornings left out, the next makes up for.
 */
import type { NoticeStep } from '../../../domain/mechanism/mechanism.ts'
import { isReminderDue, type ReminderRule } from '../../../domain/task/reminder.ts'
import type { Task } from '../../../domain/task/task.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { change, record } from '../../platform/road.ts'
import { itemOf } from './act.ts'
import type { Calendar, Mechanism, TaskDeps } from './deps.ts'
import { escalate } from './escalation.ts'
import { courtAddress, tell } from './messages.ts'
import { daysLeft } from './queries/rows.ts'
import { getTaskForChange, type TaskRowStored } from './store.ts'
import { markLookedAt, tasksToLookAt } from './store/reminders.ts'
import { issuerAddress } from './use-cases/issuer-address.ts'

const batch = 200

export const morningJob = (deps: TaskDeps): Job => ({
  name: 'task-reminders',
  cron: '30 8-17 * * *',
  run: () => lookAtAll(deps),
})

async function lookAtAll(deps: TaskDeps): Promise<void> {
  const { db, clock } = deps.platform
  const day = today(clock)
  const calendar = await deps.mechanisms.calendar(db)
  if (!calendar.isWorkday(day)) return
  for (const edition of await deps.mechanisms.editions(db)) {
    const mechanism = await deps.mechanisms.byId(db, edition.regionId, edition.id)
    const { notices: steps } = mechanism.content.clocks
    const morning = { edition, rule: ruleOf(mechanism), steps, calendar, day }
    while ((await lookAtBatch(deps, morning)) === batch) continue
  }
}

const ruleOf = ({ reminders, content }: Mechanism): ReminderRule => ({
  before: reminders,
  overdueEvery: content.clocks.overdueReminderEvery ?? 1,
})

type Morning = {
  readonly edition: { readonly regionId: string; readonly id: string }
  readonly rule: ReminderRule
  readonly steps: readonly NoticeStep[]
  readonly calendar: Calendar
  readonly day: string
}

function lookAtBatch(deps: TaskDeps, morning: Morning): Promise<number> {
  const { edition, rule, calendar, day } = morning
  return change(deps.platform, async (tx) => {
    // A due day that is off is told of on the last working day before it, so one more is looked ahead.
    const dueBy = calendar.addWorkdays(day, Math.max(0, ...rule.before) + 1)
    const rows = await tasksToLookAt(tx, edition, { dueBy, today: day, limit: batch })
    for (const row of rows) {
      const reminded = remindedOf(row)
      const reminds = isReminderDue(reminded, day, rule, calendar)
      const late = row.due_on < day && reminded.since < day
      if (!reminds && !late) continue
      const { task } = await getTaskForChange(tx, row.region_id, row.id)
      if (reminds) await remind(deps, tx, task, morning)
      if (late) await escalate(deps, tx, task, morning)
    }
    await markLookedAt(
      tx,
      edition.regionId,
      rows.map(({ id }) => id),
      day,
    )
    return rows.length
  })
}

const remindedOf = (row: TaskRowStored) => ({
  dueOn: row.due_on,
  since: row.due_set_on ?? row.issued_on ?? row.due_on,
  lookedOn: row.reminded_on,
})

async function remind(deps: TaskDeps, tx: Tx, task: Task, { calendar, day }: Morning): Promise<void> {
  const left = daysLeft(day, task.dueOn, calendar)
  const overdue = task.dueOn < day
  const facts = { number: task.number, title: task.title, dueOn: task.dueOn, daysLeft: left }
  const addresses = overdue ? [courtAddress(task), ...issuerAddress(task)] : [courtAddress(task)]
  await record(deps.platform, tx, null, {
    item: itemOf(task),
    type: overdue ? 'task.overdue-reminded' : 'task.reminded',
    data: { dueOn: task.dueOn, daysLeft: left },
    messages: [tell(task, addresses, messageType(task.dueOn, left, day), facts, day)],
  })
}

function messageType(dueOn: string, left: number, day: string): string {
  if (dueOn < day) return 'task.overdue'
  return left === 0 && dueOn > day ? 'task.due-off' : 'task.due'
}
