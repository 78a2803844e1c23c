/**
 * Moves: what one place gains when values change, with the rest of the field where it is or drifting on.
 *
 * A move's gain is its leaf's points times the share of the leaf in the whole. Where a value is not known
 * there is no move: the score the bulletin published cannot be taken apart.
 */
import { cutLine, drifted, placesInTier, rankAmong, sharesOf } from './first-tier.ts'
import { type Cut, type Group, type Leaf, leavesOf, type Methodology } from './methodology.ts'
import { compile, score } from './score.ts'

export const targetBases = ['province-best', 'scale-end'] as const
export type TargetBasis = (typeof targetBases)[number]

export type LeafMove = {
  readonly leaf: Leaf
  readonly topic: Group | null
  readonly index: number
  readonly value: number
  readonly score: number
  readonly share: number
  /** Points of the whole for one unit of the value towards better, where it stands. */
  readonly perUnit: number
  /** The best value among the others that have one; null where of all of them only scores are known. */
  readonly provinceBest: {
    readonly value: number
    readonly score: number
    readonly places: readonly number[]
  } | null
  /** What is proposed: the best of the others, or the end of the scale where nobody known is better. */
  readonly target: number
  readonly targetBasis: TargetBasis
  readonly gain: number
}

/** Points of a leaf at a value. */
export function pointsAt({ best, worst, power }: Leaf, value: number): number {
  const share = Math.max(0, Math.min(1, (worst - value) / (worst - best)))
  return 100 * share ** power
}

export const gainAt = (leaf: Leaf, share: number, from: number, to: number): number =>
  (pointsAt(leaf, to) - pointsAt(leaf, from)) * share

/** Every leaf of one place, most to gain first. */
export function movesOf(methodology: Methodology, values: Float64Array, own: number): readonly LeafMove[] {
  const leaves = leavesOf(methodology.tree)
  const row = values.subarray(own * leaves.length, (own + 1) * leaves.length)
  const shares = sharesOf(methodology, row)
  const topics = topicsOf(methodology)
  return leaves
    .flatMap((leaf, index): LeafMove[] => {
      const value = row[index] ?? Number.NaN
      const share = shares[index] ?? 0
      if (!Number.isFinite(value) || share === 0) return []
      const provinceBest = bestValue(values, leaves.length, index, leaf, own)
      const isBehind = provinceBest !== null && provinceBest.score > pointsAt(leaf, value)
      const target = isBehind
        ? clamped(leaf, provinceBest.value)
        : pointsAt(leaf, value) < 100
          ? leaf.best
          : value
      return [
        {
          leaf,
          topic: topics.get(leaf) ?? null,
          index,
          value,
          score: pointsAt(leaf, value),
          share,
          perUnit: slopeAt(leaf, value) * share,
          provinceBest,
          target,
          targetBasis: isBehind ? 'province-best' : 'scale-end',
          gain: gainAt(leaf, share, value, target),
        },
      ]
    })
    .toSorted((a, b) => b.gain - a.gain || (a.leaf.code < b.leaf.code ? -1 : 1))
}

/** Better than the best of the scale adds nothing. */
const clamped = ({ best, worst }: Leaf, value: number): number =>
  best < worst ? Math.max(best, value) : Math.min(best, value)

/** Points of the leaf for one unit of the value, on the side of better. */
function slopeAt(leaf: Leaf, value: number): number {
  const { best, worst, power } = leaf
  const share = (worst - value) / (worst - best)
  if (share < 0 || share >= 1) return 0
  if (power === 1) return 100 / Math.abs(worst - best)
  const step = Math.abs(worst - best) * 1e-6
  return (pointsAt(leaf, value + Math.sign(best - worst) * step) - pointsAt(leaf, value)) / step
}

function bestValue(
  values: Float64Array,
  leaves: number,
  index: number,
  leaf: Leaf,
  own: number,
): LeafMove['provinceBest'] {
  let best: number | null = null
  let points = -1
  let places: number[] = []
  for (let place = 0; place * leaves < values.length; place++) {
    const value = values[place * leaves + index] ?? Number.NaN
    if (place === own || !Number.isFinite(value)) continue
    const here = pointsAt(leaf, value)
    if (best === value) places.push(place)
    else if (here > points || (here === points && isBetter(leaf, value, best))) {
      best = value
      points = here
      places = [place]
    }
  }
  return best === null ? null : { value: best, score: points, places }
}

const isBetter = (leaf: Leaf, value: number, than: number | null): boolean =>
  than === null || (leaf.best < leaf.worst ? value < than : value > than)

/** The group right below the root in which each leaf lies. */
function topicsOf({ tree }: Methodology): ReadonlyMap<Leaf, Group> {
  return new Map(
    tree.parts.flatMap(({ node }): [Leaf, Group][] =>
      node.kind === 'leaf' ? [] : leavesOf(node).map((leaf): [Leaf, Group] => [leaf, node]),
    ),
  )
}

/** The scores of one place with some of its values changed. */
export function scoresWith(
  methodology: Methodology,
  row: Float64Array,
  changed: ReadonlyMap<string, number>,
): { readonly before: Float64Array; readonly after: Float64Array; readonly codes: readonly string[] } {
  const program = compile(methodology)
  const next = Float64Array.from(row)
  leavesOf(methodology.tree).forEach(({ code }, index) => {
    const value = changed.get(code)
    if (value !== undefined) next[index] = value
  })
  return { before: score(program, row), after: score(program, next), codes: program.codes }
}

export type Reached = {
  readonly score: number
  readonly rank: number
  readonly of: number
  readonly line: number | null
  readonly over: number | null
  readonly inside: boolean
  /** Rivals' scores as they were compared with, by place; our own place holds ours. */
  readonly scores: Float64Array
}

export type Rivals =
  | {
      readonly kind: 'fixed'
    }
  | {
      readonly kind: 'drift'
      readonly periods: number
    }

/** Points each place moved in a period; null where it is not known. */
export type Trend = readonly (number | null)[]

/**
 * From scores of earlier periods, the oldest first, each with how many periods lie between: a place is measured
 * from the oldest one that knows it.
 */
export const trendOf = (
  now: ArrayLike<number>,
  earlier: readonly { readonly scores: ArrayLike<number>; readonly periods: number }[],
): Trend =>
  Array.from(now, (score, place) => {
    const from = earlier.find(({ scores }) => Number.isFinite(scores[place]))
    return from === undefined || !Number.isFinite(score)
      ? null
      : (score - (from.scores[place] ?? Number.NaN)) / from.periods
  })

/**
 * Where our score would stand among the rivals. The line is that of the field with us where we stand: our own
 * moves do not move what they are to reach.
 */
export function reachedBy(
  ours: number,
  field: Float64Array,
  own: number,
  cut: Cut,
  { rivals, trend }: { readonly rivals: Rivals; readonly trend: Trend },
): Reached {
  const moved =
    rivals.kind === 'fixed'
      ? [...field]
      : drifted(
          [...field].map((now, place) => {
            const step = place === own ? null : (trend[place] ?? null)
            return { score: now, before: step === null || !Number.isFinite(now) ? null : now - step }
          }),
          rivals.periods,
        )
  const scores = Float64Array.from(moved)
  scores[own] = ours
  const others = moved.filter((one, place) => place !== own && Number.isFinite(one))
  const line = cutLine(moved, cut)
  const rank = rankAmong(ours, others)
  const of = others.length + 1
  return {
    score: ours,
    rank,
    of,
    line,
    over: line === null ? null : ours - line,
    inside: rank <= placesInTier(cut, of),
    scores,
  }
}
