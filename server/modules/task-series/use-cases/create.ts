import type { z } from 'zod'
import type { taskSeriesRoutes } from '../../../../contract/task-series.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { SeriesDeps } from '../deps.ts'
import { itemOf } from '../item.ts'
import { insistMayIssue } from '../policy.ts'
import { insertSeries, type Series } from '../store.ts'
import { checkPlan } from './check.ts'

type Given = z.output<(typeof taskSeriesRoutes.create)['body']>

/** Writes a series. It issues through the post of whoever writes it. */
export async function createSeries(deps: SeriesDeps, call: Call, given: Given) {
  const { platform } = deps
  const { regionId } = call.actor
  return change(platform, async (tx) => {
    await insistMayIssue(deps, tx, call.actor)
    const { issuerPostId } = await deps.tasks.checkForSeries(tx, call, given.template)
    const day = today(platform.clock)
    const { template, rhythm, startsOn, endsOn } = given
    checkPlan(
      { rhythm, startsOn, endsOn, deadline: template.deadline },
      template,
      { earliest: day, dueFrom: startsOn, issued: new Set() },
      await deps.mechanisms.calendar(tx),
    )
    const series: Series = {
      id: platform.newId(),
      regionId,
      state: 'active',
      template,
      rhythm,
      startsOn,
      endsOn,
      dueFrom: startsOn,
      authorPostId: issuerPostId,
      authorName: call.by.name,
      trouble: null,
      version: 1,
    }
    await insertSeries(tx, series, instantOf(platform))
    await record(platform, tx, call.by, {
      item: itemOf(series),
      type: 'task-series.created',
      data: { title: template.title, rhythm, startsOn, endsOn },
    })
    return { id: series.id, version: series.version }
  })
}
