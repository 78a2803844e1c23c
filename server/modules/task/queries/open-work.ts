/** What is open at posts and with people: for whoever hands it over, and for posts nobody holds. */
import { sql } from 'kysely'
import { requestKindOf } from '../store/requests.ts'
import { stateOf } from '../store.ts'
import type { Db, Tx } from '../../../platform/context.ts'

/** In the words of the indexes `task_open_by_post` and `task_open_by_person`. */
const open = ['issued', 'acknowledged', 'in-progress', 'closure-requested', 'suspended']

type Desk = { readonly postId: string; readonly leaverId: string }

/** Ids of open tasks that the post or the person answers for, or whose to-dos the post reads; the deepest first. */
export async function lockOpenOf(tx: Tx, regionId: string, desk: Desk): Promise<readonly string[]> {
  const rows = await openOf(tx, regionId, desk)
    .select('id')
    .orderBy('depth', 'desc')
    .orderBy('part_path')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** The same tasks as a page shows them, the soonest first. */
export async function listOpenOf(db: Db, regionId: string, desk: Desk) {
  const rows = await openOf(db, regionId, desk)
    .select(['id', 'number', 'title', 'state', 'due_on as dueOn', 'progress'])
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, state: stateOf(row.state) }))
}

const openOf = (db: Db, regionId: string, { postId, leaverId }: Desk) =>
  db
    .selectFrom('task')
    .where('region_id', '=', regionId)
    .where('state', 'in', open)
    .where((row) =>
      row.or([
        row('responsible_post_id', '=', postId),
        row('responsible_person_id', '=', leaverId),
        row.and([
          row('desk_post_id', '=', postId),
          row(
            'id',
            'in',
            row
              .selectFrom('todo')
              .select('todo.item_id')
              .where('todo.region_id', '=', regionId)
              .where('todo.address', '=', `post:${postId}`),
          ),
        ]),
      ]),
    )

/** Asked of the office from the post or by the person, and not ruled on. */
export async function listRequestsOf(db: Db, regionId: string, { postId, leaverId }: Desk) {
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
    .where((row) => row.or([row('asker_post_id', '=', postId), row('asker_person_id', '=', leaverId)]))
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({ ...row, kind: requestKindOf(row.kind) }))
}

/** How many open tasks lie with each of these posts. */
export async function countOpenAt(
  db: Db,
  regionId: string,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (postIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('task')
    .select((row) => ['responsible_post_id as postId', row.fn.countAll<number>().as('n')])
    .where('region_id', '=', regionId)
    .where('state', 'in', open)
    .where('responsible_post_id', 'in', [...postIds])
    .groupBy('responsible_post_id')
    .execute()
  return new Map(rows.map(({ postId, n }) => [postId ?? '', n]))
}

/** Open tasks of the time before a day that still lie with a post or with the person who left it. */
export async function countLeft(
  db: Db,
  regionId: string,
  left: readonly { readonly postId: string; readonly leaverId: string; readonly endedOn: string }[],
): Promise<readonly number[]> {
  if (left.length === 0) return []
  const { rows } = await sql<{ n: number }>`
    select (
      select count(*) from task t
      where t.region_id = ${regionId} and t.state in ('issued', 'acknowledged', 'in-progress', 'closure-requested', 'suspended')
        and t.issued_on <= l.ended_on::date
        and (t.responsible_post_id = l.post_id::uuid or t.responsible_person_id = l.leaver_id::uuid)
    ) as n
    from json_to_recordset(${JSON.stringify(
      left.map(({ postId, leaverId, endedOn }, n) => ({
        n,
        post_id: postId,
        leaver_id: leaverId,
        ended_on: endedOn,
      })),
    )}::json) as l (n integer, post_id text, leaver_id text, ended_on text)
    order by l.n`.execute(db)
  return rows.map(({ n }) => Number(n))
}
