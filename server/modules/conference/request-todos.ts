/** Where the to-dos of a request go: the desks of units, the office, whoever decides. */
import { dayAt } from '../../../domain/calendar/day.ts'
import {
  readyWorkdays,
  reviewWorkdays,
  reviseWorkdays,
  scheduleWorkdays,
} from '../../../domain/conference/rules.ts'
import { type RequestDays, todosOfRequest } from '../../../domain/conference/todos-of-request.ts'
import { toUnit } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Todo } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import { sentBackOf } from './sent-back.ts'
import { desksThatSpeak } from './unit-desks.ts'
import type { WholeRequest } from './whole-request.ts'

export async function todosOf(deps: ConferenceDeps, tx: Tx, whole: WholeRequest): Promise<readonly Todo[]> {
  const { row, request } = whole
  const desks = await desksOf(deps, tx, whole)
  return todosOfRequest(request, { opinionsOver: row.opinions_over }, await daysOf(deps, tx, whole), {
    ofUnit: (unitId) => desks.get(unitId) ?? toUnit(unitId, 'conference.opine'),
    author: desks.get(request.unitId) ?? toUnit(request.unitId, 'conference.request'),
  })
}

async function daysOf(deps: ConferenceDeps, tx: Tx, whole: WholeRequest): Promise<RequestDays> {
  const { row, request, conditions, referrals, rules } = whole
  const calendar = await deps.mechanisms.calendar(tx)
  const now = today(deps.platform.clock)
  const after = (day: Day | null, workdays: number): Day => calendar.addWorkdays(day ?? now, workdays)
  const sentBack = sentBackOf(row.sent_back)
  const referred = referrals.find(({ answer }) => answer === null)
  const officeDueOn = {
    submitted: after(row.submitted_on, reviewWorkdays),
    consulting: after(row.opinions_due_on, readyWorkdays),
  }
  return {
    officeDueOn:
      request.state === 'submitted' || request.state === 'consulting'
        ? officeDueOn[request.state]
        : after(null, scheduleWorkdays),
    reviseDueOn: after(sentBack ? dayAt(sentBack.at) : null, reviseWorkdays),
    opinionsDueOn: row.opinions_due_on ?? now,
    answerDueOn: after(referred ? dayAt(referred.referred_at) : null, rules.answerWorkdays),
    conditionDueOn: new Map(conditions.map(({ id, due_on }) => [id, due_on])),
  }
}

const desksOf = (deps: ConferenceDeps, tx: Tx, { request, mechanism }: WholeRequest) =>
  desksThatSpeak(deps, tx, mechanism, { regionId: request.regionId, verb: 'conference.opine' }, [
    request,
    ...request.asked,
    ...request.openConditions,
  ])

/** Where a unit reads news of a request. */
export async function addressesOf(
  deps: ConferenceDeps,
  tx: Tx,
  whole: WholeRequest,
  unitIds: readonly string[],
): Promise<readonly string[]> {
  const desks = await desksOf(deps, tx, whole)
  return [...new Set(unitIds.map((unitId) => desks.get(unitId) ?? toUnit(unitId, 'conference.opine')))]
}
