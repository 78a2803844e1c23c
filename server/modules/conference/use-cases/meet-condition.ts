/** Its owner, or the office, says that a condition is met. With the last one the item wakes in the same change. */
import { targetOfRequest, targetOfUnit } from '../../../../domain/conference/request.ts'
import { callingVerdict } from '../../../../domain/conference/request-cycle.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { admitted, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { setMet } from '../store/conditions.ts'
import { wakeIfDue } from './wake-request.ts'

type Given = {
  readonly id: string
  readonly conditionId: string
  readonly version: number
  readonly text: string
}

export async function meetCondition(deps: ConferenceDeps, call: Call, given: Given) {
  return change(deps.platform, async (tx) => {
    const { whole } = await admitted(deps, tx, call.actor, 'meet-condition', given)
    const { request, row, conditions } = whole
    const stored = conditions.find(({ id }) => id === given.conditionId)
    if (!stored) throw new Refused('not-found')
    insist(callingVerdict(request, call.actor, stored.id))
    const place = { unitId: stored.owner_unit_id, rootUnitId: stored.owner_root_unit_id }
    const ofOwner = targetOfUnit(request, place)
    const { by } = may(call.actor, 'conference.opine', ofOwner)
      ? speaking(call, 'conference.opine', ofOwner)
      : speaking(call, 'conference.convene', targetOfRequest(request))
    await setMet(tx, stored, { at: instantOf(deps.platform), by, words: given.text })
    const after = await saveRequest(deps, tx, by, whole, {
      state: 'deferred',
      event: 'condition-met',
      data: { conditions: stored.body, text: given.text },
    })
    const { row: woken } = await wakeIfDue(deps, tx, after)
    return { id: row.id, version: woken.version }
  })
}
