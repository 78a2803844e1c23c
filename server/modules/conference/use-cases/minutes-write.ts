import type { z } from 'zod'
import type { conferenceMinutesRoutes } from '../../../../contract/conference-minutes.ts'
import type { By, Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { record } from '../../../platform/road.ts'
import { actOnMinutes } from '../act-on-minutes.ts'
import type { ConferenceDeps } from '../deps.ts'
import { minutesItem } from '../item.ts'
import { todosOfMinutes } from '../minutes-todos.ts'
import { getMinutesForChange, insertMinutes } from '../store/minutes.ts'
import { loadMinutes } from '../whole-minutes.ts'

/** Inside the change that ends a conference. */
export async function openMinutes(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  { regionId, conferenceId }: { readonly regionId: string; readonly conferenceId: string },
): Promise<void> {
  await insertMinutes(tx, {
    region_id: regionId,
    id: deps.platform.newId(),
    conference_id: conferenceId,
    state: 'drafting',
    opening: '',
    closing: '',
    item_words: JSON.stringify({}),
    round: 0,
    confirm_due_on: null,
    sent: null,
    finish_words: '',
    document_id: null,
    document_number: null,
    issued_on: null,
    version: 1,
  })
  const whole = await loadMinutes(deps, tx, await getMinutesForChange(tx, regionId, conferenceId))
  await record(deps.platform, tx, by, {
    item: minutesItem(whole.row),
    type: 'conference.minutes-begun',
    data: { conference: whole.text.name },
    todos: await todosOfMinutes(deps, tx, whole),
  })
}

type Written = z.output<(typeof conferenceMinutesRoutes.write)['body']> & { readonly id: string }

/** Only the words around the rows; what the rows say is theirs. */
export const writeMinutes = (deps: ConferenceDeps, call: Call, { id, version, ...given }: Written) =>
  actOnMinutes(deps, call, 'write', { id, version }, async ({ whole }) => {
    const known = new Set(whole.text.items.map(({ itemId }) => itemId))
    given.items.forEach(({ itemId }, index) => {
      const place = `body.items.${index}.itemId`
      if (!known.has(itemId)) throw badField(place, 'unknown')
      if (given.items.findIndex((one) => one.itemId === itemId) !== index)
        throw badField(place, 'given-twice')
    })
    const words = Object.fromEntries(
      given.items.filter((one) => one.words !== '').map(({ itemId, words: text }) => [itemId, text]),
    )
    return {
      patch: { opening: given.opening, closing: given.closing, item_words: JSON.stringify(words) },
      event: 'minutes-written',
      data: {
        opening: given.opening,
        closing: given.closing,
        items: whole.text.items.flatMap(({ itemId, title }) =>
          words[itemId] === undefined ? [] : [`${title}：${words[itemId]}`],
        ),
      },
      asksAsBefore: true,
    }
  })

type TakenBack = z.output<(typeof conferenceMinutesRoutes.takeBack)['body']> & { readonly id: string }

export const takeMinutesBack = (deps: ConferenceDeps, call: Call, { id, version, text }: TakenBack) =>
  actOnMinutes(deps, call, 'take-back', { id, version }, ({ whole }) =>
    Promise.resolve({
      patch: { confirm_due_on: null, document_id: null },
      event: 'minutes-taken-back',
      data: { text, round: whole.row.round },
    }),
  )
