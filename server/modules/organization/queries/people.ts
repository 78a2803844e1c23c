import type { Db } from '../../../platform/context.ts'

/** People by name, with the posts they hold and held, newest first. Numbers are masked. */
export async function listPeople(db: Db, regionId: string, search: string) {
  const people = await db
    .selectFrom('person')
    .leftJoin('account', (join) =>
      join
        .onRef('account.region_id', '=', 'person.region_id')
        .onRef('account.person_id', '=', 'person.id')
        .on('account.state', '=', 'active'),
    )
    .select([
      'person.id',
      'person.version',
      'person.name',
      'phone_masked as phone',
      'account.id as accountId',
    ])
    .where('person.region_id', '=', regionId)
    .$if(search !== '', (query) =>
      query.where('person.name', 'like', `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`),
    )
    .orderBy('person.id')
    .execute()
  const posts = Map.groupBy(await listPostsOfPeople(db, regionId), ({ personId }) => personId)
  return people.map(({ accountId, ...person }) => ({
    ...person,
    hasAccount: accountId !== null,
    posts: (posts.get(person.id) ?? []).map(({ personId: _, section, unit, ...post }) => ({
      ...post,
      // A section says whose it is.
      unit: section === null ? unit : `${unit} ${section}`,
    })),
  }))
}

function listPostsOfPeople(db: Db, regionId: string) {
  return db
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
    .select(({ eb }) => [
      'tenure.person_id as personId',
      'post.title',
      'root.short_name as unit',
      eb
        .case()
        .when('root.id', '=', eb.ref('unit.id'))
        .then(null)
        .else(eb.ref('unit.name'))
        .end()
        .as('section'),
      'tenure.starts_on as startsOn',
      'tenure.ends_on as endsOn',
    ])
    .where('tenure.region_id', '=', regionId)
    .orderBy('tenure.starts_on', 'desc')
    .execute()
}

/** Names of people, with or without a post. */
export async function listPeopleByIds(
  db: Db,
  regionId: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string; readonly hasAccount: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .leftJoin('account', (join) =>
      join
        .onRef('account.region_id', '=', 'person.region_id')
        .onRef('account.person_id', '=', 'person.id')
        .on('account.state', '=', 'active'),
    )
    .select(['person.id', 'person.name', 'account.id as accountId'])
    .where('person.region_id', '=', regionId)
    .where('person.id', 'in', [...new Set(ids)])
    .execute()
  return rows.map(({ accountId, ...person }) => ({ ...person, hasAccount: accountId !== null }))
}
