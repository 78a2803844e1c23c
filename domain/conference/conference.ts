/** A conference as the rules ask about it: its seats, who sees it, and for which seats somebody speaks. */
import { type Actor, may } from '../identity/rights.ts'
import type { Day } from '../kernel.ts'
import type { Attendance, ConferenceState, MinutesState, Reply, SeatPart } from './states.ts'

export type Place = { readonly unitId: string; readonly rootUnitId: string }

export type Seat = Place & {
  readonly part: SeatPart
  readonly reply: Reply
  readonly attendance: Attendance
}

/** What the rules ask about. */
export type Conference = {
  readonly regionId: string
  readonly mechanismId: string
  readonly state: ConferenceState
  /** It has its number: units were invited. */
  readonly numbered: boolean
  readonly heldOn: Day
  readonly items: number
  readonly seats: readonly Seat[]
  /** Nobody holds the chair's post, and nobody acts for it. */
  readonly chairVacant: boolean
  readonly recorder: { readonly personId: string; readonly name: string } | null
  /** Null until it has ended. */
  readonly minutes: MinutesState | null
}

/** Who sees it: the office and the leading group, and once it was convened every unit that has a seat. */
export function mayViewConference(conference: Conference, actor: Actor): boolean {
  const { regionId, mechanismId, seats, numbered } = conference
  const involvedUnitIds = numbered ? seats.map(({ rootUnitId }) => rootUnitId) : []
  return may(actor, 'conference.view', { regionId, mechanismId, involvedUnitIds })
}

export const attends = (
  { regionId }: Pick<Conference, 'regionId'>,
  actor: Actor,
  { unitId, rootUnitId }: Place,
): boolean => may(actor, 'conference.attend', { regionId, unitId, rootUnitId })

/** Seats for which the actor answers and signs in. */
export const seatsOf = (conference: Conference, actor: Actor): readonly Seat[] =>
  conference.seats.filter((seat) => attends(conference, actor, seat))
