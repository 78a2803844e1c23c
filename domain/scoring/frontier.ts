/**
 * Scales without a published best value. The rule: where law or regulation sets a standard, that is the best
 * value, and the file gives it with its source; where nothing does, the best value among the places that are
 * scored together is.
 *
 * It is settled before anything is scored, from the values alone: a release keeps these under its hash, so that
 * whoever computes it anew finds the same scale.
 */
import { type Group, type Leaf, leavesOf, type Methodology, type Node } from './methodology.ts'

/** One place has nobody to be held against: it would be its own measure. */
const fewestPlaces = 2

/** The methodology with every scale settled, for values of places × leaves. */
export function settled(methodology: Methodology, values: Float64Array): Methodology {
  const leaves = leavesOf(methodology.tree)
  if (leaves.every(({ basis }) => basis !== 'province-best')) return methodology
  const bestOf = new Map(
    leaves.map((leaf, index): [string, number] => [leaf.code, bestAmong(leaf, values, index, leaves.length)]),
  )
  const nodeOf = (node: Node): Node =>
    node.kind === 'group' ? groupOf(node) : { ...node, best: bestOf.get(node.code) ?? node.best }
  const groupOf = (group: Group): Group => ({
    ...group,
    parts: group.parts.map(({ weight, node }) => ({ weight, node: nodeOf(node) })),
  })
  return { ...methodology, tree: groupOf(methodology.tree) }
}

/** What the file says stays where too few places have a value, or none is better than the worst. */
function bestAmong(
  { basis, best, worst }: Leaf,
  values: Float64Array,
  index: number,
  leaves: number,
): number {
  if (basis !== 'province-best') return best
  const known: number[] = []
  for (let at = index; at < values.length; at += leaves) {
    const value = values[at] ?? Number.NaN
    if (Number.isFinite(value)) known.push(value)
  }
  if (known.length < fewestPlaces) return best
  const isLower = best < worst
  const found = known.reduce((a, b) => (isLower === b < a ? b : a))
  return isLower === found < worst && found !== worst ? found : best
}
