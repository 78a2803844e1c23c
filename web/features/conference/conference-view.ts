/** What of a conference is shown: which item, how long it has been on, who is there. */
import type { AgendaItem, ConferenceRecord, Seat } from '../../../contract/conference.ts'

type Command = ConferenceRecord['actions'][number]['command']

/** Undefined where it is none of the reader's business. */
export const refusalOf = ({ actions }: Pick<ConferenceRecord, 'actions'>, command: Command) =>
  actions.find((action) => action.command === command)?.refusal

export const mayDo = (record: Pick<ConferenceRecord, 'actions'>, command: Command): boolean =>
  refusalOf(record, command) === null

/** Commands of the bar by state, the most likely first; the others have their place in the page. */
const barOf: Readonly<Record<ConferenceRecord['state'], readonly Command[]>> = {
  planned: ['convene', 'set-agenda', 'edit', 'cancel'],
  convened: ['start', 'take-record', 'set-agenda', 'edit', 'cancel'],
  'in-session': ['end', 'take-record'],
  ended: [],
  cancelled: [],
}

export function barCommands(record: Pick<ConferenceRecord, 'actions' | 'state' | 'recorder'>) {
  return barOf[record.state].flatMap((command) => {
    const refusal = refusalOf(record, command)
    if (refusal === undefined || refusal?.reason === 'no-right') return []
    return command === 'take-record' && record.recorder?.self === true ? [] : [{ command, refusal }]
  })
}

type Shown = Pick<ConferenceRecord, 'agenda' | 'currentItemId' | 'state'>

/** The one asked for; else, in session, the one at the table; else the first. */
export function shownItem(
  { agenda, currentItemId, state }: Shown,
  asked: string | undefined,
): AgendaItem | null {
  const find = (id: string | null | undefined) => agenda.find((item) => item.id === id)
  return find(asked) ?? (state === 'in-session' ? find(currentItemId) : undefined) ?? agenda[0] ?? null
}

/** The item `step` places further in the agenda; at its ends it stays. */
export function neighbour(
  agenda: readonly AgendaItem[],
  id: string | undefined,
  step: 1 | -1,
): AgendaItem | null {
  const at = agenda.findIndex((item) => item.id === id)
  return agenda[Math.min(Math.max(at + step, 0), agenda.length - 1)] ?? null
}

/** The next item after this one that nothing has come of yet. */
export function nextOpen(agenda: readonly AgendaItem[], id: string): AgendaItem | null {
  const at = agenda.findIndex((item) => item.id === id)
  return agenda.slice(at + 1).find(({ outcome, kind }) => outcome === null || kind !== 'request') ?? null
}

/** Minutes the item at the table has had, going on between two answers of the server; null for any other item. */
export function runningMinutes(
  { state, currentItemId, now }: Pick<ConferenceRecord, 'state' | 'currentItemId' | 'now'>,
  item: Pick<AgendaItem, 'id' | 'usedMinutes' | 'outcome'>,
  nowMs: number,
): number | null {
  if (state !== 'in-session' || currentItemId !== item.id || item.outcome !== null) return null
  return item.usedMinutes + Math.max(0, Math.floor((nowMs - Date.parse(now)) / 60_000))
}

/** Invited to speak, by whether they are there; those that sit in are counted apart. */
export function seatGroups(seats: readonly Seat[]) {
  const attending = seats.filter(({ part }) => part === 'attending')
  return { attending, observing: seats.filter(({ part }) => part === 'observing') }
}

export function attendanceOf(seats: readonly Seat[]) {
  const { attending } = seatGroups(seats)
  return {
    present: attending.filter(({ attendance }) => attendance === 'present').length,
    missing: attending.filter(({ attendance }) => attendance === 'absent' || attendance === 'leave'),
    unknown: attending.filter(({ attendance }) => attendance === 'unknown').length,
  }
}
