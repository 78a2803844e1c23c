import type { Task } from '../../../../domain/task/task.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import { instantOf, type Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/road.ts'
import { itemOf, toldAs } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { PostHolder, TaskDeps } from '../deps.ts'
import { fieldChanges } from '../history/field-changes.ts'
import { deskAddress, tell } from '../messages.ts'
import { listRecordedFor } from '../queries/recorded-for.ts'
import { getTaskForChange, lockTasks, updateTask } from '../store.ts'

/**
 * Somebody at a post can sign in from now on: what others recorded for the post, and what lay with the unit's
 * liaison or above only because nobody else there could, comes to it. Inside somebody else's change.
 */
export async function followDesk(
  deps: TaskDeps,
  { tx, regionId }: { readonly tx: Tx; readonly regionId: string },
  postId: string,
): Promise<void> {
  const { organization, platform } = deps
  const day = today(platform.clock)
  const [post] = await organization.posts(tx, regionId, [postId], day)
  if (!post?.hasAccount) return
  const isDesk = (await organization.deskOf(tx, regionId, post.unitId, day)) === postId
  const find = () => listRecordedFor(tx, regionId, { postId, unitId: isDesk ? post.unitId : null })
  const found = await find()
  await lockTasks(tx, regionId, found)
  // Only what is still so under the lock.
  for (const id of (await find()).filter((one) => found.includes(one)))
    await bring(deps, tx, regionId, id, post)
}

async function bring(deps: TaskDeps, tx: Tx, regionId: string, id: string, post: PostHolder): Promise<void> {
  const { platform } = deps
  const { task, row } = await getTaskForChange(tx, regionId, id)
  const after: Task = { ...task, responsiblePostId: post.postId, deskPostId: post.postId }
  const patch = {
    responsible_post_id: post.postId,
    desk_post_id: post.postId,
    ...courtColumns(task, after, instantOf(platform)),
  }
  const changes = await fieldChanges(deps, tx, { task, row }, patch, after)
  await updateTask(tx, task, patch)
  const facts = { from: '', to: [post.title, post.person].filter(Boolean).join(' ') }
  await record(platform, tx, null, {
    item: itemOf(task),
    type: 'task.transferred',
    data: {
      text: '',
      ...facts,
      fromUnitId: task.unitId,
      fromPostId: task.responsiblePostId,
      unitId: task.unitId,
      postId: post.postId,
      ...toldAs(changes),
    },
    todos: todosOf(after),
    messages: [
      tell(task, [deskAddress(after)], 'task.transferred', {
        number: task.number,
        title: task.title,
        by: '',
        dueOn: task.dueOn,
        ...facts,
      }),
    ],
  })
}
