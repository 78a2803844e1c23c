import type { z } from 'zod'
import type { file } from '../../../../contract/task.ts'
import { bringsEvidence } from '../../../../domain/task/evidence.ts'
import { targetOf } from '../../../../domain/task/life-cycle.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { admitted, itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { countEvidence, insertFile } from '../store.ts'

/**
 * Attaches a file; as evidence it counts where it comes from those who answer for the task. Rights are asked before a
 * byte is kept, and again with the task locked.
 */
export async function attach(
  deps: TaskDeps,
  call: Call,
  id: string,
  upload: Upload,
): Promise<z.input<typeof file>> {
  const { platform, files } = deps
  await platform.db.transaction().execute((tx) => admitted(deps, tx, call, 'attach', { id }))
  const stored = await files.store(upload.name, upload.content)
  return change(platform, async (tx) => {
    const { task } = await admitted(deps, tx, call, 'attach', { id })
    const { by } = speaking(call, 'task.attach', targetOf(task))
    const fileId = platform.newId()
    const at = instantOf(platform)
    await insertFile(tx, {
      region_id: task.regionId,
      id: fileId,
      item_kind: 'task',
      item_id: task.id,
      name: stored.name,
      media_type: stored.mediaType,
      size: stored.size,
      sha256: stored.sha256,
      uploaded_by: call.actor.accountId,
      uploader_name: by.name,
      uploaded_at: at,
    })
    if (bringsEvidence(task, call.actor)) await countEvidence(tx, task)
    await record(platform, tx, by, {
      item: itemOf(task),
      type: 'task.file-attached',
      data: { fileId, name: stored.name, size: stored.size, sha256: stored.sha256 },
    })
    return {
      id: fileId,
      name: stored.name,
      size: stored.size,
      type: stored.mediaType,
      sha256: stored.sha256,
      by: by.name,
      at,
      itemNumber: task.number,
    }
  })
}
