/** Tasks by the indicator they are about: counted as the ledger counts them, and named. */
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { inScope, inView, type Scopes, type View } from './filter.ts'

export type IndicatorCounts = { readonly running: number; readonly overdue: number }

/** Parts count like wholes, as in the ledger with parts. Keys are the codes the tasks themselves carry. */
export async function countByIndicator(
  db: Db,
  scopes: Scopes,
  today: Day,
): Promise<ReadonlyMap<string, IndicatorCounts>> {
  const rows = await db
    .selectFrom('task')
    .select('indicator_code')
    .select((row) =>
      (['running', 'overdue'] as const).map((view) =>
        row.fn
          .countAll<number>()
          .filterWhere(inView(row, view, today, scopes))
          .as(view),
      ),
    )
    .where((row) => inScope(row, scopes, { parts: 'with' }))
    .where('indicator_code', 'is not', null)
    .groupBy('indicator_code')
    .execute()
  return new Map(
    rows.map(({ indicator_code: code, running, overdue }): [string, IndicatorCounts] => [
      code ?? '',
      { running, overdue },
    ]),
  )
}

export type IndicatorTask = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly state: string
  readonly code: string
  readonly unit: string
  readonly issuedOn: Day | null
  readonly dueOn: Day
  readonly closedOn: Day | null
}

/** As many running ones as are shown beside the indicators; closed ones are counted by what came of them: all. */
const mostRunning = 2000

/** Whole tasks about an indicator that the reader may see, newest first. */
export async function listByIndicator(
  db: Db,
  scopes: Scopes,
  view: Extract<View, 'running' | 'closed'>,
  today: Day,
): Promise<readonly IndicatorTask[]> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'task.region_id').onRef('unit.id', '=', 'task.root_unit_id'),
    )
    .select([
      'task.id',
      'task.number',
      'task.title',
      'task.state',
      'task.indicator_code as code',
      'unit.short_name as unit',
      'task.issued_on as issuedOn',
      'task.due_on as dueOn',
      'task.closed_on as closedOn',
    ])
    .where((row) => inScope(row, scopes, { parts: 'without' }, view))
    .where((row) => inView(row, view, today, scopes))
    .where('task.indicator_code', 'is not', null)
    .orderBy('task.serial_year', 'desc')
    .orderBy('task.serial', 'desc')
    .$if(view === 'running', (tasks) => tasks.limit(mostRunning))
    .execute()
  return rows.flatMap(({ code, ...row }) => (code === null ? [] : [{ ...row, code }]))
}
