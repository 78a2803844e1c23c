import type { Day } from '../../../../domain/kernel.ts'
import type { HeldPost } from '../../../../domain/organization/posts.ts'
import type { Db } from '../../../platform/context.ts'
import { postKind } from '../store.ts'

/** A post held, with the names a session shows beside it. */
export type NamedPost = HeldPost & { readonly unit: string; readonly section: string | null }

/** The posts a person holds on a day: what their rights come from. */
export async function listHeldPosts(
  db: Db,
  regionId: string,
  personId: string,
  day: Day,
): Promise<readonly NamedPost[]> {
  const rows = await db
    .selectFrom('tenure')
    .innerJoin('post', (join) =>
      join.onRef('post.region_id', '=', 'tenure.region_id').onRef('post.id', '=', 'tenure.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('unit as root', (join) =>
      join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
    )
    .select([
      'post.id as postId',
      'post.kind',
      'post.title',
      'post.unit_id as unitId',
      'unit.root_id as rootUnitId',
      'root.short_name as unit',
      'unit.short_name as section',
    ])
    .where('tenure.region_id', '=', regionId)
    .where('tenure.person_id', '=', personId)
    .where('tenure.starts_on', '<=', day)
    .where((row) => row.or([row('tenure.ends_on', 'is', null), row('tenure.ends_on', '>=', day)]))
    .orderBy('unit.ordinal')
    .orderBy('post.ordinal')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: postKind(row.kind),
    section: row.unitId === row.rootUnitId ? null : row.section,
  }))
}
