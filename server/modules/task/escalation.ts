/**
 * The morning's graded notices (domain/task/escalation.ts): for an overdue task the level it has reached, once for a
 * due day, to the post its level names or the next one up. Where nobody in the unit can read it, the office's
 * desk gets it, so that it is never lost.
 */
import type { Day } from '../../../domain/kernel.ts'
import { toPost } from '../../../domain/identity/rights.ts'
import { addresseeAmong, isPressed, noticeDue } from '../../../domain/task/escalation.ts'
import type { NoticeStep } from '../../../domain/mechanism/mechanism.ts'
import type { Task } from '../../../domain/task/task.ts'
import { todosOf } from '../../../domain/task/todos.ts'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/road.ts'
import { itemOf } from './act.ts'
import type { Calendar, PostHolder, TaskDeps } from './deps.ts'
import { officeAddress, tell } from './messages.ts'
import { insertNotice, levelsGiven } from './store/notices.ts'
import { issuerAddress } from './use-cases/issuer-address.ts'

export type Morning = {
  readonly steps: readonly NoticeStep[]
  readonly calendar: Calendar
  readonly day: Day
}

/** The task's row is locked; nothing happens where no level is reached. */
export async function escalate(
  deps: TaskDeps,
  tx: Tx,
  task: Task,
  { steps, calendar, day }: Morning,
): Promise<void> {
  if (!isPressed(task) || task.dueOn >= day) return
  const late = calendar.workdaysBetween(task.dueOn, day)
  const due = noticeDue(steps, late, await levelsGiven(tx, task))
  if (due === null) return
  const to = await addressee(deps, tx, task, due.step, day)
  const notice = { id: deps.platform.newId(), address: to.address, givenOn: day }
  await insertNotice(tx, task, {
    region_id: task.regionId,
    id: notice.id,
    task_id: task.id,
    level_name: due.step.level,
    due_on: task.dueOn,
    workdays_late: late,
    given_on: day,
    root_unit_id: task.rootUnitId,
    to_unit_id: to.unitId,
    to_post_id: to.postId,
    to_post: to.post,
    to_person: to.person,
    address: to.address,
    signed_at: null,
    signer_name: null,
    signer_post: null,
    signer_unit: null,
  })
  const facts = {
    number: task.number,
    title: task.title,
    level: due.step.level,
    to: [to.unit, to.post, to.person].filter(Boolean).join(' '),
    dueOn: task.dueOn,
    daysLeft: -late,
  }
  await record(deps.platform, tx, null, {
    item: itemOf(task),
    type: 'task.escalated',
    data: {
      noticeId: notice.id,
      level: due.step.level,
      passedOver: due.passedOver,
      dueOn: task.dueOn,
      daysLeft: -late,
      to: facts.to,
      unitId: to.unitId,
      postId: to.postId,
    },
    todos: todosOf({ ...task, notices: [...task.notices, notice] }),
    messages: [
      tell(
        task,
        [to.address, officeAddress(task), ...issuerAddress(task)],
        'task.escalated',
        facts,
        `${task.dueOn}:${due.step.level}`,
      ),
    ],
  })
}

type Addressee = {
  readonly address: string
  readonly unitId: string
  readonly unit: string
  readonly postId: string | null
  readonly post: string | null
  readonly person: string | null
}

async function addressee(deps: TaskDeps, tx: Tx, task: Task, step: NoticeStep, day: Day): Promise<Addressee> {
  const posts = await deps.organization.postsOfUnits(tx, task.regionId, [task.rootUnitId], day)
  const post = addresseeAmong(posts, step.to, { unitId: task.unitId, postId: task.responsiblePostId })
  const unitId = post?.unitId ?? task.verifierUnitId
  const [unit] = await deps.organization.units(tx, task.regionId, [unitId])
  return {
    address: post ? toPost(post.postId) : officeAddress(task),
    unitId,
    unit: unit?.shortName ?? '',
    postId: post?.postId ?? null,
    post: post?.title ?? null,
    person: post ? readerOf(post) : null,
  }
}

/** Whoever holds the post, or acts for it: 李志远 代 张德安. */
const readerOf = ({ person, acting, title }: PostHolder): string | null =>
  acting ? `${acting.person} 代 ${person ?? title}` : person
