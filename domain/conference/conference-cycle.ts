/**
 * The life of a conference.
 *
 * 1. `planned`: the office sets day, time, place, chair, agenda and who is invited. Only the office and the leading
 *    group see it.
 * 2. Convened, it has its number, and every unit invited is asked for a reply: `convened`. Silence is no reply and is
 *    shown as such. Day, place and agenda can still change; with another day or time units are asked anew.
 * 3. On its day units sign in themselves, or the recorder notes who is there. One person records at a time; whoever
 *    takes the record over says so, and the one before is told. Whoever starts it records: `in-session`.
 * 4. The recorder turns to one item after the other, notes what units say at the table, and concludes it. What is
 *    concluded stays concluded.
 * 5. `ended`: what was not reached waits for the next conference, and minutes are to be written. Who was there can be
 *    put right until they have been sent.
 * 6. Before it is in session it can be `cancelled`, with the reason; its items wait for another.
 *
 * A chair is a post. Where nobody holds it or acts for it, a conference is neither convened nor started.
 */
import { type Actor, may, type Verb } from '../identity/rights.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { attends, type Conference, type Place, type Seat, seatsOf } from './conference.ts'
import type { ConferenceCommand, ConferenceState } from './states.ts'

export const transitions = {
  planned: { edit: 'planned', 'set-agenda': 'planned', convene: 'convened', cancel: 'cancelled' },
  convened: {
    edit: 'convened',
    'set-agenda': 'convened',
    reply: 'convened',
    'sign-in': 'convened',
    'note-attendance': 'convened',
    'take-record': 'convened',
    start: 'in-session',
    cancel: 'cancelled',
  },
  'in-session': {
    'sign-in': 'in-session',
    'note-attendance': 'in-session',
    'take-record': 'in-session',
    'turn-to': 'in-session',
    'note-consensus': 'in-session',
    conclude: 'in-session',
    end: 'ended',
  },
  ended: { 'note-attendance': 'ended' },
  cancelled: {},
} as const satisfies Record<ConferenceState, Partial<Record<ConferenceCommand, ConferenceState>>>

export const conferenceRefusals = [
  'no-right',
  'not-in-this-state',
  'agenda-empty',
  'nobody-invited',
  'day-over',
  'chair-vacant',
  'not-invited',
  'not-its-day',
  'already-signed-in',
  'nobody-records',
  'another-records',
  'records-already',
  'minutes-sent',
] as const
export type ConferenceRefusal = (typeof conferenceRefusals)[number]

export const verbOfConference = {
  edit: 'conference.convene',
  'set-agenda': 'conference.convene',
  convene: 'conference.convene',
  cancel: 'conference.convene',
  reply: 'conference.attend',
  'sign-in': 'conference.attend',
  'note-attendance': 'conference.record',
  'take-record': 'conference.record',
  start: 'conference.record',
  'turn-to': 'conference.record',
  'note-consensus': 'conference.record',
  conclude: 'conference.record',
  end: 'conference.record',
} as const satisfies Record<ConferenceCommand, Verb>

type Asked = {
  readonly conference: Conference
  readonly actor: Actor
  readonly today: Day
  readonly seat: Seat | undefined
}

type Guard = (asked: Asked) => Verdict<ConferenceRefusal>

const withAgenda: Guard = ({ conference }) => (conference.items > 0 ? allowed : refused('agenda-empty'))

const withUnits: Guard = ({ conference: { seats } }) =>
  seats.some(({ part }) => part === 'attending') ? allowed : refused('nobody-invited')

const dayToCome: Guard = ({ conference: { heldOn }, today }) =>
  heldOn >= today ? allowed : refused('day-over', { heldOn })

const chaired: Guard = ({ conference }) => (conference.chairVacant ? refused('chair-vacant') : allowed)

const invited: Guard = ({ seat }) => (seat ? allowed : refused('not-invited'))

/** On the day it is held; once in session also past midnight. */
const onItsDay: Guard = ({ conference: { state, heldOn }, today }) =>
  state === 'convened' && heldOn !== today ? refused('not-its-day', { heldOn }) : allowed

const notSignedIn: Guard = ({ seat }) =>
  seat?.attendance === 'present' ? refused('already-signed-in') : allowed

const records: Guard = ({ conference: { recorder }, actor }) => {
  if (recorder === null) return refused('nobody-records')
  return recorder.personId === actor.personId ? allowed : refused('another-records', { name: recorder.name })
}

const nobodyElseRecords: Guard = (asked) => (asked.conference.recorder === null ? allowed : records(asked))

/** Whoever holds the record does not need to take it. */
const recordsNotYet: Guard = ({ conference: { recorder }, actor }) =>
  recorder?.personId === actor.personId ? refused('records-already') : allowed

/** While it meets, its recorder; afterwards the office, until the minutes have gone out. */
const mayNote: Guard = (asked) => {
  const { state, minutes } = asked.conference
  if (state !== 'ended') return records(asked)
  return minutes === null || minutes === 'drafting' ? allowed : refused('minutes-sent')
}

const guards = {
  edit: [],
  'set-agenda': [],
  convene: [dayToCome, withAgenda, withUnits, chaired],
  cancel: [],
  reply: [invited, dayToCome],
  'sign-in': [invited, onItsDay, notSignedIn],
  'note-attendance': [onItsDay, mayNote],
  'take-record': [recordsNotYet],
  start: [onItsDay, chaired, nobodyElseRecords],
  'turn-to': [records],
  'note-consensus': [records],
  conclude: [records],
  end: [records],
} as const satisfies Record<ConferenceCommand, readonly Guard[]>

export type ConferenceDecision =
  | { readonly ok: true; readonly to: ConferenceState }
  | (Verdict<ConferenceRefusal> & { readonly ok: false })

/**
 * May this actor do this to the conference as it stands, and where does it lead? What is said for a unit is asked with
 * the unit; asked without one, whether the actor may say it for any.
 */
export function decideConference(
  conference: Conference,
  command: ConferenceCommand,
  actor: Actor,
  today: Day,
  about: Place | null = null,
): ConferenceDecision {
  const ofUnit = verbOfConference[command] === 'conference.attend'
  if (ofUnit && about === null) return decideForAny(conference, command, actor, today)
  const { regionId, mechanismId } = conference
  const entitled =
    ofUnit && about !== null
      ? attends(conference, actor, about)
      : may(actor, verbOfConference[command], { regionId, mechanismId })
  if (!entitled) return refused('no-right')
  const row: Partial<Record<ConferenceCommand, ConferenceState>> = transitions[conference.state]
  const to = row[command]
  if (to === undefined) return refused('not-in-this-state', { state: conference.state })
  const seat = conference.seats.find(({ unitId }) => unitId === about?.unitId)
  for (const guard of guards[command]) {
    const verdict = guard({ conference, actor, today, seat })
    if (!verdict.ok) return verdict
  }
  return { ok: true, to }
}

/** The first of one's own seats for which it is allowed; else why not. */
function decideForAny(
  conference: Conference,
  command: ConferenceCommand,
  actor: Actor,
  today: Day,
): ConferenceDecision {
  const decisions = seatsOf(conference, actor).map((seat) =>
    decideConference(conference, command, actor, today, seat),
  )
  return decisions.find(({ ok }) => ok) ?? decisions[0] ?? refused('no-right')
}

/** Two do not record at once: taking over from somebody is said in so many words. */
export const takeOverVerdict = (
  { recorder }: Pick<Conference, 'recorder'>,
  takeOver: boolean,
): Verdict<'another-records'> =>
  recorder === null || takeOver ? allowed : refused('another-records', { name: recorder.name })
