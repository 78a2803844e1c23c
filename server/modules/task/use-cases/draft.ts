import type { z } from 'zod'
import type { newTask } from '../../../../contract/task.ts'
import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { TaskDeps } from '../deps.ts'
import { insertTask, type NewTaskRow, setAssistingUnits } from '../store.ts'
import { issuingFrame } from './frame.ts'
import { checkRequest, emptyRow, requestColumns } from './new-task.ts'

/** Writes a draft. It has no number and no clock until it is issued. */
export async function draft(deps: TaskDeps, call: Call, given: z.output<typeof newTask>) {
  return change(deps.platform, async (tx) => {
    const frame = await issuingFrame(deps, tx, call)
    const plan = checkRequest(given, [given.leadUnitId], frame)
    const empty = emptyRow(deps, call, frame)
    const row: NewTaskRow = {
      ...empty,
      ...requestColumns(given, plan, given.leadUnitId, frame),
      number: `draft-${empty.id}`,
      serial: 0,
      serial_year: 0,
    }
    await insertTask(tx, row)
    await setAssistingUnits(tx, row.region_id, row.id, given.assistingUnitIds)
    await record(deps.platform, tx, call.by, {
      item: { regionId: row.region_id, kind: 'task', id: row.id },
      type: 'task.drafted',
      data: { title: row.title, unitId: row.unit_id },
    })
    return { id: row.id, version: row.version }
  })
}
