import type { z } from 'zod'
import type { resolutionRoutes } from '../../../../contract/resolution.ts'
import { decideSigning } from '../../../../domain/conference/difference.ts'
import { may } from '../../../../domain/identity/rights.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { type Compared, compared, unsignedIn } from '../compare-resolutions.ts'
import type { ConferenceDeps } from '../deps.ts'
import { resolutionItem } from '../item.ts'
import { mechanismNow, sightOf } from '../policy.ts'
import { findResolutions } from '../queries/resolutions-found.ts'
import { getResolutionForChange, insertSignature } from '../store/signatures.ts'

type Given = z.output<(typeof resolutionRoutes.sign)['body']> & { readonly id: string }

/** For exactly what was seen: a later change of the task is unsigned again. */
export async function signDifference(
  deps: ConferenceDeps,
  call: Call,
  { id, field, actual, text }: Given,
): Promise<{ id: string }> {
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    const before = await seen(deps, tx, call, id)
    const mechanism = await mechanismNow(deps, tx, regionId)
    const target = { regionId, mechanismId: mechanism.id }
    if (!may(call.actor, 'conference.sign', target)) throw new Refused('forbidden', { reason: 'no-right' })
    const difference = before.differences.find((one) => one.field === field)
    const shown = { seen: actual, now: difference?.shown.actual ?? '' }
    insist(decideSigning(difference, shown, before.signatures))
    if (!difference) throw new Refused('internal', { reason: 'difference-lost' })
    const { by } = speaking(call, 'conference.sign', target)
    await insertSignature(tx, {
      region_id: regionId,
      resolution_id: id,
      field,
      signed_at: deps.platform.clock.now().toISOString(),
      minuted: difference.minuted,
      actual: difference.actual,
      words: text,
      signer_name: by.name,
      signer_post: by.post,
      signer_unit: by.unit,
    })
    const [after] = await compared(deps, tx, regionId, [before.found])
    await record(deps.platform, tx, by, {
      item: resolutionItem(before.found),
      type: 'conference.difference-signed',
      data: { field, minuted: difference.shown.minuted, actual: difference.shown.actual, text },
      // What is still unsigned has been asked for since it was found.
      ...(after && unsignedIn(after).length > 0 ? {} : { todos: [] }),
    })
    return { id }
  })
}

/** Locked, where the actor sees it. */
async function seen(deps: ConferenceDeps, tx: Tx, { actor }: Call, id: string): Promise<Compared> {
  await getResolutionForChange(tx, actor.regionId, id)
  const sight = await sightOf(deps, tx, actor)
  const found = (await findResolutions(tx, sight, { id }))[0]
  const [one] = found ? await compared(deps, tx, actor.regionId, [found]) : []
  if (!one) throw new Refused('not-found')
  return one
}
