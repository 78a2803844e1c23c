/** What the morning's reminders look at, and that they have looked. */
import type { Day } from '../../../../domain/kernel.ts'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Tx } from '../../../platform/context.ts'

/** Running tasks of a mechanism due by a day that no run has looked at today; locked, others left out. */
export function tasksToRemind(
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
    .where((row) => row.or([row('reminded_on', 'is', null), row('reminded_on', '<', today)]))
    .orderBy('due_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function markReminded(
  tx: Tx,
  regionId: string,
  ids: readonly string[],
  today: Day,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('task')
    .set({ reminded_on: today })
    .where('region_id', '=', regionId)
    .where('id', 'in', [...ids])
    .execute()
}
