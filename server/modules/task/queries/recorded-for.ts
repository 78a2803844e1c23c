import type { Tx } from '../../../platform/context.ts'
import { openStates } from './open-work.ts'

/**
 * Open tasks that a post answers for and another desk records; and, for a unit, those that nobody there answers
 * for, or only its liaison. In the order in which tasks are locked.
 */
export async function listRecordedFor(
  tx: Tx,
  regionId: string,
  { postId, unitId }: { readonly postId: string; readonly unitId: string | null },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('task')
    .select('id')
    .where('region_id', '=', regionId)
    .where('state', 'in', openStates)
    .where((row) =>
      row.or([
        row.and([
          row('responsible_post_id', '=', postId),
          row('desk_post_id', 'is distinct from', postId),
          row('responsible_person_id', 'is', null),
        ]),
        ...(unitId === null
          ? []
          : [
              row.and([
                row('unit_id', '=', unitId),
                row.or([
                  row('responsible_post_id', 'is', null),
                  row(
                    'responsible_post_id',
                    'in',
                    row
                      .selectFrom('post')
                      .select('post.id')
                      .where('post.region_id', '=', regionId)
                      .where('post.unit_id', '=', unitId)
                      .where('post.kind', '=', 'liaison')
                      .where('post.id', '<>', postId),
                  ),
                ]),
              ]),
            ]),
      ]),
    )
    .orderBy('depth', 'desc')
    .orderBy('root_id')
    .orderBy('part_path')
    .execute()
  return rows.map(({ id }) => id)
}
