/** The office asks the units concerned, asks the silent ones once more, and finds the item ready. */
import { addDays } from '../../../../domain/calendar/day.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { actOnRequest } from '../act-on-request.ts'
import { insistUnits } from '../check-units.ts'
import type { ConferenceDeps } from '../deps.ts'
import { tellUnits } from '../request-news.ts'
import { countUrged, setAsked } from '../store/requests.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }

/** An opinion takes weeks, not months: a slip of the year is caught. */
const farthestDays = 90

export const acceptRequest = (
  deps: ConferenceDeps,
  call: Call,
  given: Given & { readonly opinionsDueOn: Day | null; readonly unitIds: readonly string[] },
) =>
  actOnRequest(deps, call, 'accept', given, async ({ tx, whole: { row, mechanism, rules } }) => {
    const day = today(deps.platform.clock)
    if (given.opinionsDueOn !== null && given.opinionsDueOn < day)
      throw badField('body.opinionsDueOn', 'day-in-past', { today: day })
    if (given.opinionsDueOn !== null && given.opinionsDueOn > addDays(day, farthestDays))
      throw badField('body.opinionsDueOn', 'day-too-far', { days: farthestDays })
    insistUnits(mechanism, given.unitIds, 'body.unitIds', row.unit_id)
    await setAsked(tx, row, given.unitIds)
    const calendar = await deps.mechanisms.calendar(tx)
    const dueOn = given.opinionsDueOn ?? calendar.addWorkdays(day, rules.opinionWorkdays)
    const names = given.unitIds.map((id) => mechanism.units.find((unit) => unit.id === id)?.shortName ?? '')
    return {
      state: 'consulting',
      patch: { opinions_due_on: dueOn, opinions_over: false },
      event: 'request-accepted',
      data: { units: names.join('、'), dueOn, text: given.text },
      messages: async (after) => [
        ...(await tellUnits(deps, tx, after, given.unitIds, 'conference.request-accepted', { dueOn })),
        ...(await tellUnits(deps, tx, after, [row.unit_id], 'conference.request-taken-up', { dueOn })),
      ],
    }
  })

/** Asks the silent units once more. */
export async function urgeOpinions(deps: ConferenceDeps, call: Call, given: Given) {
  let urged = 0
  const done = await actOnRequest(
    deps,
    call,
    'urge',
    given,
    async ({ tx, whole: { row, asked, request } }) => {
      const silent = asked.filter((_, index) => request.asked[index]?.spoken === false)
      urged = silent.length
      const ids = silent.map(({ unit }) => unit.id)
      await countUrged(tx, row, ids)
      return {
        state: 'consulting',
        event: 'opinions-urged',
        data: { units: silent.map(({ unit }) => unit.shortName).join('、'), text: given.text },
        messages: (after) =>
          tellUnits(deps, tx, after, ids, 'conference.opinions-urged', {
            dueOn: row.opinions_due_on ?? '',
            text: given.text.slice(0, 200),
          }),
      }
    },
  )
  return { ...done, urged }
}

/** A check that fails needs words. */
export const makeReady = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnRequest(deps, call, 'make-ready', given, async ({ whole: { readiness } }) => {
    const failing = readiness.filter(({ ok }) => !ok).map(({ check }) => check)
    if (failing.length > 0 && given.text === '')
      throw badField('body.text', 'checks-fail', { count: failing.length })
    return {
      state: 'ready',
      patch: { ready_words: given.text },
      event: 'request-ready',
      data: { failing: failing.join(' '), text: given.text },
    }
  })
