/** Where a bulletin says of ourselves what our own values do not: told beside the scores, never mixed into them. */
import { scoresApart, valuesApart } from '../../../../domain/scoring/apart.ts'
import { leavesOf, nodesOf } from '../../../../domain/scoring/methodology.ts'
import { shown, unknown } from '../../../../domain/scoring/score.ts'
import { nodeNames, type Opened } from './shelf.ts'

export function publishedView({ body, field, methodology }: Pick<Opened, 'body' | 'field' | 'methodology'>) {
  const nodes = nodesOf(methodology.tree)
  const leafOf = new Map(leavesOf(methodology.tree).map((leaf) => [leaf.code, leaf]))
  const at = (slot: number): number =>
    field.own < 0 ? unknown : (body.published?.[field.own * nodes.length + slot] ?? unknown)
  const scoreOf = (code: string): number => field.column(code)[field.own] ?? unknown
  const scores = nodes.flatMap((node, slot) =>
    scoresApart(scoreOf(node.code), at(slot))
      ? [{ ...nodeNames(node), ours: scoreOf(node.code), published: at(slot) }]
      : [],
  )
  return {
    /** Of the whole. */
    score: shown(at(nodes.length - 1)),
    // The whole first: it is the last of the nodes.
    scores: scores.toReversed(),
    values: body.own.flatMap((one) => {
      const leaf = leafOf.get(one.code)
      if (leaf === undefined || one.published === null || !valuesApart(one, one.published)) return []
      const { value, meaning, published } = one
      return [{ ...nodeNames(leaf), unit: leaf.unit, ours: { value, meaning }, published }]
    }),
  }
}
