/** Evidence of one value: files with a grade. */
import { isEditable, targetOf } from '../../../../domain/filing/life-cycle.ts'
import type { EvidenceGrade } from '../../../../domain/filing/value.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistDecided, recordFiling, visibleForChange } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { addEvidence, findEvidence, removeEvidence } from '../store/evidence.ts'
import type { Whole } from '../whole.ts'

type Given = { readonly id: string; readonly code: string; readonly grade: EvidenceGrade }

/** Rights are asked before a byte is kept, and again with the filing locked. */
export async function attach(deps: FilingDeps, call: Call, given: Given, upload: Upload) {
  const { platform, files } = deps
  const admit = (tx: Tx) => admitted(deps, tx, call.actor, given)
  await platform.db.transaction().execute(admit)
  const stored = await files.store(upload.name, upload.content)
  return change(platform, async (tx) => {
    const whole = await admit(tx)
    const { by } = speaking(call, 'filing.fill', targetOf(whole.filing, whole.filing))
    const id = platform.newId()
    const at = instantOf(platform)
    await addEvidence(tx, whole.row, given.code, given.grade, {
      id,
      ...stored,
      accountId: call.actor.accountId,
      by: by.name,
      at,
    })
    await recordFiling(
      deps,
      tx,
      by,
      whole.row,
      {
        event: 'evidence-attached',
        data: { code: given.code, fileId: id, name: stored.name, grade: given.grade, sha256: stored.sha256 },
      },
      whole.around,
    )
    return {
      id,
      name: stored.name,
      size: stored.size,
      type: stored.mediaType,
      grade: given.grade,
      by: by.name,
      at,
    }
  })
}

/** The file itself stays where it was stored; the record says who took it off. */
export async function detach(deps: FilingDeps, call: Call, given: { id: string; fileId: string }) {
  return change(deps.platform, async (tx) => {
    const whole = await visibleForChange(deps, tx, call.actor, given.id)
    const found = await findEvidence(tx, whole.row, given.fileId)
    if (!found) throw new Refused('not-found')
    await admitted(deps, tx, call.actor, { id: given.id, code: found.code })
    const { by } = speaking(call, 'filing.fill', targetOf(whole.filing, whole.filing))
    await removeEvidence(tx, whole.row, found.code, given.fileId)
    await recordFiling(
      deps,
      tx,
      by,
      whole.row,
      {
        event: 'evidence-removed',
        data: { code: found.code, fileId: given.fileId, name: found.name },
      },
      whole.around,
    )
    return { id: whole.row.id, version: whole.row.version }
  })
}

async function admitted(
  deps: FilingDeps,
  tx: Tx,
  actor: Actor,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<Whole> {
  const whole = await visibleForChange(deps, tx, actor, id, 'filing.fill')
  insistDecided(whole, 'fill', actor)
  const field = whole.fields.find(({ row }) => row.code === code)
  if (!field) throw new Refused('not-found')
  if (!isEditable(whole.filing.state, field.state))
    throw new Refused('refused', { reason: 'value-locked', facts: { code } })
  return whole
}
