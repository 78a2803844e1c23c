import { sql } from 'kysely'
import { z } from 'zod'
import { sources, valueMeanings } from '../../../../domain/filing/value.ts'
import type { ScoredPeriod } from '../../../../domain/scoring/period.ts'
import {
  bytesOfReals,
  bytesOfWholes,
  realsIn,
  type ReleasePlace,
  wholesIn,
} from '../../../../domain/scoring/release.ts'
import type { BinaryRows } from '../../../platform/binary-rows.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { keptReads } from '../../../platform/kept-reads.ts'
import { Refused } from '../../../platform/refused.ts'
import type { OwnInput } from '../deps.ts'

/** 1: the hash does not lie over where values came from. */
export type HashVersion = 1 | 2

/** A release without its content. */
export type ReleaseHead = {
  readonly id: string
  readonly number: number
  readonly period: ScoredPeriod
  readonly methodologyId: string
  readonly correctsId: string | null
  readonly reason: string | null
  readonly releasedAt: string
  readonly releasedBy: string
  readonly hash: string
  readonly hashVersion: HashVersion
  readonly places: number
  readonly sources: readonly { readonly source: string; readonly publishedOn: string }[]
}

export type ReleaseBody = {
  readonly places: readonly ReleasePlace[]
  readonly own: readonly OwnInput[]
  readonly values: Float64Array
  readonly published: Float64Array | null
  readonly scores: Float64Array
  readonly ranks: Int32Array
}

const sourcesShape = z.array(z.object({ source: z.string(), publishedOn: z.string() }))
const placesShape = z.array(z.object({ code: z.string().nullable(), name: z.string(), own: z.boolean() }))
const value = z.object({ value: z.number().nullable(), meaning: z.enum(valueMeanings).nullable() })
const ownShape = z.array(
  z.object({
    code: z.string(),
    ...value.shape,
    source: z.enum(sources),
    filingId: z.string(),
    acceptedAt: z.string().nullable(),
    acceptedBy: z.string().nullable(),
    filedBy: z.string().nullable(),
    evidence: z.number(),
    imported: z.boolean().default(false),
    published: value.nullable().default(null),
  }),
)

/** Oldest period first, of one period the first release before its corrections. */
export async function listReleases(db: Db | Tx, regionId: string): Promise<readonly ReleaseHead[]> {
  const rows = await db
    .selectFrom('scoring_release')
    .select([
      'id',
      'number',
      'period',
      'period_name',
      'period_starts_on',
      'period_ends_on',
      'methodology_id',
      'corrects_id',
      'reason',
      'released_at',
      'released_by',
      'hash',
      'hash_version',
      'place_count',
      'sources',
    ])
    .where('region_id', '=', regionId)
    .orderBy('period_ends_on')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    period: {
      code: row.period,
      name: row.period_name,
      startsOn: row.period_starts_on,
      endsOn: row.period_ends_on,
    },
    methodologyId: row.methodology_id,
    correctsId: row.corrects_id,
    reason: row.reason,
    releasedAt: row.released_at,
    releasedBy: row.released_by,
    hash: row.hash,
    hashVersion: row.hash_version === 1 ? 1 : 2,
    places: row.place_count,
    sources: sourcesShape.parse(row.sources),
  }))
}

/** Those that no other corrects. */
export const standingAmong = (all: readonly ReleaseHead[]): readonly ReleaseHead[] => {
  const corrected = new Set(all.map(({ correctsId }) => correctsId))
  return all.filter(({ id }) => !corrected.has(id))
}

/** Contents of releases, kept in memory while they are used: a release is never changed. */
export const releaseReader = () =>
  keptReads({
    keyOf: (_db: Db | Tx, regionId: string, id: string) => `${regionId} ${id}`,
    read: readBody,
    sizeOf,
    mostBytes: 48 * 1024 * 1024,
  })

export type ReleaseReader = ReturnType<typeof releaseReader>

const sizeOf = ({ values, published, scores, ranks }: ReleaseBody): number =>
  values.byteLength + (published?.byteLength ?? 0) + scores.byteLength + ranks.byteLength

/** As it is stored now. */
export async function readBody(db: Db | Tx, regionId: string, id: string): Promise<ReleaseBody> {
  const row = await db
    .selectFrom('scoring_release')
    .select(['places', 'own_inputs', 'leaf_values', 'published_scores', 'scores', 'ranks'])
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused('not-found', { reason: 'no-release' })
  return {
    places: placesShape.parse(row.places),
    own: ownShape.parse(row.own_inputs),
    values: realsIn(row.leaf_values),
    published: row.published_scores === null ? null : realsIn(row.published_scores),
    scores: realsIn(row.scores),
    ranks: wholesIn(row.ranks),
  }
}

export type Inputs = Pick<ReleaseBody, 'places' | 'values' | 'published'>

/**
 * What releases were computed from, straight from the database, one after the other in the order of their
 * periods; while one is scored the next one is on its way. Most have the same places as the one before: those are
 * the same list, sent and read once. The numbers lie in memory that is used again: they are good until the next
 * ones are asked for.
 */
export async function* readInputs(
  { db, binaryRows }: { readonly db: Db; readonly binaryRows: BinaryRows },
  regionId: string,
  ids: readonly string[],
): AsyncGenerator<Inputs & { readonly id: string }, void, void> {
  if (ids.length === 0) return
  let places: readonly ReleasePlace[] = []
  const rows = binaryRows(
    db
      .selectFrom('scoring_release')
      .select([
        sql`id::text`.as('id'),
        'leaf_values',
        'published_scores',
        sql`case when places = lag(places) over (order by period_ends_on, number) then null
            else places::text end`.as('other_places'),
      ])
      .where('region_id', '=', regionId)
      .where('id', 'in', [...ids])
      .orderBy('period_ends_on')
      .orderBy('number'),
  )
  for await (const [id, values, published, other] of rows) {
    if (other) places = placesShape.parse(JSON.parse(other.toString()))
    if (!id || !values) throw new Error('a release without its values')
    yield {
      id: id.toString(),
      places,
      values: realsIn(values),
      published: published ? realsIn(published) : null,
    }
  }
}

export type NewRelease = Omit<ReleaseHead, 'places'> & { readonly body: ReleaseBody }

export async function insertRelease(tx: Tx, regionId: string, release: NewRelease): Promise<void> {
  const { body, period } = release
  await tx
    .insertInto('scoring_release')
    .values({
      region_id: regionId,
      id: release.id,
      number: release.number,
      period: period.code,
      period_name: period.name,
      period_starts_on: period.startsOn,
      period_ends_on: period.endsOn,
      methodology_id: release.methodologyId,
      corrects_id: release.correctsId,
      reason: release.reason,
      released_at: release.releasedAt,
      released_by: release.releasedBy,
      hash: release.hash,
      hash_version: release.hashVersion,
      place_count: body.places.length,
      sources: JSON.stringify(release.sources),
      places: JSON.stringify(body.places),
      own_inputs: JSON.stringify(body.own),
      leaf_values: Buffer.from(bytesOfReals(body.values)),
      published_scores: body.published === null ? null : Buffer.from(bytesOfReals(body.published)),
      scores: Buffer.from(bytesOfReals(body.scores)),
      ranks: Buffer.from(bytesOfWholes(body.ranks)),
    })
    .execute()
}
