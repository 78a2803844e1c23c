/** What is open at posts and with people: for whoever hands it over, and for posts nobody holds. */
import { sql } from 'kysely'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { levelOf } from '../store/notices.ts'
import { requestKindOf } from '../store/requests.ts'
import { lockTasks, stateOf } from '../store.ts'

export const openStates = ['issued', 'acknowledged', 'in-progress', 'closure-requested', 'suspended']
/** In the words of the index `task_open_by_post`. */
const isOpen = sql<boolean>`task.state in (${sql.join(openStates.map((state) => sql.lit(state)))})`

export type Desk = {
  readonly postId: string
  /** Who leaves it; null where the post itself is asked about. */
  readonly leaverId: string | null
  /** The last day on which what came there is told (domain/handover/work-until.ts); null: all of it. */
  readonly until: Day | null
}

/**
 * The one query for open tasks at desks, each with the place of its desk among those asked for: what the post or
 * the person answers for, and what of others' the post reads.
 */
const openAt = (regionId: string, desks: readonly Desk[]) => {
  const asked = desks.map(({ postId, leaverId, until }, n) => ({
    n,
    post_id: postId,
    leaver_id: leaverId,
    until,
  }))
  return sql<{ n: number; taskId: string }>`(
    select desk.n, held.id as "taskId"
    from json_to_recordset(${JSON.stringify(asked)}::json)
      as desk (n integer, post_id uuid, leaver_id uuid, until date)
    cross join lateral (
      select id, issued_on from task
      where region_id = ${regionId} and ${isOpen}
        and (responsible_post_id = desk.post_id or responsible_person_id = desk.leaver_id)
      union
      select task.id, task.issued_on from todo
      join task on task.region_id = todo.region_id and task.id = todo.item_id
      where todo.region_id = ${regionId} and todo.address = 'post:' || desk.post_id
        and task.desk_post_id = desk.post_id and ${isOpen}
    ) as held
    where desk.until is null or held.issued_on <= desk.until
  )`.as('open')
}

/**
 * Locks the open tasks of a desk, and others with them, in the order in which tasks are locked everywhere; gives
 * those that are still open there, in that order.
 */
export async function lockOpenOf(
  tx: Tx,
  regionId: string,
  desk: Desk,
  others: readonly string[],
): Promise<readonly string[]> {
  const find = () =>
    tx
      .selectFrom(openAt(regionId, [desk]))
      .innerJoin('task', (join) =>
        join.on('task.region_id', '=', regionId).onRef('task.id', '=', 'open.taskId'),
      )
      .select('task.id')
      .orderBy('task.depth', 'desc')
      .orderBy('task.root_id')
      .orderBy('task.part_path')
      .execute()
  const found = new Set((await find()).map(({ id }) => id))
  await lockTasks(tx, regionId, [...found, ...others])
  return (await find()).flatMap(({ id }) => (found.has(id) ? [id] : []))
}

/** The same tasks as a page shows them, the soonest first. */
export async function listOpenOf(db: Db, regionId: string, desk: Desk) {
  const rows = await db
    .selectFrom(openAt(regionId, [desk]))
    .innerJoin('task', (join) =>
      join.on('task.region_id', '=', regionId).onRef('task.id', '=', 'open.taskId'),
    )
    .select(['id', 'number', 'title', 'state', 'due_on as dueOn', 'progress'])
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, state: stateOf(row.state) }))
}

/** How many they are at each desk. */
export async function countOpenOf(
  db: Db,
  regionId: string,
  desks: readonly Desk[],
): Promise<readonly number[]> {
  if (desks.length === 0) return []
  const rows = await db
    .selectFrom(openAt(regionId, desks))
    .select((row) => ['n', row.fn.countAll<number>().as('count')])
    .groupBy('n')
    .execute()
  const counts = new Map(rows.map(({ n, count }) => [n, count]))
  return desks.map((_, n) => counts.get(n) ?? 0)
}

/** Graded notices at each desk that nobody has signed for, on tasks that are not over; the oldest first. */
export async function listNoticesOf(db: Db, regionId: string, desks: readonly Desk[]) {
  if (desks.length === 0) return []
  const rows = await db
    .selectFrom('task_notice')
    .innerJoin('task', (join) =>
      join
        .onRef('task.region_id', '=', 'task_notice.region_id')
        .onRef('task.id', '=', 'task_notice.task_id')
        // One given to a unit that no longer answers waits for nobody.
        .onRef('task.root_unit_id', '=', 'task_notice.root_unit_id'),
    )
    .select([
      'task_notice.id',
      'task_notice.to_post_id as postId',
      'task_notice.level_name as level',
      'task_notice.given_on as givenOn',
      'task.id as taskId',
      'task.number',
      'task.title',
    ])
    .where('task_notice.region_id', '=', regionId)
    .where(
      'to_post_id',
      'in',
      desks.map(({ postId }) => postId),
    )
    .where('signed_at', 'is', null)
    .where(isOpen)
    .orderBy('given_on')
    .orderBy('task_notice.id')
    .execute()
  return desks.map(({ postId, until }) =>
    rows.flatMap(({ postId: at, ...row }) =>
      at === postId && (until === null || row.givenOn <= until)
        ? [{ ...row, level: levelOf(row.level) }]
        : [],
    ),
  )
}

/** Asked of the office from the post or by the person, and not ruled on. */
export async function listRequestsOf(db: Db, regionId: string, { postId, leaverId, until }: Desk) {
  const rows = await db
    .selectFrom('task_request')
    .innerJoin('task', (join) =>
      join
        .onRef('task.region_id', '=', 'task_request.region_id')
        .onRef('task.id', '=', 'task_request.task_id'),
    )
    .select(['task.id as taskId', 'task.number', 'task.title', 'task_request.kind', 'asked_at as askedAt'])
    .where('task_request.region_id', '=', regionId)
    .where('task_request.state', '=', 'open')
    .where((row) =>
      row.or([
        row('asker_post_id', '=', postId),
        ...(leaverId === null ? [] : [row('asker_person_id', '=', leaverId)]),
      ]),
    )
    .$if(until !== null, (query) => query.where(sql<Day>`asked_at::date`, '<=', until))
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({ ...row, kind: requestKindOf(row.kind) }))
}
