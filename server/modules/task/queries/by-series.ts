import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { inScope, inView, type Scopes } from './filter.ts'

export type SeriesCounts = { readonly running: number; readonly overdue: number; readonly closed: number }

/** How the tasks of each series go: the numbers of the ledger filtered by the series. */
export async function countBySeries(
  db: Db,
  scopes: Scopes,
  ids: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, SeriesCounts>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('task')
    .select('series_id')
    .select((row) =>
      (['running', 'overdue', 'closed'] as const).map((view) =>
        row.fn
          .countAll<number>()
          .filterWhere(inView(row, view, today, scopes))
          .as(view),
      ),
    )
    .where((row) => inScope(row, scopes, { parts: 'without' }))
    .where('series_id', 'in', [...ids])
    .groupBy('series_id')
    .execute()
  return new Map(
    rows.flatMap(({ series_id, running, overdue, closed }): [string, SeriesCounts][] =>
      series_id === null ? [] : [[series_id, { running, overdue, closed }]],
    ),
  )
}
