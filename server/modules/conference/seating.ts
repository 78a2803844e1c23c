/**
 * Who has a seat: the units the office invites, in its order, and those that a request on the agenda concerns. These
 * are seated by themselves, attending, and keep their seats as long as the request is on the agenda; a unit that had a
 * seat keeps it with what was said for it.
 */
import type { SeatPart } from '../../../domain/conference/states.ts'
import type { Tx } from '../../platform/context.ts'
import { unitsOfRequests } from './queries/units-of-requests.ts'
import type { ConferenceKey } from './store/conferences.ts'
import { addSeats, removeSeats, type SeatStored, updateSeat } from './store/seats.ts'

export type Wanted = { readonly unitId: string; readonly part: SeatPart; readonly ordinal: number }

export const wantedSeats = ({
  attendingUnitIds,
  observingUnitIds,
}: {
  readonly attendingUnitIds: readonly string[]
  readonly observingUnitIds: readonly string[]
}): readonly Wanted[] =>
  [
    ...attendingUnitIds.map((unitId) => ({ unitId, part: 'attending' as const })),
    ...observingUnitIds.map((unitId) => ({ unitId, part: 'observing' as const })),
  ].map((seat, ordinal) => ({ ...seat, ordinal }))

/** Units that have a seat now and had none, that keep theirs, and that have none any more. */
export type Seated = {
  readonly added: readonly string[]
  readonly kept: readonly string[]
  readonly removed: readonly string[]
}

/** Gives everybody wanted a seat, and takes those of units that are neither wanted nor concerned. */
export async function seat(
  tx: Tx,
  conference: ConferenceKey,
  before: readonly SeatStored[],
  wanted: readonly Wanted[],
  requestIds: readonly string[],
): Promise<Seated> {
  const seatOf = (unitId: string) => before.find(({ unit_id }) => unit_id === unitId)
  const concerned = await unitsOfRequests(tx, conference.region_id, requestIds)
  const all: readonly Wanted[] = [
    ...wanted.map((one) => (concerned.includes(one.unitId) ? { ...one, part: 'attending' as const } : one)),
    ...concerned
      .filter((id) => !wanted.some(({ unitId }) => unitId === id))
      .map((unitId, index) => ({ unitId, part: 'attending' as const, ordinal: wanted.length + index })),
  ]
  const [kept, added] = [
    all.filter(({ unitId }) => seatOf(unitId) !== undefined),
    all.filter(({ unitId }) => seatOf(unitId) === undefined),
  ]
  const removed = before
    .map(({ unit_id }) => unit_id)
    .filter((id) => !all.some(({ unitId }) => unitId === id))
  await removeSeats(tx, conference, removed)
  await addSeats(tx, conference, added)
  for (const { unitId, part, ordinal } of kept) {
    const had = seatOf(unitId)
    if (had?.part !== part || had.ordinal !== ordinal)
      await updateSeat(tx, conference, unitId, { part, ordinal })
  }
  return { added: added.map(({ unitId }) => unitId), kept: kept.map(({ unitId }) => unitId), removed }
}
