/** The states of what a conference deals with, and the commands that move them; the life cycles tell how they go together. */

/** A coordination request: what a unit asks the conference to settle. */
export const requestStates = [
  'draft',
  'submitted',
  'consulting',
  'ready',
  'scheduled',
  'deferred',
  'referred',
  'resolved',
  'withdrawn',
] as const
export type RequestState = (typeof requestStates)[number]

export const requestCommands = [
  'edit',
  'attach',
  'discard',
  'submit',
  'accept',
  'send-back',
  'opine',
  'urge',
  'make-ready',
  'schedule',
  'meet-condition',
  'wake',
  'answer',
  'withdraw',
] as const
export type RequestCommand = (typeof requestCommands)[number]

export const conferenceStates = ['planned', 'convened', 'in-session', 'ended', 'cancelled'] as const
export type ConferenceState = (typeof conferenceStates)[number]

export const conferenceCommands = [
  'edit',
  'set-agenda',
  'convene',
  'reply',
  'sign-in',
  'note-attendance',
  'start',
  'take-record',
  'turn-to',
  'note-consensus',
  'conclude',
  'end',
  'cancel',
] as const
export type ConferenceCommand = (typeof conferenceCommands)[number]

export const minutesStates = ['drafting', 'confirming', 'confirmed', 'issued'] as const
export type MinutesState = (typeof minutesStates)[number]

export const minutesCommands = [
  'write',
  'send',
  'confirm',
  'object',
  'answer',
  'take-back',
  'finish',
] as const
export type MinutesCommand = (typeof minutesCommands)[number]

/** What a unit says to one point of a proposal; a unit that said nothing has no stance. */
export const stances = ['agree', 'reserve'] as const
export type Stance = (typeof stances)[number]

/** How an item left the table. `not-reached`: time ran out, it waits for the next conference. */
export const outcomes = ['resolved', 'deferred', 'referred', 'withdrawn', 'not-reached'] as const
export type Outcome = (typeof outcomes)[number]

/** Who decides what is referred: the county's leading group, or a body above the county. */
export const referees = ['leading-group', 'above'] as const
export type Referee = (typeof referees)[number]

/** What a deferred item waits for; all but `told` are looked up by the program. */
export const conditionKinds = ['told', 'task-closed', 'value-reached', 'document-issued'] as const
export type ConditionKind = (typeof conditionKinds)[number]

export const agendaKinds = ['request', 'follow-up', 'other'] as const
export type AgendaKind = (typeof agendaKinds)[number]

export const seatParts = ['attending', 'observing'] as const
export type SeatPart = (typeof seatParts)[number]

export const replies = ['none', 'coming', 'substitute', 'leave'] as const
export type Reply = (typeof replies)[number]

export const attendances = ['unknown', 'present', 'absent', 'leave'] as const
export type Attendance = (typeof attendances)[number]
