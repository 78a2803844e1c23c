/** Names that people read beside ids, fetched for a page of rows at once: three small queries, whatever the page. */
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'

export type UnitNames = {
  readonly id: string
  /** Null for a unit that is no section. */
  readonly section: string | null
  readonly root: { readonly id: string; readonly name: string; readonly shortName: string }
  readonly own: { readonly id: string; readonly name: string; readonly shortName: string }
}

export type PostNames = {
  readonly title: string
  readonly section: string | null
  readonly person: string | null
}

export type Names = {
  readonly unit: (id: string) => UnitNames
  readonly post: (id: string | null) => PostNames
  readonly indicator: (mechanismId: string, code: string) => string
}

export type Wanted = {
  readonly unitIds: readonly string[]
  readonly postIds: readonly (string | null)[]
  readonly indicators: readonly { readonly mechanismId: string; readonly code: string | null }[]
}

export type NamesFound = {
  readonly units: ReadonlyMap<string, UnitNames | null>
  readonly posts: ReadonlyMap<string, PostNames | null>
  readonly indicators: ReadonlyMap<string, string>
}

export async function fetchNames(db: Db, regionId: string, wanted: Wanted, day: Day): Promise<NamesFound> {
  const [units, posts, indicators] = await Promise.all([
    unitsOf(db, regionId, distinct(wanted.unitIds)),
    postsOf(db, regionId, distinct(wanted.postIds), day),
    indicatorsOf(db, regionId, wanted.indicators),
  ])
  return { units, posts, indicators }
}

export const namesIn = ({ units, posts, indicators }: NamesFound): Names => ({
  unit: (id) => {
    const found = units.get(id)
    if (!found) throw new Error(`a task names the unit ${id}, which is not there`)
    return found
  },
  post: (id) => (id === null ? undefined : posts.get(id)) ?? { title: '', section: null, person: null },
  indicator: (mechanismId, code) => indicators.get(`${mechanismId} ${code}`) ?? '',
})

export async function namesOf(db: Db, regionId: string, wanted: Wanted, day: Day): Promise<Names> {
  return namesIn(await fetchNames(db, regionId, wanted, day))
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}

async function unitsOf(db: Db, regionId: string, ids: string[]): Promise<ReadonlyMap<string, UnitNames>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('unit')
    .innerJoin('unit as root', (join) =>
      join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
    )
    .select([
      'unit.id',
      'unit.kind',
      'unit.name',
      'unit.short_name',
      'root.id as root_id',
      'root.name as root_name',
      'root.short_name as root_short_name',
    ])
    .where('unit.region_id', '=', regionId)
    .where('unit.id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row): [string, UnitNames] => [
      row.id,
      {
        id: row.id,
        section: row.kind === 'section' ? row.name : null,
        own: { id: row.id, name: row.name, shortName: row.short_name },
        root: { id: row.root_id, name: row.root_name, shortName: row.root_short_name },
      },
    ]),
  )
}

async function postsOf(
  db: Db,
  regionId: string,
  ids: string[],
  day: Day,
): Promise<ReadonlyMap<string, PostNames>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('post')
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
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
    .select(['post.id', 'post.title', 'unit.kind', 'unit.name as unit_name', 'person.name as person'])
    .where('post.region_id', '=', regionId)
    .where('post.id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row): [string, PostNames] => [
      row.id,
      { title: row.title, section: row.kind === 'section' ? row.unit_name : null, person: row.person },
    ]),
  )
}

async function indicatorsOf(
  db: Db,
  regionId: string,
  wanted: Wanted['indicators'],
): Promise<ReadonlyMap<string, string>> {
  const codes = distinct(wanted.map(({ code }) => code))
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('indicator')
    .select(['mechanism_id', 'code', 'name'])
    .where('region_id', '=', regionId)
    .where('mechanism_id', 'in', distinct(wanted.map(({ mechanismId }) => mechanismId)))
    .where('code', 'in', codes)
    .execute()
  return new Map(rows.map((row): [string, string] => [`${row.mechanism_id} ${row.code}`, row.name]))
}
