/**
 * Due days computed anew after a year's notice was loaded or replaced (domain/task/recompute.ts).
 *
 * A recomputation is a row that knows what it reaches. It goes through one whole with its parts at a time, each
 * in a transaction that also notes on the tasks that it has looked: whatever breaks off is taken up where it
 * stopped, and what was looked at is not looked at twice. A whole that cannot be computed is told and holds up no
 * other; while there is one, the recomputation is not finished.
 */
import { dayAt } from '../../../domain/calendar/day.ts'
import type { Day } from '../../../domain/kernel.ts'
import { clockOf } from '../../../domain/task/new-task.ts'
import { recomputed } from '../../../domain/task/recompute.ts'
import type { Task } from '../../../domain/task/task.ts'
import { todosOf } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import { instantOf, type Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { change, record } from '../../platform/road.ts'
import { itemOf, toldAs } from './act.ts'
import { lightColumns } from './clock-columns.ts'
import type { Calendar, TaskDeps } from './deps.ts'
import { fieldChanges } from './history/field-changes.ts'
import { deskAddress, tell } from './messages.ts'
import { findTask, getTaskForChange, lockBelow, type Loaded, updateTask } from './store.ts'
import {
  addToRecomputation,
  finishRecomputation,
  openRecomputations,
  type OpenRecomputation,
  originOf,
  rootsToExamine,
  saveExamined,
  type Tally,
  tasksToExamine,
} from './store/recomputations.ts'
import { suspensionsOf } from './store/requests.ts'
import { ruleShape } from './use-cases/issue.ts'

const batch = 100
/** Longer than any server remembers a calendar. */
const rememberedMinutes = 10

export const recomputeJob = (deps: TaskDeps): Job => ({
  name: 'task-recompute',
  cron: '* * * * *',
  run: () => recomputeAll(deps),
})

/**
 * Goes through what is open, region by region; with a limit, stops after so many wholes and leaves the rest to the
 * next run.
 */
export async function recomputeAll(deps: TaskDeps, atMost = Number.POSITIVE_INFINITY): Promise<void> {
  const { db, clock } = deps.platform
  const since = new Date(clock.now().getTime() - rememberedMinutes * 60_000).toISOString()
  const regions = new Set((await deps.mechanisms.editions(db)).map(({ regionId }) => regionId))
  let left = atMost
  for (const open of await openRecomputations(db, since)) {
    const calendars = {
      was: deps.mechanisms.calendarOf(open.changed.before),
      is: await deps.mechanisms.calendarNow(db),
    }
    const failed: string[] = []
    for (const regionId of regions)
      left = await recomputeRegion(deps, open, calendars, { regionId, failed }, left)
    if (left > 0 && failed.length === 0) await finishRecomputation(db, open.id, instantOf(deps.platform))
  }
}

/** The wholes of a region in the order of their keys; gives how many more may be looked at, and notes what failed. */
async function recomputeRegion(
  deps: TaskDeps,
  open: OpenRecomputation,
  calendars: Calendars,
  { regionId, failed }: { readonly regionId: string; readonly failed: string[] },
  atMost: number,
): Promise<number> {
  let left = atMost
  let after: string | null = null
  while (left > 0) {
    const within = { regionId, after, limit: Math.min(batch, left) }
    const roots: readonly string[] = await rootsToExamine(deps.platform.db, open, within)
    for (const rootId of roots)
      await change(deps.platform, (tx) =>
        recomputeWhole(deps, tx, open, calendars, { regionId, rootId }),
      ).catch((error: unknown) => {
        failed.push(rootId)
        deps.onFault(error, `due days of task ${rootId}`)
      })
    left -= roots.length
    after = roots.at(-1) ?? null
    if (after === null) break
  }
  return left
}

type Calendars = { readonly was: Calendar; readonly is: Calendar }

async function recomputeWhole(
  deps: TaskDeps,
  tx: Tx,
  open: OpenRecomputation,
  calendars: Calendars,
  { regionId, rootId }: { readonly regionId: string; readonly rootId: string },
): Promise<void> {
  // Parts are locked before what they are part of, as everywhere.
  await lockBelow(tx, regionId, rootId)
  await getTaskForChange(tx, regionId, rootId)
  const tally = { examined: 0, moved: 0, settled: 0, kept: 0 }
  for (const id of await tasksToExamine(tx, regionId, rootId, open)) {
    const outcome = await recomputeOne(deps, tx, open, calendars, await getTaskForChange(tx, regionId, id))
    tally.examined += 1
    tally.moved += Number(outcome === 'moved')
    tally.settled += Number(outcome === 'settled')
    tally.kept += Number(outcome === 'kept')
  }
  if (tally.examined > 0) await addToRecomputation(tx, open.id, tally)
}

type Outcome = Exclude<keyof Tally, 'examined'> | 'same'

async function recomputeOne(
  deps: TaskDeps,
  tx: Tx,
  open: OpenRecomputation,
  calendars: Calendars,
  { task, row }: Loaded,
): Promise<Outcome> {
  const day = today(deps.platform.clock)
  const now = {
    dueOn: task.dueOn,
    originalDueOn: task.originalDueOn,
    provisional: row.due_provisional,
    acknowledgeDueOn: task.acknowledgeDueOn,
    firstReportDueOn: task.firstReportDueOn,
    suspendedWorkdays: task.suspendedWorkdays,
  }
  const found = recomputed(now, await origin(deps, tx, { task, row }), calendars.was, calendars.is, day)
  // Once acknowledged, the day by which it should have been is history.
  const acknowledgeDueOn = isUnacknowledged(task) ? found.acknowledgeDueOn : now.acknowledgeDueOn
  const after: Task = {
    ...task,
    dueOn: found.dueOn,
    originalDueOn: found.originalDueOn,
    acknowledgeDueOn,
    firstReportDueOn: found.firstReportDueOn,
    suspendedWorkdays: found.suspendedWorkdays,
  }
  const examined = {
    recomputed_under: open.id,
    suspended_workdays: found.suspendedWorkdays,
    ...(await lightColumns(deps, tx, after, calendars.is)),
  }
  const moved = found.dueOn !== now.dueOn
  const same =
    !moved &&
    !found.kept &&
    found.provisional === now.provisional &&
    acknowledgeDueOn === now.acknowledgeDueOn &&
    found.firstReportDueOn === now.firstReportDueOn
  if (same) {
    await saveExamined(tx, task, examined)
    return 'same'
  }
  const patch = {
    ...examined,
    due_on: found.dueOn,
    original_due_on: found.originalDueOn,
    due_provisional: found.provisional,
    acknowledge_due_on: acknowledgeDueOn,
    first_report_due_on: found.firstReportDueOn,
    ...(moved ? { due_set_on: day } : {}),
  }
  const changes = await fieldChanges(deps, tx, { task, row }, patch, after)
  await updateTask(tx, task, patch)
  await record(deps.platform, tx, null, {
    item: itemOf(task),
    type: 'task.due-recomputed',
    data: {
      notice: open.notice,
      year: open.year,
      before: now.dueOn,
      dueOn: found.dueOn,
      provisional: found.provisional,
      kept: found.kept,
      ...toldAs(changes),
    },
    todos: todosOf(after),
    messages: [
      tell(task, [deskAddress(task)], 'task.due-recomputed', {
        number: task.number,
        title: task.title,
        year: open.year,
        before: now.dueOn,
        dueOn: found.dueOn,
      }),
    ],
  })
  return moved ? 'moved' : found.kept ? 'kept' : 'settled'
}

const isUnacknowledged = ({ state, suspension }: Task): boolean => (suspension?.from ?? state) === 'issued'

async function origin(deps: TaskDeps, tx: Tx, { task, row }: Loaded) {
  const mechanism = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
  const { extension, reassigned } = await originOf(tx, task.regionId, task.id)
  const whole = task.parentId === null ? null : await findTask(tx, task.regionId, task.parentId)
  const dayOf = (at: string | null | undefined): Day | null => (at ? dayAt(at) : null)
  const extendedOn = dayOf(extension?.settled_at)
  return {
    rule: ruleShape.parse(row.rule),
    clock: clockOf(row.clock_code, mechanism),
    issuedOn: task.issuedOn ?? task.dueOn,
    reopenedOn: task.reopenedOn,
    extension:
      extension?.granted_due_on && extendedOn ? { dueOn: extension.granted_due_on, on: extendedOn } : null,
    reassignedOn: dayOf(reassigned?.settled_at),
    spans: await suspensionsOf(tx, task.regionId, task.id),
    wholeDueOn: whole?.task.dueOn ?? null,
  }
}
