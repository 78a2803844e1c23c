import type { Selectable } from 'kysely'
import { z } from 'zod'
import { rivals as rivalsShape } from '../../../../contract/scoring-first-tier.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { ScoringPlan } from '../../../platform/schema.ts'

const movesShape = z.array(z.object({ code: z.string(), target: z.number(), effort: z.int() }))
export type PlanMoves = z.infer<typeof movesShape>
export type PlanRow = Omit<Selectable<ScoringPlan>, 'rivals' | 'moves'> & {
  readonly rivals: z.infer<typeof rivalsShape>
  readonly moves: PlanMoves
}

const read = (row: Selectable<ScoringPlan>): PlanRow => ({
  ...row,
  rivals: rivalsShape.parse(row.rivals),
  moves: movesShape.parse(row.moves),
})

export async function listPlans(db: Db | Tx, regionId: string): Promise<readonly PlanRow[]> {
  const rows = await db
    .selectFrom('scoring_plan')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(read)
}

export async function lockPlan(tx: Tx, regionId: string, id: string): Promise<PlanRow> {
  const row = await tx
    .selectFrom('scoring_plan')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found', { reason: 'no-plan' })
  return read(row)
}

const stored = ({ rivals, moves, ...row }: PlanRow) => ({
  ...row,
  rivals: JSON.stringify(rivals),
  moves: JSON.stringify(moves),
})

export async function insertPlan(tx: Tx, row: PlanRow): Promise<void> {
  await tx.insertInto('scoring_plan').values(stored(row)).execute()
}

export async function updatePlan(tx: Tx, row: PlanRow): Promise<void> {
  const { region_id, id, ...rest } = stored(row)
  await tx
    .updateTable('scoring_plan')
    .set(rest)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function removePlan(
  tx: Tx,
  { region_id, id }: Pick<PlanRow, 'region_id' | 'id'>,
): Promise<void> {
  await tx.deleteFrom('scoring_plan').where('region_id', '=', region_id).where('id', '=', id).execute()
}

export type MoveRow = {
  readonly taskId: string
  readonly code: string
  readonly releaseId: string
  readonly baseline: number | null
  readonly target: number
}

/** What tasks were given to reach. */
export async function listMoves(db: Db, regionId: string): Promise<readonly MoveRow[]> {
  return db
    .selectFrom('scoring_move')
    .select(['task_id as taskId', 'node_code as code', 'release_id as releaseId', 'baseline', 'target'])
    .where('region_id', '=', regionId)
    .orderBy('task_id')
    .execute()
}

export async function insertMove(tx: Tx, regionId: string, at: string, move: MoveRow): Promise<void> {
  await tx
    .insertInto('scoring_move')
    .values({
      region_id: regionId,
      task_id: move.taskId,
      node_code: move.code,
      release_id: move.releaseId,
      baseline: move.baseline,
      target: move.target,
      made_at: at,
    })
    .execute()
}
