/** What the office is asked about tasks, and spans of suspension. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../../../domain/kernel.ts'
import {
  type OpenRequest,
  type RequestKind,
  requestKinds,
  type SplitPart,
} from '../../../../domain/task/request.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { By, Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { Task as TaskTable, TaskRequest as RequestTable } from '../../../platform/schema.ts'

export async function findOpenRequest(
  db: Db | Tx,
  regionId: string,
  id: string,
): Promise<OpenRequest | null> {
  const row = await db
    .selectFrom('task_request')
    .select(openRequestColumns)
    .where('region_id', '=', regionId)
    .where('task_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row ? openRequestOf(row) : null
}

/** Columns an open request is made of. */
export const openRequestColumns = [
  'id',
  'kind',
  'asker_person_id',
  'asked_for_person_id',
  'asker_post_id',
  'wanted_due_on',
  'rule_due_on',
  'into_task_id',
  'split_into',
] as const satisfies readonly (keyof RequestTable)[]

export const openRequestOf = (
  row: Pick<Selectable<RequestTable>, (typeof openRequestColumns)[number]>,
): OpenRequest => ({
  id: row.id,
  kind: requestKindOf(row.kind),
  askerPersonId: row.asker_person_id,
  askedForPersonId: row.asked_for_person_id,
  askerPostId: row.asker_post_id,
  wantedDueOn: row.wanted_due_on,
  ruleDueOn: row.rule_due_on,
  intoTaskId: row.into_task_id,
  splitInto: splitPartsOf(row.split_into),
})

const splitShape = z.array(z.object({ title: z.string(), leadUnitId: z.string(), dueOn: z.string() }))

export const splitPartsOf = (stored: unknown): readonly SplitPart[] => splitShape.parse(stored ?? [])

/** The column is checked by the database; a kind the program does not know is a broken installation. */
export function requestKindOf(text: string): RequestKind {
  const kind = requestKinds.find((known) => known === text)
  if (!kind) throw new Refused('internal', { reason: 'unknown-request' })
  return kind
}

/** Number of a part in work, anywhere below a task, about which something is asked; null where there is none. */
export async function askedPartBelow(
  db: Db | Tx,
  whole: Pick<Selectable<TaskTable>, 'region_id' | 'root_id' | 'depth' | 'part_path'>,
): Promise<string | null> {
  const found = await db
    .selectFrom('task')
    .select('number')
    .where('region_id', '=', whole.region_id)
    .where('root_id', '=', whole.root_id)
    .where('depth', '>', whole.depth)
    .where('part_path', 'like', `${whole.part_path}%`)
    .where('state', 'in', [...runningStates])
    .where('open_request', 'is not', null)
    .orderBy('part_path')
    .limit(1)
    .executeTakeFirst()
  return found?.number ?? null
}

export async function insertRequest(tx: Tx, row: Insertable<RequestTable>): Promise<void> {
  await tx.insertInto('task_request').values(row).execute()
}

export type Settling = {
  readonly state: 'granted' | 'refused' | 'withdrawn'
  readonly text: string
  readonly at: string
  readonly grantedDueOn?: Day
  readonly toUnitId?: string
}

/** Ends a request; the task's row is locked, so nobody else can have ended it. */
export async function settleRequest(
  tx: Tx,
  task: Task,
  request: OpenRequest,
  by: By,
  settling: Settling,
): Promise<void> {
  await tx
    .updateTable('task_request')
    .set({
      state: settling.state,
      settling: settling.text,
      settler_name: by.name,
      settler_post: by.post,
      settler_unit: by.unit,
      settled_at: settling.at,
      granted_due_on: settling.grantedDueOn ?? null,
      to_unit_id: settling.toUnitId ?? null,
    })
    .where('region_id', '=', task.regionId)
    .where('id', '=', request.id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
}

export async function openSuspension(tx: Tx, task: Task, requestId: string, day: Day): Promise<void> {
  await tx
    .insertInto('task_suspension')
    .values({
      region_id: task.regionId,
      task_id: task.id,
      request_id: requestId,
      suspended_on: day,
      resumed_on: null,
    })
    .execute()
}

/** Ends the span that is open, if there is one. */
export async function endSuspension(tx: Tx, task: Task, day: Day): Promise<void> {
  await tx
    .updateTable('task_suspension')
    .set({ resumed_on: day })
    .where('region_id', '=', task.regionId)
    .where('task_id', '=', task.id)
    .where('resumed_on', 'is', null)
    .execute()
}

/** The request under which a task stands still now. */
export async function standingUnder(tx: Tx, task: Task): Promise<string | null> {
  const row = await tx
    .selectFrom('task_suspension')
    .select('request_id')
    .where('region_id', '=', task.regionId)
    .where('task_id', '=', task.id)
    .where('resumed_on', 'is', null)
    .executeTakeFirst()
  return row?.request_id ?? null
}

export function suspensionsOf(db: Db | Tx, regionId: string, taskId: string) {
  return db
    .selectFrom('task_suspension')
    .select(['suspended_on as suspendedOn', 'resumed_on as resumedOn'])
    .where('region_id', '=', regionId)
    .where('task_id', '=', taskId)
    .orderBy('suspended_on')
    .execute()
}

/** Who sits at the other post may withdraw what was asked from this one, up to a day. */
export async function moveRequests(
  tx: Tx,
  regionId: string,
  { from, to, until }: { readonly from: string; readonly to: string; readonly until: Day | null },
): Promise<void> {
  await tx
    .updateTable('task_request')
    .set({ asker_post_id: to })
    .where('region_id', '=', regionId)
    .where('asker_post_id', '=', from)
    .where('state', '=', 'open')
    .$if(until !== null, (query) => query.where(sql<Day>`asked_at::date`, '<=', until))
    .execute()
}
