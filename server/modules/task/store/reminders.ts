/** What the morning's reminders and graded notices look at, and that they have looked. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../domain/kernel.ts'
import { pressedStates } from '../../../../domain/task/escalation.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'

type Edition = { readonly regionId: string; readonly id: string }
type When = { readonly dueBy: Day; readonly today: Day }

/** Where a task stands among those to be looked at. */
export type Place = { readonly id: string; readonly dueOn: Day }

type Row = ExpressionBuilder<DB, 'task'>

const notSince = (row: Row, column: 'reminded_on' | 'pressed_on', today: Day): Expression<SqlBool> =>
  row.or([row(column, 'is', null), row(column, '<', today)])

/** The court is the unit's: `isPressed` of a stored row. */
const pressed = (row: Row): Expression<SqlBool> =>
  row.and([
    row('state', 'in', [...pressedStates]),
    row.or([row('open_request', 'is', null), row('open_request', '<>', 'return')]),
  ])

/**
 * Running tasks of a mechanism that no run has looked at today, for a reminder or, overdue and with the unit, for a
 * graded notice.
 */
const unlooked = (db: Db | Tx, edition: Edition, { today }: When) =>
  db
    .selectFrom('task')
    .where('region_id', '=', edition.regionId)
    .where('mechanism_id', '=', edition.id)
    .where('state', 'in', [...runningStates])
    .where((row) =>
      row.or([
        notSince(row, 'reminded_on', today),
        row.and([row('due_on', '<', today), pressed(row), notSince(row, 'pressed_on', today)]),
      ]),
    )

/** Due by a day; or with a step before it whose day has come. */
const reaches = {
  due: (row: Row, { dueBy }: When) => row('due_on', '<=', dueBy),
  step: (row: Row, { today }: When) =>
    row.or([
      row.and([row('state', '=', 'issued'), row('acknowledge_due_on', '<=', today)]),
      row.and([
        row('state', 'in', ['acknowledged', 'in-progress']),
        row('reported_at', 'is', null),
        row('first_report_due_on', '<=', today),
      ]),
    ]),
} as const

/** The next of them, the soonest due first. */
export function placesToLookAt(
  db: Db,
  edition: Edition,
  {
    what,
    after,
    limit,
    ...when
  }: When & {
    readonly what: keyof typeof reaches
    readonly after: Place | null
    readonly limit: number
  },
): Promise<readonly Place[]> {
  return unlooked(db, edition, when)
    .where((row) => reaches[what](row, when))
    .select(['id', 'due_on as dueOn'])
    .$if(after !== null, (query) =>
      query.where((row) =>
        row.or([
          row('due_on', '>', after?.dueOn ?? ''),
          row.and([row('due_on', '=', after?.dueOn ?? ''), row('id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('due_on')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Those of them that are still to be looked at; locked, what others hold left out. */
export function lockToLookAt(
  tx: Tx,
  edition: Edition,
  { ids, ...when }: When & { readonly ids: readonly string[] },
) {
  return unlooked(tx, edition, when)
    .where((row) => row.or([reaches.due(row, when), reaches.step(row, when)]))
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('due_on')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()
}

/** They have been looked at: all for a reminder, for a notice those with the unit. */
export async function markLookedAt(
  tx: Tx,
  regionId: string,
  ids: readonly string[],
  today: Day,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('task')
    .set((row) => ({
      reminded_on: today,
      pressed_on: row
        .case()
        .when(pressed(row))
        .then(sql<string>`${today}::date`)
        .else(row.ref('pressed_on'))
        .end(),
    }))
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .execute()
}
