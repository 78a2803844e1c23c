/** Graded notices given on tasks, and who signed for them. */
import type { Insertable } from 'kysely'
import { toPost } from '../../../../domain/identity/rights.ts'
import { type NoticeLevel, noticeLevels } from '../../../../domain/mechanism/mechanism.ts'
import type { Task, UnsignedNotice } from '../../../../domain/task/task.ts'
import type { By, Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { TaskNotice as NoticeTable } from '../../../platform/schema.ts'

/** Notices that wait for a signature. One given to a unit that no longer answers waits for nobody. */
export function unsignedNotices(
  db: Db | Tx,
  row: { readonly region_id: string; readonly id: string; readonly root_unit_id: string },
): Promise<UnsignedNotice[]> {
  return db
    .selectFrom('task_notice')
    .select(['id', 'address', 'given_on as givenOn'])
    .where('region_id', '=', row.region_id)
    .where('task_id', '=', row.id)
    .where('signed_at', 'is', null)
    .where((notice) =>
      notice.or([notice('root_unit_id', '=', row.root_unit_id), notice('to_post_id', 'is', null)]),
    )
    .orderBy('given_on')
    .orderBy('id')
    .execute()
}

/** Levels given for a due day. */
export async function levelsGiven(tx: Tx, task: Task): Promise<readonly NoticeLevel[]> {
  const rows = await tx
    .selectFrom('task_notice')
    .select('level_name')
    .where('region_id', '=', task.regionId)
    .where('task_id', '=', task.id)
    .where('due_on', '=', task.dueOn)
    .execute()
  return rows.map((row) => levelOf(row.level_name))
}

/** The column is checked by the database. */
export function levelOf(text: string): NoticeLevel {
  const level = noticeLevels.find((known) => known === text)
  if (!level) throw new Refused('internal', { reason: 'unknown-level' })
  return level
}

/** No decision rests on the version, so it stays: a notice takes nobody's form away. */
export async function insertNotice(tx: Tx, task: Task, row: Insertable<NoticeTable>): Promise<void> {
  await tx.insertInto('task_notice').values(row).execute()
  await addOpenNotices(tx, task, 1)
}

export function findNotice(tx: Tx, regionId: string, taskId: string, id: string) {
  return tx
    .selectFrom('task_notice')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('task_id', '=', taskId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The task's row is locked, so nobody else can have signed meanwhile. */
export async function signNotice(tx: Tx, task: Task, id: string, by: By, at: string): Promise<void> {
  await tx
    .updateTable('task_notice')
    .set({ signed_at: at, signer_name: by.name, signer_post: by.post, signer_unit: by.unit })
    .where('region_id', '=', task.regionId)
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .executeTakeFirstOrThrow()
  await addOpenNotices(tx, task, -1)
}

/** Notices nobody has signed for go to another post; their tasks' rows are locked. */
export async function moveNotices(
  tx: Tx,
  regionId: string,
  notices: readonly { readonly id: string }[],
  postId: string,
): Promise<void> {
  if (notices.length === 0) return
  await tx
    .updateTable('task_notice')
    .set({ to_post_id: postId, address: toPost(postId) })
    .where('region_id', '=', regionId)
    .where(
      'id',
      'in',
      notices.map(({ id }) => id),
    )
    .where('signed_at', 'is', null)
    .execute()
}

async function addOpenNotices(tx: Tx, task: Task, n: number): Promise<void> {
  await tx
    .updateTable('task')
    .set((row) => ({ open_notices: row('open_notices', '+', n) }))
    .where('region_id', '=', task.regionId)
    .where('id', '=', task.id)
    .execute()
}
