/** From its unit to the office, and back. */
import { requestNumber } from '../../../../domain/conference/rules.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { takeSerials } from '../../../platform/serials.ts'
import { actOnRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { tellUnits } from '../request-news.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }

/** With its number, which it keeps when it is sent back. */
export const submitRequest = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnRequest(deps, call, 'submit', given, async ({ tx, whole: { row, rules } }) => {
    const day = today(deps.platform.clock)
    const year = Number(day.slice(0, 4))
    const prefix = rules.requestPrefix
    const number =
      row.number ??
      requestNumber(
        prefix,
        year,
        await takeSerials(tx, row.region_id, `coordination-request:${prefix}`, year, 1),
      )
    return {
      state: 'submitted',
      patch: { number, submitted_on: day, sent_back: null },
      event: 'requested',
      data: { number, title: row.title, text: given.text },
    }
  })

export const sendBackRequest = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnRequest(deps, call, 'send-back', given, async ({ tx, by, at }) => ({
    state: 'draft',
    patch: {
      sent_back: JSON.stringify({ by: by.name, post: by.post, unit: by.unit, at, words: given.text }),
    },
    event: 'request-sent-back',
    data: { text: given.text },
    messages: (after) =>
      tellUnits(deps, tx, after, [after.request.unitId], 'conference.request-sent-back', {
        text: given.text.slice(0, 200),
      }),
  }))
