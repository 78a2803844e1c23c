import type { z } from 'zod'
import type { newTask } from '../../../../contract/task.ts'
import type { Plan } from '../../../../domain/task/plan.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import type { TaskDeps } from '../deps.ts'
import type { NewTaskRow } from '../store.ts'
import { enter, type Entry } from './enter.ts'
import { issuingFrame } from './frame.ts'
import { checkRequest, emptyRow, type Frame, issuerOf, requestColumns } from './new-task.ts'

type Given = z.output<typeof newTask>

/** Writes a draft. It has no number and no clock until it is issued. */
export async function draft(deps: TaskDeps, call: Call, given: Given) {
  return change(deps.platform, async (tx) => {
    const frame = await issuingFrame(deps, tx, call)
    const plan = checkRequest(given, [given.leadUnitId], frame)
    const [made] = await draftAll(deps, tx, call, frame, [{ given, plan, requestId: null }])
    if (!made) throw new Refused('internal', { reason: 'draft-lost' })
    return { id: made.id, version: made.version }
  })
}

type One = { readonly given: Given; readonly plan: Plan; readonly requestId: string | null }

export function draftAll(deps: TaskDeps, tx: Tx, call: Call, frame: Frame, ones: readonly One[]) {
  const { regionId } = call.actor
  const issuer = issuerOf(call, frame.mechanism)
  const entries = ones.map(({ given, plan, requestId }): Entry => {
    const empty = emptyRow(deps, regionId, issuer, frame)
    const row: NewTaskRow = {
      ...empty,
      ...requestColumns(given, plan, given.leadUnitId, frame),
      number: `draft-${empty.id}`,
      serial: 0,
      serial_year: 0,
      request_id: requestId,
    }
    return {
      row,
      units: given.assistingUnitIds.map((unitId) => ({ unitId, part: 'assisting' })),
      event: 'drafted',
      data: { title: row.title, unitId: row.unit_id },
      news: () => [],
    }
  })
  return enter(deps, tx, call.by, regionId, entries)
}
