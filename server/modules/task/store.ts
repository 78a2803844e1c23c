import type { Insertable, Selectable, Updateable } from 'kysely'
import type { OpenRequest } from '../../../domain/task/request.ts'
import type { Suspension, Task } from '../../../domain/task/task.ts'
import { runningStates, type State, states } from '../../../domain/task/states.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { File as FileTable, Task as TaskTable } from '../../platform/schema.ts'
import { findOpenRequest } from './store/requests.ts'

export type TaskRowStored = Selectable<TaskTable>
export type NewTaskRow = Insertable<TaskTable>

/** A task with what the rules need beside its row. */
export type Loaded = { readonly task: Task; readonly row: TaskRowStored }

/** Loads a task for a change: its row is locked until the transaction ends. */
export async function getTaskForChange(tx: Tx, regionId: string, id: string): Promise<Loaded> {
  const row = await tx
    .selectFrom('task')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return withRest(tx, row)
}

export async function findTask(db: Db | Tx, regionId: string, id: string): Promise<Loaded | null> {
  const row = await db
    .selectFrom('task')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? withRest(db, row) : null
}

async function withRest(db: Db | Tx, row: TaskRowStored): Promise<Loaded> {
  const involved = await involvedUnits(db, row.region_id, row.id)
  const request = row.open_request === null ? null : await findOpenRequest(db, row.region_id, row.id)
  return { row, task: toTask(row, involved, request) }
}

type Involved = { readonly unit_id: string; readonly part: string }

function involvedUnits(db: Db | Tx, regionId: string, id: string): Promise<readonly Involved[]> {
  return db
    .selectFrom('task_unit')
    .select(['unit_id', 'part'])
    .where('region_id', '=', regionId)
    .where('task_id', '=', id)
    .execute()
}

function toTask(row: TaskRowStored, involved: readonly Involved[], request: OpenRequest | null): Task {
  return {
    id: row.id,
    regionId: row.region_id,
    mechanismId: row.mechanism_id,
    number: row.number,
    title: row.title,
    state: stateOf(row.state),
    version: row.version,
    unitId: row.unit_id,
    rootUnitId: row.root_unit_id,
    responsiblePostId: row.responsible_post_id,
    responsiblePersonId: row.responsible_person_id,
    deskPostId: row.desk_post_id,
    involvedUnitIds: involved.map((unit) => unit.unit_id),
    assistingUnitIds: involved.filter((unit) => unit.part === 'assisting').map((unit) => unit.unit_id),
    parentId: row.parent_id,
    rootId: row.root_id,
    issuerPostId: row.issuer_post_id,
    issuerUnitId: row.issuer_unit_id,
    verifierUnitId: row.verifier_unit_id,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    originalDueOn: row.original_due_on,
    acknowledgeDueOn: row.acknowledge_due_on,
    soonOn: row.soon_on,
    amberOn: row.amber_on,
    redOn: row.red_on,
    progress: row.progress,
    children: { total: row.parts_total - row.parts_cancelled, closed: row.parts_closed },
    evidence: row.evidence,
    sentBack: row.sent_back,
    heldSince: row.held_since,
    request,
    returns: row.returns,
    suspension: suspensionOf(row),
    suspendedWorkdays: row.suspended_workdays,
  }
}

function suspensionOf(row: TaskRowStored): Suspension | null {
  const from = runningStates.find((state) => state === row.suspended_from)
  return row.suspended_on !== null && from
    ? { on: row.suspended_on, from, withWhole: row.suspended_with_whole }
    : null
}

/** The column is checked by the database; a state the program does not know is a broken installation. */
export function stateOf(text: string): State {
  const state = states.find((known) => known === text)
  if (!state) throw new Refused('internal', { reason: 'unknown-state' })
  return state
}

export async function insertTask(tx: Tx, row: NewTaskRow): Promise<void> {
  await tx.insertInto('task').values(row).execute()
}

/** Saves a change under the version it was decided on; the new version is one higher. */
export async function updateTask(tx: Tx, task: Task, patch: Updateable<TaskTable>): Promise<void> {
  await tx
    .updateTable('task')
    .set({ ...patch, version: task.version + 1 })
    .where('region_id', '=', task.regionId)
    .where('id', '=', task.id)
    .where('version', '=', task.version)
    .executeTakeFirstOrThrow()
}

/** One more file is attached; no decision rests on the version, so it stays. */
export async function countEvidence(tx: Tx, task: Task): Promise<void> {
  await tx
    .updateTable('task')
    .set((row) => ({ evidence: row('evidence', '+', 1) }))
    .where('region_id', '=', task.regionId)
    .where('id', '=', task.id)
    .execute()
}

/**
 * Progress of a whole follows its parts: their mean, a closed one counting 100. Derived, like the count of
 * evidence: no decision rests on the version, so it stays. Runs upward, from a part to what it is part of.
 */
export async function saveDerivedProgress(
  tx: Tx,
  task: Task,
  derived: { progress: number } & Pick<TaskRowStored, 'soon_on' | 'amber_on' | 'red_on'>,
): Promise<void> {
  await tx
    .updateTable('task')
    .set(derived)
    .where('region_id', '=', task.regionId)
    .where('id', '=', task.id)
    .execute()
}

/** Mean progress of the parts of a task that count, rounded down; null where none does. */
export async function meanProgressOfParts(tx: Tx, task: Task): Promise<number | null> {
  const { mean } = await tx
    .selectFrom('task')
    .select((row) =>
      row.fn
        .avg<string | null>(row.case().when('state', '=', 'closed').then(100).else(row.ref('progress')).end())
        .as('mean'),
    )
    .where('region_id', '=', task.regionId)
    .where('parent_id', '=', task.id)
    .where('state', '<>', 'cancelled')
    .executeTakeFirstOrThrow()
  return mean === null ? null : Math.floor(Number(mean))
}

