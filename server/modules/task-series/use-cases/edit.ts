import type { z } from 'zod'
import type { taskSeriesRoutes } from '../../../../contract/task-series.ts'
import { canonical } from '../../../../domain/audit/chain.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import type { SeriesDeps } from '../deps.ts'
import { listPeriods, type Series, writtenColumns } from '../store.ts'
import { actOnSeries } from './act.ts'
import { checkPlan } from './check.ts'

type Given = z.output<(typeof taskSeriesRoutes.edit)['body']>

/** Changes what is still to come. What it was issued for stays issued. */
export async function editSeries(deps: SeriesDeps, call: Call, id: string, given: Given) {
  return actOnSeries(deps, call, 'edit', { id, version: given.version }, async (tx, series) => {
    const { template, rhythm, startsOn, endsOn } = given
    await deps.tasks.checkForSeries(tx, call, template)
    const day = today(deps.platform.clock)
    const dueFrom = dueFromAfter(series, given, day)
    const periods = await listPeriods(tx, series.regionId, [series.id])
    checkPlan(
      { rhythm, startsOn, endsOn, deadline: template.deadline },
      template,
      {
        // It may have started long ago; it is not moved back before today.
        earliest: startsOn === series.startsOn ? startsOn : day,
        dueFrom,
        issued: new Set(periods.map(({ period }) => period)),
      },
      await deps.mechanisms.calendar(tx),
    )
    const next = { template, rhythm, startsOn, endsOn, dueFrom }
    return {
      patch: { ...writtenColumns(next), trouble: null, trouble_period: null },
      event: 'edited',
      data: { changes: changesOf(series, next) },
    }
  })
}

/** Another rhythm counts from today; else what was missed is still made up. */
function dueFromAfter(series: Series, { rhythm, startsOn }: Given, today: Day): Day {
  const from = canonical(rhythm) === canonical(series.rhythm) ? series.dueFrom : later(series.dueFrom, today)
  return later(from, startsOn)
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)

type Written = Pick<Series, 'template' | 'rhythm' | 'startsOn' | 'endsOn'>

/** Field by field, before and after. */
function changesOf(before: Written, after: Written) {
  const flat = ({ template, rhythm, startsOn, endsOn }: Written): Readonly<Record<string, unknown>> => ({
    ...template,
    rhythm,
    startsOn,
    endsOn,
  })
  const [was, is] = [flat(before), flat(after)]
  return Object.keys(is)
    .filter((field) => canonical(was[field]) !== canonical(is[field]))
    .map((field) => ({ field, before: was[field], after: is[field] }))
}
