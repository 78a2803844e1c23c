import { type Methodology, nodesOf } from '../../../../domain/scoring/methodology.ts'
import type { Inputs } from '../store/releases.ts'

/** Inputs of one methodology in the order of another's leaves and nodes. */
export function translated(inputs: Inputs, from: Methodology, to: Methodology): Inputs {
  const [fromNodes, toNodes] = [nodesOf(from.tree), nodesOf(to.tree)]
  const codes = (nodes: typeof fromNodes) => nodes.map(({ code }) => code)
  const leaves = (nodes: typeof fromNodes) => codes(nodes.filter(({ kind }) => kind === 'leaf'))
  const moved = (table: Float64Array, old: readonly string[], now: readonly string[]): Float64Array => {
    const at = now.map((code) => old.indexOf(code))
    const rows = old.length === 0 ? 0 : table.length / old.length
    const next = new Float64Array(rows * now.length)
    for (let row = 0; row < rows; row++)
      at.forEach((index, column) => {
        next[row * now.length + column] =
          index < 0 ? Number.NaN : (table[row * old.length + index] ?? Number.NaN)
      })
    return next
  }
  return {
    places: inputs.places,
    values: moved(inputs.values, leaves(fromNodes), leaves(toNodes)),
    published: inputs.published === null ? null : moved(inputs.published, codes(fromNodes), codes(toNodes)),
  }
}
