/** Draws among closed tasks, and what came of looking back at one. */
import type { Day } from '../../../../domain/kernel.ts'
import type { OpenRecheck, Task } from '../../../../domain/task/task.ts'
import type { By, Db, Tx } from '../../../platform/context.ts'

export type Round = { readonly regionId: string; readonly mechanismId: string; readonly round: number }

/** Days up to `to` on which tasks were closed that no draw of the round has reached yet. */
export async function closingDaysToDraw(db: Db, { regionId, mechanismId, round }: Round, to: Day) {
  const rows = await db
    .selectFrom('task')
    .select('closed_on')
    .distinct()
    .where('region_id', '=', regionId)
    .where('mechanism_id', '=', mechanismId)
    .where('state', '=', 'closed')
    .where('depth', '=', 0)
    .where('closed_on', '<=', to)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('task_recheck_draw')
            .select('seed')
            .where('task_recheck_draw.region_id', '=', regionId)
            .where('task_recheck_draw.mechanism_id', '=', mechanismId)
            .where('task_recheck_draw.round', '=', round)
            .whereRef('task_recheck_draw.week_ends_on', '>=', 'task.closed_on'),
        ),
      ),
    )
    .orderBy('closed_on')
    .execute()
  return rows.flatMap(({ closed_on }) => (closed_on === null ? [] : [closed_on]))
}

/** Closed whole tasks of a week that nobody is rechecking, locked. */
export async function lockPool(
  tx: Tx,
  { regionId, mechanismId }: Omit<Round, 'round'>,
  week: { readonly from: Day; readonly to: Day },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('task')
    .select('id')
    .where('region_id', '=', regionId)
    .where('mechanism_id', '=', mechanismId)
    .where('state', '=', 'closed')
    .where('depth', '=', 0)
    .where('closed_on', '>=', week.from)
    .where('closed_on', '<=', week.to)
    .where('recheck_id', 'is', null)
    .orderBy('root_id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

export type DrawMade = Round & {
  readonly weekEndsOn: Day
  readonly seed: string
  readonly drawnOn: Day
  readonly sharePercent: number
  readonly pool: number
  readonly drawn: number
}

/** False where the week has been drawn before. */
export async function insertDraw(tx: Tx, draw: DrawMade): Promise<boolean> {
  const made = await tx
    .insertInto('task_recheck_draw')
    .values({
      region_id: draw.regionId,
      mechanism_id: draw.mechanismId,
      round: draw.round,
      week_ends_on: draw.weekEndsOn,
      seed: draw.seed,
      drawn_on: draw.drawnOn,
      share_percent: draw.sharePercent,
      pool: draw.pool,
      drawn: draw.drawn,
    })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'mechanism_id', 'round', 'week_ends_on']).doNothing(),
    )
    .returning('seed')
    .executeTakeFirst()
  return made !== undefined
}

export type NewRecheck = OpenRecheck & {
  readonly round: number
  readonly seed: string | null
  readonly pool: number | null
  readonly chooser: string | null
  readonly closedOn: Day
  readonly drawnOn: Day
}

export async function insertRecheck(tx: Tx, task: Task, recheck: NewRecheck): Promise<void> {
  await tx
    .insertInto('task_recheck')
    .values({
      region_id: task.regionId,
      id: recheck.id,
      task_id: task.id,
      round: recheck.round,
      seed: recheck.seed,
      pool: recheck.pool,
      chooser_name: recheck.chooser,
      closed_on: recheck.closedOn,
      drawn_on: recheck.drawnOn,
      due_on: recheck.dueOn,
      state: 'open',
    })
    .execute()
}

/** Ends the recheck; the task's row is locked, so nobody else can have ended it. */
export async function settleRecheck(
  tx: Tx,
  task: Task,
  recheckId: string,
  by: By,
  settling: { readonly state: 'accepted' | 'reopened'; readonly text: string; readonly at: string },
): Promise<void> {
  await tx
    .updateTable('task_recheck')
    .set({
      state: settling.state,
      finding: settling.text,
      checker_name: by.name,
      checker_post: by.post,
      checker_unit: by.unit,
      settled_at: settling.at,
    })
    .where('region_id', '=', task.regionId)
    .where('id', '=', recheckId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
}

/** Newest first. */
export function rechecksOf(db: Db | Tx, regionId: string, taskId: string) {
  return db
    .selectFrom('task_recheck')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('task_id', '=', taskId)
    .orderBy('drawn_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
