/** Who held what, for modules that keep watch over coming and going. */
import type { Day } from '../../../../domain/kernel.ts'
import type { PostKind } from '../../../../domain/organization/posts.ts'
import type { Db } from '../../../platform/context.ts'
import { postKind } from '../store.ts'

export type TenureView = {
  readonly id: string
  readonly postId: string
  readonly personId: string
  readonly name: string
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly unitId: string
  readonly kind: PostKind
}

type Filter =
  | { readonly tenureId: string }
  | { readonly personId: string }
  | { readonly postIds: readonly string[] }

/** Tenures with the name of their person and the place of their post, the earliest first; left out: all of the region. */
export async function listTenures(db: Db, regionId: string, filter?: Filter): Promise<readonly TenureView[]> {
  if (filter && 'postIds' in filter && filter.postIds.length === 0) return []
  const rows = await db
    .selectFrom('tenure')
    .innerJoin('post', (join) =>
      join.onRef('post.region_id', '=', 'tenure.region_id').onRef('post.id', '=', 'tenure.post_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .select([
      'tenure.id',
      'tenure.post_id as postId',
      'tenure.person_id as personId',
      'person.name',
      'tenure.starts_on as startsOn',
      'tenure.ends_on as endsOn',
      'post.unit_id as unitId',
      'post.kind',
    ])
    .where('tenure.region_id', '=', regionId)
    .$if(filter !== undefined && 'tenureId' in filter, (query) =>
      query.where('tenure.id', '=', filter && 'tenureId' in filter ? filter.tenureId : ''),
    )
    .$if(filter !== undefined && 'personId' in filter, (query) =>
      query.where('tenure.person_id', '=', filter && 'personId' in filter ? filter.personId : ''),
    )
    .$if(filter !== undefined && 'postIds' in filter, (query) =>
      query.where('tenure.post_id', 'in', filter && 'postIds' in filter ? [...filter.postIds] : []),
    )
    .orderBy('tenure.starts_on')
    .execute()
  return rows.map((row) => ({ ...row, kind: postKind(row.kind) }))
}

/** Posts whose holder on the day is missing or has a last day. */
export async function listPostsRunningOut(db: Db, regionId: string, day: Day): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('post')
    .select('id')
    .where('region_id', '=', regionId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('tenure')
            .select('tenure.id')
            .whereRef('tenure.region_id', '=', 'post.region_id')
            .whereRef('tenure.post_id', '=', 'post.id')
            .where('tenure.starts_on', '<=', day)
            .where('tenure.ends_on', 'is', null),
        ),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** Posts that somebody holds from this day on. */
export async function listPostsTaken(db: Db, regionId: string, day: Day): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('tenure')
    .select('post_id')
    .distinct()
    .where('region_id', '=', regionId)
    .where('starts_on', '=', day)
    .execute()
  return rows.map(({ post_id }) => post_id)
}

/** Regions in which anybody can sit anywhere. */
export async function listStaffedRegions(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('post').select('region_id').distinct().execute()
  return rows.map(({ region_id }) => region_id)
}
