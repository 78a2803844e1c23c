import type { z } from 'zod'
import type { conferenceMinutesRoutes } from '../../../../contract/conference-minutes.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { actOnMinutes } from '../act-on-minutes.ts'
import type { ConferenceDeps } from '../deps.ts'
import type { SentMinutes } from '../sent-minutes.ts'

type Given = z.output<(typeof conferenceMinutesRoutes.send)['body']> & { readonly id: string }

/** What is sent is kept as it reads now: units confirm this, and this is issued. */
export const sendMinutes = (deps: ConferenceDeps, call: Call, { id, version, dueOn }: Given) =>
  actOnMinutes(deps, call, 'send', { id, version }, async ({ tx, whole }) => {
    const day = today(deps.platform.clock)
    if (dueOn !== null && dueOn < day) throw badField('body.dueOn', 'day-in-past', { today: day })
    const calendar = await deps.mechanisms.calendar(tx)
    const until = dueOn ?? calendar.addWorkdays(day, whole.rules.confirmWorkdays)
    const sent: SentMinutes = { ...whole.text, version: whole.row.version + 1 }
    const round = whole.row.round + 1
    return {
      patch: { sent: JSON.stringify(sent), round, confirm_due_on: until },
      event: 'minutes-sent',
      data: {
        round,
        dueOn: until,
        units: whole.text.attendance.present.concat(whole.text.attendance.observing).map(({ unit }) => unit),
      },
    }
  })
