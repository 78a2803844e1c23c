/** Minutes with all that rules and pages ask about: their text, who was there and what each says in this round. */
import { type Confirmer, maySeeMinutes, type Minutes } from '../../../domain/conference/minutes-cycle.ts'
import { type ConferenceRules, usualConferenceRules } from '../../../domain/conference/rules.ts'
import { type MinutesState, minutesStates } from '../../../domain/conference/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import { composeMinutes } from './compose-minutes.ts'
import type { ConferenceDeps, MinutesDocument } from './deps.ts'
import {
  type ConferenceMinuted,
  getMinutedConference,
  listMinutedSeats,
  type MinutedSeat,
} from './queries/minutes-rows.ts'
import { type MinutesText, type SentMinutes, sentOf } from './sent-minutes.ts'
import { type ConfirmationStored, listConfirmations, type MinutesStored } from './store/minutes.ts'
import type { UnitOf } from './whole-request.ts'

export type WholeMinutes = {
  readonly row: MinutesStored
  readonly conference: ConferenceMinuted
  readonly seats: readonly MinutedSeat[]
  /** In force now: rights and addresses are its. */
  readonly mechanism: MechanismInForce
  readonly rules: ConferenceRules
  readonly minutes: Minutes
  readonly sent: SentMinutes | null
  /** As sent; while they are written, as the rows give them. */
  readonly text: MinutesText
  /** Of every round. */
  readonly confirmations: readonly ConfirmationStored[]
  readonly document: MinutesDocument | null
  readonly unitOf: (id: string) => UnitOf
}

/** `speakingUnitId`: a unit somebody wants to speak for, who may not have been invited. */
export async function loadMinutes(
  deps: ConferenceDeps,
  db: Db | Tx,
  row: MinutesStored,
  speakingUnitId?: string,
): Promise<WholeMinutes> {
  const regionId = row.region_id
  const conference = await getMinutedConference(db, regionId, row.conference_id)
  const seats = await listMinutedSeats(db, regionId, row.conference_id)
  const day = today(deps.platform.clock)
  const mechanism =
    (await deps.mechanisms.inForce(db, regionId, day)) ??
    (await deps.mechanisms.byId(db, regionId, conference.mechanism_id))
  const confirmations = await listConfirmations(db, row)
  const ids = [...seats.map(({ unitId }) => unitId), ...(speakingUnitId ? [speakingUnitId] : [])]
  const units = await deps.organization.units(db, regionId, [
    ...new Set([...ids, ...confirmations.map(({ unit_id: id }) => id)]),
  ])
  const unitOf = (id: string): UnitOf =>
    units.find((one) => one.id === id) ?? { id, rootId: id, name: '', shortName: '' }
  const state = stateNamed(row.state)
  const sent = sentOf(row.sent)
  const document = await deps.minutesDocuments.find(db, regionId, row.id)
  return {
    row,
    conference,
    seats,
    mechanism,
    rules: mechanism.content.conference ?? usualConferenceRules,
    sent,
    text:
      sent !== null && state !== 'drafting' ? sent : await composeMinutes(deps, db, conference, seats, row),
    confirmations,
    document,
    unitOf,
    minutes: {
      regionId,
      mechanismId: mechanism.id,
      state,
      confirmDueOn: row.confirm_due_on,
      documentUnderWay: document !== null && document.state !== 'discarded',
      confirmers: [...new Set(ids)].map((unitId): Confirmer => {
        const said = confirmations.find((one) => one.round === row.round && one.unit_id === unitId)
        return {
          unitId,
          rootUnitId: unitOf(unitId).rootId,
          present: seats.some((seat) => seat.unitId === unitId && seat.attendance === 'present'),
          answer: said === undefined ? null : said.answer === 'objected' ? 'objected' : 'confirmed',
          adopted: said?.adopted ?? null,
        }
      }),
    },
  }
}

export const maySee = ({ minutes, seats, unitOf }: WholeMinutes, actor: Actor): boolean =>
  maySeeMinutes(
    minutes,
    actor,
    seats.map(({ unitId }) => unitOf(unitId).rootId),
  )

function stateNamed(text: string): MinutesState {
  const state = minutesStates.find((known) => known === text)
  if (!state) throw new Refused('internal', { reason: 'unknown-state' })
  return state
}
