import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import { type By, instantOf, type Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { itemOf, toldAs } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps } from '../deps.ts'
import { fieldChanges } from '../history/field-changes.ts'
import { deskAddress, tell } from '../messages.ts'
import { type Desk, listNoticesOf, lockOpenOf } from '../queries/open-work.ts'
import { getTaskForChange, updateTask } from '../store.ts'
import { moveNotices } from '../store/notices.ts'
import { moveRequests } from '../store/requests.ts'

export type HandingOver = Desk & {
  readonly leaverId: string
  readonly leaver: string
  readonly taker: string
  /** Where the work goes: the post itself with its new holder, or another of the unit. */
  readonly toPostId: string
  /** Number of the sheet. */
  readonly sheet: string
}

type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

/**
 * Everything open at a post goes to whoever takes it, inside somebody else's change: the caller has
 * authorised. What is closed, and every event before this one, stays as it was done. Gives how many moved.
 */
export async function handOver(deps: TaskDeps, under: Under, handing: HandingOver): Promise<number> {
  const { tx, regionId } = under
  const { postId: from, toPostId: to, until } = handing
  // Its new holder reads at the post what was given there; another post has to be told.
  const unsigned = async () => (to === from ? [] : ((await listNoticesOf(tx, regionId, [handing]))[0] ?? []))
  const noticed = (await unsigned()).map(({ taskId }) => taskId)
  const ids = await lockOpenOf(tx, regionId, handing, noticed)
  const notices = await unsigned()
  await moveNotices(tx, regionId, notices, to)
  for (const id of ids) await handOverOne(deps, under, id, handing)
  for (const notice of notices) await tellNotice(deps, under, notice, handing)
  if (to !== from) await moveRequests(tx, regionId, { from, to, until })
  return ids.length
}

async function handOverOne(
  deps: TaskDeps,
  { tx, regionId, by }: Under,
  id: string,
  { postId, leaverId, leaver, taker, toPostId, sheet }: HandingOver,
): Promise<void> {
  const { platform, organization } = deps
  const { task, row } = await getTaskForChange(tx, regionId, id)
  const day = today(platform.clock)
  const [to] = await organization.posts(tx, regionId, [toPostId], day)
  const answers = task.responsiblePostId === postId || task.responsiblePersonId === leaverId
  const unitId = answers && task.parentId !== null && to && toPostId !== postId ? to.unitId : task.unitId
  const desk = to?.hasAccount
    ? toPostId
    : ((await organization.deskOf(tx, regionId, task.rootUnitId, day)) ?? task.deskPostId)
  const after: Task = {
    ...task,
    unitId,
    ...(answers ? { responsiblePostId: toPostId, responsiblePersonId: null } : {}),
    deskPostId: desk,
  }
  const patch = {
    unit_id: after.unitId,
    responsible_post_id: after.responsiblePostId,
    responsible_person_id: after.responsiblePersonId,
    desk_post_id: after.deskPostId,
    ...courtColumns(task, after, instantOf(platform)),
  }
  const changes = await fieldChanges(deps, tx, { task, row }, patch, after)
  await updateTask(tx, task, patch)
  await record(platform, tx, by, {
    item: itemOf(task),
    type: 'task.handed-over',
    data: { from: leaver, to: taker, sheet, fromPostId: postId, postId: toPostId, ...toldAs(changes) },
    todos: todosOf(after),
    messages: [
      tell(task, [deskAddress(after)], 'task.handed-over', {
        number: task.number,
        title: task.title,
        from: leaver,
        to: taker,
        sheet,
        dueOn: task.dueOn,
      }),
    ],
  })
}

/** A graded notice waits at the other post from now on; it keeps to whom it was given. */
async function tellNotice(
  { platform }: TaskDeps,
  { tx, regionId, by }: Under,
  { id, taskId, level }: { readonly id: string; readonly taskId: string; readonly level: string },
  { leaver, taker, toPostId, sheet }: HandingOver,
): Promise<void> {
  const { task } = await getTaskForChange(tx, regionId, taskId)
  await record(platform, tx, by, {
    item: itemOf(task),
    type: 'task.notice-handed-over',
    data: { noticeId: id, level, from: leaver, to: taker, sheet, postId: toPostId },
    todos: todosOf(task),
  })
}
