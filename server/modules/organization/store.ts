/** Units, posts, people and tenures as they are kept: loading for a change, and saving. */
import type { Insertable } from 'kysely'
import type { PostKind } from '../../../domain/organization/posts.ts'
import { postKinds, unitKinds } from '../../../domain/organization/posts.ts'
import type { NamedTenure } from '../../../domain/organization/tenure.ts'
import type { TreeUnit } from '../../../domain/organization/tree.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { Person, Post, Tenure, Unit } from '../../platform/schema.ts'

export type StoredUnit = TreeUnit & {
  readonly code: string | null
  readonly name: string
  readonly shortName: string
  readonly ordinal: number
  readonly version: number
}

export type StoredPost = {
  readonly id: string
  readonly unitId: string
  readonly kind: PostKind
  readonly title: string
  readonly version: number
}

export const unitKind = oneOf(unitKinds)
export const postKind = oneOf(postKinds)
export const regionLevel = oneOf(['province', 'city', 'county'])

function oneOf<const T extends string>(names: readonly T[]) {
  return (text: string): T => {
    const found = names.find((name) => name === text)
    if (found === undefined) throw new Refused('internal', { reason: 'unknown-kind' })
    return found
  }
}

/** One change to a region's tree or posts at a time. Readers are not held up. */
export async function lockTree(tx: Tx, regionId: string): Promise<void> {
  await tx
    .selectFrom('region')
    .select('id')
    .where('id', '=', regionId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

export type RegionSeed = {
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'city' | 'county'
  readonly parent: string | null
}

/** Adds regions or brings their names up to date; none is removed. Parents come before their children. */
export async function upsertRegions(tx: Tx, regions: readonly RegionSeed[]): Promise<void> {
  if (regions.length === 0) return
  await tx
    .insertInto('region')
    .values(
      regions.map(({ code, parent, name, level }) => ({ id: code, parent_id: parent, name, kind: level })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({ name: row.ref('excluded.name'), parent_id: row.ref('excluded.parent_id') })),
    )
    .execute()
}

export async function listUnits(db: Db, regionId: string): Promise<readonly StoredUnit[]> {
  const rows = await db
    .selectFrom('unit')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parent_id,
    rootId: row.root_id,
    code: row.code,
    kind: unitKind(row.kind),
    name: row.name,
    shortName: row.short_name,
    ordinal: row.ordinal,
    version: row.version,
  }))
}

export async function getUnit(tx: Tx, regionId: string, id: string): Promise<StoredUnit> {
  const unit = (await listUnits(tx, regionId)).find((one) => one.id === id)
  if (!unit) throw new Refused('not-found', { reason: 'unit-unknown' })
  return unit
}

/** `审批局 登记注册科`: a section says whose it is. */
export async function nameInFull(tx: Tx, regionId: string, unit: StoredUnit): Promise<string> {
  if (unit.rootId === unit.id) return unit.name
  const root = await getUnit(tx, regionId, unit.rootId)
  return `${root.shortName} ${unit.name}`
}

export async function insertUnit(tx: Tx, row: Insertable<Unit>): Promise<void> {
  await tx.insertInto('unit').values(row).execute()
}

export type UnitChange = {
  readonly parentId: string | null
  readonly name: string
  readonly shortName: string
}

export async function saveUnit(tx: Tx, regionId: string, unit: StoredUnit, to: UnitChange): Promise<number> {
  const saved = await tx
    .updateTable('unit')
    .set({ parent_id: to.parentId, name: to.name, short_name: to.shortName, version: unit.version + 1 })
    .where('region_id', '=', regionId)
    .where('id', '=', unit.id)
    .where('version', '=', unit.version)
    .executeTakeFirst()
  return savedVersion(saved.numUpdatedRows, unit.version)
}

