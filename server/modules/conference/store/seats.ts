/** Seats of conferences: who was invited, what they reply, who was there. */
import type { Selectable, Updateable } from 'kysely'
import type { SeatPart } from '../../../../domain/conference/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { ConferenceSeat as SeatTable } from '../../../platform/schema.ts'
import type { ConferenceKey } from './conferences.ts'

export type SeatStored = Selectable<SeatTable>

/** In the order of the table. */
export const listSeats = (
  db: Db | Tx,
  regionId: string,
  conferenceIds: readonly string[],
): Promise<SeatStored[]> =>
  conferenceIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('conference_seat')
        .selectAll()
        .where('region_id', '=', regionId)
        .where('conference_id', 'in', [...conferenceIds])
        .orderBy('part')
        .orderBy('ordinal')
        .execute()

export async function addSeats(
  tx: Tx,
  { region_id, id }: ConferenceKey,
  seats: readonly { readonly unitId: string; readonly part: SeatPart; readonly ordinal: number }[],
): Promise<void> {
  if (seats.length === 0) return
  await tx
    .insertInto('conference_seat')
    .values(
      seats.map(({ unitId, part, ordinal }) => ({
        region_id,
        conference_id: id,
        unit_id: unitId,
        part,
        ordinal,
        reply: 'none',
        comer: '',
        reply_words: '',
        replied: null,
        attendance: 'unknown',
        attendee: '',
        signed_in: null,
      })),
    )
    .execute()
}

export async function updateSeat(
  tx: Tx,
  { region_id, id }: ConferenceKey,
  unitId: string,
  patch: Updateable<SeatTable>,
): Promise<void> {
  await tx
    .updateTable('conference_seat')
    .set(patch)
    .where('region_id', '=', region_id)
    .where('conference_id', '=', id)
    .where('unit_id', '=', unitId)
    .executeTakeFirstOrThrow()
}

/** Another day or time: nobody has said anything to it yet. On another day nobody is there yet either. */
export async function forgetReplies(
  tx: Tx,
  { region_id, id }: ConferenceKey,
  { anotherDay }: { readonly anotherDay: boolean },
): Promise<void> {
  await tx
    .updateTable('conference_seat')
    .set({
      reply: 'none',
      comer: '',
      reply_words: '',
      replied: null,
      ...(anotherDay ? { attendance: 'unknown', attendee: '', signed_in: null } : {}),
    })
    .where('region_id', '=', region_id)
    .where('conference_id', '=', id)
    .execute()
}

export async function removeSeats(
  tx: Tx,
  { region_id, id }: ConferenceKey,
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return
  await tx
    .deleteFrom('conference_seat')
    .where('region_id', '=', region_id)
    .where('conference_id', '=', id)
    .where('unit_id', 'in', [...unitIds])
    .execute()
}
