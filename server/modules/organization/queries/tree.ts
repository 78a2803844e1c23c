import type { Day } from '../../../../domain/kernel.ts'
import { holdsOn } from '../../../../domain/organization/posts.ts'
import { inTreeOrder } from '../../../../domain/organization/tree.ts'
import type { Db } from '../../../platform/context.ts'
import { listUnits, postKind } from '../store.ts'
import { findRegionPath } from './regions.ts'

/** Units and sections in tree order with their posts, the holder on a day, and everybody who held them. */
export async function findTree(db: Db, regionId: string, day: Day) {
  const [region, units, posts, holdings] = await Promise.all([
    findRegionPath(db, regionId),
    listUnits(db, regionId),
    listPosts(db, regionId),
    listHoldings(db, regionId),
  ])
  const holdingsOf = Map.groupBy(holdings, ({ postId }) => postId)
  const postsOf = Map.groupBy(
    posts.map((post) => {
      const history = (holdingsOf.get(post.id) ?? []).map(({ postId: _, ...holding }) => holding)
      return { ...post, holder: history.find((holding) => holdsOn(holding, day)) ?? null, history }
    }),
    ({ unitId }) => unitId,
  )
  return {
    on: day,
    region,
    units: inTreeOrder(units).map(({ unit, depth }) => ({
      id: unit.id,
      version: unit.version,
      parentId: unit.parentId,
      kind: unit.kind,
      name: unit.name,
      shortName: unit.shortName,
      depth,
      posts: postsOf.get(unit.id) ?? [],
    })),
  }
}

async function listPosts(db: Db, regionId: string) {
  const rows = await db
    .selectFrom('post')
    .select(['id', 'version', 'kind', 'title', 'unit_id as unitId'])
    .where('region_id', '=', regionId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: postKind(row.kind) }))
}

/** Newest first. */
async function listHoldings(db: Db, regionId: string) {
  const rows = await db
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
      'tenure.id as tenureId',
      'tenure.post_id as postId',
      'person.id as personId',
      'person.name',
      'tenure.starts_on as startsOn',
      'tenure.ends_on as endsOn',
      'account.id as accountId',
    ])
    .where('tenure.region_id', '=', regionId)
    .orderBy('tenure.starts_on', 'desc')
    .execute()
  return rows.map(({ accountId, ...row }) => ({ ...row, hasAccount: accountId !== null }))
}
