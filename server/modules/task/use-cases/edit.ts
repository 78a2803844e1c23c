import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import type { Call } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { act } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { sameDispatchAt, setAssistingUnits } from '../store.ts'
import { issuingFrame } from './frame.ts'
import { checkRequest, requestColumns } from './new-task.ts'

type Given = z.output<(typeof taskRoutes.edit)['body']>

/** Changes a draft; the record keeps what each changed field was before. */
export async function edit(deps: TaskDeps, call: Call, id: string, given: Given) {
  return act(deps, call, 'edit', { id, version: given.version }, async ({ tx, task, row }) => {
    const frame = await issuingFrame(deps, tx, call)
    if (await sameDispatchAt(tx, row, given.leadUnitId)) throw badField('body.leadUnitId', 'already-has-it')
    const patch = requestColumns(
      given,
      checkRequest(given, [given.leadUnitId], frame),
      given.leadUnitId,
      frame,
    )
    await setAssistingUnits(tx, task.regionId, task.id, given.assistingUnitIds)
    return {
      patch,
      after: { ...task, title: given.title, assistingUnitIds: given.assistingUnitIds },
      event: 'edited',
      data: {},
    }
  })
}
