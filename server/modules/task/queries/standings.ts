/** Where tasks stand, for those whose tasks they have become: the row of the ledger, who assists, when it was closed. */
import type { TaskRow } from '../../../../contract/task.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { today } from '../../../platform/clock.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { TaskDeps, UnitName } from '../deps.ts'
import { rowColumns, toRows } from './rows.ts'

export type TaskStanding = TaskRow & {
  readonly body: string
  readonly assistingUnits: readonly Pick<UnitName, 'id' | 'name' | 'shortName'>[]
  readonly closedOn: Day | null
}

export async function listStandings(
  deps: TaskDeps,
  db: Db | Tx,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TaskStanding>> {
  if (ids.length === 0) return new Map()
  const day = today(deps.platform.clock)
  const [rows, assisting, calendar] = [
    await db
      .selectFrom('task')
      .select([...rowColumns, 'body', 'closed_on'])
      .where('region_id', '=', regionId)
      .where('id', 'in', [...ids])
      .execute(),
    await db
      .selectFrom('task_unit')
      .select(['task_id', 'unit_id'])
      .where('region_id', '=', regionId)
      .where('task_id', 'in', [...ids])
      .where('part', '=', 'assisting')
      .orderBy('unit_id')
      .execute(),
    await deps.mechanisms.calendar(db),
  ]
  const told = await toRows(db, regionId, rows, day, calendar)
  const units = await deps.organization.units(
    db,
    regionId,
    assisting.map(({ unit_id }) => unit_id),
  )
  return new Map(
    told.map((row): [string, TaskStanding] => {
      const stored = rows.find(({ id }) => id === row.id)
      return [
        row.id,
        {
          ...row,
          body: stored?.body ?? '',
          closedOn: stored?.closed_on ?? null,
          assistingUnits: assisting
            .filter(({ task_id }) => task_id === row.id)
            .flatMap(({ unit_id }) => units.find(({ id }) => id === unit_id) ?? [])
            .map(({ id, name, shortName }) => ({ id, name, shortName })),
        },
      ]
    }),
  )
}
