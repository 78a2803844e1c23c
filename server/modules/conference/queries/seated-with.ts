/**
 * Units that sit at a table with a request on its agenda: from when the conference is convened, as long as both the
 * unit has its seat and the request its place.
 */
import type { Place } from '../../../../domain/conference/request.ts'
import type { Db, Tx } from '../../../platform/context.ts'

export async function listSeatedWith(
  db: Db | Tx,
  regionId: string,
  requestIds: readonly string[],
): Promise<readonly (Place & { readonly requestId: string })[]> {
  if (requestIds.length === 0) return []
  const rows = await db
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
    .select(['agenda_item.request_id', 'unit.id as unitId', 'unit.root_id as rootUnitId'])
    .distinct()
    .where('agenda_item.region_id', '=', regionId)
    .where('agenda_item.request_id', 'in', [...requestIds])
    .where('conference.ordinal', 'is not', null)
    .where('conference.state', '!=', 'cancelled')
    .execute()
  return rows.flatMap(({ request_id, unitId, rootUnitId }) =>
    request_id === null ? [] : [{ requestId: request_id, unitId, rootUnitId }],
  )
}
