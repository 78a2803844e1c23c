/** A conference with all that rules and pages ask about: seats, agenda, chair, who records, its minutes. */
import { type Conference, mayViewConference } from '../../../domain/conference/conference.ts'
import { conferenceName } from '../../../domain/conference/name.ts'
import { type ConferenceRules, usualConferenceRules } from '../../../domain/conference/rules.ts'
import {
  agendaKinds,
  attendances,
  conferenceStates,
  minutesStates,
  replies,
  seatParts,
} from '../../../domain/conference/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import { type Chair, chairNow } from './chair.ts'
import type { ConferenceDeps } from './deps.ts'
import { type ItemStored, listAgenda } from './store/agenda.ts'
import { type ConferenceStored, findMinutesOf, getConference } from './store/conferences.ts'
import { listSeats, type SeatStored } from './store/seats.ts'
import type { UnitOf } from './whole-request.ts'

export type WholeConference = {
  readonly row: ConferenceStored
  /** In force now: rights and addresses are its. */
  readonly mechanism: MechanismInForce
  readonly rules: ConferenceRules
  readonly conference: Conference
  readonly name: string
  readonly seats: readonly SeatStored[]
  readonly agenda: readonly ItemStored[]
  /** Of today; once it is convened the record keeps who it was. */
  readonly chair: Chair
  readonly minutes: { readonly state: string; readonly number: string | null } | null
  readonly unitOf: (id: string) => UnitOf
}

export async function loadConference(
  deps: ConferenceDeps,
  db: Db | Tx,
  row: ConferenceStored,
): Promise<WholeConference> {
  const { region_id: regionId, id } = row
  const day = today(deps.platform.clock)
  const [mechanism, seats, agenda, chair, [minutes]] = await Promise.all([
    mechanismOf(deps, db, row, day),
    listSeats(db, regionId, [id]),
    listAgenda(db, regionId, [id]),
    chairNow(deps, db, regionId, row.chair_post_id),
    findMinutesOf(db, regionId, [id]),
  ])
  const units = await deps.organization.units(db, regionId, [
    ...seats.map(({ unit_id }) => unit_id),
    ...agenda.flatMap(({ presenter_unit_id }) => presenter_unit_id ?? []),
  ])
  const unitOf = (unitId: string): UnitOf =>
    units.find((unit) => unit.id === unitId) ?? { id: unitId, rootId: unitId, name: '', shortName: '' }
  return {
    row,
    mechanism,
    rules: mechanism.content.conference ?? usualConferenceRules,
    name: conferenceName(row),
    seats,
    agenda,
    chair,
    minutes: minutes ? { state: minutes.state, number: minutes.document_number } : null,
    unitOf,
    conference: {
      regionId,
      mechanismId: mechanism.id,
      state: oneOf(conferenceStates, row.state),
      numbered: row.ordinal !== null,
      heldOn: row.held_on,
      items: agenda.length,
      seats: seats.map((seat) => ({
        unitId: seat.unit_id,
        rootUnitId: unitOf(seat.unit_id).rootId,
        part: oneOf(seatParts, seat.part),
        reply: oneOf(replies, seat.reply),
        attendance: oneOf(attendances, seat.attendance),
      })),
      chairVacant: chair.name === '',
      recorder:
        row.recorder_person_id === null
          ? null
          : { personId: row.recorder_person_id, name: row.recorder_name ?? '' },
      minutes: minutes ? oneOf(minutesStates, minutes.state) : null,
    },
  }
}

const mechanismOf = async (
  deps: ConferenceDeps,
  db: Db | Tx,
  { region_id, mechanism_id }: ConferenceStored,
  day: string,
): Promise<MechanismInForce> =>
  (await deps.mechanisms.inForce(db, region_id, day)) ??
  (await deps.mechanisms.byId(db, region_id, mechanism_id))

/** What somebody else’s eyes may not see is not there. */
export async function visibleConference(
  deps: ConferenceDeps,
  db: Db | Tx,
  actor: Actor,
  row: ConferenceStored | string,
): Promise<WholeConference> {
  const stored = typeof row === 'string' ? await getConference(db, actor.regionId, row) : row
  const whole = await loadConference(deps, db, stored)
  if (!mayViewConference(whole.conference, actor)) throw new Refused('not-found')
  return whole
}

/** The columns are checked by the database; a word the program does not know is a broken installation. */
export function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text)
  if (found === undefined) throw new Refused('internal', { reason: 'unknown-state' })
  return found
}

export const kindOf = ({ kind }: ItemStored) => oneOf(agendaKinds, kind)
