/**
 * What lies behind the items of an agenda: requests, who is asked, what they say, what came of it. Each table is read
 * once for the whole agenda, however long it is: a room asks for it every few seconds.
 */
import type { Db } from '../../../platform/context.ts'
import { type ItemStored, listSaid } from '../store/agenda.ts'
import { listConditions } from '../store/conditions.ts'
import { listOpinions } from '../store/opinions.ts'
import { listReferrals } from '../store/referrals.ts'
import { listFilesOfRequests } from '../store/request-files.ts'
import { listAsked, type RequestStored } from '../store/requests.ts'
import { listResolutionsOf } from '../store/resolutions.ts'
import { listItemsOfRequests } from './items-of-requests.ts'

export async function readAgenda(db: Db, regionId: string, agenda: readonly ItemStored[]) {
  const ids = [...new Set(agenda.flatMap(({ request_id }) => request_id ?? []))]
  const itemIds = agenda.map(({ id }) => id)
  const [requests, asked, opinions, said, conditions, resolutions, comings, referrals, files] =
    await Promise.all([
      listRequestsById(db, regionId, ids),
      listAsked(db, regionId, ids),
      listOpinions(db, regionId, ids),
      listSaid(db, regionId, itemIds),
      listConditions(db, regionId, ids),
      listResolutionsOf(db, regionId, ids),
      listItemsOfRequests(db, regionId, ids),
      listReferrals(db, regionId, ids),
      listFilesOfRequests(db, regionId, ids),
    ])
  const ofAgenda = ({ agenda_item_id }: { readonly agenda_item_id: string | null }) =>
    agenda_item_id !== null && itemIds.includes(agenda_item_id)
  return {
    requests,
    asked,
    opinions,
    said,
    conditions: conditions.filter(ofAgenda),
    resolutions: resolutions.filter(ofAgenda),
    comings,
    referrals,
    files,
  }
}

export type AgendaRows = Awaited<ReturnType<typeof readAgenda>>

const listRequestsById = (db: Db, regionId: string, ids: readonly string[]): Promise<RequestStored[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('coordination_request')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('id', 'in', [...ids])
        .execute()

/** Requests that are ready and on no agenda, those that wait longest first. */
export const listReady = (db: Db, regionId: string): Promise<RequestStored[]> =>
  db
    .selectFrom('coordination_request')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('state', '=', 'ready')
    .orderBy('submitted_on')
    .orderBy('id')
    .execute()
