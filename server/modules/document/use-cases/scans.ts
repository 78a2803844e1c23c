/** The sealed copy of an issued document: what counts outside. */
import { targetOf } from '../../../../domain/document/life-cycle.ts'
import { scanVerdict } from '../../../../domain/document/scan.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import { insistDecided, visibleForChange } from '../act.ts'
import type { DocumentDeps } from '../deps.ts'
import { documentItem } from '../item.ts'
import { updateDocument } from '../store.ts'
import { addScan, listScans } from '../store/scans.ts'

type Given = { readonly id: string; readonly version: number; readonly reason: string }

/** Rights are asked before a byte is kept, and again with the document locked. */
export async function attachScan(deps: DocumentDeps, call: Call, given: Given, upload: Upload) {
  const { platform, files } = deps
  const ending = upload.name.split('.').at(-1)?.toLowerCase() ?? ''
  const admit = async (tx: Tx) => {
    const admitted = await admittedTo(deps, tx, call.actor, given)
    insist(scanVerdict({ ending, present: admitted.scans.length, reason: given.reason }))
    return admitted
  }
  await platform.db.transaction().execute(admit)
  const stored = await files.store(upload.name, upload.content)
  return change(platform, async (tx) => {
    const { whole, scans } = await admit(tx)
    const { row, document } = whole
    if (scans[0]?.sha256 === stored.sha256) throw new Refused('refused', { reason: 'same-scan' })
    const { by } = speaking(call, 'document.issue', targetOf(document))
    const at = instantOf(platform)
    const id = platform.newId()
    const ordinal = (scans[0]?.ordinal ?? 0) + 1
    await addScan(tx, row, {
      ...stored,
      id,
      accountId: call.actor.accountId,
      by: by.name,
      at,
      ordinal,
      reason: given.reason,
    })
    await updateDocument(tx, row, { changed_at: at })
    await record(platform, tx, by, {
      item: documentItem(row),
      type: scans.length === 0 ? 'document.scan-attached' : 'document.scan-replaced',
      data: {
        text: given.reason,
        fileId: id,
        name: stored.name,
        sha256: stored.sha256,
        ...(scans[0] ? { before: scans[0].sha256 } : {}),
      },
    })
    return {
      id: row.id,
      version: row.version + 1,
      scan: {
        id,
        name: stored.name,
        size: stored.size,
        type: stored.mediaType,
        sha256: stored.sha256,
        by: by.name,
        at,
        reason: given.reason,
        current: true,
      },
    }
  })
}

async function admittedTo(deps: DocumentDeps, tx: Tx, actor: Actor, given: Given) {
  const whole = await visibleForChange(deps, tx, actor, given.id)
  const { row } = whole
  await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
  insistDecided(whole, 'attach-scan', actor)
  return { whole, scans: await listScans(tx, row) }
}
