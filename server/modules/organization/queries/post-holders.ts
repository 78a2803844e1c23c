import type { Day } from '../../../../domain/kernel.ts'
import type { PostKind } from '../../../../domain/organization/posts.ts'
import type { Db } from '../../../platform/context.ts'
import { postKind } from '../store.ts'
import { listUnitNames } from './units.ts'

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

/**
 * Posts in tree order, each with its holder on the day. Three plain reads instead of one join of six
 * tables: a planner without statistics has nothing to get wrong.
 */
export async function listPostHolders(
  db: Db,
  regionId: string,
  filter: PostFilter,
  day: Day,
): Promise<readonly PostHolder[]> {
  if ('postIds' in filter && filter.postIds.length === 0) return []
  if ('rootUnitIds' in filter && filter.rootUnitIds.length === 0) return []
  const posts = await listPosts(db, regionId, filter)
  const [roots, holders] = await Promise.all([
    listUnitNames(
      db,
      regionId,
      posts.map(({ rootUnitId }) => rootUnitId),
    ),
    listHolders(
      db,
      regionId,
      posts.map(({ postId }) => postId),
      day,
    ),
  ])
  const rootNames = new Map(roots.map(({ id, shortName }) => [id, shortName]))
  const holderOf = new Map(holders.map((holder) => [holder.postId, holder]))
  return posts.map(({ unitName, ...post }) => {
    const holder = holderOf.get(post.postId)
    return {
      ...post,
      kind: postKind(post.kind),
      unit: rootNames.get(post.rootUnitId) ?? unitName,
      section: post.unitId === post.rootUnitId ? null : unitName,
      personId: holder?.personId ?? null,
      person: holder?.person ?? null,
      hasAccount: (holder?.accountId ?? null) !== null,
    }
  })
}

function listPosts(db: Db, regionId: string, filter: PostFilter) {
  const query = db
    .selectFrom('post')
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .select([
      'post.id as postId',
      'post.kind',
      'post.title',
      'post.ordinal',
      'unit.id as unitId',
      'unit.root_id as rootUnitId',
      'unit.name as unitName',
    ])
    .where('post.region_id', '=', regionId)
    .orderBy('unit.ordinal')
    .orderBy('post.ordinal')
    .orderBy('post.id')
  if ('postIds' in filter) return query.where('post.id', 'in', filter.postIds).execute()
  if ('unitId' in filter) return query.where('unit.id', '=', filter.unitId).execute()
  return query.where('unit.root_id', 'in', filter.rootUnitIds).execute()
}

async function listHolders(db: Db, regionId: string, postIds: readonly string[], day: Day) {
  if (postIds.length === 0) return []
  return db
    .selectFrom('tenure')
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .leftJoin('account', (join) =>
      join
        .onRef('account.region_id', '=', 'person.region_id')
        .onRef('account.person_id', '=', 'person.id')
        .on('account.state', '=', 'active'),
    )
    .select([
      'post_id as postId',
      'person.id as personId',
      'person.name as person',
      'account.id as accountId',
    ])
    .where('tenure.region_id', '=', regionId)
    .where('post_id', 'in', postIds)
    .where('starts_on', '<=', day)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>=', day)]))
    .execute()
}
