import type { Day } from '../../../../domain/kernel.ts'
import type { Part } from '../../../../domain/identity/rights.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'

export type PartUnit = {
  readonly id: string
  readonly rootId: string
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly part: Part['part']
}

/** The units of a mechanism in the order of the document, with the part each plays. */
export async function listMechanismUnits(
  db: Db,
  regionId: string,
  mechanismId: string,
): Promise<readonly PartUnit[]> {
  const rows = await db
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
    .where('mechanism_unit.region_id', '=', regionId)
    .where('mechanism_unit.mechanism_id', '=', mechanismId)
    .orderBy('mechanism_unit.ordinal')
    .execute()
  return rows.map((row) => ({ ...row, code: row.code ?? '', part: partNamed(row.part) }))
}

/** The parts that these units play on a day, in every mechanism of the region that is in force. */
export async function listParts(
  db: Db,
  regionId: string,
  unitIds: readonly string[],
  day: Day,
): Promise<readonly Part[]> {
  if (unitIds.length === 0) return []
  const rows = await db
    .selectFrom('mechanism_unit')
    .innerJoin('mechanism', (join) =>
      join
        .onRef('mechanism.region_id', '=', 'mechanism_unit.region_id')
        .onRef('mechanism.id', '=', 'mechanism_unit.mechanism_id'),
    )
    .select(['mechanism_id as mechanismId', 'unit_id as unitId', 'part'])
    .where('mechanism_unit.region_id', '=', regionId)
    .where('unit_id', 'in', [...new Set(unitIds)])
    .where('effective_from', '<=', day)
    .where((row) => row.or([row('effective_to', 'is', null), row('effective_to', '>=', day)]))
    .execute()
  return rows.map((row) => ({ ...row, part: partNamed(row.part) }))
}

function partNamed(text: string): Part['part'] {
  if (text === 'office' || text === 'leading-group' || text === 'member') return text
  throw new Refused('internal', { reason: 'unknown-part' })
}
