import { z } from 'zod'
import { taskNumber } from '../../../../domain/task/numbering.ts'
import { planOf } from '../../../../domain/task/plan.ts'
import type { Call } from '../../../platform/context.ts'
import { takeSerials } from '../../../platform/serials.ts'
import { notify } from '../../notification/index.ts'
import { act, itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { setTaskUnits } from '../store.ts'
import { issuedData, registerOf } from './dispatch.ts'
import { issuingFrame } from './frame.ts'
import { checkDueDay, issuedColumns, newsAddress } from './new-task.ts'

/** The rule as it was stored with the draft. */
export const ruleShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on'), day: z.string() }),
  z.object({ kind: z.literal('within'), n: z.int(), unit: z.enum(['workday', 'calendar']) }),
])

/** Issues a draft: it gets its number, and the clock starts under the rule in force today. */
export async function issue(deps: TaskDeps, call: Call, given: { id: string; version: number }) {
  return act(deps, call, 'issue', given, async ({ tx, task, row }) => {
    const frame = await issuingFrame(deps, tx, call)
    const rule = ruleShape.parse(row.rule)
    const clock =
      frame.mechanism.clocks.find(({ code }) => code === (row.clock_code ?? frame.mechanism.defaultClock)) ??
      null
    // A day set when it was written may have gone by since.
    if (rule.kind === 'on') checkDueDay(rule.day, frame.today, 'body.deadline')
    const plan = planOf(rule, clock, frame.today, frame.calendar.dueOn)
    checkDueDay(plan.dueOn, frame.today, 'body.deadline')
    const year = Number(frame.today.slice(0, 4))
    const serial = await takeSerials(tx, task.regionId, registerOf(frame), year, 1)
    const number = taskNumber(frame.mechanism.numberPrefix, year, serial)
    const issued = await issuedColumns(deps, tx, task.regionId, task.unitId, plan.dueOn, frame)
    await setTaskUnits(tx, task.regionId, task.id, [{ unitId: task.rootUnitId, part: 'lead' }])
    const patch = {
      ...issued,
      number,
      serial,
      serial_year: year,
      due_on: plan.dueOn,
      original_due_on: plan.dueOn,
      due_provisional: plan.provisional,
      acknowledge_due_on: plan.acknowledgeDueOn,
      first_report_due_on: plan.firstReportDueOn,
    }
    return {
      patch,
      after: {
        ...task,
        state: 'issued',
        number,
        dueOn: plan.dueOn,
        acknowledgeDueOn: plan.acknowledgeDueOn,
        responsiblePostId: issued.responsible_post_id,
        deskPostId: issued.desk_post_id,
      },
      event: 'issued',
      data: issuedData({ ...row, ...patch }, rule),
      messages: [
        notify(
          itemOf(task),
          [newsAddress(task.unitId, issued.desk_post_id)],
          'task.issued',
          { number, title: task.title, dueOn: plan.dueOn },
          `task.issued:${task.id}`,
        ),
      ],
    }
  })
}
