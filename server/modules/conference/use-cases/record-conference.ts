/** The record is taken, the conference begins, goes from item to item, and ends. */
import { takeOverVerdict } from '../../../../domain/conference/conference-cycle.ts'
import { toPerson } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { notify } from '../../notification/index.ts'
import { actOnConference } from '../act-on-conference.ts'
import type { ConferenceDeps } from '../deps.ts'
import { conferenceItem } from '../item.ts'
import { countEarlier } from '../queries/follow-up.ts'
import { type ItemStored, updateItem } from '../store/agenda.ts'
import { insistItem, labelOf, outcomeOf, stopped } from '../table-item.ts'
import type { WholeConference } from '../whole-conference.ts'
import { concludeRequest } from './conclude-request.ts'
import { openMinutes } from './minutes-write.ts'

type Given = { readonly id: string; readonly version: number }

/** Taking it over from somebody is said, and the one before is told. */
export const takeRecord = (deps: ConferenceDeps, call: Call, given: Given & { readonly takeOver: boolean }) =>
  actOnConference(deps, call, 'take-record', given, async ({ whole, by, at }) => {
    const { conference, row, name } = whole
    insist(takeOverVerdict(conference, given.takeOver))
    const before = conference.recorder
    return {
      patch: recorderColumns(call, at),
      event: 'record-taken',
      data: { from: before?.name ?? '' },
      messages: (after) =>
        before === null
          ? []
          : [
              notify(
                conferenceItem(row),
                [toPerson(before.personId)],
                'conference.record-taken',
                { name, by: by.name },
                `conference.record-taken:${row.id}:${after.row.version}`,
              ),
            ],
    }
  })

const recorderColumns = ({ actor }: Call, at: string) => ({
  recorder_person_id: actor.personId,
  recorder_name: actor.name,
  recorder_since: at,
})

/** Whoever starts it records. The chair is whoever holds the post, or acts for it, on this day. */
export const startConference = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnConference(deps, call, 'start', given, async ({ whole, at }) => {
    const { conference, chair } = whole
    return {
      patch: {
        started_at: at,
        chair_name: chair.name,
        chair_post: chair.post,
        ...(conference.recorder === null ? recorderColumns(call, at) : {}),
      },
      event: 'started',
      data: { chair: chair.name },
    }
  })

export const turnToItem = (deps: ConferenceDeps, call: Call, given: Given & { readonly itemId: string }) =>
  actOnConference(deps, call, 'turn-to', given, async ({ tx, whole, at }) => {
    const item = insistItem(whole, given.itemId, 'turn-to')
    await stopClock(tx, whole, at)
    await updateItem(tx, item, {
      on_table_since: at,
      ...(item.turned_to_at === null ? { turned_to_at: at, ...(await heard(deps, tx, whole, item)) } : {}),
    })
    return {
      patch: { current_item_id: item.id },
      event: 'turned-to',
      data: { item: labelOf(whole, item), title: item.title },
    }
  })

/** How many earlier resolutions there are, as the table is told now. */
const heard = async ({ platform }: ConferenceDeps, tx: Tx, { row }: WholeConference, { kind }: ItemStored) =>
  kind === 'follow-up'
    ? { follow_up: JSON.stringify(await countEarlier(tx, row.region_id, row, today(platform.clock))) }
    : {}

async function stopClock(tx: Tx, { agenda }: WholeConference, at: string): Promise<void> {
  for (const item of agenda) if (item.on_table_since !== null) await updateItem(tx, item, stopped(item, at))
}

/** What has no outcome was not reached and waits for the next conference; the minutes begin. */
export const endConference = (deps: ConferenceDeps, call: Call, given: Given & { readonly text: string }) =>
  actOnConference(deps, call, 'end', given, async ({ tx, whole, call: spoken, by, at }) => {
    const { row, agenda, conference } = whole
    await stopClock(tx, whole, at)
    const left = agenda
      .flatMap((item) =>
        item.request_id === null || item.outcome !== null ? [] : [{ ...item, requestId: item.request_id }],
      )
      .toSorted((one, other) => (one.requestId < other.requestId ? -1 : 1))
    for (const item of left) {
      await updateItem(tx, item, { outcome: 'not-reached', concluded_by: by.name, concluded_at: at })
      await concludeRequest(deps, tx, spoken, {
        requestId: item.requestId,
        item: { id: item.id, conferenceId: row.id, label: labelOf(whole, item) },
        referral: null,
        conclusion: { outcome: 'not-reached', words: '' },
      })
    }
    await openMinutes(deps, tx, by, { regionId: row.region_id, conferenceId: row.id })
    const present = conference.seats.filter(({ attendance }) => attendance === 'present')
    return {
      patch: { ended_at: at },
      event: 'held',
      data: {
        heldOn: row.held_on,
        present: present.length,
        units: conference.seats.length,
        items: agenda.filter(({ request_id }) => request_id !== null).length,
        resolved: agenda.filter((item) => outcomeOf(item) === 'resolved').length,
        text: given.text,
      },
    }
  })