export async function removeTask(tx: Tx, task: Task): Promise<void> {
  await tx.deleteFrom('task').where('region_id', '=', task.regionId).where('id', '=', task.id).execute()
}

export async function setTaskUnits(
  tx: Tx,
  regionId: string,
  taskId: string,
  units: readonly { unitId: string; part: 'lead' | 'assisting' | 'above' }[],
): Promise<void> {
  if (units.length === 0) return
  await tx
    .insertInto('task_unit')
    .values(
      units.map(({ unitId, part }) => ({ region_id: regionId, task_id: taskId, unit_id: unitId, part })),
    )
    .onConflict((conflict) => conflict.columns(['region_id', 'task_id', 'unit_id', 'part']).doNothing())
    .execute()
}

export async function setAssistingUnits(
  tx: Tx,
  regionId: string,
  taskId: string,
  unitIds: readonly string[],
): Promise<void> {
  await tx.deleteFrom('task_unit').where('region_id', '=', regionId).where('task_id', '=', taskId).execute()
  await setTaskUnits(
    tx,
    regionId,
    taskId,
    unitIds.map((unitId) => ({ unitId, part: 'assisting' })),
  )
}

/** Another unit answers for the task from now on; if it assisted before, it leads instead. */
export async function setLeadUnit(tx: Tx, task: Task, unitId: string): Promise<void> {
  await tx
    .deleteFrom('task_unit')
    .where('region_id', '=', task.regionId)
    .where('task_id', '=', task.id)
    .where((row) =>
      row.or([
        row('part', '=', 'lead'),
        row.and([row('part', '=', 'assisting'), row('unit_id', '=', unitId)]),
      ]),
    )
    .execute()
  await setTaskUnits(tx, task.regionId, task.id, [{ unitId, part: 'lead' }])
}

/**
 * Locks everything below a task, the deepest first, before the task itself is locked: the order in which
 * a part and what it is part of are locked everywhere. Gives the ids, the deepest first.
 */
export async function lockBelow(tx: Tx, regionId: string, id: string): Promise<readonly string[]> {
  const task = await tx
    .selectFrom('task')
    .select(['root_id', 'part_path', 'depth'])
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!task) return []
  const rows = await tx
    .selectFrom('task')
    .select('id')
    .where('region_id', '=', regionId)
    .where('root_id', '=', task.root_id)
    .where('depth', '>', task.depth)
    .where('part_path', 'like', `${task.part_path}%`)
    .orderBy('depth', 'desc')
    .orderBy('part_path')
    .forUpdate()
    .execute()
  return rows.map((row) => row.id)
}

/** Whether a unit already answers for a task of the same dispatch. */
export async function sameDispatchAt(
  tx: Tx,
  { region_id, request_id }: TaskRowStored,
  unitId: string,
): Promise<boolean> {
  if (request_id === null) return false
  const found = await tx
    .selectFrom('task')
    .select('id')
    .where('region_id', '=', region_id)
    .where('request_id', '=', request_id)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  return found !== undefined
}

/** The next running numbers of a register and year; its row is locked until the transaction ends. */
export async function takeSerials(
  tx: Tx,
  regionId: string,
  name: string,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await tx
    .insertInto('register')
    .values({ region_id: regionId, name, year, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'name', 'year'])
        .doUpdateSet((row) => ({ last: row('register.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last - count + 1
}

/** Tasks made by an earlier try of the same request. */
export function findByRequest(tx: Tx, regionId: string, requestId: string) {
  return tx
    .selectFrom('task')
    .select(['id', 'number', 'unit_id', 'due_on'])
    .where('region_id', '=', regionId)
    .where('request_id', '=', requestId)
    .orderBy('serial')
    .execute()
}

export async function insertFile(tx: Tx, row: Insertable<FileTable>): Promise<void> {
  await tx.insertInto('file').values(row).execute()
}

/** A file of the task or of any task it belongs together with. */
export function findFile(db: Db, regionId: string, rootId: string, fileId: string) {
  return db
    .selectFrom('file')
    .innerJoin('task', (join) =>
      join.onRef('task.region_id', '=', 'file.region_id').onRef('task.id', '=', 'file.item_id'),
    )
    .selectAll('file')
    .where('file.region_id', '=', regionId)
    .where('file.id', '=', fileId)
    .where('task.root_id', '=', rootId)
    .executeTakeFirst()
}

/** Who changed the task last, to tell the second of two writers. */
export async function lastChange(tx: Tx, task: Task): Promise<{ by: string; at: string; type: string }> {
  const event = await tx
    .selectFrom('event')
    .select(['actor_name', 'at', 'type'])
    .where('region_id', '=', task.regionId)
    .where('item_id', '=', task.id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { by: event?.actor_name ?? '', at: event?.at ?? '', type: event?.type ?? '' }
}

/** Running tasks that a timer has to look at: due by a day, not yet reminded today. */
export function tasksToRemind(tx: Tx, dueBy: string, today: string, limit: number) {
  return tx
    .selectFrom('task')
    .selectAll()
    .where('state', 'in', ['issued', 'acknowledged', 'in-progress', 'closure-requested'])
    .where('due_on', '<=', dueBy)
    .where((row) => row.or([row('reminded_on', 'is', null), row('reminded_on', '<', today)]))
    .orderBy('due_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function markReminded(
  tx: Tx,
  regionId: string,
  ids: readonly string[],
  today: string,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({ reminded_on: today })
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .execute()
}
