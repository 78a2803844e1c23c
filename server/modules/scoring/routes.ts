import { scoringInfluenceRoutes } from '../../../contract/scoring-influences.ts'
import { scoringRoutes } from '../../../contract/scoring.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import type { ScoringDeps } from './deps.ts'
import { findPeriod, listPeriods } from './periods.ts'
import { insistOffice } from './policy.ts'
import { viewIndicator } from './queries/indicator.ts'
import { viewInfluences } from './queries/influences.ts'
import { viewLed } from './queries/led.ts'
import { recomputedRanks, viewHeatmap, viewRanking, viewRanks } from './queries/ranking.ts'
import { listReleaseViews, verifyRelease, viewPreview, viewRelease } from './queries/releases.ts'
import { viewScoreboard } from './queries/scoreboard.ts'
import { openShelf, type Readers, releaseView } from './queries/shelf.ts'
import { makeRelease, prepare } from './use-cases/release.ts'

export const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function routesOf(deps: ScoringDeps, readers: Readers): readonly BoundRoute[] {
  const { db } = deps.platform
  const { methodologies } = readers
  return [
    bind(scoringRoutes.releases, async ({ person: { actor } }) => ({
      releases: await listReleaseViews(readers, actor.regionId),
      periods: [...(await listPeriods(deps, db, actor.regionId))],
    })),
    bind(scoringRoutes.release, ({ params, person }) =>
      viewRelease(readers, person.actor.regionId, params.id),
    ),
    bind(scoringRoutes.preview, async ({ query, person: { actor } }) => {
      await insistOffice(deps, db, actor, 'scoring.release')
      const code = query.period ?? (await listPeriods(deps, db, actor.regionId))[0]?.code ?? ''
      const period = await findPeriod(deps, db, actor.regionId, code, 'query.period')
      return viewPreview(
        readers,
        actor.regionId,
        await prepare(deps, methodologies, db, actor.regionId, period),
      )
    }),
    bind(scoringRoutes.makeRelease, async ({ body, person }) => {
      const head = await makeRelease(deps, methodologies, callOf(person), body)
      return releaseView(await openShelf(readers, person.actor.regionId), head)
    }),
    bind(scoringRoutes.verify, ({ params, person }) =>
      verifyRelease(readers, person.actor.regionId, params.id),
    ),
    bind(scoringRoutes.scoreboard, ({ query, person }) =>
      viewScoreboard(deps, readers, person.actor, query.period),
    ),
    bind(scoringRoutes.led, ({ person }) => viewLed(deps, readers, person.actor)),
    bind(scoringRoutes.indicator, ({ params, query, person }) =>
      viewIndicator(deps, readers, person.actor, params.code, query.period),
    ),
    bind(scoringInfluenceRoutes.get, ({ query, person }) =>
      viewInfluences(deps, readers, person.actor, query.period),
    ),
    bind(scoringRoutes.ranking, ({ query, person }) => viewRanking(readers, person.actor.regionId, query)),
    bind(scoringRoutes.heatmap, ({ query, person }) =>
      viewHeatmap(readers, person.actor.regionId, query.periods),
    ),
    bind(scoringRoutes.ranks, ({ query, person }) =>
      query.basis === 'released'
        ? viewRanks(readers, person.actor.regionId, query)
        : recomputedRanks(readers, person.actor.regionId, query),
    ),
  ]
}
