/** The items of an agenda as the page and the room show them. */
import type { AgendaItem } from '../../../../contract/conference.ts'
import type { ConditionView, ResolutionView } from '../../../../contract/conference-words.ts'
import { type AgendaTimes, timeOf } from '../../../../domain/conference/agenda.ts'
import { stancesThatCount } from '../../../../domain/conference/opinion.ts'
import type { ItemStored } from '../store/agenda.ts'
import type { AskedStored, RequestStored } from '../store/requests.ts'
import { outcomeOf, topicOf } from '../table-item.ts'
import { kindOf, type WholeConference } from '../whole-conference.ts'
import { refereeNamed, stateNamed, textsOf, type UnitOf } from '../whole-request.ts'
import type { AgendaRows } from './agenda-rows.ts'
import { heardOf } from './follow-up.ts'
import { unitView } from './request-list.ts'
import { fileView } from './request-record.ts'

export type Behind = {
  readonly rows: AgendaRows
  readonly conditions: ReadonlyMap<string, ConditionView>
  readonly resolutions: ReadonlyMap<string, ResolutionView>
  /** As it stands; null where none is still to be heard. */
  readonly followUp: AgendaItem['followUp']
  readonly unitOf: (id: string) => UnitOf
}

export function agendaView(whole: WholeConference, times: AgendaTimes, behind: Behind): AgendaItem[] {
  return whole.agenda.map((item, index): AgendaItem => {
    const { rows, conditions, resolutions, followUp, unitOf } = behind
    const time = times.items[index]
    const request = rows.requests.find(({ id }) => id === item.request_id)
    const ofItem = ({ agenda_item_id }: { readonly agenda_item_id: string | null }) =>
      agenda_item_id === item.id
    return {
      id: item.id,
      ordinal: item.ordinal,
      kind: kindOf(item),
      topic: topicOf(whole.agenda, item),
      title: item.title,
      presenterUnit: item.presenter_unit_id === null ? null : unitView(unitOf(item.presenter_unit_id)),
      presenter: item.presenter,
      minutes: item.minutes,
      beginsAt: timeOf(time?.beginsAt ?? 0),
      usedMinutes: time?.used ?? 0,
      overBy: time?.overBy ?? 0,
      turnedToAt: item.turned_to_at,
      outcome: outcomeOf(item),
      concluded:
        item.concluded_by === null || item.concluded_at === null
          ? null
          : {
              by: item.concluded_by,
              at: item.concluded_at,
              words: item.outcome_words,
              overruled: item.overruled,
            },
      referredTo: refereeNamed(item.referred_to),
      referredBody: item.referred_body,
      conditions: rows.conditions.filter(ofItem).flatMap(({ id }) => conditions.get(id) ?? []),
      resolutions: rows.resolutions.filter(ofItem).flatMap(({ id }) => resolutions.get(id) ?? []),
      request: request ? requestView(whole, item, request, behind) : null,
      followUp: item.kind === 'follow-up' ? (heardOf(item.follow_up) ?? followUp) : null,
    }
  })
}

function requestView(
  whole: WholeConference,
  item: ItemStored,
  request: RequestStored,
  { rows, unitOf }: Behind,
): NonNullable<AgendaItem['request']> {
  const proposals = [...textsOf(request.proposals)]
  const indicator = whole.mechanism.indicators.find(({ code }) => code === request.indicator_code)
  return {
    id: request.id,
    version: request.version,
    number: request.number ?? '',
    state: stateNamed(request.state),
    unit: unitView(unitOf(request.unit_id)),
    facts: request.facts,
    tried: request.tried,
    proposals,
    indicator: indicator ? { code: indicator.code, name: indicator.name } : null,
    opinionsDueOn: request.opinions_due_on,
    attempts: request.attempts,
    files: rows.files
      .filter(({ item_id }) => item_id === request.id)
      .map((file) => fileView(file, request.number)),
    before: beforeOf(whole, item, rows),
    units: rows.asked
      .filter(({ request_id }) => request_id === request.id)
      .map((one) => saidView(whole, item, one, proposals.length, { rows, unitOf })),
  }
}

function saidView(
  { seats, conference }: WholeConference,
  item: ItemStored,
  { unit_id: unitId, part, urged, request_id: requestId }: AskedStored,
  points: number,
  { rows, unitOf }: Pick<Behind, 'rows' | 'unitOf'>,
) {
  const said = rows.said.find((one) => one.agenda_item_id === item.id && one.unit_id === unitId)
  const opinion = rows.opinions.find(
    (one) => one.request_id === requestId && one.round === item.round && one.unit_id === unitId,
  )
  const place = seats.findIndex(({ unit_id }) => unit_id === unitId)
  return {
    unit: unitView(unitOf(unitId)),
    part: part === 'lead' ? ('lead' as const) : ('concerned' as const),
    stances: [...stancesThatCount(opinion?.stances ?? null, said?.stances ?? null, points)],
    words: said?.words ?? opinion?.words ?? '',
    atTable: said !== undefined,
    late: said === undefined && (opinion?.late ?? false),
    at: said?.noted_at ?? opinion?.given_at ?? null,
    by: said?.noted_by ?? opinion?.given_by ?? null,
    urged,
    attendance: conference.seats[place]?.attendance ?? null,
  }
}

/** The last thing that was said to the request before this conference. */
function beforeOf(
  { row }: WholeConference,
  item: ItemStored,
  { comings, referrals }: AgendaRows,
): NonNullable<AgendaItem['request']>['before'] {
  const atTables = comings.flatMap((coming) =>
    coming.requestId === item.request_id && coming.conferenceId !== row.id && coming.outcome !== null
      ? [
          {
            at: coming.concludedAt ?? '',
            conferenceId: coming.conferenceId,
            heldOn: coming.heldOn,
            outcome: coming.outcome,
          },
        ]
      : [],
  )
  const answers = referrals.flatMap(({ request_id, answer, answered_at }) =>
    request_id === item.request_id && answered_at !== null && answer === 'deferred'
      ? [{ at: answered_at, conferenceId: null, heldOn: null, outcome: 'deferred' as const }]
      : [],
  )
  const until = item.concluded_at ?? row.ended_at ?? '9999'
  const last = [...atTables, ...answers]
    .filter(({ at }) => at < until)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1)
  return last ? { conferenceId: last.conferenceId, heldOn: last.heldOn, outcome: last.outcome } : null
}
