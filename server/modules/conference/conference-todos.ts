/** Where the to-dos and news of a conference go: the office, the recorder, the desks of the units invited. */
import { replyDueOn, todosOfConference } from '../../../domain/conference/todos-of-conference.ts'
import { toUnit } from '../../../domain/identity/rights.ts'
import type { Facts } from '../../../domain/kernel.ts'
import type { Todo } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { Message } from '../../platform/road.ts'
import { notify } from '../notification/index.ts'
import type { ConferenceDeps } from './deps.ts'
import { conferenceItem } from './item.ts'
import { desksThatSpeak } from './unit-desks.ts'
import type { WholeConference } from './whole-conference.ts'

export async function conferenceTodos(
  deps: ConferenceDeps,
  tx: Tx,
  whole: WholeConference,
): Promise<readonly Todo[]> {
  const { conference } = whole
  const silent =
    conference.state === 'convened' ? conference.seats.filter(({ reply }) => reply === 'none') : []
  const deskOf = await desksOf(deps, tx, whole, silent)
  const calendar = await deps.mechanisms.calendar(tx)
  const before = calendar.addWorkdays(conference.heldOn, -1)
  return todosOfConference(
    conference,
    { replyDueOn: replyDueOn(conference.heldOn, before, today(deps.platform.clock)) },
    deskOf,
  )
}

async function desksOf(
  deps: ConferenceDeps,
  tx: Tx,
  { mechanism, conference }: WholeConference,
  seats: WholeConference['conference']['seats'],
): Promise<(unitId: string) => string> {
  const desks = await desksThatSpeak(
    deps,
    tx,
    mechanism,
    { regionId: conference.regionId, verb: 'conference.attend' },
    seats,
  )
  return (unitId) => desks.get(unitId) ?? toUnit(unitId, 'conference.attend')
}

/** News to the units with a seat, or to those of them that are named; the event makes each the only one of its kind. */
export async function tellSeats(
  deps: ConferenceDeps,
  tx: Tx,
  whole: WholeConference,
  type: string,
  { unitIds, facts = {} }: { readonly unitIds?: readonly string[]; readonly facts?: Facts } = {},
): Promise<readonly Message[]> {
  const { row, conference, name } = whole
  const seats = conference.seats.filter(({ unitId }) => unitIds?.includes(unitId) ?? true)
  if (seats.length === 0) return []
  const deskOf = await desksOf(deps, tx, whole, seats)
  const addresses = [...new Set(seats.map(({ unitId }) => deskOf(unitId)))]
  const told = { name, day: row.held_on, time: row.starts_at, place: row.place, ...facts }
  return [notify(conferenceItem(row), addresses, type, told, `${type}:${row.id}:${row.version}`)]
}
