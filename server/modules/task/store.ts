import type { Insertable, Selectable, Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenRequest } from '../../../domain/task/request.ts'
import type { OpenRecheck, Suspension, Task, UnsignedNotice } from '../../../domain/task/task.ts'
import { runningStates, type State, states } from '../../../domain/task/states.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { Head } from '../../platform/road.ts'
import type { File as FileTable, Task as TaskTable } from '../../platform/schema.ts'
import { unsignedNotices } from './store/notices.ts'
import { findOpenRequest } from './store/requests.ts'

export type TaskRowStored = Selectable<TaskTable>
export type NewTaskRow = Insertable<TaskTable>

/** A task with what the rules need beside its row. */
export type Loaded = { readonly task: Task; readonly row: TaskRowStored }

/** The same under a lock, with the end of its chain under the same lock. */
export type Locked = Loaded & { readonly head: Head }

/** A task and the units it involves, in one statement. */
const loadTask = (db: Db | Tx, regionId: string, id: string) =>
  loadTasks(db, regionId).where('task.id', '=', id)

function loadTasks(db: Db | Tx, regionId: string) {
  return db
    .selectFrom('task')
    .selectAll('task')
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('task_unit')
          .select(['task_unit.unit_id', 'task_unit.part'])
          .whereRef('task_unit.region_id', '=', 'task.region_id')
          .whereRef('task_unit.task_id', '=', 'task.id'),
      ).as('involved'),
    )
    .where('task.region_id', '=', regionId)
}

/** Loads a task for a change: its row and its chain are locked until the transaction ends. */
export async function getTaskForChange(tx: Tx, regionId: string, id: string): Promise<Locked> {
  const found = await loadTask(tx, regionId, id)
    .innerJoin('chain', (join) =>
      join.onRef('chain.region_id', '=', 'task.region_id').onRef('chain.item_id', '=', 'task.id'),
    )
    .select(['chain.seq as chain_seq', 'chain.hash as chain_hash'])
    .forUpdate(['task', 'chain'])
    .executeTakeFirst()
  if (!found) throw new Refused('not-found')
  const { chain_seq, chain_hash, ...row } = found
  return { ...(await withRequest(tx, row)), head: { seq: chain_seq, hash: chain_hash } }
}

export async function findTask(db: Db | Tx, regionId: string, id: string): Promise<Loaded | null> {
  const row = await loadTask(db, regionId, id).executeTakeFirst()
  return row ? withRequest(db, row) : null
}

async function withRequest(
  db: Db | Tx,
  { involved, ...row }: TaskRowStored & { readonly involved: readonly Involved[] },
): Promise<Loaded> {
  const request = row.open_request === null ? null : await findOpenRequest(db, row.region_id, row.id)
  const notices = row.open_notices === 0 ? [] : await unsignedNotices(db, row)
  return { row, task: toTask(row, involved, request, notices) }
}

export type Involved = { readonly unit_id: string; readonly part: string }

export function toTask(
  row: TaskRowStored,
  involved: readonly Involved[],
  request: OpenRequest | null,
  notices: readonly UnsignedNotice[],
): Task {
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
    firstReportDueOn: row.first_report_due_on,
    reportedAt: row.reported_at,
    soonOn: row.soon_on,
    amberOn: row.amber_on,
    redOn: row.red_on,
    progress: row.progress,
    children: { total: row.parts_total - row.parts_cancelled, closed: row.parts_closed },
    evidence: row.evidence,
    evidenceBefore: row.evidence_before,
    sentBack: row.sent_back,
    heldSince: row.held_since,
    request,
    returns: row.returns,
    suspension: suspensionOf(row),
    notices,
    suspendedWorkdays: row.suspended_workdays,
    recheck: recheckOf(row),
    reopened: row.reopened,
    reopenedOn: row.reopened_on,
  }
}

const recheckOf = ({ recheck_id, recheck_due_on }: TaskRowStored): OpenRecheck | null =>
  recheck_id !== null && recheck_due_on !== null ? { id: recheck_id, dueOn: recheck_due_on } : null

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

export type NewInvolved = { readonly unitId: string; readonly part: 'lead' | 'assisting' | 'above' | 'after' }

/** Writes new tasks of a region with the units they involve, and gives them as the rules see them, in their order. */
export async function insertTasks(
  tx: Tx,
  regionId: string,
  tasks: readonly { readonly row: NewTaskRow; readonly units: readonly NewInvolved[] }[],
): Promise<readonly Task[]> {
  if (tasks.length === 0) return []
  await tx
    .insertInto('task')
    .values(tasks.map(({ row }) => row))
    .execute()
  await insertTaskUnits(
    tx,
    tasks.flatMap(({ row, units }) => units.map((unit) => ({ regionId, taskId: row.id, ...unit }))),
  )
  const ids = tasks.map(({ row }) => row.id)
  const stored = await loadTasks(tx, regionId).where('task.id', 'in', ids).execute()
  const byId = new Map(stored.map(({ involved, ...row }) => [row.id, toTask(row, involved, null, [])]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Saves a change under the version it was decided on; the new version is one higher. */
export async function updateTask(tx: Tx, task: Task, patch: Updateable<TaskTable>): Promise<void> {
  await taskUpdate(tx, task, patch).executeTakeFirstOrThrow()
}

/** The same for a task whose row is locked, as part of a larger statement. */
export function taskUpdate(tx: Tx, task: Task, patch: Updateable<TaskTable>) {
  return tx
    .updateTable('task')
    .set({ ...patch, version: task.version + 1 })
    .where('region_id', '=', task.regionId)
    .where('id', '=', task.id)
    .where('version', '=', task.version)
    .returning('version')
}

/** One more file that counts is attached; no decision rests on the version, so it stays. */
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
  units: readonly NewInvolved[],
): Promise<void> {
  await insertTaskUnits(
    tx,
    units.map((unit) => ({ regionId, taskId, ...unit })),
  )
}

async function insertTaskUnits(
  tx: Tx,
  units: readonly (NewInvolved & { readonly regionId: string; readonly taskId: string })[],
): Promise<void> {
  if (units.length === 0) return
  await tx
    .insertInto('task_unit')
    .values(
      units.map(({ regionId, taskId, unitId, part }) => ({
        region_id: regionId,
        task_id: taskId,
        unit_id: unitId,
        part,
      })),
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
  const ids = await idsBelow(tx, regionId, id)
  await lockTasks(tx, regionId, ids)
  return ids
}

/** Everything below a task, the deepest first. */
export async function idsBelow(tx: Tx, regionId: string, id: string): Promise<readonly string[]> {
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
    .execute()
  return rows.map((row) => row.id)
}

/** Locks tasks in the order in which they are locked everywhere: the deepest first. */
export async function lockTasks(tx: Tx, regionId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .selectFrom('task')
    .select('id')
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .orderBy('depth', 'desc')
    .orderBy('root_id')
    .orderBy('part_path')
    .forUpdate()
    .execute()
}

/** Whether a unit has another task of the same dispatch, or another draft of the same row of a file. */
export async function sameDispatchAt(
  tx: Tx,
  { region_id, id, request_id }: TaskRowStored,
  unitId: string,
): Promise<boolean> {
  if (request_id === null) return false
  const found = await tx
    .selectFrom('task')
    .select('id')
    .where('region_id', '=', region_id)
    .where('request_id', '=', request_id)
    .where('unit_id', '=', unitId)
    .where('id', '<>', id)
    .executeTakeFirst()
  return found !== undefined
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
