import type { Day } from '../../../../domain/kernel.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { Tx } from '../../../platform/context.ts'
import type { TaskDeps } from '../deps.ts'

type Placed = Pick<
  Task,
  | 'regionId'
  | 'unitId'
  | 'rootUnitId'
  | 'responsiblePostId'
  | 'issuerPostId'
  | 'issuerUnitId'
  | 'verifierUnitId'
>

/**
 * The post that reads a task's to-dos and records for it: the responsible one. Where nobody with an account holds
 * that, the desk of the unit; where the unit has none, whoever gave the task out, and at last the office.
 */
export async function deskOfTask(deps: TaskDeps, tx: Tx, task: Placed, day: Day): Promise<string | null> {
  const { organization } = deps
  const asked = [task.responsiblePostId, task.issuerPostId].filter((id) => id !== null)
  const posts = await organization.posts(tx, task.regionId, asked, day)
  const answers = (postId: string | null) =>
    posts.some((post) => post.postId === postId && post.hasAccount) ? postId : null
  const deskOf = (unitId: string) => organization.deskOf(tx, task.regionId, unitId, day)
  return (
    answers(task.responsiblePostId) ??
    (await deskOf(task.unitId)) ??
    (await deskOf(task.rootUnitId)) ??
    answers(task.issuerPostId) ??
    (await deskOf(task.issuerUnitId)) ??
    (await deskOf(task.verifierUnitId))
  )
}
