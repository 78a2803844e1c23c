import { taskSeriesRoutes } from '../../../contract/task-series.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { Call } from '../../platform/context.ts'
import type { SeriesDeps } from './deps.ts'
import { insistMayIssue } from './policy.ts'
import { listView, previewView, recordView } from './queries/views.ts'
import { getSeries } from './store.ts'
import { createSeries } from './use-cases/create.ts'
import { editSeries } from './use-cases/edit.ts'
import { endSeries, pauseSeries, resumeSeries } from './use-cases/move.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function routesOf(deps: SeriesDeps): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(taskSeriesRoutes.list, async ({ person }) => {
      await insistMayIssue(deps, db, person.actor)
      return { rows: await listView(deps, person.actor), today: today(clock) }
    }),
    bind(taskSeriesRoutes.preview, async ({ body, person }) => {
      await insistMayIssue(deps, db, person.actor)
      const series = body.id === null ? null : await getSeries(db, person.actor.regionId, body.id)
      return { coming: await previewView(deps, person.actor, body, series) }
    }),
    bind(taskSeriesRoutes.get, async ({ params, person }) => {
      await insistMayIssue(deps, db, person.actor)
      return recordView(deps, person.actor, await getSeries(db, person.actor.regionId, params.id))
    }),
    bind(taskSeriesRoutes.create, ({ body, person }) => createSeries(deps, callOf(person), body)),
    bind(taskSeriesRoutes.edit, ({ params, body, person }) =>
      editSeries(deps, callOf(person), params.id, body),
    ),
    bind(taskSeriesRoutes.pause, ({ params, body, person }) =>
      pauseSeries(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskSeriesRoutes.resume, ({ params, body, person }) =>
      resumeSeries(deps, callOf(person), { ...params, ...body }),
    ),
    bind(taskSeriesRoutes.end, ({ params, body, person }) =>
      endSeries(deps, callOf(person), { ...params, ...body }),
    ),
  ]
}
