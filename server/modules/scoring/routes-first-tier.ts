import { scoringFirstTierRoutes } from '../../../contract/scoring-first-tier.ts'
import { effortOf } from '../../../domain/scoring/methodology.ts'
import { movesOf } from '../../../domain/scoring/moves.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { badField } from '../../platform/refused.ts'
import type { ScoringDeps } from './deps.ts'
import { viewEffects } from './queries/effects.ts'
import { viewFirstTier } from './queries/first-tier.ts'
import { solveFirstTier, whatIf } from './queries/what-if.ts'
import { callOf } from './routes.ts'
import { headOf, open, openShelf, type Readers } from './queries/shelf.ts'
import { listPlans, type PlanMoves, type PlanRow } from './store/plans.ts'
import { insistTarget, measuresOf } from './targets.ts'
import { makeTask } from './use-cases/make-task.ts'
import { changePlan, dropPlan, savePlan } from './use-cases/plans.ts'

export function firstTierRoutesOf(deps: ScoringDeps, readers: Readers): readonly BoundRoute[] {
  const { db } = deps.platform
  /** A plan says every target and effort: what was proposed then may be proposed otherwise later. */
  async function settled(
    regionId: string,
    period: string,
    chosen: readonly { code: string; target?: number | undefined; effort?: number | undefined }[],
  ): Promise<PlanMoves> {
    const shelf = await openShelf(readers, regionId)
    const now = await open(readers, shelf, regionId, headOf(shelf, period))
    const moves = movesOf(now.methodology, now.body.values, now.field.own)
    const measures = await measuresOf(deps, regionId)
    return chosen.map(({ code, target, effort }, index) => {
      const move = moves.find(({ leaf }) => leaf.code === code)
      if (!move) throw badField(`body.moves.${index}.code`, 'not-a-choice')
      if (target !== undefined) insistTarget(measures, move, target, `body.moves.${index}.target`)
      return { code, target: target ?? move.target, effort: effort ?? effortOf(now.methodology, move.leaf) }
    })
  }
  return [
    bind(scoringFirstTierRoutes.get, ({ query, person }) =>
      viewFirstTier(deps, readers, person.actor, query.period),
    ),
    bind(scoringFirstTierRoutes.solve, ({ body, person }) =>
      solveFirstTier(deps, readers, person.actor.regionId, body),
    ),
    bind(scoringFirstTierRoutes.whatIf, ({ body, person }) => whatIf(readers, person.actor.regionId, body)),
    bind(scoringFirstTierRoutes.plans, async ({ person: { actor } }) => ({
      plans: (await listPlans(db, actor.regionId)).map(planView),
    })),
    bind(scoringFirstTierRoutes.savePlan, async ({ body, person }) =>
      planView(
        await savePlan(deps, callOf(person), {
          ...body,
          moves: await settled(person.actor.regionId, body.period, body.moves),
        }),
      ),
    ),
    bind(scoringFirstTierRoutes.changePlan, async ({ params, body, person }) =>
      planView(
        await changePlan(deps, callOf(person), params.id, {
          ...body,
          moves: await settled(person.actor.regionId, body.period, body.moves),
        }),
      ),
    ),
    bind(scoringFirstTierRoutes.dropPlan, ({ params, person }) => dropPlan(deps, callOf(person), params.id)),
    bind(scoringFirstTierRoutes.makeTask, ({ params, body, person }) =>
      makeTask(deps, readers, callOf(person), params.code, body),
    ),
    bind(scoringFirstTierRoutes.effects, ({ person }) => viewEffects(deps, readers, person.actor)),
  ]
}

const planView = (row: PlanRow) => ({
  id: row.id,
  version: row.version,
  name: row.name,
  period: row.period,
  rivals: row.rivals,
  moves: row.moves,
  savedAt: row.saved_at,
  savedBy: row.saved_by,
})
