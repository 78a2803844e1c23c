import type { Day } from '../../../../domain/kernel.ts'
import type { PostKind } from '../../../../domain/organization/posts.ts'
import type { Db } from '../../../platform/context.ts'
import { postKind } from '../store.ts'

/** A post, where it stands, and who holds it on a day. */
export type PostHolder = {
  readonly postId: string
  readonly kind: PostKind
  readonly title: string
  readonly ordinal: number
  readonly unitId: string
  readonly rootUnitId: string
  /** Short name of the unit it belongs to. */
  readonly unit: string
  /** Name of the section it stands in; null for posts of the unit itself. */
  readonly section: string | null
  readonly personId: string | null
  /** Null is a vacancy. */
  readonly person: string | null
  readonly hasAccount: boolean
}

export type PostFilter =
  | { readonly postIds: readonly string[] }
  | { readonly unitId: string }
  | { readonly rootUnitIds: readonly string[] }

/** Posts in tree order, each with its holder on the day. */
export async function listPostHolders(
  db: Db,
  regionId: string,
  filter: PostFilter,
  day: Day,
): Promise<readonly PostHolder[]> {
  if ('postIds' in filter && filter.postIds.length === 0) return []
  if ('rootUnitIds' in filter && filter.rootUnitIds.length === 0) return []
  const rows = await db
    .selectFrom('post')
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('unit as root', (join) =>
      join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
    )
    .leftJoin('tenure', (join) =>
      join
        .onRef('tenure.region_id', '=', 'post.region_id')
        .onRef('tenure.post_id', '=', 'post.id')
        .on('tenure.starts_on', '<=', day)
        .on((on) => on.or([on('tenure.ends_on', 'is', null), on('tenure.ends_on', '>=', day)])),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .leftJoin('account', (join) =>
      join
        .onRef('account.region_id', '=', 'person.region_id')
        .onRef('account.person_id', '=', 'person.id')
        .on('account.state', '=', 'active'),
    )
    .select([
      'post.id as postId',
      'post.kind',
      'post.title',
      'post.ordinal',
      'unit.id as unitId',
      'unit.root_id as rootUnitId',
      'unit.name as unitName',
      'root.short_name as unit',
      'person.id as personId',
      'person.name as person',
      'account.id as accountId',
    ])
    .where('post.region_id', '=', regionId)
    .$if('postIds' in filter, (query) =>
      query.where('post.id', 'in', 'postIds' in filter ? filter.postIds : []),
    )
    .$if('unitId' in filter, (query) => query.where('unit.id', '=', 'unitId' in filter ? filter.unitId : ''))
    .$if('rootUnitIds' in filter, (query) =>
      query.where('unit.root_id', 'in', 'rootUnitIds' in filter ? filter.rootUnitIds : []),
    )
    .orderBy('unit.ordinal')
    .orderBy('post.ordinal')
    .orderBy('post.id')
    .execute()
  return rows.map(({ unitName, accountId, ...row }) => ({
    ...row,
    kind: postKind(row.kind),
    section: row.unitId === row.rootUnitId ? null : unitName,
    hasAccount: accountId !== null,
  }))
}
