/** Files of a request: by the unit that asks, the office, and units that are asked. */
import { targetOfRequest } from '../../../../domain/conference/request.ts'
import { verbOfRequest } from '../../../../domain/conference/request-cycle.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { admitted } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { requestItem } from '../item.ts'
import { fileView } from '../queries/request-record.ts'
import { findRequestFile, insertRequestFile, removeRequestFile } from '../store/request-files.ts'

/** Rights are asked before a byte is kept, and again with the request locked. */
export async function attachFile(deps: ConferenceDeps, call: Call, id: string, upload: Upload) {
  const { platform, files } = deps
  await platform.db.transaction().execute((tx) => admitted(deps, tx, call.actor, 'attach', { id }))
  const stored = await files.store(upload.name, upload.content)
  return change(platform, async (tx) => {
    const { whole } = await admitted(deps, tx, call.actor, 'attach', { id })
    const { row, request } = whole
    const { by } = speaking(call, verbOfRequest(request, 'attach', call.actor), targetOfRequest(request))
    const fileId = platform.newId()
    await insertRequestFile(tx, row, {
      id: fileId,
      name: stored.name,
      media_type: stored.mediaType,
      size: stored.size,
      sha256: stored.sha256,
      uploaded_by: call.actor.accountId,
      uploader_name: by.name,
      uploaded_at: instantOf(platform),
    })
    await record(platform, tx, by, {
      item: requestItem(row),
      type: 'conference.file-attached',
      data: { fileId, name: stored.name, size: stored.size, sha256: stored.sha256 },
    })
    const kept = await findRequestFile(tx, row, fileId)
    if (!kept) throw new Refused('internal', { reason: 'file-lost' })
    return fileView(kept, row.number)
  })
}

/** Off a draft. The record says who took it off, and which it was. */
export async function detachFile(
  deps: ConferenceDeps,
  call: Call,
  { id, fileId }: { readonly id: string; readonly fileId: string },
) {
  return change(deps.platform, async (tx) => {
    const { whole } = await admitted(deps, tx, call.actor, 'edit', { id })
    const { row, request } = whole
    const file = await findRequestFile(tx, row, fileId)
    if (!file) throw new Refused('not-found')
    const { by } = speaking(call, 'conference.request', targetOfRequest(request))
    await removeRequestFile(tx, file)
    await record(deps.platform, tx, by, {
      item: requestItem(row),
      type: 'conference.file-removed',
      data: { fileId, name: file.name, sha256: file.sha256 },
    })
    return { id: row.id, version: row.version }
  })
}
