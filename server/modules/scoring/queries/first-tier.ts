/** The way into the first tier from one release: line, moves, the cheapest way, and what changed values would do. */
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { difficultyOf } from '../../../../domain/scoring/difficulty.ts'
import { cheapestWay, placesInTier } from '../../../../domain/scoring/first-tier.ts'
import { type Cut, effortOf, nodesOf } from '../../../../domain/scoring/methodology.ts'
import {
  gainAt,
  type LeafMove,
  movesOf,
  type Reached,
  reachedBy,
  type Rivals,
  scoresWith,
  type Trend,
} from '../../../../domain/scoring/moves.ts'
import { shown } from '../../../../domain/scoring/score.ts'
import { samePlace } from '../../../../domain/scoring/standing.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import type { ScoringDeps } from '../deps.ts'
import { listMoves } from '../store/plans.ts'
import { rowOf } from './indicator.ts'
import { leadsFor } from './leads.ts'
import {
  headOf,
  nodeNames,
  type Opened,
  openShelf,
  openUpTo,
  type Readers,
  releaseView,
  type Shelf,
} from './shelf.ts'

type View = z.input<(typeof scoringFirstTierRoutes.get)['response']>
type Solved = z.input<(typeof scoringFirstTierRoutes.solve)['response']>
type WhatIf = z.input<(typeof scoringFirstTierRoutes.whatIf)['response']>
type ReachedView = WhatIf['reached']
type Ask<K extends 'solve' | 'whatIf'> = z.output<(typeof scoringFirstTierRoutes)[K]['body']>

/** Rivals go on as they did over so many periods. */
const trendPeriods = 4
/** Places shown on either side of the line and of ours. */
const around = 3

type Ground = {
  readonly shelf: Shelf
  readonly now: Opened
  readonly cut: Cut
  readonly score: number
  readonly column: Float64Array
  readonly trend: Trend
  readonly moves: readonly LeafMove[]
}

/** Where the way begins: a release with a first tier and a score of ours. */
async function groundOf(readers: Readers, regionId: string, period: string | undefined): Promise<Ground> {
  const shelf = await openShelf(readers, regionId)
  const head = headOf(shelf, period)
  const { past, now } = await openUpTo(readers, shelf, regionId, head, trendPeriods + 1)
  const { methodology, field, body } = now
  if (methodology.firstTier === null) throw new Refused('refused', { reason: 'no-first-tier' })
  const { score } = field.standing(field.root, field.own)
  if (score === null) throw new Refused('refused', { reason: 'own-score-unknown' })
  return {
    shelf,
    now,
    cut: methodology.firstTier,
    score,
    column: field.column(field.root),
    trend: trendOf(past),
    moves: movesOf(methodology, body.values, field.own),
  }
}

/** Points a period that each place moved, from the oldest release looked at to the newest. */
function trendOf(past: readonly Opened[]): Trend {
  const now = past.at(-1)
  return (now?.body.places ?? []).map((place, index) => {
    const score = now?.field.standing(now.field.root, index).score ?? null
    for (const [back, one] of past.slice(0, -1).entries()) {
      const at = samePlace(place, one.body.places)
      const then = at < 0 ? null : one.field.standing(one.field.root, at).score
      if (score !== null && then !== null) return (score - then) / (past.length - 1 - back)
    }
    return null
  })
}

export async function viewFirstTier(
  deps: ScoringDeps,
  readers: Readers,
  actor: Actor,
  period: string | undefined,
): Promise<View> {
  const ground = await groundOf(readers, actor.regionId, period)
  const { shelf, now, cut, score, column, trend, moves } = ground
  const [leads, running, targets] = await Promise.all([
    leadsFor(deps, actor),
    deps.tasks.listByIndicator(actor, 'running'),
    listMoves(readers.db, actor.regionId),
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

export async function solveFirstTier(
  readers: Readers,
  regionId: string,
  asked: Ask<'solve'>,
): Promise<Solved> {
  const ground = await groundOf(readers, regionId, asked.period)
  const { now, score, moves } = ground
  const chosen = new Map(asked.moves.map((move) => [move.code, move]))
  insistKnown(moves, [...chosen.keys()], 'body.moves')
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
          rank: 1 + order.filter((other) => (reached.scores[other] ?? 0) > score).length,
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
