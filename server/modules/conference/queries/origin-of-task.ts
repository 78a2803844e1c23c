/** Where a task came from: the request and the conference that resolved it. */
import type { z } from 'zod'
import type { coordinationRequestRoutes } from '../../../../contract/coordination-request.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import { mayViewRequest } from '../../../../domain/conference/request.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { ConferenceDeps } from '../deps.ts'
import { getRequest } from '../store/requests.ts'
import { loadWhole } from '../whole-request.ts'

type Answer = z.input<(typeof coordinationRequestRoutes.ofTask)['response']>

/** Null as well where the reader does not see the request. */
export async function originOfTask(deps: ConferenceDeps, actor: Actor, taskId: string): Promise<Answer> {
  const { db } = deps.platform
  const resolution = await db
    .selectFrom('resolution')
    .selectAll()
    .where('region_id', '=', actor.regionId)
    .where('task_id', '=', taskId)
    .executeTakeFirst()
  if (!resolution) return { origin: null }
  const whole = await loadWhole(deps, db, await getRequest(db, actor.regionId, resolution.request_id))
  if (!mayViewRequest(whole.request, actor)) return { origin: null }
  const { row, items } = whole
  const item = items.find(({ id }) => id === resolution.agenda_item_id)
  return {
    origin: {
      request: { id: row.id, number: row.number ?? '', title: row.title },
      conference: item ? { id: item.conferenceId, name: conferenceName(item), heldOn: item.heldOn } : null,
      ordinal: resolution.ordinal,
      decidedOn: resolution.decided_on,
    },
  }
}
