/** The places of requests on agendas, the earliest conference first. */
import { outcomes, type Outcome } from '../../../../domain/conference/states.ts'
import type { Db, Tx } from '../../../platform/context.ts'

export async function listItemsOfRequests(db: Db | Tx, regionId: string, requestIds: readonly string[]) {
  if (requestIds.length === 0) return []
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('conference', (join) =>
      join
        .onRef('conference.region_id', '=', 'agenda_item.region_id')
        .onRef('conference.id', '=', 'agenda_item.conference_id'),
    )
    .select([
      'agenda_item.id',
      'agenda_item.request_id as requestId',
      'agenda_item.outcome',
      'agenda_item.outcome_words as words',
      'agenda_item.overruled',
      'agenda_item.concluded_by as concludedBy',
      'agenda_item.concluded_at as concludedAt',
      'agenda_item.referred_to as referredTo',
      'agenda_item.referred_body as referredBody',
      'conference.id as conferenceId',
      'conference.year',
      'conference.ordinal',
      'conference.held_on as heldOn',
      'conference.state as conferenceState',
    ])
    .where('agenda_item.region_id', '=', regionId)
    .where('agenda_item.request_id', 'in', [...requestIds])
    .where('conference.state', '!=', 'cancelled')
    .orderBy('conference.held_on')
    .orderBy('agenda_item.id')
    .execute()
  return rows.map((row) => ({ ...row, outcome: outcomeNamed(row.outcome) }))
}

export type ItemOfRequest = Awaited<ReturnType<typeof listItemsOfRequests>>[number]

const outcomeNamed = (text: string | null): Outcome | null => outcomes.find((known) => known === text) ?? null
