import { today } from '../../../platform/clock.ts'
import { change } from '../../../platform/road.ts'
import { saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { getRequestForChange, listOpinionsOver } from '../store/requests.ts'
import { loadWhole } from '../whole-request.ts'

/** Opinions whose day is over: the office is asked to go on; who is silent stands in the record. */
export async function closeOpinions(deps: ConferenceDeps): Promise<void> {
  const day = today(deps.platform.clock)
  for (const { region_id, id } of await listOpinionsOver(deps.platform.db, day))
    await change(deps.platform, async (tx) => {
      const whole = await loadWhole(deps, tx, await getRequestForChange(tx, region_id, id))
      const { row, request, asked } = whole
      const over = row.opinions_due_on !== null && row.opinions_due_on < day
      if (request.state !== 'consulting' || row.opinions_over || !over) return
      const silent = asked.filter((_, index) => request.asked[index]?.spoken === false)
      await saveRequest(deps, tx, null, whole, {
        state: 'consulting',
        patch: { opinions_over: true },
        event: 'opinions-over',
        data: {
          given: asked.length - silent.length,
          units: asked.length,
          silent: silent.map(({ unit }) => unit.shortName).join('、'),
        },
      })
    }).catch((error: unknown) => deps.onFault(error, 'opinions could not be closed'))
}
