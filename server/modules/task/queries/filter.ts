/** The one filter behind the ledger, its tabs and its cards: whatever counts and whatever lists goes through here. */
import { type Expression, type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import { ledgerViews, type taskFilter } from '../../../../contract/task.ts'
import type { ListScope } from '../../../../domain/identity/rights.ts'
import { addDays } from '../../../../domain/calendar/day.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { DB } from '../../../platform/schema.ts'

export type Filter = z.output<typeof taskFilter>
export type View = (typeof ledgerViews)[number]

export type Scopes = { readonly view: ListScope; readonly drafts: ListScope; readonly accountId: string }

type Row = ExpressionBuilder<DB, 'task'>
type Flag = ExpressionWrapper<DB, 'task', SqlBool>

/**
 * Rows the reader may see and asked for. Drafts are seen by the right to issue, the rest by the right to view;
 * where the view is known only one of the two is asked, which keeps the indexes in use.
 */
export function inScope(
  row: Row,
  scopes: Scopes,
  filter: Omit<Filter, 'view'>,
  view?: View,
): Expression<SqlBool> {
  return row.and([
    row('task.region_id', '=', scopes.view.regionId),
    view === undefined
      ? row.or([
          row.and([row('task.state', '<>', 'draft'), visible(row, scopes.view)]),
          row.and([row('task.state', '=', 'draft'), visible(row, scopes.drafts)]),
        ])
      : visible(row, view === 'drafts' ? scopes.drafts : scopes.view),
    ...(filter.parts === 'without' ? [row('task.depth', '=', 0)] : []),
    ...(filter.unit ? ofUnit(row, scopes.view.regionId, filter.unit) : []),
    ...(filter.indicator ? [ofIndicator(row, filter.indicator)] : []),
    ...(filter.source ? [row('task.source_kind', '=', filter.source)] : []),
    ...(filter.series ? [row('task.series_id', '=', filter.series)] : []),
    ...(filter.q ? [matching(row, filter.q)] : []),
  ])
}

function visible(row: Row, scope: ListScope): Expression<SqlBool> {
  if (scope.everything) return sql<SqlBool>`true`
  return row.or([
    ...(scope.mechanismIds.length > 0 ? [row('task.mechanism_id', 'in', [...scope.mechanismIds])] : []),
    ...(scope.unitIds.length > 0
      ? [
          row.exists(
            row
              .selectFrom('task_unit')
              .select('task_unit.task_id')
              .whereRef('task_unit.region_id', '=', 'task.region_id')
              .whereRef('task_unit.task_id', '=', 'task.id')
              .where('task_unit.unit_id', 'in', [...scope.unitIds]),
          ),
        ]
      : []),
  ])
}

/** A unit with its sections, or one section. The unit it belongs to is asked first: that is what the index knows. */
const ofUnit = (row: Row, regionId: string, unitId: string): Expression<SqlBool>[] => [
  row(
    'task.root_unit_id',
    '=',
    row
      .selectFrom('unit')
      .select('unit.root_id')
      .where('unit.region_id', '=', regionId)
      .where('unit.id', '=', unitId),
  ),
  row.or([row('task.root_unit_id', '=', unitId), row('task.unit_id', '=', unitId)]),
]

/** An indicator, or any of its sub-indicators. */
const ofIndicator = (row: Row, code: string): Expression<SqlBool> =>
  row.or([row('task.indicator_code', '=', code), row('task.indicator_code', 'like', `${escapeLike(code)}.%`)])

const matching = (row: Row, text: string): Expression<SqlBool> =>
  row.or([
    row('task.title', 'like', `%${escapeLike(text)}%`),
    row('task.number', 'like', `%${escapeLike(text)}%`),
    row('task.source_text', 'like', `%${escapeLike(text)}%`),
  ])

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (found) => `\\${found}`)

/** What a view of the ledger holds, in the words of {@link lightOn}. */
export function inView(row: Row, view: View, today: Day, scopes: Scopes): Expression<SqlBool> {
  const running = row('task.state', 'in', [...runningStates])
  switch (view) {
    case 'due-in-two-weeks':
      return row.and([running, row('task.due_on', '<=', addDays(today, 14))])
    case 'overdue':
      return row.and([running, row('task.due_on', '<', today)])
    case 'due-soon':
      return row.and([running, isAmber(row, today)])
    case 'running':
      return running
    case 'to-verify':
      return row('task.state', '=', 'closure-requested')
    case 'drafts':
      return row('task.state', '=', 'draft')
    case 'closed':
    case 'suspended':
    case 'cancelled':
      return row('task.state', '=', view)
    case 'requests':
      return row('task.open_request', 'is not', null)
    case 'handled':
      return row.and([row('task.state', '<>', 'draft'), actedOn(row, scopes, `${today.slice(0, 7)}-01`)])
    case 'to-recheck':
      return row('task.recheck_id', 'is not', null)
    case 'reopened':
      return row('task.reopened', '>', 0)
  }
}

/** Tasks in whose record the reader has an entry of his own since a day. */
const actedOn = (row: Row, { view, accountId }: Scopes, since: Day): Expression<SqlBool> =>
  row(
    'task.id',
    'in',
    row
      .selectFrom('event')
      .select('event.item_id')
      .where('event.region_id', '=', view.regionId)
      .where('event.account_id', '=', accountId)
      .where('event.item_kind', '=', 'task')
      .where('event.at', '>=', `${since}T00:00:00+08:00`),
  )

/** Overdue, or too far behind. */
export const isRed = (row: Row, today: Day): Flag =>
  row.or([row('task.due_on', '<', today), row('task.red_on', '<=', today)])

export const isAmber = (row: Row, today: Day): Flag =>
  row.and([
    row('task.due_on', '>=', today),
    row('task.amber_on', '<=', today),
    row.or([row('task.red_on', 'is', null), row('task.red_on', '>', today)]),
  ])

export const views: readonly View[] = ledgerViews