export async function listPostsOf(tx: Tx, regionId: string, unitId: string): Promise<readonly StoredPost[]> {
  const rows = await tx
    .selectFrom('post')
    .select(['id', 'unit_id', 'kind', 'title', 'version'])
    .where('region_id', '=', regionId)
    .where('unit_id', '=', unitId)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({ ...row, unitId: row.unit_id, kind: postKind(row.kind) }))
}

export async function insertPost(tx: Tx, row: Insertable<Post>): Promise<void> {
  await tx.insertInto('post').values(row).execute()
}

/** The post with its tenures; its row is locked until the transaction ends. */
export async function getPostForChange(
  tx: Tx,
  regionId: string,
  id: string,
): Promise<{ readonly post: StoredPost; readonly tenures: readonly NamedTenure[] }> {
  const row = await tx
    .selectFrom('post')
    .select(['id', 'unit_id', 'kind', 'title', 'version'])
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  const tenures = await tx
    .selectFrom('tenure')
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .select([
      'tenure.id',
      'person_id as personId',
      'person.name',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .where('tenure.region_id', '=', regionId)
    .where('post_id', '=', id)
    .orderBy('starts_on')
    .execute()
  return { post: { ...row, unitId: row.unit_id, kind: postKind(row.kind) }, tenures }
}

/** The post a tenure belongs to. */
export async function getPostOfTenure(tx: Tx, regionId: string, tenureId: string): Promise<string> {
  const row = await tx
    .selectFrom('tenure')
    .select('post_id')
    .where('region_id', '=', regionId)
    .where('id', '=', tenureId)
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row.post_id
}

export async function bumpPost(tx: Tx, regionId: string, post: StoredPost): Promise<number> {
  const saved = await tx
    .updateTable('post')
    .set({ version: post.version + 1 })
    .where('region_id', '=', regionId)
    .where('id', '=', post.id)
    .where('version', '=', post.version)
    .executeTakeFirst()
  return savedVersion(saved.numUpdatedRows, post.version)
}

export async function insertTenure(tx: Tx, row: Insertable<Tenure>): Promise<void> {
  await tx.insertInto('tenure').values(row).execute()
}

export async function saveTenureEnd(tx: Tx, regionId: string, id: string, endsOn: string): Promise<void> {
  await tx
    .updateTable('tenure')
    .set((row) => ({ ends_on: endsOn, version: row('version', '+', 1) }))
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .execute()
}

export async function insertPeople(tx: Tx, rows: readonly Insertable<Person>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('person').values(rows).execute()
}

export type StoredPerson = {
  readonly id: string
  readonly name: string
  readonly phoneSealed: string | null
  readonly phoneMasked: string
  readonly version: number
}

export async function getPersonForChange(tx: Tx, regionId: string, id: string): Promise<StoredPerson> {
  const row = await tx
    .selectFrom('person')
    .select(['id', 'name', 'phone_sealed as phoneSealed', 'phone_masked as phoneMasked', 'version'])
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function savePerson(tx: Tx, regionId: string, person: StoredPerson): Promise<number> {
  const saved = await tx
    .updateTable('person')
    .set({
      name: person.name,
      phone_sealed: person.phoneSealed,
      phone_masked: person.phoneMasked,
      version: person.version + 1,
    })
    .where('region_id', '=', regionId)
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst()
  return savedVersion(saved.numUpdatedRows, person.version)
}

function savedVersion(updated: bigint, version: number): number {
  if (updated === 0n) throw new Refused('version-changed')
  return version + 1
}

/** The last event of an item, for whoever came second. */
export async function findLastChange(
  tx: Tx,
  regionId: string,
  itemId: string,
): Promise<{ by: string; at: string; type: string }> {
  const event = await tx
    .selectFrom('event')
    .select(['actor_name', 'at', 'type'])
    .where('region_id', '=', regionId)
    .where('item_id', '=', itemId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { by: event?.actor_name ?? '', at: event?.at ?? '', type: event?.type ?? '' }
}
