/** What the rows of the workbench say of a conference. */
import { conferenceName } from '../../../../domain/conference/name.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { ConferenceDeps } from '../deps.ts'

export async function listConferenceBriefs(deps: ConferenceDeps, actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { db, clock } = deps.platform
  const rows = await db
    .selectFrom('conference')
    .selectAll()
    .where('region_id', '=', actor.regionId)
    .where('id', 'in', [...ids])
    .execute()
  const mechanism = rows.length === 0 ? null : await deps.mechanisms.inForce(db, actor.regionId, today(clock))
  const office = mechanism?.units.find(({ id }) => id === mechanism.officeUnitId)
  return rows.map((row) => ({
    kind: 'conference' as const,
    id: row.id,
    number: row.ordinal === null ? '' : `${row.year}-${row.ordinal}`,
    title: conferenceName(row),
    unit: office?.shortName ?? '',
    from: row.chair_name === '' ? null : row.chair_name,
    facts: { day: row.held_on, time: row.starts_at, place: row.place },
  }))
}
