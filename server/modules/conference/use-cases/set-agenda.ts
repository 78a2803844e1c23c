/** The whole agenda in its order. Requests that come on it are scheduled, those taken off wait for another. */
import type { z } from 'zod'
import type { conferenceRoutes } from '../../../../contract/conference.ts'
import { followUpTitle } from '../../../../domain/conference/name.ts'
import type { By, Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { actOnConference } from '../act-on-conference.ts'
import { insistLength } from '../check-plan.ts'
import { tellSeats } from '../conference-todos.ts'
import type { ConferenceDeps } from '../deps.ts'
import { seat, type Wanted } from '../seating.ts'
import { insertItems, type ItemStored, removeItems, updateItem } from '../store/agenda.ts'
import type { RequestStored } from '../store/requests.ts'
import type { WholeConference } from '../whole-conference.ts'
import { scheduleRequest, unscheduleRequest } from './schedule-request.ts'

type Given = z.output<(typeof conferenceRoutes.setAgenda)['body']> & { readonly id: string }
type GivenItem = Given['items'][number]

export const setAgenda = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnConference(deps, call, 'set-agenda', given, async ({ tx, whole, by }) => {
    const { row, agenda, seats, conference } = whole
    insistItems(whole, given.items)
    insistLength('body.items', row.starts_at, given.items)
    const items = given.items.map((item, index) => ({
      item,
      ordinal: index + 1,
      id: item.id ?? deps.platform.newId(),
    }))
    const removed = agenda.filter(({ id }) => !items.some((one) => one.id === id))
    const added = items.filter(({ item }) => item.id === null)
    await removeItems(
      tx,
      row,
      removed.map(({ id }) => id),
    )
    const placed = await placeRequests(deps, tx, by, whole, removed, added)
    for (const { item, ordinal, id } of items) {
      const stored = agenda.find((one) => one.id === id)
      if (stored) await updateItem(tx, stored, columnsOf(item, ordinal, stored.title))
    }
    await insertItems(
      tx,
      added.map(({ item, ordinal, id }) => ({
        region_id: row.region_id,
        id,
        conference_id: row.id,
        ...columnsOf(item, ordinal, placed.get(id)?.title ?? followUpTitle),
        kind: item.kind,
        request_id: item.requestId,
        turned_to_at: null,
        outcome: null,
        outcome_words: '',
        overruled: '',
        concluded_by: null,
        concluded_at: null,
        referred_to: null,
        referred_body: '',
        round: placed.get(id)?.round ?? null,
        follow_up: null,
      })),
    )
    const requestIds = given.items.flatMap(({ requestId }) => requestId ?? [])
    const seated = await seat(tx, row, seats, seats.map(asWanted), requestIds)
    return {
      event: 'agenda-set',
      data: {
        items: given.items.length,
        minutes: given.items.reduce((sum, { minutes }) => sum + minutes, 0),
        added: added.length,
        removed: removed.length,
      },
      messages: async (after) =>
        conference.numbered
          ? [
              ...(await tellSeats(deps, tx, after, 'conference.invited', { unitIds: seated.added })),
              ...(sameAgenda(agenda, after.agenda)
                ? []
                : await tellSeats(deps, tx, after, 'conference.agenda-changed', {
                    unitIds: seated.kept,
                    facts: {
                      added: titlesOf(after.agenda.filter(({ id }) => added.some((one) => one.id === id))),
                      removed: titlesOf(removed),
                    },
                  })),
            ]
          : [],
    }
  })

/** Taking an item off the agenda takes nobody's seat: the office may have invited the unit for itself. */
const asWanted = ({ unit_id, part, ordinal }: WholeConference['seats'][number]): Wanted => ({
  unitId: unit_id,
  part: part === 'observing' ? 'observing' : 'attending',
  ordinal,
})

function insistItems({ agenda, mechanism }: WholeConference, items: readonly GivenItem[]): void {
  const seen = new Set<string>()
  for (const [index, item] of items.entries()) {
    const fault = (field: string, code: string) => badField(`body.items.${index}.${field}`, code)
    const stored = agenda.find(({ id }) => id === item.id)
    if (item.id !== null && (stored?.kind !== item.kind || stored.request_id !== item.requestId))
      throw fault('id', 'not-on-agenda')
    if (item.kind === 'request' && item.requestId === null) throw fault('requestId', 'required')
    if (item.kind !== 'request' && item.requestId !== null) throw fault('requestId', 'not-for-this-kind')
    if (item.kind === 'other' && item.title === '') throw fault('title', 'required')
    const { presenterUnitId } = item
    if (presenterUnitId !== null && !mechanism.units.some(({ id }) => id === presenterUnitId))
      throw fault('presenterUnitId', 'not-a-member')
    const once = item.kind === 'other' ? item.id : (item.requestId ?? item.kind)
    if (once !== null && seen.has(once))
      throw fault(item.requestId === null ? 'kind' : 'requestId', 'given-twice')
    if (once !== null) seen.add(once)
  }
}

/** In the order of their ids, as everywhere: two agendas that want the same requests wait for each other once. */
async function placeRequests(
  deps: ConferenceDeps,
  tx: Tx,
  by: By,
  { conference: { regionId }, name }: WholeConference,
  removed: readonly ItemStored[],
  added: readonly { readonly id: string; readonly item: GivenItem }[],
): Promise<ReadonlyMap<string, Pick<RequestStored, 'title' | 'round'>>> {
  const placed = new Map<string, RequestStored>()
  const moves = [
    ...removed.flatMap(({ id, request_id }) =>
      request_id === null ? [] : [{ itemId: id, requestId: request_id, on: false }],
    ),
    ...added.flatMap(({ id, item }) =>
      item.requestId === null ? [] : [{ itemId: id, requestId: item.requestId, on: true }],
    ),
  ].toSorted((one, other) => (one.requestId < other.requestId ? -1 : 1))
  for (const { itemId, requestId, on } of moves) {
    const given = { regionId, requestId, itemId, conference: name }
    if (on) placed.set(itemId, (await scheduleRequest(deps, tx, by, given)).row)
    else await unscheduleRequest(deps, tx, by, given)
  }
  return placed
}

const titlesOf = (items: readonly ItemStored[]): string => items.map(({ title }) => title).join('、')

/** Is it the same in the same order, presented by the same for as long? */
const sameAgenda = (before: readonly ItemStored[], after: readonly ItemStored[]): boolean =>
  before.length === after.length &&
  before.every((item, at) => {
    const now = after[at]
    return toldOf.every((column) => item[column] === now?.[column])
  })

const toldOf = ['id', 'title', 'presenter_unit_id', 'presenter', 'minutes'] as const

/** An item with a request is called as the request is, unless somebody wrote another title. */
const columnsOf = (
  { title, presenterUnitId, presenter, minutes }: GivenItem,
  ordinal: number,
  usual: string,
) => ({
  ordinal,
  title: title === '' ? usual : title,
  presenter_unit_id: presenterUnitId,
  presenter,
  minutes,
})
