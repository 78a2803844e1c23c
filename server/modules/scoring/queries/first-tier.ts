/** The way into the first tier from one release: line, how far it is, and every sub-indicator as a move. */
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { difficultyOf } from '../../../../domain/scoring/difficulty.ts'
import { placesInTier } from '../../../../domain/scoring/first-tier.ts'
import { effortOf } from '../../../../domain/scoring/methodology.ts'
import { reachedBy } from '../../../../domain/scoring/moves.ts'
import type { ScoringDeps } from '../deps.ts'
import { listMoves } from '../store/plans.ts'
import { isWhole, measuresOf } from '../targets.ts'
import { groundOf } from './first-tier-ground.ts'
import { leadsFor } from './leads.ts'
import { nodeNames, type Readers, releaseView } from './shelf.ts'

type View = z.input<(typeof scoringFirstTierRoutes.get)['response']>

export async function viewFirstTier(
  deps: ScoringDeps,
  readers: Readers,
  actor: Actor,
  period: string | undefined,
): Promise<View> {
  const ground = await groundOf(readers, actor.regionId, period)
  const { shelf, now, cut, score, column, trend, moves } = ground
  const [leads, running, targets, measures] = await Promise.all([
    leadsFor(deps, actor),
    deps.tasks.listByIndicator(actor, 'running'),
    listMoves(readers.db, actor.regionId),
    measuresOf(deps, actor.regionId),
  ])
  const targetOf = new Map(targets.map(({ taskId, target }): [string, number] => [taskId, target]))
  const here = reachedBy(score, column, now.field.own, cut, { rivals: { kind: 'fixed' }, trend })
  const root = now.field.standing(now.field.root, now.field.own)
  return {
    release: releaseView(shelf, now.head),
    cut,
    places: placesInTier(cut, root.of),
    score,
    rank: here.rank,
    of: here.of,
    line: here.line,
    gap: here.line === null ? 0 : Math.max(0, here.line - score),
    inside: here.inside,
    drift: trend.every((step) => step === null)
      ? []
      : [1, 2, 4].flatMap((periods) => {
          const { line } = reachedBy(score, column, now.field.own, cut, {
            rivals: { kind: 'drift', periods },
            trend,
          })
          return line === null ? [] : [{ periods, line }]
        }),
    moves: moves.map((move) => {
      const { leaf, topic, provinceBest } = move
      const effort = effortOf(now.methodology, leaf)
      return {
        ...nodeNames(leaf),
        indicator: nodeNames(topic ?? leaf),
        unit: leaf.unit,
        whole: isWhole(measures, leaf),
        best: leaf.best,
        worst: leaf.worst,
        basis: leaf.basis,
        provisional: leaf.provisional,
        value: move.value,
        score: move.score,
        provinceBest:
          provinceBest === null
            ? null
            : {
                value: provinceBest.value,
                score: provinceBest.score,
                places: provinceBest.places.slice(0, 5).map((place) => now.body.places[place]?.name ?? ''),
              },
        share: move.share,
        perUnit: move.perUnit,
        target: move.target,
        targetBasis: move.targetBasis,
        gain: move.gain,
        effort,
        difficulty: difficultyOf(effort),
        leadUnits: leads.unitsOf(leaf.code),
        tasks: running
          .filter(({ code }) => code === leaf.code)
          .map(({ id, number, title, state }) => ({
            id,
            number,
            title,
            state,
            target: targetOf.get(id) ?? null,
          })),
      }
    }),
  }
}
