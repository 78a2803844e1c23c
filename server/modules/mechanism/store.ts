/** Mechanisms as they are kept. */
import type { Insertable } from 'kysely'
import type { Edition } from '../../../domain/mechanism/editions.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type {
  Indicator,
  IndicatorLead,
  Mechanism as MechanismTable,
  MechanismUnit,
} from '../../platform/schema.ts'

/** Editions in the order of their first days. */
export const selectEditions = (db: Db, regionId: string) =>
  db
    .selectFrom('mechanism')
    .select([
      'mechanism.id',
      'mechanism.code',
      'edition as version',
      'effective_from as effectiveFrom',
      'effective_to as effectiveTo',
      'content_hash as hash',
      'loaded_at as loadedAt',
    ])
    .where('mechanism.region_id', '=', regionId)
    .orderBy('effective_from')
    .orderBy('mechanism.id')

export const listEditions = (db: Db, regionId: string): Promise<Edition[]> =>
  selectEditions(db, regionId).execute()

export type MechanismRows = {
  readonly mechanism: Insertable<MechanismTable>
  readonly units: readonly Insertable<MechanismUnit>[]
  readonly indicators: readonly Insertable<Indicator>[]
  readonly leads: readonly Insertable<IndicatorLead>[]
}

export async function insertMechanism(tx: Tx, rows: MechanismRows): Promise<void> {
  await tx.insertInto('mechanism').values(rows.mechanism).execute()
  await tx.insertInto('mechanism_unit').values(rows.units).execute()
  if (rows.indicators.length > 0) await tx.insertInto('indicator').values(rows.indicators).execute()
  if (rows.leads.length > 0) await tx.insertInto('indicator_lead').values(rows.leads).execute()
}

export async function saveEditionEnd(
  tx: Tx,
  regionId: string,
  id: string,
  effectiveTo: string | null,
): Promise<void> {
  await tx
    .updateTable('mechanism')
    .set({ effective_to: effectiveTo })
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .execute()
}

/** Every edition of every region. */
/** Whether any of the regions has a mechanism here. */
export async function runsInAny(db: Db, regionIds: readonly string[]): Promise<boolean> {
  if (regionIds.length === 0) return false
  const found = await db
    .selectFrom('mechanism')
    .select('id')
    .where('region_id', 'in', [...regionIds])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export function listAllEditions(db: Db): Promise<{ regionId: string; id: string }[]> {
  return db
    .selectFrom('mechanism')
    .select(['region_id as regionId', 'id'])
    .orderBy('region_id')
    .orderBy('id')
    .execute()
}
