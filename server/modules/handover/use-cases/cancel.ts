import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import type { HandoverDeps } from '../deps.ts'
import { insistMayMake, targetOf } from '../policy.ts'
import { getSheetForChange, saveSheet } from '../store.ts'

/** An open sheet that was a mistake; it keeps its number. */
export async function cancelSheet(
  { platform, organization }: HandoverDeps,
  asked: Call,
  input: { readonly id: string; readonly version: number; readonly text: string },
) {
  const { actor } = asked
  const { regionId } = actor
  return change(platform, async (tx) => {
    const sheet = await getSheetForChange(tx, regionId, input.id)
    const [post] = await organization.posts(tx, regionId, [sheet.post_id], today(platform.clock))
    if (!post) throw new Refused('not-found')
    insistMayMake(asked, post)
    await insistSameVersion(tx, { regionId, id: sheet.id }, input.version, sheet.version)
    insist(sheet.state === 'open' ? { ok: true } : { ok: false, reason: 'not-open' })
    const version = await saveSheet(tx, sheet, { state: 'cancelled', cancelled_note: input.text })
    await record(platform, tx, speaking(asked, 'handover.make', targetOf(actor, post)).by, {
      item: { regionId, kind: 'handover', id: sheet.id },
      type: 'organization.handover-cancelled',
      data: { number: sheet.number, text: input.text },
      todos: [],
    })
    return { id: sheet.id, version }
  })
}
