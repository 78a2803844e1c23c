import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import type { SeriesDeps } from '../deps.ts'
import { actOnSeries } from './act.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }

/** Issues nothing until it is resumed. */
export const pauseSeries = (deps: SeriesDeps, call: Call, given: Given) =>
  actOnSeries(deps, call, 'pause', given, async () => ({
    patch: {},
    event: 'paused',
    data: { text: given.text },
  }))

/** Goes on from today: what fell into the pause is not made up. */
export const resumeSeries = (deps: SeriesDeps, call: Call, given: Given) =>
  actOnSeries(deps, call, 'resume', given, async (_tx, series) => {
    const day = today(deps.platform.clock)
    return {
      patch: { due_from: series.dueFrom > day ? series.dueFrom : day },
      event: 'resumed',
      data: { text: given.text },
    }
  })

/** Ends it; the tasks issued stay. */
export const endSeries = (deps: SeriesDeps, call: Call, given: Given) =>
  actOnSeries(deps, call, 'end', given, async () => ({
    patch: { trouble: null, trouble_period: null },
    event: 'ended',
    data: { text: given.text },
  }))
