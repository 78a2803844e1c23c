/** A conference gets its number and its units are invited; or it is cancelled. */
import type { Call } from '../../../platform/context.ts'
import { yearOf } from '../../../../domain/calendar/day.ts'
import { takeSerials } from '../../../platform/serials.ts'
import { actOnConference } from '../act-on-conference.ts'
import { tellSeats } from '../conference-todos.ts'
import type { ConferenceDeps } from '../deps.ts'
import { unscheduleRequest } from './schedule-request.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }

/** Numbers run through the year over all editions of the mechanism; one that is cancelled keeps its own. */
export const conveneConference = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnConference(deps, call, 'convene', given, async ({ tx, whole }) => {
    const { row, mechanism, chair } = whole
    const year = yearOf(row.held_on)
    const register = `conference-${mechanism.content.code}`
    const ordinal = await takeSerials(tx, row.region_id, register, year, 1)
    return {
      patch: { year, ordinal, chair_name: chair.name, chair_post: chair.post },
      event: 'convened',
      data: { year, ordinal, heldOn: row.held_on, units: whole.seats.length, text: given.text },
      messages: (after) => tellSeats(deps, tx, after, 'conference.invited', { facts: { text: given.text } }),
    }
  })

export const cancelConference = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnConference(deps, call, 'cancel', given, async ({ tx, whole, by }) => {
    const { conference, agenda, name } = whole
    const requests = agenda
      .flatMap(({ id, request_id }) => (request_id === null ? [] : [{ itemId: id, requestId: request_id }]))
      .toSorted((one, other) => (one.requestId < other.requestId ? -1 : 1))
    for (const request of requests)
      await unscheduleRequest(deps, tx, by, {
        ...request,
        regionId: conference.regionId,
        conference: name,
      })
    return {
      patch: { cancelled_words: given.text },
      event: 'cancelled',
      data: { text: given.text },
      messages: (after) =>
        conference.numbered
          ? tellSeats(deps, tx, after, 'conference.cancelled', { facts: { text: given.text.slice(0, 200) } })
          : [],
    }
  })
