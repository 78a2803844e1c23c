/** The leaves of a methodology, under the indicator each belongs to. */
import type { MethodologyNode } from './calls.ts'

export type ScaleGroup = {
  readonly indicator: MethodologyNode
  /** Of so many, those that fit. */
  readonly of: number
  readonly leaves: readonly MethodologyNode[]
}

export type Wanted = {
  readonly provisional: boolean
  /** Code of an indicator; all where none is chosen. */
  readonly indicator: string | undefined
  /** Words that code, name, unit or source hold, in either language. */
  readonly words: string
}

/** Every node in the order of the document, each parent before what is below it. */
export function groupsOf(nodes: readonly MethodologyNode[], wanted: Wanted): readonly ScaleGroup[] {
  const words = wanted.words.trim().toLowerCase()
  const fits = (leaf: MethodologyNode): boolean =>
    (!wanted.provisional || leaf.provisional) &&
    (words === '' || textOf(leaf).some((text) => text.toLowerCase().includes(words)))
  return indicatorsOf(nodes)
    .filter(({ code }) => wanted.indicator === undefined || code === wanted.indicator)
    .map((indicator) => {
      const leaves = leavesUnder(nodes, indicator.code)
      return { indicator, of: leaves.length, leaves: leaves.filter(fits) }
    })
    .filter(({ leaves }) => leaves.length > 0)
}

export const indicatorsOf = (nodes: readonly MethodologyNode[]): readonly MethodologyNode[] =>
  nodes.filter(({ depth }) => depth === 1)

function leavesUnder(nodes: readonly MethodologyNode[], code: string): readonly MethodologyNode[] {
  const own = nodes.find((node) => node.code === code)
  if (own?.kind === 'leaf') return [own]
  return nodes.filter(({ parent }) => parent === code).flatMap((node) => leavesUnder(nodes, node.code))
}

const textOf = ({ code, name, nameEn, unit, source }: MethodologyNode): readonly string[] => [
  code,
  name,
  nameEn,
  ...[unit, source].flatMap((text) => (text === null ? [] : [text.zh, text.en])),
]
