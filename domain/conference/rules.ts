/** What a mechanism sets for its conferences; where it sets nothing, the usual. */
export type ConferenceRules = {
  /** For an opinion, from the day the office takes a request up. */
  readonly opinionWorkdays: number
  /** For a unit to confirm the minutes. */
  readonly confirmWorkdays: number
  /** For the answer of whom an item was referred to. */
  readonly answerWorkdays: number
  /** For an item on an agenda. */
  readonly usualMinutes: number
  /** Deferred so often, an item goes to the leading group when it wakes. */
  readonly returnsToLeadingGroup: number
  /** What the numbers of requests begin with: 调2026-7. */
  readonly requestPrefix: string
}

export const usualConferenceRules: ConferenceRules = {
  opinionWorkdays: 5,
  confirmWorkdays: 3,
  answerWorkdays: 10,
  usualMinutes: 15,
  returnsToLeadingGroup: 3,
  requestPrefix: '调',
}

/** Working days the office has to take a request up, to find it ready, and to put it on an agenda. */
export const reviewWorkdays = 3
export const readyWorkdays = 2
export const scheduleWorkdays = 10
/** Working days of a unit to put right what was sent back. */
export const reviseWorkdays = 3

export const requestNumber = (prefix: string, year: number, serial: number): string =>
  `${prefix}${year}-${serial}`
