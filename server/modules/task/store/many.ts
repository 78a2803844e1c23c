import type { Db } from '../../../platform/context.ts'
import { type Loaded, toTask } from '../store.ts'
import { openRequestColumns, openRequestOf } from './requests.ts'

/** Several tasks with what the rules need beside their rows: three reads, however many. */
export async function findTasks(
  db: Db,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Loaded>> {
  if (ids.length === 0) return new Map()
  const [rows, units, requests] = await Promise.all([
    db
      .selectFrom('task')
      .selectAll()
      .where('region_id', '=', regionId)
      .where('id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('task_unit')
      .select(['task_id', 'unit_id', 'part'])
      .where('region_id', '=', regionId)
      .where('task_id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('task_request')
      .select(['task_id', ...openRequestColumns])
      .where('region_id', '=', regionId)
      .where('task_id', 'in', [...ids])
      .where('state', '=', 'open')
      .execute(),
  ])
  return new Map(
    rows.map((row): [string, Loaded] => {
      const involved = units.filter(({ task_id }) => task_id === row.id)
      const asked = requests.find(({ task_id }) => task_id === row.id)
      const request = asked === undefined ? null : openRequestOf(asked)
      // No to-dos are made from these: notices are left out.
      return [row.id, { row, task: toTask(row, involved, request, []) }]
    }),
  )
}
