/** Where the county stands, and what each indicator could still add. */
import type { z } from 'zod'
import type { scoringRoutes } from '../../../../contract/scoring.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { placesInTier } from '../../../../domain/scoring/first-tier.ts'
import { type Methodology, type Node, weightsOf } from '../../../../domain/scoring/methodology.ts'
import { dropped } from '../../../../domain/scoring/score.ts'
import type { Standing } from '../../../../domain/scoring/standing.ts'
import type { ScoringDeps } from '../deps.ts'
import { leadsFor } from './leads.ts'
import { publishedView } from './published.ts'
import {
  before,
  bestView,
  headOf,
  open,
  type Opened,
  openShelf,
  openUpTo,
  placesBy,
  type Readers,
  releaseView,
  scoredIn,
} from './shelf.ts'

type Scoreboard = z.input<(typeof scoringRoutes.scoreboard)['response']>

const periodsShown = 12

export async function viewScoreboard(
  deps: ScoringDeps,
  readers: Readers,
  actor: Actor,
  period: string | undefined,
): Promise<Scoreboard> {
  const { regionId } = actor
  const shelf = await openShelf(readers, regionId)
  const head = headOf(shelf, period)
  const { past, now } = await openUpTo(readers, shelf, regionId, head, periodsShown)
  const headBefore = before(shelf, head)
  const earlier = headBefore === null ? null : await open(readers, shelf, regionId, headBefore)
  const leads = await leadsFor(deps, actor)
  const { methodology, field } = now
  const { firstTier: cut, tree } = methodology
  const overall = scoredIn(now, earlier, tree)
  const shares = topicShares(methodology, now)
  const rows = tree.parts.map(({ node }, index) => {
    const scored = scoredIn(now, earlier, node)
    const best = bestView(now, node.code)
    const own = field.line(node.code, cut)
    return {
      ...scored,
      history: past.map((one) => ({
        period: one.head.period.code,
        score: one.field.standing(node.code, one.field.own).score,
      })),
      best,
      line: own,
      gap: scored.score === null || own === null ? null : scored.score - own,
      gain: gainAtBest(best, scored.score, shares[index]),
      leadUnits: leads.unitsOf(node.code),
      tasks: leads.tasksOf(node.code),
    }
  })
  return {
    release: releaseView(shelf, head),
    periods: shelf.standing.map((one) => one.period),
    overall: {
      ...overall,
      history: past.map((one) => {
        const { score, rank } = one.field.standing(one.field.root, one.field.own)
        return { period: one.head.period.code, score, rank }
      }),
      best: bestView(now, tree.code),
    },
    published: publishedView(now),
    firstTier: firstTierFrom(now, overall),
    strip: placesBy(now, tree.code).map(({ index: _, ...place }) => place),
    rows,
    totals: { gain: rows.reduce((sum, { gain }) => sum + gain, 0) },
  }
}

/** How far the first tier is from where we stand. */
export function firstTierFrom(
  { methodology: { firstTier: cut, tree }, field }: Pick<Opened, 'methodology' | 'field'>,
  { score, rank, of }: Standing,
): Scoreboard['firstTier'] {
  const line = field.line(tree.code, cut)
  const places = cut === null ? null : placesInTier(cut, of)
  return {
    cut,
    places,
    line,
    points: score === null || places === null ? null : line === null ? 0 : Math.max(0, line - score),
    ranks: rank === null || places === null ? null : Math.max(0, rank - places),
    inside: rank === null || places === null ? null : rank <= places,
  }
}

/** Points the whole would gain at the best score of all places. */
export const gainAtBest = (
  best: { readonly score: number } | null,
  score: number | null,
  share: number | undefined,
): number => (best === null || score === null ? 0 : (best.score - score) * (share ?? 0))

/** What a point in each part right below the root adds to the whole, for the county as it is. */
export function topicShares({ tree }: Methodology, { field }: Pick<Opened, 'field'>): readonly number[] {
  const weights = weightsOf(tree)
  const counted = tree.parts.map(({ node }, index) => (isLeftOut(node, field) ? 0 : (weights[index] ?? 0)))
  const sum = counted.reduce((total, weight) => total + weight, 0)
  return counted.map((weight) => (sum === 0 ? 0 : weight / sum))
}

const isLeftOut = ({ code }: Node, field: Opened['field']): boolean =>
  field.column(code)[field.own] === dropped
