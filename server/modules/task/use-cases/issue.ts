import { z } from 'zod'
import type { Wanted } from '../../../../domain/task/new-task.ts'
import { taskNumber } from '../../../../domain/task/numbering.ts'
import type { Call } from '../../../platform/context.ts'
import { takeSerials } from '../../../platform/serials.ts'
import { notify } from '../../notification/index.ts'
import { act, itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { type Loaded, setTaskUnits } from '../store.ts'
import { issuedData, registerOf } from './dispatch.ts'
import { issuingFrame } from './frame.ts'
import { checkRequest, issuedColumns, newsAddress } from './new-task.ts'

/** The rule as it was stored with the draft. */
export const ruleShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on'), day: z.string() }),
  z.object({ kind: z.literal('within'), n: z.int(), unit: z.enum(['workday', 'calendar']) }),
])

/** A draft as it was written, to be held against the mechanism in force. */
export const wantedOf = ({ task, row }: Loaded): Wanted => ({
  leadUnitIds: [task.unitId],
  assistingUnitIds: task.assistingUnitIds,
  indicator: row.indicator_code,
  clock: row.clock_code,
  deadline: ruleShape.parse(row.rule),
})

/**
 * Issues a draft: it gets its number, and the clock starts under the rules in force today. It may have been written
 * under an earlier edition: from now on it is the latest one's, as if it were written today.
 */
export async function issue(deps: TaskDeps, call: Call, given: { id: string; version: number }) {
  return act(deps, call, 'issue', given, async ({ tx, task, row }) => {
    const frame = await issuingFrame(deps, tx, call)
    const { leadUnitIds, ...wanted } = wantedOf({ task, row })
    const plan = checkRequest(wanted, leadUnitIds, frame)
    const { id: mechanismId, officeUnitId } = frame.mechanism
    const year = Number(frame.today.slice(0, 4))
    const serial = await takeSerials(tx, task.regionId, registerOf(frame), year, 1)
    const number = taskNumber(frame.mechanism.numberPrefix, year, serial)
    const issued = await issuedColumns(deps, tx, { ...task, dueOn: plan.dueOn }, frame)
    await setTaskUnits(tx, task.regionId, task.id, [{ unitId: task.rootUnitId, part: 'lead' }])
    const patch = {
      ...issued,
      mechanism_id: mechanismId,
      issuer_unit_id: officeUnitId,
      verifier_unit_id: officeUnitId,
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
        mechanismId,
        issuerUnitId: officeUnitId,
        verifierUnitId: officeUnitId,
        state: 'issued',
        number,
        dueOn: plan.dueOn,
        acknowledgeDueOn: plan.acknowledgeDueOn,
        responsiblePostId: issued.responsible_post_id,
        deskPostId: issued.desk_post_id,
      },
      event: 'issued',
      data: issuedData({ ...row, ...patch }, wanted.deadline),
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
