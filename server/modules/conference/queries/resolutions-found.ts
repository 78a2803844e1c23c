/** Resolutions that a reader sees: those the own units lead or assist, and those of conferences they sat in. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '../../../platform/schema.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { Sight } from '../policy.ts'

export type ResolutionFilter = {
  readonly id?: string | undefined
  /** Leads or assists. */
  readonly unit?: string | undefined
  readonly conference?: string | undefined
  readonly q?: string | undefined
}

/** With the conference it was settled at, the item, and the number of the minutes. The oldest first. */
export async function findResolutions(
  db: Db | Tx,
  sight: Pick<Sight, 'regionId' | 'everything' | 'rootUnitIds'>,
  { id, unit, conference, q = '' }: ResolutionFilter = {},
) {
  return resolutionsWithPlace(db)
    .where((row) => inSight(row, sight))
    .$if(id !== undefined, (query) => query.where('resolution.id', '=', id ?? ''))
    .$if(unit !== undefined, (query) =>
      query.where((row) => row.or([row('resolution.lead_unit_id', '=', unit ?? ''), assists(unit ?? '')])),
    )
    .$if(conference !== undefined, (query) => query.where('resolution.conference_id', '=', conference ?? ''))
    .$if(q !== '', (query) => query.where((row) => like(row, q)))
    .execute()
}

export type FoundResolution = Awaited<ReturnType<typeof findResolutions>>[number]

/** What timers go through. */
export const resolutionsOfRegion = (db: Db | Tx, regionId: string) =>
  findResolutions(db, { regionId, everything: true, rootUnitIds: [] })

export const listRegionsWithResolutions = async (db: Db): Promise<readonly string[]> => {
  const rows = await db.selectFrom('resolution').select('region_id').distinct().orderBy('region_id').execute()
  return rows.map(({ region_id }) => region_id)
}

const resolutionsWithPlace = (db: Db | Tx) =>
  db
    .selectFrom('resolution')
    .innerJoin('coordination_request', (join) =>
      join
        .onRef('coordination_request.region_id', '=', 'resolution.region_id')
        .onRef('coordination_request.id', '=', 'resolution.request_id'),
    )
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.region_id', '=', 'resolution.region_id')
        .onRef('unit.id', '=', 'resolution.lead_unit_id'),
    )
    .leftJoin('conference', (join) =>
      join
        .onRef('conference.region_id', '=', 'resolution.region_id')
        .onRef('conference.id', '=', 'resolution.conference_id'),
    )
    .leftJoin('minutes', (join) =>
      join
        .onRef('minutes.region_id', '=', 'resolution.region_id')
        .onRef('minutes.conference_id', '=', 'resolution.conference_id'),
    )
    .select([
      'resolution.region_id',
      'resolution.id',
      'resolution.mechanism_id',
      'resolution.ordinal',
      'resolution.title',
      'resolution.lead_unit_id',
      'resolution.assisting_unit_ids',
      'resolution.due_on',
      'resolution.decided_on',
      'resolution.task_id',
      'resolution.conference_id',
      'coordination_request.title as item',
      'conference.year',
      'conference.ordinal as conference_ordinal',
      'conference.held_on',
      'minutes.document_number as minutes_number',
    ])
    .orderBy('resolution.decided_on')
    .orderBy('resolution.created_at')
    .orderBy('resolution.ordinal')
    .orderBy('resolution.id')

type Row = ExpressionBuilder<DB, 'resolution' | 'coordination_request' | 'unit'>

function inSight(
  row: Row,
  { regionId, everything, rootUnitIds }: Pick<Sight, 'regionId' | 'everything' | 'rootUnitIds'>,
): Expression<SqlBool> {
  const region = row('resolution.region_id', '=', regionId)
  if (everything) return region
  if (rootUnitIds.length === 0) return sql<boolean>`false`
  const ofRoots = row
    .selectFrom('unit as own')
    .select('own.id')
    .whereRef('own.region_id', '=', 'resolution.region_id')
    .where('own.root_id', 'in', [...rootUnitIds])
  return row.and([
    region,
    row.or([
      row('resolution.lead_root_unit_id', 'in', [...rootUnitIds]),
      row.exists(
        ofRoots.where(sql<boolean>`position(own.id::text in resolution.assisting_unit_ids::text) > 0`),
      ),
      row.exists(
        row
          .selectFrom('conference_seat')
          .select('conference_seat.unit_id')
          .whereRef('conference_seat.region_id', '=', 'resolution.region_id')
          .whereRef('conference_seat.conference_id', '=', 'resolution.conference_id')
          .where('conference_seat.unit_id', 'in', ofRoots),
      ),
    ]),
  ])
}

/** Ids are of one length: one is never part of another. */
const assists = (unitId: string): Expression<SqlBool> =>
  sql<boolean>`position(${unitId} in resolution.assisting_unit_ids::text) > 0`

function like(row: Row, text: string): Expression<SqlBool> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`)}%`
  return row.or([
    row('resolution.title', 'like', pattern),
    row('coordination_request.title', 'like', pattern),
    row('unit.short_name', 'like', pattern),
    sql<boolean>`minutes.document_number like ${pattern}`,
  ])
}
