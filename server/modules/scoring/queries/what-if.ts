/** The cheapest way across the line, and what changed values would do: nothing of it is kept. */
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import { cheapestWay, placesInTier, rankAmong } from '../../../../domain/scoring/first-tier.ts'
import { effortOf, nodesOf } from '../../../../domain/scoring/methodology.ts'
import {
  gainAt,
  type LeafMove,
  type Reached,
  reachedBy,
  type Rivals,
  scoresWith,
} from '../../../../domain/scoring/moves.ts'
import { shown } from '../../../../domain/scoring/score.ts'
import { badField } from '../../../platform/refused.ts'
import type { ScoringDeps } from '../deps.ts'
import { insistTarget, measuresOf } from '../targets.ts'
import { type Ground, groundOf } from './first-tier-ground.ts'
import { rowOf } from './indicator.ts'
import { nodeNames, type Readers } from './shelf.ts'

type Solved = z.input<(typeof scoringFirstTierRoutes.solve)['response']>
type WhatIf = z.input<(typeof scoringFirstTierRoutes.whatIf)['response']>
type ReachedView = WhatIf['reached']
type Ask<K extends 'solve' | 'whatIf'> = z.output<(typeof scoringFirstTierRoutes)[K]['body']>

/** Places shown on either side of the line and of ours. */
const around = 3

export async function solveFirstTier(
  deps: ScoringDeps,
  readers: Readers,
  regionId: string,
  asked: Ask<'solve'>,
): Promise<Solved> {
  const ground = await groundOf(readers, regionId, asked.period)
  const { now, score, moves } = ground
  const chosen = new Map(asked.moves.map((move) => [move.code, move]))
  insistKnown(moves, [...chosen.keys()], 'body.moves')
  const measures = await measuresOf(deps, regionId)
  asked.moves.forEach(({ code, target }, index) => {
    const move = moves.find(({ leaf }) => leaf.code === code)
    if (move && target !== undefined) insistTarget(measures, move, target, `body.moves.${index}.target`)
  })
  const offered = moves
    .filter(({ leaf }) => !asked.without.includes(leaf.code))
    .map((move) => {
      const { target = move.target, effort = effortOf(now.methodology, move.leaf) } =
        chosen.get(move.leaf.code) ?? {}
      return { code: move.leaf.code, target, effort, gain: gainAt(move.leaf, move.share, move.value, target) }
    })
  const line = whereTo(ground, score, asked.rivals).line
  const steps = offered.map(({ code, gain, effort }) => ({
    code,
    gain,
    effort: asked.least === 'moves' ? 1 : effort,
  }))
  const way = cheapestWay(steps, line === null ? 0 : line - score)
  const taken = (way?.moves ?? []).flatMap(({ code }) => offered.find((one) => one.code === code) ?? [])
  const changed = new Map(taken.map(({ code, target }): [string, number] => [code, target]))
  const after = ownAfter(ground, changed)
  return {
    way:
      way === null
        ? null
        : { moves: taken, effort: taken.reduce((sum, { effort }) => sum + effort, 0), gain: after - score },
    most: offered.reduce((sum, { gain }) => sum + Math.max(0, gain), 0),
    ...standings(ground, after, asked.rivals),
  }
}

export async function whatIf(readers: Readers, regionId: string, asked: Ask<'whatIf'>): Promise<WhatIf> {
  const ground = await groundOf(readers, regionId, asked.period)
  const { now, score, moves, column, cut, trend } = ground
  insistKnown(
    moves,
    asked.values.map(({ code }) => code),
    'body.values',
  )
  const changed = new Map(asked.values.map(({ code, value }): [string, number] => [code, value]))
  const { before, after, codes } = scoresWith(now.methodology, rowOf(now), changed)
  const nodes = new Map(nodesOf(now.methodology.tree).map((node) => [node.code, node]))
  return {
    before: {
      score,
      rank: reachedBy(score, column, now.field.own, cut, { rivals: { kind: 'fixed' }, trend }).rank,
    },
    ...standings(ground, ownAfter(ground, changed), asked.rivals),
    nodes: codes.flatMap((code, slot) => {
      const node = nodes.get(code)
      if (!node || Object.is(before[slot], after[slot])) return []
      return [{ ...nodeNames(node), before: shown(before[slot]), after: shown(after[slot]) }]
    }),
    moves: moves.flatMap(({ leaf, share, value }) => {
      const to = changed.get(leaf.code)
      return to === undefined ? [] : [{ code: leaf.code, gain: gainAt(leaf, share, value, to) }]
    }),
  }
}

/** Our whole score with some values changed; a score the bulletin published moves by what the moves add. */
function ownAfter({ now, score, moves }: Ground, changed: ReadonlyMap<string, number>): number {
  const after = scoresWith(now.methodology, rowOf(now), changed).after.at(-1) ?? Number.NaN
  if (Number.isFinite(after)) return after
  return moves.reduce((sum, { leaf, share, value }) => {
    const to = changed.get(leaf.code)
    return to === undefined ? sum : sum + gainAt(leaf, share, value, to)
  }, score)
}

const whereTo = ({ column, now, cut, trend }: Ground, ours: number, rivals: Rivals): Reached =>
  reachedBy(ours, column, now.field.own, cut, { rivals, trend })

/** Against rivals as asked, against those that stay, and against those that go on. */
function standings(ground: Ground, ours: number, rivals: Rivals) {
  const drifts = ground.trend.some((step) => step !== null)
  const fixed = view(ground, whereTo(ground, ours, { kind: 'fixed' }))
  const drifting = drifts
    ? view(
        ground,
        whereTo(ground, ours, { kind: 'drift', periods: rivals.kind === 'drift' ? rivals.periods : 1 }),
      )
    : null
  return { reached: rivals.kind === 'fixed' ? fixed : (drifting ?? fixed), fixed, drifting }
}

function view({ now, cut }: Ground, reached: Reached): ReachedView {
  const { places } = now.body
  const order = [...places.keys()]
    .filter((place) => Number.isFinite(reached.scores[place]))
    .toSorted((a, b) => (reached.scores[b] ?? 0) - (reached.scores[a] ?? 0))
  const line = placesInTier(cut, order.length) - 1
  const ours = order.indexOf(now.field.own)
  const near = (at: number) => Math.abs(at - line) <= around || Math.abs(at - ours) <= around
  return {
    score: reached.score,
    rank: reached.rank,
    of: reached.of,
    line: reached.line,
    over: reached.over,
    inside: reached.inside,
    around: order.flatMap((place, at) => {
      const found = places[place]
      if (!found || !near(at)) return []
      const score = reached.scores[place] ?? 0
      return [
        {
          ...found,
          score,
          rank: rankAmong(
            score,
            order.filter((other) => other !== place).map((other) => reached.scores[other] ?? 0),
          ),
          before: now.field.standing(now.field.root, place).rank,
        },
      ]
    }),
  }
}

/** Only a known value can be moved. */
function insistKnown(moves: readonly LeafMove[], codes: readonly string[], path: string): void {
  codes.forEach((code, index) => {
    if (!moves.some(({ leaf }) => leaf.code === code)) throw badField(`${path}.${index}.code`, 'not-a-choice')
  })
}
