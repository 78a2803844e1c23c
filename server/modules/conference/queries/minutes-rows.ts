/** The rows minutes are composed from: conference, seats, agenda, what units say, resolutions, conditions. */
import {
  agendaKinds,
  attendances,
  outcomes,
  referees,
  replies,
  seatParts,
} from '../../../../domain/conference/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { stancesOf } from '../store/opinions.ts'

export async function getMinutedConference(db: Db | Tx, regionId: string, id: string) {
  const row = await db
    .selectFrom('conference')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}
export type ConferenceMinuted = Awaited<ReturnType<typeof getMinutedConference>>

export async function listMinutedSeats(db: Db | Tx, regionId: string, conferenceId: string) {
  const rows = await db
    .selectFrom('conference_seat')
    .select(['unit_id', 'part', 'reply', 'comer', 'attendance', 'attendee'])
    .where('region_id', '=', regionId)
    .where('conference_id', '=', conferenceId)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    unitId: row.unit_id,
    part: known(seatParts, row.part),
    reply: known(replies, row.reply),
    attendance: known(attendances, row.attendance),
    who: row.attendee === '' ? row.comer : row.attendee,
  }))
}
export type MinutedSeat = Awaited<ReturnType<typeof listMinutedSeats>>[number]

export async function listMinutedItems(db: Db | Tx, regionId: string, conferenceId: string) {
  const rows = await db
    .selectFrom('agenda_item')
    .leftJoin('coordination_request', (join) =>
      join
        .onRef('coordination_request.region_id', '=', 'agenda_item.region_id')
        .onRef('coordination_request.id', '=', 'agenda_item.request_id'),
    )
    .select([
      'agenda_item.id',
      'agenda_item.kind',
      'agenda_item.request_id',
      'agenda_item.title',
      'agenda_item.presenter_unit_id',
      'agenda_item.turned_to_at',
      'agenda_item.outcome',
      'agenda_item.outcome_words',
      'agenda_item.overruled',
      'agenda_item.referred_to',
      'agenda_item.referred_body',
      'agenda_item.round',
      'agenda_item.follow_up',
      'coordination_request.title as request_title',
      'coordination_request.proposals',
      'coordination_request.round as request_round',
    ])
    .where('agenda_item.region_id', '=', regionId)
    .where('agenda_item.conference_id', '=', conferenceId)
    .orderBy('agenda_item.ordinal')
    .execute()
  return rows.map((row) => ({
    ...row,
    title: row.title === '' ? (row.request_title ?? '') : row.title,
    kind: known(agendaKinds, row.kind),
    outcome: outcomes.find((one) => one === row.outcome) ?? null,
    referred_to: referees.find((one) => one === row.referred_to) ?? null,
  }))
}
export type ItemMinuted = Awaited<ReturnType<typeof listMinutedItems>>[number]

/** What was said before and at the table, and the words that go with it. */
export async function listSaid(
  db: Db | Tx,
  regionId: string,
  { itemIds, requestIds }: { readonly itemIds: readonly string[]; readonly requestIds: readonly string[] },
) {
  if (requestIds.length === 0) return { atTable: [], before: [] }
  const [atTable, before] = [
    await db
      .selectFrom('consensus')
      .select(['agenda_item_id', 'unit_id', 'stances', 'words'])
      .where('region_id', '=', regionId)
      .where('agenda_item_id', 'in', [...itemIds])
      .execute(),
    await db
      .selectFrom('opinion')
      .select(['request_id', 'round', 'unit_id', 'stances', 'words'])
      .where('region_id', '=', regionId)
      .where('request_id', 'in', [...requestIds])
      .execute(),
  ]
  return {
    atTable: atTable.map((row) => ({ ...row, stances: stancesOf(row.stances) })),
    before: before.map((row) => ({ ...row, stances: stancesOf(row.stances) })),
  }
}
export type Said = Awaited<ReturnType<typeof listSaid>>

export const listMinutedResolutions = (db: Db | Tx, regionId: string, conferenceId: string) =>
  db
    .selectFrom('resolution')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('conference_id', '=', conferenceId)
    .orderBy('agenda_item_id')
    .orderBy('ordinal')
    .execute()
export type ResolutionMinuted = Awaited<ReturnType<typeof listMinutedResolutions>>[number]

export async function listMinutedConditions(db: Db | Tx, regionId: string, itemIds: readonly string[]) {
  if (itemIds.length === 0) return []
  return db
    .selectFrom('deferral_condition')
    .select(['agenda_item_id', 'body', 'owner_unit_id', 'due_on'])
    .where('region_id', '=', regionId)
    .where('agenda_item_id', 'in', [...itemIds])
    .orderBy('ordinal')
    .execute()
}
export type ConditionMinuted = Awaited<ReturnType<typeof listMinutedConditions>>[number]

function known<T extends string>(names: readonly T[], text: string): T {
  const found = names.find((one) => one === text)
  if (found === undefined) throw new Refused('internal', { reason: 'unknown-state' })
  return found
}
