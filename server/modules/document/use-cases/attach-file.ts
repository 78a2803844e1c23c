/** A file is brought to a draft; it belongs to the text once an attachment names it and the text is saved. */
import { targetOf } from '../../../../domain/document/life-cycle.ts'
import type { AttachedFile } from '../../../../domain/document/content.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistDecided, visibleForChange } from '../act.ts'
import { attachedFile } from '../attached-files.ts'
import type { DocumentDeps } from '../deps.ts'
import { documentItem } from '../item.ts'
import { addFile } from '../store/files.ts'

/** Rights are asked before a byte is kept, and again with the document locked. */
export async function attachFile(
  deps: DocumentDeps,
  call: Call,
  id: string,
  upload: Upload,
): Promise<AttachedFile> {
  const { platform, files } = deps
  const admitted = async (tx: Tx) => {
    const whole = await visibleForChange(deps, tx, call.actor, id)
    insistDecided(whole, 'save', call.actor)
    return whole
  }
  await platform.db.transaction().execute(admitted)
  const stored = await files.store(upload.name, upload.content)
  return change(platform, async (tx) => {
    const { row, document } = await admitted(tx)
    const { by } = speaking(call, 'document.draft', targetOf(document))
    const file = {
      id: platform.newId(),
      name: stored.name,
      media_type: stored.mediaType,
      size: stored.size,
      sha256: stored.sha256,
      uploaded_by: call.actor.accountId,
      uploader_name: by.name,
      uploaded_at: instantOf(platform),
    }
    await addFile(tx, row, file)
    await record(platform, tx, by, {
      item: documentItem(row),
      type: 'document.file-attached',
      data: { fileId: file.id, name: file.name, size: file.size, sha256: file.sha256 },
    })
    return attachedFile(file)
  })
}
