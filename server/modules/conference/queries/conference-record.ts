/**
 * One conference as its page, the room and the phone show it, asked for every few seconds.
 *
 * Three rounds of reads, whatever the length of the agenda: the conference with its seats, items and chair; what lies
 * behind the items, each table once; the names. The database answers each by a key that begins with the region.
 */
import { z } from 'zod'
import type { ConferenceRecord, Seat } from '../../../../contract/conference.ts'
import { deed } from '../../../../contract/conference-words.ts'
import { minutesInto, timeOf, timesOf } from '../../../../domain/conference/agenda.ts'
import { seatsOf } from '../../../../domain/conference/conference.ts'
import { decideConference } from '../../../../domain/conference/conference-cycle.ts'
import { conferenceCommands } from '../../../../domain/conference/states.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { type Db, instantOf } from '../../../platform/context.ts'
import type { ConferenceDeps } from '../deps.ts'
import type { ItemStored } from '../store/agenda.ts'
import { seriesTitles } from '../store/series.ts'
import { outcomeOf } from '../table-item.ts'
import type { WholeConference } from '../whole-conference.ts'
import { textsOf, type UnitOf } from '../whole-request.ts'
import { type AgendaRows, listReady, readAgenda } from './agenda-rows.ts'
import { agendaView } from './agenda-view.ts'
import { resolutionViews } from './comings.ts'
import { conditionViews } from './condition-view.ts'
import { rowView } from './conference-row.ts'
import { countEarlier } from './follow-up.ts'
import { timelineOf } from './request-events.ts'
import { unitView } from './request-list.ts'

export async function conferenceView(
  deps: ConferenceDeps,
  actor: Actor,
  whole: WholeConference,
): Promise<ConferenceRecord> {
  const { db, clock } = deps.platform
  const { row, conference, mechanism, agenda } = whole
  const day = today(clock)
  const actions = actionsOf(whole, actor, day)
  const plans = actions.some(({ command, refusal }) => command === 'set-agenda' && refusal === null)
  const [rows, ready, titles, followUp, timeline] = await Promise.all([
    readAgenda(db, row.region_id, agenda),
    plans ? listReady(db, row.region_id) : [],
    seriesTitles(db, row.region_id, row.series_id === null ? [] : [row.series_id]),
    agenda.some(isToHear) && row.ended_at === null ? countEarlier(db, row.region_id, row, day) : null,
    timelineOf(db, { region_id: row.region_id, id: row.id, number: whole.name }),
  ])
  const unitOf = await namesOf(deps, db, whole, rows, ready)
  const region = { region_id: row.region_id }
  const behind = {
    rows,
    followUp,
    unitOf,
    conditions: await conditionViews(deps, db, {
      row: region,
      conditions: rows.conditions,
      mechanism,
      unitOf,
    }),
    resolutions: await resolutionViews(deps, db, { row: region, resolutions: rows.resolutions, unitOf }),
  }
  const now = instantOf(deps.platform)
  const times = timesOf(row.starts_at, itemsOf(whole), clockOf(whole, now))
  return {
    ...rowView(row, {
      seats: whole.seats,
      agenda,
      chair: whole.chair,
      minutes: whole.minutes,
      series: titles.get(row.series_id ?? '') ?? null,
    }),
    chairPostId: row.chair_post_id,
    notes: row.notes,
    endsAt: timeOf(times.endsAt),
    lateBy: times.lateBy,
    seatList: seatViews(whole, actor, day),
    agenda: agendaView(whole, times, behind),
    currentItemId: row.current_item_id,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    recorder:
      conference.recorder === null || row.recorder_since === null
        ? null
        : {
            name: conference.recorder.name,
            since: row.recorder_since,
            self: conference.recorder.personId === actor.personId,
          },
    cancelledWords: row.cancelled_words,
    waiting: ready.map(({ id, number, title, unit_id, attempts }) => ({
      id,
      number: number ?? '',
      title,
      unit: unitView(unitOf(unit_id)),
      attempts,
    })),
    actions,
    timeline,
    now,
  }
}

/** A follow-up that has not come to the table is counted as it stands. */
const isToHear = ({ kind, turned_to_at }: ItemStored): boolean =>
  kind === 'follow-up' && turned_to_at === null

function actionsOf({ conference }: WholeConference, actor: Actor, day: string): ConferenceRecord['actions'] {
  return conferenceCommands.flatMap((command): ConferenceRecord['actions'] => {
    const decision = decideConference(conference, command, actor, day)
    if (decision.ok) return [{ command, refusal: null }]
    if (decision.reason === 'no-right') return []
    return [{ command, refusal: { reason: decision.reason, facts: { ...decision.facts } } }]
  })
}

/** Every name on the page, looked up at once. */
async function namesOf(
  deps: ConferenceDeps,
  db: Db,
  { row, unitOf, seats, agenda }: WholeConference,
  { requests, asked, conditions, resolutions }: AgendaRows,
  ready: readonly { readonly unit_id: string }[],
): Promise<(id: string) => UnitOf> {
  const known = new Set([
    ...seats.map(({ unit_id }) => unit_id),
    ...agenda.flatMap(({ presenter_unit_id }) => presenter_unit_id ?? []),
  ])
  const wanted = [
    ...[...requests, ...asked, ...ready].map(({ unit_id }) => unit_id),
    ...conditions.map(({ owner_unit_id }) => owner_unit_id),
    ...resolutions.flatMap((one) => [one.lead_unit_id, ...textsOf(one.assisting_unit_ids)]),
  ].filter((id) => !known.has(id))
  const found = await deps.organization.units(db, row.region_id, wanted)
  return (id) => found.find((unit) => unit.id === id) ?? unitOf(id)
}

/** While it meets, the clock; afterwards the moment it ended; before it the plan alone. */
function clockOf({ row, conference }: WholeConference, now: string): number | null {
  if (conference.state === 'in-session') return minutesInto(row.held_on, now)
  return row.ended_at === null ? null : minutesInto(row.held_on, row.ended_at)
}

const itemsOf = ({ row, agenda }: WholeConference) =>
  agenda.map((item) => ({
    minutes: item.minutes,
    turnedTo: item.turned_to_at === null ? null : minutesInto(row.held_on, item.turned_to_at),
    used: item.used_seconds / 60,
    onTableSince: item.on_table_since === null ? null : minutesInto(row.held_on, item.on_table_since),
    over: outcomeOf(item) !== null || row.ended_at !== null,
  }))

const storedDeed = z.nullable(deed)

function seatViews(whole: WholeConference, actor: Actor, day: string): Seat[] {
  const { conference, seats, unitOf } = whole
  const own = seatsOf(conference, actor)
  return seats.flatMap((row, index): Seat[] => {
    const seat = conference.seats[index]
    if (!seat) return []
    const may = (command: 'reply' | 'sign-in') =>
      own.includes(seat) && decideConference(conference, command, actor, day, seat).ok
    return [
      {
        unit: unitView(unitOf(row.unit_id)),
        part: seat.part,
        reply: seat.reply,
        comer: row.comer,
        replyWords: row.reply_words,
        replied: storedDeed.parse(row.replied),
        attendance: seat.attendance,
        attendee: row.attendee,
        signedIn: storedDeed.parse(row.signed_in),
        mayReply: may('reply'),
        maySignIn: may('sign-in'),
      },
    ]
  })
}
