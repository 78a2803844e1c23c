/** What the morning's reminders and graded notices look at, and that they have looked. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../domain/kernel.ts'
import { pressedStates } from '../../../../domain/task/escalation.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Tx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'

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
 * Running tasks of a mechanism due by a day that no run has looked at today, for a reminder or, overdue and with the
 * unit, for a graded notice; locked, others left out.
 */
export function tasksToLookAt(
  tx: Tx,
  edition: { readonly regionId: string; readonly id: string },
  { dueBy, today, limit }: { readonly dueBy: Day; readonly today: Day; readonly limit: number },
) {
  return tx
    .selectFrom('task')
    .selectAll()
    .where('region_id', '=', edition.regionId)
    .where('mechanism_id', '=', edition.id)
    .where('state', 'in', [...runningStates])
    .where('due_on', '<=', dueBy)
    .where((row) =>
      row.or([
        notSince(row, 'reminded_on', today),
        row.and([row('due_on', '<', today), pressed(row), notSince(row, 'pressed_on', today)]),
      ]),
    )
    .orderBy('due_on')
    .limit(limit)
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
