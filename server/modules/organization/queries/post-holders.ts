import type { Day } from '../../../../domain/kernel.ts'
import type { PostKind } from '../../../../domain/organization/posts.ts'
import { anyOf } from '../../../platform/any-of.ts'
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
  /** Who acts for the post on the day, by authority. */
  readonly acting: { readonly person: string; readonly until: Day } | null
  /** Somebody who holds it or acts for it can read to-dos. */
  readonly hasAccount: boolean
}

export type PostFilter =
  | { readonly postIds: readonly string[] }
  | { readonly unitId: string }
  | { readonly rootUnitIds: readonly string[] }

/**
 * Posts in tree order, each with its holder on the day. Three plain reads instead of one join of seven
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
  const postIds = posts.map(({ postId }) => postId)
  const [holders, actings] = await Promise.all([
    listHolders(db, regionId, postIds, day),
    listActing(db, regionId, postIds, day),
  ])
  const holderOf = new Map(holders.map((holder) => [holder.postId, holder]))
  const actingOf = new Map(
    actings
      // Whoever took the post since then does its work.
      .filter(({ postId, forPersonId }) => (holderOf.get(postId)?.personId ?? forPersonId) === forPersonId)
      .map(({ postId, person, until }) => [postId, { person, until }]),
  )
  return posts.map(({ unitName, rootName, ...post }) => {
    const holder = holderOf.get(post.postId)
    return {
      ...post,
      kind: postKind(post.kind),
      unit: rootName,
      section: post.unitId === post.rootUnitId ? null : unitName,
      personId: holder?.personId ?? null,
      person: holder?.person ?? null,
      acting: actingOf.get(post.postId) ?? null,
      hasAccount: (holder?.accountId ?? null) !== null || actingOf.has(post.postId),
    }
  })
}

function listPosts(db: Db, regionId: string, filter: PostFilter) {
  const query = db
    .selectFrom('post')
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
      'post.ordinal',
      'unit.id as unitId',
      'unit.root_id as rootUnitId',
      'unit.name as unitName',
      'root.short_name as rootName',
    ])
    .where('post.region_id', '=', regionId)
    .orderBy('unit.ordinal')
    .orderBy('post.ordinal')
    .orderBy('post.id')
  if ('postIds' in filter) return query.where('post.id', '=', anyOf(filter.postIds)).execute()
  if ('unitId' in filter) return query.where('unit.id', '=', filter.unitId).execute()
  return query.where('unit.root_id', '=', anyOf(filter.rootUnitIds)).execute()
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
    .where('post_id', '=', anyOf(postIds))
    .where('starts_on', '<=', day)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>=', day)]))
    .execute()
}

/** Authorities in force whose person can sign in and still holds a post. */
async function listActing(db: Db, regionId: string, postIds: readonly string[], day: Day) {
  if (postIds.length === 0) return []
  return db
    .with(
      // First the few authorities, then who they name: without statistics the planner goes the other way round.
      (name) => name('acting').materialized(),
      (query) =>
        query
          .selectFrom('acting')
          .selectAll()
          .where('region_id', '=', regionId)
          .where('post_id', '=', anyOf(postIds))
          .where('ended_at', 'is', null)
          .where('starts_on', '<=', day)
          .where('ends_on', '>=', day),
    )
    .selectFrom('acting')
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'acting.region_id').onRef('person.id', '=', 'acting.person_id'),
    )
    .innerJoin('account', (join) =>
      join
        .onRef('account.region_id', '=', 'acting.region_id')
        .onRef('account.person_id', '=', 'acting.person_id')
        .on('account.state', '=', 'active'),
    )
    .select([
      'acting.post_id as postId',
      'acting.for_person_id as forPersonId',
      'person.name as person',
      'acting.ends_on as until',
    ])
    .where((row) =>
      row.exists(
        row
          .selectFrom('tenure')
          .select('tenure.id')
          .whereRef('tenure.region_id', '=', 'acting.region_id')
          .whereRef('tenure.person_id', '=', 'acting.person_id')
          .where('tenure.starts_on', '<=', day)
          .where((held) => held.or([held('tenure.ends_on', 'is', null), held('tenure.ends_on', '>=', day)])),
      ),
    )
    .execute()
}
