import type { z } from 'zod'
import type { taskLink } from '../../../../contract/task.ts'
import type { Db } from '../../../platform/context.ts'
import { inScope, type Scopes } from './filter.ts'

export type TaskLink = z.input<typeof taskLink>

type Wanted =
  | { readonly ids: readonly string[] }
  | { readonly mergedInto: string }
  | { readonly splitFrom: string }

/** Tasks named on the page of another one; a link opens only for those who may see the task. */
export async function listLinks(db: Db, scopes: Scopes, wanted: Wanted): Promise<TaskLink[]> {
  if ('ids' in wanted && wanted.ids.length === 0) return []
  const rows = await db
    .selectFrom('task')
    .select((row) => [
      'id',
      'number',
      'title',
      row
        .case()
        .when(inScope(row, scopes, { parts: 'with' }))
        .then(true)
        .else(false)
        .end()
        .as('mayOpen'),
    ])
    .where('region_id', '=', scopes.view.regionId)
    .where((row) => {
      if ('ids' in wanted) return row('id', 'in', [...wanted.ids])
      if ('mergedInto' in wanted) return row('merged_into_id', '=', wanted.mergedInto)
      return row('split_from_id', '=', wanted.splitFrom)
    })
    .orderBy('serial_year')
    .orderBy('serial')
    .orderBy('part_path')
    .execute()
  return rows
}
