/** A request on an agenda and off it again, inside the change of the agenda: the caller has authorised. */
import { Refused } from '../../../platform/refused.ts'
import type { By, Tx } from '../../../platform/context.ts'
import { saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { getRequestForChange } from '../store/requests.ts'
import { loadWhole, type WholeRequest } from '../whole-request.ts'

export type OnAgenda = {
  readonly regionId: string
  readonly requestId: string
  readonly itemId: string
  /** Name of the conference, for the record. */
  readonly conference: string
}

/** Refused as `not-in-this-state` where it is not ready: somebody was faster, or it is on another agenda. */
export async function scheduleRequest(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  { regionId, requestId, itemId, conference }: OnAgenda,
): Promise<WholeRequest> {
  const whole = await loadWhole(deps, tx, await getRequestForChange(tx, regionId, requestId))
  if (whole.request.state !== 'ready')
    throw new Refused('refused', {
      reason: 'not-in-this-state',
      facts: { state: whole.request.state, number: whole.row.number ?? '' },
    })
  return saveRequest(deps, tx, by, whole, {
    state: 'scheduled',
    patch: { agenda_item_id: itemId },
    event: 'item-scheduled',
    data: { conference },
  })
}

/** Off that agenda it waits for another. Does nothing where it is not on it any more. */
export async function unscheduleRequest(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  { regionId, requestId, itemId, conference }: OnAgenda,
): Promise<void> {
  const whole = await loadWhole(deps, tx, await getRequestForChange(tx, regionId, requestId))
  if (whole.request.state !== 'scheduled' || whole.row.agenda_item_id !== itemId) return
  await saveRequest(deps, tx, by, whole, {
    state: 'ready',
    patch: { agenda_item_id: null },
    event: 'item-unscheduled',
    data: { conference },
  })
}
