/**
 * The way into the first tier: where the cut line lies, what each sub-indicator could add, and the cheapest
 * set of moves that gets across.
 *
 * A whole score is the sum of its leaves' scores, each with the share it has in the whole once what is left
 * out has given its weight to the rest. A move raises one leaf to a target; moves add up, so that the
 * cheapest set can be found exactly.
 */
import { type Cut, type Leaf, leavesOf, type Methodology, type Node, weightsOf } from './methodology.ts'
import { compile, dropped, score } from './score.ts'

/** Places in the first tier among so many; a share is rounded up. */
export const placesInTier = (cut: Cut, places: number): number =>
  Math.min(places, cut.kind === 'number' ? cut.n : Math.ceil((places * cut.percent) / 100))

/**
 * The line: the score on the last place of the tier, whoever holds it, ourselves among them. Equal scores share
 * the better rank, so reaching it is enough. Null where the tier has room for everybody.
 */
export function cutLine(scores: ArrayLike<number>, cut: Cut): number | null {
  const scored = Float64Array.from(scores).filter(Number.isFinite).sort()
  const last = placesInTier(cut, scored.length)
  return last === scored.length ? null : (scored[scored.length - last] ?? null)
}

/** Rounding of sums: what reaches a score but for this has reached it. */
const hair = 1e-9

/** The rank a score has among others: equal scores share the better one. */
export const rankAmong = (score: number, others: readonly number[]): number =>
  1 + others.filter((other) => other > score + hair).length

/** Rivals as they will be if they move on as they did: points a period, held at 100. */
export function drifted(
  rivals: readonly { readonly score: number; readonly before: number | null }[],
  periods: number,
): readonly number[] {
  return rivals.map(({ score: now, before }) =>
    before === null ? now : Math.max(0, Math.min(100, now + (now - before) * periods)),
  )
}

/** What share of the whole each leaf has, by its index: 0 for what is left out. They add up to 1. */
export function sharesOf(methodology: Methodology, values: Float64Array): Float64Array {
  const leaves = leavesOf(methodology.tree)
  const program = compile(methodology)
  const scores = score(program, values)
  const scoreOf = new Map(
    program.codes.map((code, slot): [string, number] => [code, scores[slot] ?? dropped]),
  )
  const shares = new Float64Array(leaves.length)
  const indexOf = new Map(leaves.map((leaf, index): [Leaf, number] => [leaf, index]))
  const give = (node: Node, share: number): void => {
    if (node.kind === 'leaf') {
      shares[indexOf.get(node) ?? 0] = share
      return
    }
    const weights = weightsOf(node)
    const parts = node.parts
      .map((part, index) => ({ node: part.node, weight: weights[index] ?? 0 }))
      .filter((part) => scoreOf.get(part.node.code) !== dropped)
    const sum = parts.reduce((total, part) => total + part.weight, 0)
    for (const part of parts) give(part.node, (share * part.weight) / sum)
  }
  give(methodology.tree, 1)
  return shares
}

/** One leaf as a possible move. */
export type Move = {
  readonly code: string
  /** Points of the whole that it adds. */
  readonly gain: number
  /** Whole units of effort, 1 or more. */
  readonly effort: number
}

export type Way = {
  readonly moves: readonly Move[]
  readonly effort: number
  readonly gain: number
}

/**
 * The set of moves of the least total effort that gains at least `gap` points; of several such sets the one
 * that gains most. With equal efforts it is the smallest set. Null where all moves together do not reach it.
 *
 * Exact: the most that can be gained is computed for every total effort (knapsack).
 */
export function cheapestWay(moves: readonly Move[], gap: number): Way | null {
  if (gap <= hair) return { moves: [], effort: 0, gain: 0 }
  const useful = moves.filter(({ gain }) => gain > hair)
  const total = useful.reduce((sum, { gain }) => sum + gain, 0)
  if (total < gap - hair) return null
  const most = useful.reduce((sum, { effort }) => sum + effort, 0)
  // best[e]: the most that moves of total effort at most e gain; taken[m][e]: whether move m is among them.
  const best = new Float64Array(most + 1)
  const taken = useful.map(() => new Uint8Array(most + 1))
  useful.forEach(({ gain, effort }, m) => {
    for (let e = most; e >= effort; e--) {
      const withIt = (best[e - effort] ?? 0) + gain
      if (withIt <= (best[e] ?? 0)) continue
      best[e] = withIt
      const row = taken[m]
      if (row) row[e] = 1
    }
  })
  const effort = best.findIndex((gain) => gain >= gap - hair)
  const chosen: Move[] = []
  for (let m = useful.length - 1, e = effort; m >= 0; m--) {
    const move = useful[m]
    if (!move || taken[m]?.[e] !== 1) continue
    chosen.push(move)
    e -= move.effort
  }
  return {
    moves: chosen.toSorted((a, b) => b.gain - a.gain),
    effort: chosen.reduce((sum, move) => sum + move.effort, 0),
    gain: chosen.reduce((sum, move) => sum + move.gain, 0),
  }
}

/** The value at which a leaf has this score: the way back from points to days. */
export function valueAt({ best, worst, power }: Leaf, points: number): number {
  const share = Math.max(0, Math.min(100, points)) / 100
  return worst - (worst - best) * share ** (1 / power)
}
