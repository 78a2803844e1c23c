/** Recomputations under way, the tasks they reach, and what became of them. */
import type { ExpressionBuilder, SqlBool, Expression, Insertable } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../../../domain/kernel.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { DB, Recomputation as RecomputationTable } from '../../../platform/schema.ts'

/** Days one after another that are worked differently now. */
export type Run = readonly [Day, Day]

const runs = z.array(z.tuple([z.string(), z.string()]))
const days = z.array(
  z.object({ date: z.string(), isWorkday: z.boolean(), name: z.string(), source: z.string() }),
)
const stored = z.object({ runs, before: z.object({ years: z.array(z.int()), days }) })

type Row = ExpressionBuilder<DB, 'task'>

/** Tasks under a clock, or suspended, whose days may come out differently. */
function reached(row: Row, changed: readonly Run[]): Expression<SqlBool> {
  return row.and([
    row('task.state', 'in', [...runningStates, 'suspended']),
    row.or([
      row('task.due_provisional', '=', true),
      ...changed.map(([from, to]) =>
        row.and([row('task.issued_on', '<', to), row('task.due_on', '>=', from)]),
      ),
    ]),
  ])
}

export async function countReached(db: Db | Tx, changed: readonly Run[]): Promise<number> {
  const { n } = await db
    .selectFrom('task')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where((row) => reached(row, changed))
    .executeTakeFirstOrThrow()
  return n
}

export async function insertRecomputation(tx: Tx, row: Insertable<RecomputationTable>): Promise<void> {
  await tx.insertInto('recomputation').values(row).execute()
}

/**
 * Those under way, and those of the last minutes: another server may still have issued by the calendar it
 * remembered.
 */
export async function openRecomputations(db: Db, since: string) {
  const rows = await db
    .selectFrom('recomputation')
    .select(['id', 'year', 'notice', 'changed', 'requested_at'])
    .where((row) => row.or([row('finished_at', 'is', null), row('requested_at', '>=', since)]))
    .orderBy('requested_at')
    .orderBy('id')
    .execute()
  return rows.map(({ changed, ...row }) => ({ ...row, changed: stored.parse(changed) }))
}
export type OpenRecomputation = Awaited<ReturnType<typeof openRecomputations>>[number]

export function latestRecomputation(db: Db, year: number) {
  return db
    .selectFrom('recomputation')
    .selectAll()
    .where('year', '=', year)
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/**
 * Whole tasks of a region with something in them that this recomputation has not looked at, parts included, in the
 * order of their keys from one on: the next batch begins where the last one ended.
 */
export async function rootsToExamine(
  db: Db | Tx,
  { id, changed }: OpenRecomputation,
  {
    regionId,
    after,
    limit,
  }: { readonly regionId: string; readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  let query = db
    .selectFrom('task')
    .select('task.root_id')
    .distinct()
    .where('task.region_id', '=', regionId)
    .where((row) => row.and([reached(row, changed.runs), notExamined(row, id)]))
  if (after !== null) query = query.where('task.root_id', '>', after)
  const rows = await query.orderBy('task.root_id').limit(limit).execute()
  return rows.map((row) => row.root_id)
}

/** The tasks of one whole that are to be looked at, the whole before its parts. */
export async function tasksToExamine(
  tx: Tx,
  regionId: string,
  rootId: string,
  { id, changed }: OpenRecomputation,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('task')
    .select('task.id')
    .where('task.region_id', '=', regionId)
    .where('task.root_id', '=', rootId)
    .where((row) => row.and([reached(row, changed.runs), notExamined(row, id)]))
    .orderBy('task.depth')
    .orderBy('task.part_path')
    .execute()
  return rows.map((row) => row.id)
}

/** Ids are ordered by time: what a later recomputation has looked at is left alone. */
const notExamined = (row: Row, id: string): Expression<SqlBool> =>
  row.or([row('task.recomputed_under', 'is', null), row('task.recomputed_under', '<', id)])

export type Tally = {
  readonly examined: number
  readonly moved: number
  readonly settled: number
  readonly kept: number
}

export async function addToRecomputation(tx: Tx, id: string, tally: Tally): Promise<void> {
  await tx
    .updateTable('recomputation')
    .set((row) => ({
      examined: row('examined', '+', tally.examined),
      moved: row('moved', '+', tally.moved),
      settled: row('settled', '+', tally.settled),
      kept: row('kept', '+', tally.kept),
    }))
    .where('id', '=', id)
    .execute()
}

export async function finishRecomputation(db: Db, id: string, at: string): Promise<void> {
  await db
    .updateTable('recomputation')
    .set({ finished_at: at })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .execute()
}

/** Beside its row: the last extension, the last return upheld, the days its clock stood. */
export async function originOf(tx: Tx, regionId: string, taskId: string) {
  const settled = (kind: 'extension' | 'return') =>
    tx
      .selectFrom('task_request')
      .select(['granted_due_on', 'settled_at'])
      .where('region_id', '=', regionId)
      .where('task_id', '=', taskId)
      .where('kind', '=', kind)
      .where('state', '=', 'granted')
      .orderBy('settled_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  return { extension: await settled('extension'), reassigned: await settled('return') }
}

/** What a recomputation keeps of a task that is as it was: that it has been looked at, and its lights. */
export async function saveExamined(
  tx: Tx,
  task: { readonly regionId: string; readonly id: string },
  columns: {
    readonly recomputed_under: string
    readonly soon_on?: Day
    readonly amber_on?: Day
    readonly red_on?: Day
    readonly suspended_workdays?: number
  },
): Promise<void> {
  await tx
    .updateTable('task')
    .set(columns)
    .where('region_id', '=', task.regionId)
    .where('id', '=', task.id)
    .execute()
}
