import type { Db } from '../../../platform/context.ts'

/** Where each filing of the region stands. Units null: all of them. */
export function listStandings(db: Db, regionId: string, units: readonly string[] | null) {
  if (units?.length === 0) return Promise.resolve([])
  return db
    .selectFrom('filing')
    .select(['period_id', 'state', 'imported', 'first_submitted_on'])
    .where('region_id', '=', regionId)
    .$if(units !== null, (query) => query.where('unit_id', 'in', [...(units ?? [])]))
    .execute()
}
