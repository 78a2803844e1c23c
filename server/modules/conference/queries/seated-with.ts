/**
 * Units that sit at a table with a request on its agenda: from when the conference is convened, as long as both the
 * unit has its seat and the request its place.
 */
import { expressionBuilder } from 'kysely'
import type { Place } from '../../../../domain/conference/request.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'

/** One row for each unit and each place on an agenda; whoever uses it says of which region and requests. */
export const seatedUnits = () =>
  expressionBuilder<DB, never>()
    .selectFrom('agenda_item')
    .innerJoin('conference', (join) =>
      join
        .onRef('conference.region_id', '=', 'agenda_item.region_id')
        .onRef('conference.id', '=', 'agenda_item.conference_id'),
    )
    .innerJoin('conference_seat', (join) =>
      join
        .onRef('conference_seat.region_id', '=', 'agenda_item.region_id')
        .onRef('conference_seat.conference_id', '=', 'agenda_item.conference_id'),
    )
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.region_id', '=', 'conference_seat.region_id')
        .onRef('unit.id', '=', 'conference_seat.unit_id'),
    )
    .where('conference.ordinal', 'is not', null)
    .where('conference.state', '!=', 'cancelled')

export async function listSeatedWith(
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<readonly (Place & { readonly requestId: string })[]> {
  if (requestIds.length === 0) return []
  const seated = seatedUnits()
    .select(['agenda_item.request_id as requestId', 'unit.id as unitId', 'unit.root_id as rootUnitId'])
    .distinct()
    .where('agenda_item.region_id', '=', regionId)
    .where('agenda_item.request_id', 'in', [...requestIds])
  const rows = await db.selectFrom(seated.as('seated')).selectAll().execute()
  return rows.flatMap(({ requestId, ...place }) => (requestId === null ? [] : [{ requestId, ...place }]))
}
