/** A conference is planned, and its plan changed. */
import { changesBetween } from '../../../../domain/audit/changes.ts'
import { yearOf } from '../../../../domain/calendar/day.ts'
import { may } from '../../../../domain/identity/rights.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import { actOnConference, saveConference } from '../act-on-conference.ts'
import { chairNow } from '../chair.ts'
import { insistChair, insistDay, insistLength, insistSeats, type Plan } from '../check-plan.ts'
import { tellSeats } from '../conference-todos.ts'
import type { ConferenceDeps } from '../deps.ts'
import { mechanismNow } from '../policy.ts'
import { seat, wantedSeats } from '../seating.ts'
import { insertConference } from '../store/conferences.ts'
import { addSeats, forgetReplies } from '../store/seats.ts'

export async function createConference(deps: ConferenceDeps, call: Call, given: Plan) {
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    const mechanism = await mechanismNow(deps, tx, regionId)
    const target = { regionId, mechanismId: mechanism.id }
    if (!may(call.actor, 'conference.convene', target)) throw new Refused('forbidden', { reason: 'no-right' })
    await insistDay(deps, tx, given)
    await insistChair(deps, tx, mechanism, regionId, given.chairPostId)
    insistSeats(mechanism, given)
    const { by } = speaking(call, 'conference.convene', target)
    return planConference(deps, tx, by, mechanism, { ...given, regionId, seriesId: null })
  })
}

type ToPlan = Omit<Plan, 'dayOffMeant'> & { readonly regionId: string; readonly seriesId: string | null }

/** Writes a plan that has been checked, inside somebody's change. */
export async function planConference(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  mechanism: MechanismInForce,
  plan: ToPlan,
): Promise<{ id: string; version: number }> {
  const key = { region_id: plan.regionId, id: deps.platform.newId() }
  const version = 1
  await insertConference(tx, {
    ...key,
    ...columnsOf(plan),
    mechanism_id: mechanism.id,
    year: yearOf(plan.heldOn),
    ordinal: null,
    state: 'planned',
    chair_name: '',
    chair_post: '',
    recorder_person_id: null,
    recorder_name: null,
    recorder_since: null,
    current_item_id: null,
    started_at: null,
    ended_at: null,
    cancelled_words: '',
    series_id: plan.seriesId,
    created_at: instantOf(deps.platform),
    version,
  })
  const seats = wantedSeats(plan)
  await addSeats(tx, key, seats)
  const { heldOn, startsAt, place } = plan
  await saveConference(deps, tx, by, key, {
    event: 'planned',
    data: { heldOn, startsAt, place, units: seats.map(({ unitId }) => nameIn(mechanism, unitId)).join('、') },
  })
  return { id: key.id, version }
}

/**
 * Another day or time is another question: units that were invited are asked anew. Each unit is told what changed for
 * it: that it is invited, that it is not any more, or that the conference has moved.
 */
export const editConference = (
  deps: ConferenceDeps,
  call: Call,
  given: Plan & { readonly id: string; readonly version: number },
) =>
  actOnConference(deps, call, 'edit', given, async ({ tx, whole }) => {
    const { row, mechanism, agenda, seats, conference } = whole
    if (given.heldOn !== row.held_on) await insistDay(deps, tx, given)
    if (given.chairPostId !== row.chair_post_id)
      await insistChair(deps, tx, mechanism, conference.regionId, given.chairPostId)
    insistSeats(mechanism, given)
    insistLength('body.startsAt', given.startsAt, agenda)
    const requestIds = agenda.flatMap(({ request_id }) => request_id ?? [])
    const { added, kept, removed } = await seat(tx, row, seats, wantedSeats(given), requestIds)
    const anotherDay = given.heldOn !== row.held_on
    const moved = anotherDay || given.startsAt !== row.starts_at
    if (moved) await forgetReplies(tx, row, { anotherDay })
    const names = (ids: readonly string[]) => ids.map((id) => nameIn(mechanism, id)).join('、')
    const chair = await chairNow(deps, tx, conference.regionId, given.chairPostId)
    return {
      patch: {
        ...columnsOf(given),
        ...(conference.numbered
          ? { chair_name: chair.name, chair_post: chair.post }
          : { year: yearOf(given.heldOn) }),
      },
      event: 'edited',
      data: {
        changes: changesBetween(
          fieldsOf({
            heldOn: row.held_on,
            startsAt: row.starts_at,
            place: row.place,
            notes: row.notes,
            chair: whole.chair.post,
          }),
          fieldsOf({ ...given, chair: chair.post }),
        ),
        added: names(added),
        removed: names(removed),
      },
      messages: async (after) =>
        conference.numbered
          ? [
              ...(await tellSeats(deps, tx, whole, 'conference.uninvited', { unitIds: removed })),
              ...(await tellSeats(deps, tx, after, 'conference.invited', { unitIds: added })),
              ...(moved || given.place !== row.place
                ? await tellSeats(deps, tx, after, 'conference.moved', { unitIds: kept })
                : []),
            ]
          : [],
    }
  })

const columnsOf = ({ heldOn, startsAt, place, chairPostId, notes }: Omit<Plan, 'dayOffMeant'>) => ({
  held_on: heldOn,
  starts_at: startsAt,
  place,
  chair_post_id: chairPostId,
  notes,
})

type Told = Pick<Plan, 'heldOn' | 'startsAt' | 'place' | 'notes'> & { readonly chair: string }

const fieldsOf = ({ heldOn, startsAt, place, chair, notes }: Told) => ({
  heldOn,
  startsAt,
  place,
  chair,
  notes,
})

const nameIn = ({ units }: MechanismInForce, unitId: string): string =>
  units.find(({ id }) => id === unitId)?.shortName ?? ''
