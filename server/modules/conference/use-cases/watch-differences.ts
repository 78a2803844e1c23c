/** What has come apart is asked to be signed for, what agrees again no longer. */
import { differenceTodos, signWorkdays } from '../../../../domain/conference/difference.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { compared, unsignedIn } from '../compare-resolutions.ts'
import type { ConferenceDeps } from '../deps.ts'
import { resolutionItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import {
  type FoundResolution,
  listRegionsWithResolutions,
  listToWatch,
} from '../queries/resolutions-found.ts'
import { itemsAsked } from '../store/minutes.ts'
import { getResolutionForChange } from '../store/signatures.ts'

export async function watchDifferences(deps: ConferenceDeps): Promise<void> {
  for (const regionId of await listRegionsWithResolutions(deps.platform.db))
    await watchRegion(deps, regionId).catch((error: unknown) =>
      deps.onFault(error, `differences of resolutions in ${regionId}`),
    )
}

async function watchRegion(deps: ConferenceDeps, regionId: string): Promise<void> {
  const { db } = deps.platform
  const asked = await itemsAsked(db, regionId, 'sign-difference')
  const all = await compared(deps, db, regionId, await listToWatch(db, regionId))
  for (const { found } of all.filter((one) => asked.has(one.found.id) !== unsignedIn(one).length > 0))
    await change(deps.platform, (tx) => watchOne(deps, tx, found)).catch((error: unknown) =>
      deps.onFault(error, `differences of resolution ${found.id}`),
    )
}

/** Looked at once more under its lock: somebody may have signed meanwhile, or another server have asked. */
async function watchOne(deps: ConferenceDeps, tx: Tx, found: FoundResolution): Promise<void> {
  const { region_id: regionId, id } = found
  await getResolutionForChange(tx, regionId, id)
  const [one] = await compared(deps, tx, regionId, [found])
  const asked = (await itemsAsked(tx, regionId, 'sign-difference')).has(id)
  const unsigned = one ? unsignedIn(one) : []
  if (asked === unsigned.length > 0) return
  const mechanism = await mechanismNow(deps, tx, regionId)
  const calendar = await deps.mechanisms.calendar(tx)
  await record(deps.platform, tx, null, {
    item: resolutionItem(found),
    type: asked ? 'conference.difference-gone' : 'conference.difference-found',
    data: {
      differences: unsigned.map(({ shown: { minuted, actual } }) => `${minuted} → ${actual}`),
    },
    todos: differenceTodos(unsigned, {
      mechanismId: mechanism.id,
      dueOn: calendar.addWorkdays(today(deps.platform.clock), signWorkdays),
    }),
  })
}
