/**
 * How far recomputed scores are from published ones.
 *
 * Each node that names its published column is compared wherever both scores exist. What the published table
 * leaves blank is not compared; what it publishes and we cannot compute (a raw value is not in the table) is
 * counted apart.
 */
import type { Methodology, Node } from './methodology.ts'
import { nodesOf } from './methodology.ts'
import type { Place } from './table.ts'
import { numberIn } from './table.ts'

export const levels = ['leaf', 'topic', 'overall'] as const
export type Level = (typeof levels)[number]

/** What rounding of the published raw values explains, in points (Doing Business 2020). */
export const residuals: Readonly<Record<Level, number>> = { leaf: 0.34, topic: 0.09, overall: 0.02 }

export type LevelReport = {
  readonly compared: number
  /** Published, but not computable from the raw values of the table. */
  readonly notComputable: number
  readonly maxError: number
  readonly limit: number
  /** Where the largest error stands. */
  readonly worst: {
    readonly id: string
    readonly period: string
    readonly node: string
    readonly published: number
    readonly computed: number
  } | null
}

export type Conformance = Readonly<Record<Level, LevelReport>>

/** The root is the whole, the nodes right below it are topics, everything deeper counts as leaf. */
export function levelsOf({ tree }: Methodology): ReadonlyMap<Node, Level> {
  const topics = new Set(tree.parts.map(({ node }) => node))
  return new Map(
    nodesOf(tree).map((node): [Node, Level] => [
      node,
      node === tree ? 'overall' : topics.has(node) ? 'topic' : 'leaf',
    ]),
  )
}

export function conformanceOf(
  methodology: Methodology,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  places: readonly Place[],
  scores: readonly Float64Array[],
): Conformance {
  const level = levelsOf(methodology)
  const nodes = nodesOf(methodology.tree).map((node, slot) => ({
    node,
    slot,
    level: level.get(node) ?? 'leaf',
    at: node.published === null ? -1 : header.indexOf(node.published),
  }))
  const report = (one: Level): LevelReport => {
    let compared = 0
    let notComputable = 0
    let maxError = 0
    let worst: LevelReport['worst'] = null
    for (const { node, slot, at } of nodes.filter((each) => each.level === one && each.at >= 0))
      places.forEach(({ id, period }, row) => {
        const published = numberIn(rows[row]?.[at]?.trim() ?? '')
        if (published === null) return
        const computed = scores[row]?.[slot] ?? Number.NaN
        if (!Number.isFinite(computed)) {
          notComputable += 1
          return
        }
        compared += 1
        const error = Math.abs(computed - published)
        if (error <= maxError) return
        maxError = error
        worst = { id, period, node: node.code, published, computed }
      })
    return { compared, notComputable, maxError, limit: residuals[one], worst }
  }
  return { leaf: report('leaf'), topic: report('topic'), overall: report('overall') }
}

/** Something was compared, and nothing is further off than rounding explains. */
export const conforms = (report: Conformance): boolean =>
  levels.some((level) => report[level].compared > 0) &&
  levels.every((level) => report[level].maxError <= report[level].limit)
