/** Where the to-dos of minutes go, and by when. */
import {
  answerObjectionWorkdays,
  finishWorkdays,
  todosOfMinutes as asked,
  writeWorkdays,
} from '../../../domain/conference/todos-of-minutes.ts'
import { dayAt } from '../../../domain/calendar/day.ts'
import { toUnit } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Todo } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import { desksThatSpeak } from './unit-desks.ts'
import type { WholeMinutes } from './whole-minutes.ts'

export async function todosOfMinutes(
  deps: ConferenceDeps,
  tx: Tx,
  whole: WholeMinutes,
): Promise<readonly Todo[]> {
  const { minutes, mechanism } = whole
  const calendar = await deps.mechanisms.calendar(tx)
  const now = today(deps.platform.clock)
  const places = minutes.state === 'confirming' ? minutes.confirmers : []
  const desks = await desksThatSpeak(
    deps,
    tx,
    mechanism,
    { regionId: minutes.regionId, verb: 'conference.attend' },
    places,
  )
  return asked(
    minutes,
    {
      today: now,
      writeDueOn: calendar.addWorkdays(now, writeWorkdays),
      answerDueOn: calendar.addWorkdays(objectedOn(whole) ?? now, answerObjectionWorkdays),
      finishDueOn: calendar.addWorkdays(now, finishWorkdays),
    },
    (unitId) => desks.get(unitId) ?? toUnit(unitId, 'conference.attend'),
  )
}

/** The day of the oldest objection without an answer. */
function objectedOn({ row, confirmations }: WholeMinutes): Day | null {
  const open = confirmations.find(
    ({ round, answer, adopted }) => round === row.round && answer === 'objected' && adopted === null,
  )
  return open === undefined ? null : dayAt(open.said_at)
}
