import { may } from '../../../../domain/identity/rights.ts'
import { targetOf } from '../../../../domain/task/life-cycle.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking, speakingThrough } from '../../../platform/speaking.ts'
import { itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { ensureVisible } from '../policy.ts'
import { getTaskForChange } from '../store.ts'
import { findNotice, signNotice as saveSignature } from '../store/notices.ts'

/** Whoever holds the post a graded notice was given to signs for it; what nobody there could read, the office. */
export async function signNotice(
  deps: TaskDeps,
  call: Call,
  given: { id: string; noticeId: string },
): Promise<{ id: string }> {
  const { actor } = call
  return change(deps.platform, async (tx) => {
    const { task } = await getTaskForChange(tx, actor.regionId, given.id)
    ensureVisible(actor, task)
    const notice = await findNotice(tx, actor.regionId, task.id, given.noticeId)
    if (!notice) throw new Refused('not-found')
    const through = actor.posts.find(({ postId }) => postId === notice.to_post_id) ?? null
    const mine = notice.to_post_id === null ? may(actor, 'task.verify', targetOf(task)) : through !== null
    if (!mine) throw new Refused('refused', { reason: 'not-the-addressee' })
    if (notice.signed_at !== null)
      throw new Refused('refused', {
        reason: 'already-signed',
        facts: { by: notice.signer_name ?? '', at: notice.signed_at },
      })
    const { by } =
      through === null ? speaking(call, 'task.verify', targetOf(task)) : speakingThrough(call, through)
    await saveSignature(tx, task, notice.id, by, instantOf(deps.platform))
    await record(deps.platform, tx, by, {
      item: itemOf(task),
      type: 'task.notice-signed',
      data: { noticeId: notice.id, level: notice.level_name, dueOn: notice.due_on },
      todos: todosOf({ ...task, notices: task.notices.filter(({ id }) => id !== notice.id) }),
    })
    return { id: notice.id }
  })
}
