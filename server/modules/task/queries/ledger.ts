import { sql } from 'kysely'
import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Db } from '../../../platform/context.ts'
import type { Calendar } from '../deps.ts'
import { type Filter, inScope, inView, isAmber, isRed, type Scopes, type View, views } from './filter.ts'
import type { RememberedNames } from './remembered-names.ts'
import { rowColumns, toRows } from './rows.ts'

type Query = z.output<(typeof taskRoutes.list)['query']>
type Ledger = z.input<(typeof taskRoutes.list)['response']>

/** Lists count exactly up to here; beyond it they are told as "10,000+". */
const countCap = 10_000

/** The number of a view, as its tab and its list tell it. */
export async function countView(db: Db, scopes: Scopes, filter: Filter, today: Day): Promise<number> {
  const { total } = await totalsOf(db, scopes, filter, today)
  return Math.min(total, countCap)
}

/** One page of the ledger, its count, and its foot: all over the same filter. */
export async function listTasks(
  db: Db,
  scopes: Scopes,
  query: Query,
  today: Day,
  calendar: Calendar,
  names: RememberedNames,
): Promise<Ledger> {
  const [rows, totals] = await Promise.all([
    pageOf(db, scopes, query, today).select(rowColumns).execute(),
    totalsOf(db, scopes, query, today),
  ])
  return {
    rows: await toRows(db, scopes.view.regionId, rows, today, calendar, names.read),
    total: Math.min(totals.total, countCap),
    capped: totals.total > countCap,
    foot: totals.foot,
  }
}

/** Rows of a filter in their order, from where the page begins; the caller names the columns. */
export function pageOf(db: Db, scopes: Scopes, query: Query, today: Day) {
  const descending = query.sort.startsWith('-') ? 'desc' : 'asc'
  return db
    .selectFrom('task')
    .where((row) =>
      row.and([inScope(row, scopes, query, query.view), inView(row, query.view, today, scopes)]),
    )
    .$if(query.sort.endsWith('due'), (page) => page.orderBy('due_on', descending).orderBy('id', descending))
    .$if(query.sort.endsWith('number'), (page) =>
      page.orderBy('serial_year', descending).orderBy('serial', descending).orderBy('part_path', descending),
    )
    .limit(query.size)
    .offset((query.page - 1) * query.size)
}

async function totalsOf(db: Db, scopes: Scopes, query: Filter, today: Day) {
  const counted = db
    .selectFrom('task')
    .select((row) => [
      row.case().when('task.state', '=', 'closed').then(true).else(false).end().as('done'),
      row('task.state', 'in', [...runningStates]).as('running'),
      isRed(row, today).as('red'),
      isAmber(row, today).as('amber'),
    ])
    .where((row) =>
      row.and([inScope(row, scopes, query, query.view), inView(row, query.view, today, scopes)]),
    )
    .limit(countCap + 1)
    .as('counted')
  const counts = await db
    .selectFrom(counted)
    .select((row) => [
      row.fn.countAll<number>().as('total'),
      sql<number>`count(*) filter (where done)`.as('done'),
      sql<number>`count(*) filter (where running and red)`.as('red'),
      sql<number>`count(*) filter (where running and amber)`.as('amber'),
      sql<number>`count(*) filter (where running and not red and not amber)`.as('green'),
    ])
    .executeTakeFirstOrThrow()
  const { total, done, red, amber, green } = counts
  return { total, foot: { red, amber, green, done, grey: total - done - red - amber - green } }
}

/** The count on every tab, by the same filter as the list behind it. */
export async function countTasks(
  db: Db,
  scopes: Scopes,
  filter: Omit<Filter, 'view'>,
  today: Day,
): Promise<Record<View, number>> {
  const counts = await db
    .selectFrom('task')
    .select((row) =>
      views.map((view) =>
        row.fn
          .countAll<number>()
          .filterWhere(inView(row, view, today, scopes))
          .as(view),
      ),
    )
    .where((row) => inScope(row, scopes, filter))
    .executeTakeFirstOrThrow()
  return counts
}
