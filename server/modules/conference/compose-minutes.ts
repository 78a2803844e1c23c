/** The text of minutes as the rows of their conference give it now. */
import { timeOfDayAt } from '../../../domain/calendar/day.ts'
import { attendanceOf } from '../../../domain/conference/minutes-attendance.ts'
import {
  composeItem,
  type MinutedItem,
  type MinutedUnit,
  openingSentence,
} from '../../../domain/conference/minutes-text.ts'
import { conferenceName } from '../../../domain/conference/name.ts'
import { stancesThatCount } from '../../../domain/conference/opinion.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import { heardOf } from './queries/follow-up.ts'
import {
  type ConditionMinuted,
  type ConferenceMinuted,
  type ItemMinuted,
  listMinutedConditions,
  listMinutedItems,
  listMinutedResolutions,
  listSaid,
  type MinutedSeat,
  type ResolutionMinuted,
  type Said,
} from './queries/minutes-rows.ts'
import { itemWordsOf, type MinutesText } from './sent-minutes.ts'
import type { MinutesStored } from './store/minutes.ts'
import { listAsked } from './store/requests.ts'
import { textsOf, type UnitOf } from './whole-request.ts'

type Rows = {
  readonly items: readonly ItemMinuted[]
  readonly asked: Awaited<ReturnType<typeof listAsked>>
  readonly said: Said
  readonly resolutions: readonly ResolutionMinuted[]
  readonly conditions: readonly ConditionMinuted[]
}

export async function composeMinutes(
  deps: ConferenceDeps,
  db: Db | Tx,
  conference: ConferenceMinuted,
  seats: readonly MinutedSeat[],
  row: Pick<MinutesStored, 'opening' | 'closing' | 'item_words'>,
): Promise<MinutesText> {
  const regionId = conference.region_id
  const items = await listMinutedItems(db, regionId, conference.id)
  const itemIds = items.map(({ id }) => id)
  const requestIds = items.flatMap(({ request_id: id }) => id ?? [])
  const rows: Rows = {
    items,
    asked: await listAsked(db, regionId, requestIds),
    said: await listSaid(db, regionId, { itemIds, requestIds }),
    resolutions: await listMinutedResolutions(db, regionId, conference.id),
    conditions: await listMinutedConditions(db, regionId, itemIds),
  }
  const unitOf = await unitsNamed(deps, db, regionId, rows, seats)
  const minuted = items.map((item) => minutedItem(item, rows, unitOf))
  const words = itemWordsOf(row.item_words)
  const lists = attendanceOf(seats)
  const named = (list: readonly MinutedSeat[]) =>
    list.map(({ unitId, who }) => {
      const { id, name, shortName } = unitOf(unitId)
      return { unitId: id, unit: name, shortName, who }
    })
  const chair = `${conference.chair_post}${conference.chair_name}`
  return {
    name: conferenceName(conference),
    lead: openingSentence({
      name: conferenceName(conference),
      heldOn: conference.held_on,
      startedAt: conference.started_at === null ? conference.starts_at : timeOfDayAt(conference.started_at),
      place: conference.place,
      chair,
      items: minuted,
    }),
    opening: row.opening,
    closing: row.closing,
    items: minuted.map((item) => ({
      itemId: item.id,
      title: item.title,
      words: words[item.id] ?? '',
      composed: [...composeItem(item)],
    })),
    attendance: {
      present: named(lists.present),
      leave: named(lists.leave),
      absent: named(lists.absent),
      observing: named(lists.observing),
    },
    chair,
    recorder: conference.recorder_name ?? '',
  }
}

function minutedItem(
  item: ItemMinuted,
  { asked, said, resolutions, conditions }: Rows,
  unitOf: (id: string) => UnitOf,
): MinutedItem {
  const name = (id: string) => unitOf(id).shortName
  const units = asked.filter(({ request_id: id }) => id === item.request_id)
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    presenterUnit: item.presenter_unit_id === null ? null : name(item.presenter_unit_id),
    turnedTo: item.turned_to_at !== null,
    outcome: item.outcome,
    outcomeWords: item.outcome_words,
    overruled: item.overruled,
    referredTo: item.referred_to,
    referredBody: item.referred_body,
    units: units.map(({ unit_id: unitId }) => ({ unit: name(unitId), ...whatCounts(item, unitId, said) })),
    resolutions: resolutions
      .filter(({ agenda_item_id: id }) => id === item.id)
      .map((one) => ({
        text: one.title,
        body: one.body,
        leadUnit: name(one.lead_unit_id),
        assistingUnits: textsOf(one.assisting_unit_ids).map(name),
        dueOn: one.due_on,
      })),
    conditions: conditions
      .filter(({ agenda_item_id: id }) => id === item.id)
      .map((one) => ({ text: one.body, owner: name(one.owner_unit_id), dueOn: one.due_on })),
    followUp: heardOf(item.follow_up),
  }
}

/** Said at the table, else in the round with which it came; the words of what counts. */
function whatCounts(item: ItemMinuted, unitId: string, said: Said): Omit<MinutedUnit, 'unit'> {
  const round = item.round ?? item.request_round
  const before = said.before.find(
    (one) => one.request_id === item.request_id && one.round === round && one.unit_id === unitId,
  )
  const atTable = said.atTable.find((one) => one.agenda_item_id === item.id && one.unit_id === unitId)
  const points = textsOf(item.proposals ?? []).length
  return {
    stances: stancesThatCount(before?.stances ?? null, atTable?.stances ?? null, points),
    words: (atTable ?? before)?.words ?? '',
  }
}

async function unitsNamed(
  deps: ConferenceDeps,
  db: Db | Tx,
  regionId: string,
  { items, asked, resolutions, conditions }: Rows,
  seats: readonly MinutedSeat[],
): Promise<(id: string) => UnitOf> {
  const ids = new Set([
    ...seats.map(({ unitId }) => unitId),
    ...items.flatMap(({ presenter_unit_id: id }) => id ?? []),
    ...asked.map(({ unit_id: id }) => id),
    ...resolutions.flatMap((one) => [one.lead_unit_id, ...textsOf(one.assisting_unit_ids)]),
    ...conditions.map(({ owner_unit_id: id }) => id),
  ])
  const units = await deps.organization.units(db, regionId, [...ids])
  return (id) => units.find((one) => one.id === id) ?? { id, rootId: id, name: '', shortName: '' }
}
