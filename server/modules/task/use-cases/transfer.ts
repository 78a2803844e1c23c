import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { targetOf } from '../../../../domain/task/life-cycle.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { act, type Acting } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps, UnitName } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { findTask } from '../store.ts'

type Given = z.output<(typeof taskRoutes.transfer)['body']>

/**
 * Hands a task on inside its unit. State, clock and due day stay. A whole stays its unit's and goes to a
 * post; a part may also come to lie with another section.
 */
export async function transfer(deps: TaskDeps, asked: Call, id: string, given: Given) {
  return act(deps, asked, 'transfer', { id, version: given.version }, async (acting) => {
    const { tx, task, at, call } = acting
    const place = await newPlace(deps, call, acting, given)
    const after: Task = { ...task, ...place, responsiblePersonId: null }
    const named = await deps.organization.posts(
      tx,
      task.regionId,
      [task.responsiblePostId, after.responsiblePostId].flatMap((postId) => (postId ? [postId] : [])),
      today(deps.platform.clock),
    )
    const nameOf = (postId: string | null) => {
      const post = named.find((known) => known.postId === postId)
      return post ? [post.title, post.person].filter(Boolean).join(' ') : ''
    }
    const facts = { from: nameOf(task.responsiblePostId), to: nameOf(after.responsiblePostId) }
    return {
      patch: {
        unit_id: after.unitId,
        responsible_post_id: after.responsiblePostId,
        responsible_person_id: null,
        desk_post_id: after.deskPostId,
        ...courtColumns(task, after, at),
      },
      after,
      event: 'transferred',
      data: {
        text: given.text,
        ...facts,
        fromUnitId: task.unitId,
        fromPostId: task.responsiblePostId,
        unitId: given.unitId,
        postId: after.responsiblePostId,
      },
      messages: [
        tell(task, [deskAddress(task), deskAddress(after)], 'task.transferred', {
          number: task.number,
          title: task.title,
          by: call.by.name,
          dueOn: task.dueOn,
          ...facts,
        }),
      ],
    }
  })
}

type Place = Pick<Task, 'unitId' | 'responsiblePostId' | 'deskPostId'>

async function newPlace(deps: TaskDeps, call: Call, { tx, task }: Acting, given: Given): Promise<Place> {
  const day = today(deps.platform.clock)
  const [unit] = await deps.organization.units(tx, task.regionId, [given.unitId])
  if (!unit || !isInside(task, unit)) throw badField('body.unitId', 'other-unit')
  // Nobody hands on to where his own word does not reach.
  if (
    !may(call.actor, 'task.transfer', { ...targetOf(task), unitId: unit.id, postId: null, deskPostId: null })
  )
    throw new Refused('forbidden', { reason: 'no-right' })
  const responsible = given.postId ?? (await deps.organization.deskOf(tx, task.regionId, unit.id, day))
  const [post] = responsible ? await deps.organization.posts(tx, task.regionId, [responsible], day) : []
  if (given.postId !== null && post?.unitId !== unit.id) throw badField('body.postId', 'post-of-other-unit')
  if (given.postId !== null && post?.person === null) throw badField('body.postId', 'nobody-there')
  if (!post && task.parentId === null) throw badField('body.unitId', 'nobody-there')
  const unitId = task.parentId === null ? task.unitId : unit.id
  if (responsible === task.responsiblePostId && unitId === task.unitId && task.responsiblePersonId === null)
    throw badField(given.postId === null ? 'body.unitId' : 'body.postId', 'already-there')
  const whole = task.parentId === null ? null : await findTask(tx, task.regionId, task.parentId)
  if (responsible !== null && responsible === whole?.task.responsiblePostId)
    throw badField('body.postId', 'already-holds-the-whole')
  const desk = post?.hasAccount
    ? responsible
    : ((await deps.organization.deskOf(tx, task.regionId, task.rootUnitId, day)) ?? task.deskPostId)
  return { unitId, responsiblePostId: responsible, deskPostId: desk }
}

/** The unit itself and its sections; where the member is a section, that section alone. */
const isInside = (task: Task, unit: UnitName): boolean =>
  unit.rootId === task.rootUnitId &&
  (task.parentId !== null || task.unitId === task.rootUnitId || unit.id === task.unitId)
