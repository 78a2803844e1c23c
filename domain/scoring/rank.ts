/** Ranks of scores, and what counts as a reform. Both by Doing Business 2020. */

/**
 * Ranks by unrounded score, the highest first; equal scores share the better rank (1, 2, 2, 4). A place
 * without a score has no rank: 0.
 */
export function ranksOf(scores: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(scores).filter(Number.isFinite).sort()
  const ranks = new Int32Array(scores.length)
  for (let index = 0; index < ranks.length; index++) {
    const score = scores[index] ?? Number.NaN
    if (Number.isFinite(score)) ranks[index] = 1 + higherThan(sorted, score)
  }
  return ranks
}

/** How many of the sorted numbers are above one. */
function higherThan(sorted: Float64Array, score: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) <= score) from = middle + 1
    else to = middle
  }
  return sorted.length - from
}

/** Points a topic must move, and percent of the gap to 100 it must close, to be a reform. */
export const reform = { points: 0.5, gapPercent: 2 } as const

/** Whether a change of a topic's score is a reform, and how much of the gap to the frontier it closed. */
export function changeOf(
  before: number,
  after: number,
): { readonly points: number; readonly gapClosedPercent: number; readonly isReform: boolean } {
  const points = after - before
  const gap = 100 - before
  const gapClosedPercent = gap === 0 ? 0 : (points / gap) * 100
  return {
    points,
    gapClosedPercent,
    isReform: points >= reform.points && gapClosedPercent >= reform.gapPercent,
  }
}
