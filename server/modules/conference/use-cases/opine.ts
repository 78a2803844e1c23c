/** A unit says what it thinks of a proposal, point by point. */
import { isLateOpinion, opinionVerdict } from '../../../../domain/conference/opinion.ts'
import {
  type Asked,
  type CoordinationRequest,
  speaksFor,
  targetOfUnit,
} from '../../../../domain/conference/request.ts'
import { speakingVerdict } from '../../../../domain/conference/request-cycle.ts'
import type { Stance } from '../../../../domain/conference/states.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { badField, insist, Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import { admitted, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { putOpinion } from '../store/opinions.ts'

type Given = {
  readonly id: string
  readonly version: number
  readonly unitId: string | null
  readonly stances: readonly Stance[]
  readonly text: string
}

/** After the day it is kept and marked late. Said again, it replaces what the unit said in this round. */
export async function opine(deps: ConferenceDeps, call: Call, given: Given) {
  return change(deps.platform, async (tx) => {
    const { whole } = await admitted(deps, tx, call.actor, 'opine', { id: given.id })
    const { row, request, unitOf, asked } = whole
    const place = speakingUnit(request, call.actor, given.unitId)
    // What other units said meanwhile does not stand in the way; what somebody of the own unit said does.
    if (asked.some(({ unit, opinion }) => unit.id === place.unitId && opinion !== null))
      await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
    const verdict = opinionVerdict({ stances: given.stances, words: given.text }, request.points)
    if (!verdict.ok)
      throw badField(
        verdict.reason === 'points-differ' ? 'body.stances' : 'body.text',
        verdict.reason,
        verdict.facts,
      )
    const { by } = speaking(call, 'conference.opine', targetOfUnit(request, place))
    const late = isLateOpinion(row.opinions_due_on, today(deps.platform.clock))
    await putOpinion(tx, {
      region_id: row.region_id,
      request_id: row.id,
      round: row.round,
      unit_id: place.unitId,
      stances: JSON.stringify(given.stances),
      words: given.text,
      late,
      given_by: by.name,
      given_post: by.post,
      given_unit: by.unit,
      given_at: instantOf(deps.platform),
    })
    await saveRequest(deps, tx, by, whole, {
      state: request.state,
      event: 'opinion-given',
      data: {
        unit: unitOf(place.unitId).shortName,
        unitId: place.unitId,
        round: row.round,
        stances: given.stances.join(' '),
        text: given.text,
        ...(late ? { late: row.opinions_due_on } : {}),
      },
    })
    return { id: row.id, version: row.version + 1 }
  })
}

/** The one unit the actor speaks for, or the one named among them. */
function speakingUnit(request: CoordinationRequest, actor: Actor, unitId: string | null): Asked {
  const own = speaksFor(request, actor)
  const [only, ...others] = own
  if (unitId === null && only && others.length === 0) return only
  if (unitId === null) throw badField('body.unitId', 'required')
  insist(speakingVerdict(request, actor, unitId))
  const found = own.find((place) => place.unitId === unitId)
  if (!found) throw new Refused('internal', { reason: 'unit-lost' })
  return found
}
