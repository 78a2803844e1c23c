/**
 * The morning's look at what is due and what is late: reminders (domain/task/reminder.ts), of the steps before the
 * due day too (domain/task/step-owed.ts), and graded notices (domain/task/escalation.ts).
 *
 * On working days, every hour of the office. The first run of a day looks at each task once: a batch is one
 * transaction that also notes on its tasks that it has looked. Later runs find only what the first left out, be it
 * that it broke off, that no server ran, or that a notice had to wait because the court was the office's; what whole
 * mornings left out, the next makes up for. A task that cannot be looked at is told and holds up no other.
 */
import type { NoticeStep } from '../../../domain/mechanism/mechanism.ts'
import { isReminderDue, type ReminderRule } from '../../../domain/task/reminder.ts'
import { type Step, stepOwed } from '../../../domain/task/step-owed.ts'
import type { Task } from '../../../domain/task/task.ts'
import { allOrEach } from '../../platform/all-or-each.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { change, record } from '../../platform/road.ts'
import { itemOf } from './act.ts'
import type { Calendar, Mechanism, TaskDeps } from './deps.ts'
import { escalate } from './escalation.ts'
import { courtAddress, tell } from './messages.ts'
import { daysLeft } from './queries/rows.ts'
import { getTaskForChange, type TaskRowStored, toTask } from './store.ts'
import { lockToLookAt, markLookedAt, type Place, placesToLookAt } from './store/reminders.ts'
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
  for (const edition of await deps.mechanisms.editions(db))
    await lookAtEdition(deps, edition, calendar, day).catch((error: unknown) =>
      deps.onFault(error, `reminders of mechanism ${edition.id}`),
    )
}

async function lookAtEdition(
  deps: TaskDeps,
  edition: Morning['edition'],
  calendar: Calendar,
  day: string,
): Promise<void> {
  const { db } = deps.platform
  const mechanism = await deps.mechanisms.byId(db, edition.regionId, edition.id)
  const rule = ruleOf(mechanism)
  // A due day that is off is told of on the last working day before it, so one more is looked ahead.
  const dueBy = calendar.addWorkdays(day, Math.max(0, ...rule.before) + 1)
  const morning = { edition, rule, steps: mechanism.content.clocks.notices, calendar, day, dueBy }
  for (const what of ['step', 'due'] as const) await lookAtAllOf(deps, morning, what)
}

async function lookAtAllOf(deps: TaskDeps, morning: Morning, what: 'step' | 'due'): Promise<void> {
  const { edition, dueBy, day: today } = morning
  let after: Place | null = null
  for (;;) {
    const found: readonly Place[] = await placesToLookAt(deps.platform.db, edition, {
      what,
      dueBy,
      today,
      after,
      limit: batch,
    })
    await allOrEach(
      found,
      (some) => lookAt(deps, morning, some),
      (error, { id }) => deps.onFault(error, `reminders of task ${id}`),
    )
    after = found.at(-1) ?? null
    if (found.length < batch) return
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
  /** Up to which due day tasks are looked at. */
  readonly dueBy: string
}

function lookAt(deps: TaskDeps, morning: Morning, places: readonly Place[]): Promise<void> {
  const { edition, rule, calendar, day, dueBy } = morning
  return change(deps.platform, async (tx) => {
    const ids = places.map(({ id }) => id)
    const rows = await lockToLookAt(tx, edition, { dueBy, today: day, ids })
    for (const row of rows) {
      const reminded = remindedOf(row)
      const reminds = isReminderDue(reminded, day, rule, calendar)
      const late = row.due_on < day && reminded.since < day
      const step = row.due_on < day ? null : stepOf(row)
      const presses = step !== null && isStepDue(row, step, morning)
      if (!reminds && !late && !presses) continue
      const { task } = await getTaskForChange(tx, row.region_id, row.id)
      if (presses) await pressStep(deps, tx, task, step, morning)
      if (reminds) await remind(deps, tx, task, morning)
      if (late) await escalate(deps, tx, task, morning)
    }
    await markLookedAt(
      tx,
      edition.regionId,
      rows.map(({ id }) => id),
      day,
    )
  })
}

const remindedOf = (row: TaskRowStored) => ({
  dueOn: row.due_on,
  since: row.due_set_on ?? row.issued_on ?? row.due_on,
  lookedOn: row.reminded_on,
})

const stepOf = (row: TaskRowStored): Step | null =>
  row.open_request === 'return' ? null : stepOwed(toTask(row, [], null, []))

/** On its day and, past it, as often as a due day; who gave the task out hears of it then. */
const isStepDue = (row: TaskRowStored, { dueOn }: Step, { day, rule, calendar }: Morning): boolean =>
  isReminderDue(
    { dueOn, since: row.issued_on ?? dueOn, lookedOn: row.reminded_on },
    day,
    { before: [0], overdueEvery: rule.overdueEvery },
    calendar,
  )

async function pressStep(
  deps: TaskDeps,
  tx: Tx,
  task: Task,
  { step, dueOn }: Step,
  { calendar, day }: Morning,
): Promise<void> {
  const left = daysLeft(day, dueOn, calendar)
  const facts = { number: task.number, title: task.title, dueOn, daysLeft: left }
  const addresses = dueOn < day ? [courtAddress(task), ...issuerAddress(task)] : [courtAddress(task)]
  await record(deps.platform, tx, null, {
    item: itemOf(task),
    type: 'task.step-reminded',
    data: { step, dueOn, daysLeft: left },
    messages: [tell(task, addresses, `task.${step}-due`, facts, day)],
  })
}

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
