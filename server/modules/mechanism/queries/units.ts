import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '../../../../domain/kernel.ts'
import type { Part } from '../../../../domain/identity/rights.ts'
import type { Edition } from '../../../../domain/mechanism/editions.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { selectEditions } from '../store.ts'

export type PartUnit = {
  readonly id: string
  readonly rootId: string
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly part: Part['part']
}

export type EditionWithUnits = Edition & {
  /** In the order of the document, with the part each plays. */
  readonly units: readonly PartUnit[]
}

/** The editions of a region, each with its units: whatever is done begins by asking, so it is one statement. */
export async function listEditionsWithUnits(db: Db, regionId: string): Promise<readonly EditionWithUnits[]> {
  const rows = await selectEditions(db, regionId)
    .select((mechanism) =>
      jsonArrayFrom(
        mechanism
          .selectFrom('mechanism_unit')
          .innerJoin('unit', (join) =>
            join
              .onRef('unit.region_id', '=', 'mechanism_unit.region_id')
              .onRef('unit.id', '=', 'mechanism_unit.unit_id'),
          )
          .select([
            'unit.id',
            'unit.root_id as rootId',
            'unit.code',
            'unit.name',
            'unit.short_name as shortName',
            'part',
          ])
          .whereRef('mechanism_unit.region_id', '=', 'mechanism.region_id')
          .whereRef('mechanism_unit.mechanism_id', '=', 'mechanism.id')
          .orderBy('mechanism_unit.ordinal'),
      ).as('units'),
    )
    .execute()
  return rows.map((row) => ({
    ...row,
    units: row.units.map((unit) => ({ ...unit, code: unit.code ?? '', part: partNamed(unit.part) })),
  }))
}

/**
 * The parts that these units play on a day, in every mechanism of the region.
 *
 * Of each mechanism its latest edition says who is what, and says it for what was begun under the earlier ones as
 * well: whoever is the office now goes on with the work of the office before. Where the last edition has ended
 * and none follows, it still counts, so that what is open can be brought to an end.
 */
export async function listParts(
  db: Db,
  regionId: string,
  unitIds: readonly string[],
  day: Day,
): Promise<readonly Part[]> {
  if (unitIds.length === 0) return []
  const begun = db
    .selectFrom('mechanism')
    .select(['id', 'code', 'effective_from'])
    .where('region_id', '=', regionId)
    .where('effective_from', '<=', day)
  const rows = await db
    .with('begun', () => begun)
    .with('latest', (query) =>
      query
        .selectFrom('begun')
        .select(['id', 'code'])
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('begun as later')
                .select('later.id')
                .whereRef('later.code', '=', 'begun.code')
                .whereRef('later.effective_from', '>', 'begun.effective_from'),
            ),
          ),
        ),
    )
    .selectFrom('latest')
    .innerJoin('mechanism_unit', 'mechanism_unit.mechanism_id', 'latest.id')
    .innerJoin('begun', 'begun.code', 'latest.code')
    .select(['begun.id as mechanismId', 'mechanism_unit.unit_id as unitId', 'mechanism_unit.part'])
    .where('mechanism_unit.region_id', '=', regionId)
    .where('mechanism_unit.unit_id', 'in', [...new Set(unitIds)])
    .execute()
  return rows.map((row) => ({ ...row, part: partNamed(row.part) }))
}

function partNamed(text: string): Part['part'] {
  if (text === 'office' || text === 'leading-group' || text === 'member') return text
  throw new Refused('internal', { reason: 'unknown-part' })
}
