/** A conference as a line of the list, and as the head of its page. */
import type { ConferenceRow } from '../../../../contract/conference.ts'
import { countSeats } from '../../../../domain/conference/attendance.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import {
  attendances,
  conferenceStates,
  minutesStates,
  type Outcome,
  replies,
} from '../../../../domain/conference/states.ts'
import { oneOf } from '../whole-conference.ts'
import type { ConferenceStored } from '../store/conferences.ts'
import type { Chair } from '../chair.ts'

type Counted = {
  readonly seats: readonly { readonly reply: string; readonly attendance: string }[]
  readonly agenda: readonly { readonly request_id: string | null; readonly outcome: string | null }[]
  readonly chair: Chair
  readonly minutes: { readonly state: string; readonly number: string | null } | null
  readonly series: ConferenceRow['series']
}

export function rowView(
  row: ConferenceStored,
  { seats, agenda, chair, minutes, series }: Counted,
): ConferenceRow {
  const items = agenda.filter(({ request_id }) => request_id !== null)
  const left = (...of: readonly (Outcome | null)[]) =>
    items.filter(({ outcome }) => of.some((one) => one === outcome)).length
  return {
    id: row.id,
    version: row.version,
    name: conferenceName(row),
    year: row.year,
    ordinal: row.ordinal,
    state: oneOf(conferenceStates, row.state),
    heldOn: row.held_on,
    startsAt: row.starts_at,
    place: row.place,
    chair: row.chair_name === '' ? chair.name : row.chair_name,
    items: {
      total: items.length,
      resolved: left('resolved'),
      deferred: left('deferred'),
      referred: left('referred'),
      other: left('withdrawn', 'not-reached'),
    },
    seats: countSeats(
      seats.map(({ reply, attendance }) => ({
        reply: oneOf(replies, reply),
        attendance: oneOf(attendances, attendance),
      })),
    ),
    minutes: minutes ? { state: oneOf(minutesStates, minutes.state), number: minutes.number } : null,
    series,
  }
}
