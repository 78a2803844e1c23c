import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { instantOf } from '../../../platform/context.ts'
import { actOnRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { everybodyIn, tellUnits } from '../request-news.ts'
import { leaveOpen } from '../store/conditions.ts'
import { answerReferral } from '../store/referrals.ts'

/** By the unit that asks, or by the office. What it waited for is left; who it was referred to need not answer. */
export const withdrawRequest = (
  deps: ConferenceDeps,
  call: Call,
  given: { readonly id: string; readonly version: number; readonly text: string },
) =>
  actOnRequest(deps, call, 'withdraw', given, async ({ tx, by, whole: { row, request, referrals } }) => {
    await leaveOpen(tx, row.region_id, row.id)
    const waiting = referrals.find(({ answer }) => answer === null)
    if (waiting)
      await answerReferral(tx, waiting, {
        answer: 'withdrawn',
        answer_words: given.text,
        answered_by: by.name,
        answered_at: instantOf(deps.platform),
      })
    return {
      state: 'withdrawn',
      patch: { ended_on: today(deps.platform.clock), wakes_on: null },
      event: 'request-withdrawn',
      data: { from: row.state, text: given.text },
      messages: (after) =>
        request.state === 'draft' || request.state === 'submitted'
          ? []
          : tellUnits(deps, tx, after, everybodyIn(after), 'conference.request-withdrawn', {
              text: given.text.slice(0, 200),
            }),
    }
  })
