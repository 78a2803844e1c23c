/**
 * Scores of many places at once.
 *
 * A methodology is compiled once into typed arrays: leaves in the order of their columns, groups each after
 * its parts. Scoring then walks plain numbers, place after place, without making anything.
 *
 * Numbers that are no values: `NaN` is unknown, {@link dropped} takes part in nothing, {@link zero} scores 0.
 */
import { leavesOf, type Meaning, type Methodology, type Node, nodesOf, weightsOf } from './methodology.ts'

/** A value (and the score of it) that is left out; the others share its weight. */
export const dropped = Number.POSITIVE_INFINITY
/** A value that scores 0 whatever the scale. */
export const zero = Number.NEGATIVE_INFINITY
export const unknown = Number.NaN

export const standIn: Readonly<Record<Meaning, number>> = { zero, drop: dropped, unknown }

export type Program = {
  /** Columns of a row of values. */
  readonly leaves: number
  /** Columns of a row of scores: leaves and groups, each group after its parts, the root last. */
  readonly nodes: number
  /** Codes of the nodes, in the order of the scores. */
  readonly codes: readonly string[]
  readonly worst: Float64Array
  /** 100 / (worst − best). */
  readonly slope: Float64Array
  readonly power: Float64Array
  /** Where the score of a leaf stands in a row of scores. */
  readonly leafSlot: Int32Array
  /** Groups: where the score stands, and which run of `part` and `weight` it combines; weights of a group add up to 1. */
  readonly groupSlot: Int32Array
  readonly partFrom: Int32Array
  readonly part: Int32Array
  readonly weight: Float64Array
}

export function compile({ tree }: Pick<Methodology, 'tree'>): Program {
  const nodes = nodesOf(tree)
  const leaves = leavesOf(tree)
  const slotOf = new Map(nodes.map((node, slot): [Node, number] => [node, slot]))
  const slot = (node: Node): number => slotOf.get(node) ?? -1
  const groups = nodes.filter((node) => node.kind === 'group')
  const partFrom = [0]
  for (const group of groups) partFrom.push((partFrom.at(-1) ?? 0) + group.parts.length)
  return {
    leaves: leaves.length,
    nodes: nodes.length,
    codes: nodes.map(({ code }) => code),
    worst: Float64Array.from(leaves, ({ worst }) => worst),
    slope: Float64Array.from(leaves, ({ worst, best }) => 100 / (worst - best)),
    power: Float64Array.from(leaves, ({ power }) => power),
    leafSlot: Int32Array.from(leaves, slot),
    groupSlot: Int32Array.from(groups, slot),
    partFrom: Int32Array.from(partFrom),
    part: Int32Array.from(groups.flatMap(({ parts }) => parts.map(({ node }) => slot(node)))),
    weight: Float64Array.from(groups.flatMap((group) => inParts(weightsOf(group)))),
  }
}

/** Weights that add up to 1. */
function inParts(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/**
 * Scores rows of values.
 *
 * @param values rows × `program.leaves`, one row after the other
 * @param published rows × `program.nodes`: scores somebody else published, `NaN` where none; they stand in for
 *   what the values leave unknown, never against it
 * @param into memory to use again, where it fits
 * @returns rows × `program.nodes`: 0 to 100, `NaN` where unknown, {@link dropped} where left out
 */
export function score(
  program: Program,
  values: Float64Array,
  published: Float64Array | null = null,
  into?: Float64Array,
): Float64Array {
  const { leaves, nodes } = program
  const rows = leaves === 0 ? 0 : Math.floor(values.length / leaves)
  const scores = into?.length === rows * nodes ? into : new Float64Array(rows * nodes)
  // A block of rows stays in the nearest cache while every leaf and then every group walks down it.
  for (let first = 0; first < rows; first += blockRows) {
    const end = Math.min(rows, first + blockRows)
    scoreLeaves(program, values, scores, first, end)
    if (published !== null) fillLeaves(program, scores, published, first, end)
    scoreGroups(program, scores, published, first, end)
  }
  return scores
}

const blockRows = 32

function scoreLeaves(
  { leaves, nodes, worst, slope, power, leafSlot }: Program,
  values: Float64Array,
  scores: Float64Array,
  first: number,
  end: number,
): void {
  for (let leaf = 0; leaf < leaves; leaf++) {
    const bottom = worst[leaf] ?? unknown
    const perUnit = slope[leaf] ?? unknown
    const bend = power[leaf] ?? 1
    let to = first * nodes + (leafSlot[leaf] ?? 0)
    let from = first * leaves + leaf
    for (let row = first; row < end; row++, from += leaves, to += nodes) {
      const y = values[from] ?? unknown
      const points = (bottom - y) * perUnit
      scores[to] =
        y - y === 0 ? bent(points <= 0 ? 0 : points >= 100 ? 100 : points, bend) : y === zero ? 0 : y
    }
  }
}

/** Scores that somebody published, where the values say nothing. */
function fillLeaves(
  { nodes, leafSlot }: Program,
  scores: Float64Array,
  published: Float64Array,
  first: number,
  end: number,
): void {
  for (let row = first; row < end; row++)
    for (const slot of leafSlot) {
      const at = row * nodes + slot
      if (Number.isNaN(scores[at])) scores[at] = published[at] ?? unknown
    }
}

const bent = (points: number, power: number): number => (power === 1 ? points : 100 * (points / 100) ** power)

function scoreGroups(
  program: Program,
  scores: Float64Array,
  published: Float64Array | null,
  first: number,
  end: number,
): void {
  const { nodes, groupSlot, partFrom, part, weight } = program
  for (let group = 0; group < groupSlot.length; group++) {
    const from = partFrom[group] ?? 0
    const to = partFrom[group + 1] ?? 0
    const slot = groupSlot[group] ?? 0
    for (let row = first, at = first * nodes; row < end; row++, at += nodes) {
      let sum = 0
      for (let n = from; n < to; n++) sum += (scores[at + (part[n] ?? 0)] ?? unknown) * (weight[n] ?? 0)
      // Where everything is a score, the weights add up to 1.
      if (sum - sum !== 0) sum = withoutDropped(program, scores, at, from, to)
      scores[at + slot] = published !== null && Number.isNaN(sum) ? (published[at + slot] ?? unknown) : sum
    }
  }
}

/** A group of which something is left out or unknown. */
function withoutDropped(
  { part, weight }: Program,
  scores: Float64Array,
  to: number,
  first: number,
  end: number,
): number {
  let sum = 0
  let weights = 0
  for (let n = first; n < end; n++) {
    const one = scores[to + (part[n] ?? 0)] ?? unknown
    if (one === dropped) continue
    sum += one * (weight[n] ?? 0)
    weights += weight[n] ?? 0
  }
  return weights === 0 ? dropped : sum / weights
}

/**
 * The weighted mean of the scores of sites, node by node: score first, then average. A site for which a node
 * is left out leaves its weight to the others.
 */
export function scoreOfSites(
  sites: readonly { readonly scores: Float64Array; readonly weight: number }[],
): Float64Array {
  const length = sites[0]?.scores.length ?? 0
  return Float64Array.from({ length }, (_, node) => {
    const counted = sites.filter(({ scores }) => scores[node] !== dropped)
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
    if (weights === 0) return dropped
    return counted.reduce((sum, { scores, weight }) => sum + (scores[node] ?? unknown) * weight, 0) / weights
  })
}

/** A score for people: null where there is none. */
export const shown = (one: number | undefined): number | null =>
  one === undefined || !Number.isFinite(one) ? null : one
