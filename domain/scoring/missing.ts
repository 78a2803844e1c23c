/**
 * What stands for values that are missing.
 *
 * A leaf's `missing` speaks of a place whose values are known: what it did not file is 0, or drops out. Of a place
 * that is known by published scores alone nothing is missing; its leaves are unknown, and the scores stand in. The
 * same goes for a part of the tree: a published score with no value below it is not undone by an empty cell.
 */
import { leavesOf, type Methodology, type Node, nodesOf } from './methodology.ts'
import { standIn } from './score.ts'

/** Fills a row of values (leaves) beside its row of published scores (nodes). */
export type Fill = (values: Float64Array, published: Float64Array) => Float64Array

export function missingRule({ tree }: Pick<Methodology, 'tree'>): Fill {
  const leaves = leavesOf(tree)
  if (leaves.every(({ missing }) => missing === 'unknown')) return (values) => values
  const leafAt = new Map(leaves.map((leaf, index): [Node, number] => [leaf, index]))
  const slotOf = new Map(nodesOf(tree).map((node, slot): [Node, number] => [node, slot]))
  return (values, published) => {
    const filled = Float64Array.from(values)
    const isUnknown = (leaf: Node): boolean => Number.isNaN(values[leafAt.get(leaf) ?? -1] ?? Number.NaN)
    const isPublished = (node: Node): boolean =>
      !Number.isNaN(published[slotOf.get(node) ?? -1] ?? Number.NaN)
    const fill = (node: Node): void => {
      const nothingKnown = leavesOf(node).every(isUnknown)
      if (nothingKnown && (node === tree || isPublished(node))) return
      if (node.kind === 'group') for (const part of node.parts) fill(part.node)
      else if (nothingKnown) filled[leafAt.get(node) ?? 0] = standIn[node.missing]
    }
    fill(tree)
    return filled
  }
}
