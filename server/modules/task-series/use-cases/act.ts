import { decideSeries, type SeriesCommand, type SeriesState } from '../../../../domain/task/series.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { insistSameVersion } from '../../organization/index.ts'
import type { SeriesDeps } from '../deps.ts'
import { itemOf } from '../item.ts'
import { insistMayIssue } from '../policy.ts'
import { getSeriesForChange, type Series, updateSeries } from '../store.ts'

type Outcome = {
  readonly patch: Parameters<typeof updateSeries>[2]
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The frame of every command on one series. */
export async function actOnSeries(
  deps: SeriesDeps,
  call: Call,
  command: SeriesCommand,
  given: { readonly id: string; readonly version: number },
  work: (tx: Tx, series: Series) => Promise<Outcome>,
): Promise<{ id: string; version: number }> {
  const { regionId } = call.actor
  return change(deps.platform, async (tx) => {
    await insistMayIssue(deps, tx, call.actor)
    const series = await getSeriesForChange(tx, regionId, given.id)
    await insistSameVersion(tx, series, given.version, series.version)
    const state = stateAfter(series, command)
    const { patch, event, data } = await work(tx, series)
    await updateSeries(tx, series, { ...patch, state })
    await record(deps.platform, tx, call.by, { item: itemOf(series), type: `task-series.${event}`, data })
    return { id: series.id, version: series.version + 1 }
  })
}

function stateAfter(series: Series, command: SeriesCommand): SeriesState {
  const decision = decideSeries(series.state, command)
  if (decision.ok) return decision.to
  throw new Refused('refused', { reason: decision.reason, facts: { state: decision.state } })
}
