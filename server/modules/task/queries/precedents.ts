import type { z } from 'zod'
import type { precedent } from '../../../../contract/task.ts'
import type { Db } from '../../../platform/context.ts'
import type { Loaded } from '../store.ts'
import { inScope, type Scopes } from './filter.ts'

/** A ruling older than the newest twenty settles nothing that those do not. */
const most = 20

/**
 * Earlier rulings on returns in the region, by the same indicator or the same clause, newest first. A ruling is
 * shown to everybody who returns or rules; the task behind it opens only for those who may see it.
 */
export async function listPrecedents(
  db: Db,
  scopes: Scopes,
  { task, row }: Loaded,
  clause: string | undefined,
): Promise<readonly z.input<typeof precedent>[]> {
  const rows = await db
    .selectFrom('task_request')
    .innerJoin('task', (join) =>
      join
        .onRef('task.region_id', '=', 'task_request.region_id')
        .onRef('task.id', '=', 'task_request.task_id'),
    )
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.region_id', '=', 'task_request.region_id')
        .onRef('unit.id', '=', 'task_request.unit_id'),
    )
    .leftJoin('unit as to_unit', (join) =>
      join
        .onRef('to_unit.region_id', '=', 'task_request.region_id')
        .onRef('to_unit.id', '=', 'task_request.to_unit_id'),
    )
    .select((select) => [
      'task_request.id',
      'task_request.task_id as taskId',
      'task.number',
      'task.indicator_code as indicator',
      'task_request.clause_code as clause',
      'unit.short_name as unit',
      'to_unit.short_name as toUnit',
      'task_request.reason',
      'task_request.state',
      'task_request.settling as ruling',
      'task_request.settler_name as ruledBy',
      'task_request.settled_at as ruledAt',
      select
        .case()
        .when(inScope(select, scopes, { parts: 'with' }))
        .then(true)
        .else(false)
        .end()
        .as('mayOpen'),
    ])
    .where('task_request.region_id', '=', task.regionId)
    .where('task_request.kind', '=', 'return')
    .where('task_request.state', 'in', ['granted', 'refused'])
    .where('task_request.task_id', '<>', task.id)
    .where((where) =>
      where.or([
        ...(clause === undefined ? [] : [where('task_request.clause_code', '=', clause)]),
        ...(row.indicator_code === null ? [] : [where('task.indicator_code', '=', row.indicator_code)]),
      ]),
    )
    .orderBy('task_request.settled_at', 'desc')
    .limit(most)
    .execute()
  return rows.flatMap(({ state, mayOpen, taskId, clause: code, ruling, ruledBy, ruledAt, ...said }) =>
    code === null || ruledAt === null
      ? []
      : [
          {
            ...said,
            taskId: mayOpen ? taskId : null,
            clause: code,
            upheld: state === 'granted',
            ruling: ruling ?? '',
            ruledBy: ruledBy ?? '',
            ruledAt,
          },
        ],
  )
}
