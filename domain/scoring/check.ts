/** What can be wrong with a methodology whose fields are all right by themselves. */
import { type Finding, finding, type Place } from '../mechanism/fault.ts'
import type { Influence, Methodology, Node } from './methodology.ts'

/** Shares of sites are told with two decimals. */
const tolerance = 0.001

export function checkMethodology(file: string, { tree, sites, influences }: Methodology): readonly Finding[] {
  const place = { file, path: [] }
  const found: Finding[] = []
  const codes = new Set<string>()
  const columns = new Set<string>()
  const leaves = new Set<string>()
  walk(tree, ['tree'], (node, path) => {
    if (codes.has(node.code))
      found.push(finding(place, [...path, 'code'], 'code-duplicated', { code: node.code }))
    codes.add(node.code)
    if (node.kind === 'group') return
    leaves.add(node.code)
    if (columns.has(node.column))
      found.push(finding(place, [...path, 'column'], 'code-duplicated', { code: node.column }))
    columns.add(node.column)
    if (node.best === node.worst)
      found.push(finding(place, [...path, 'worst'], 'scale-empty', { code: node.code, value: node.best }))
  })
  sites.forEach((entry, index) => {
    const sum = entry.sites.reduce((total, { weight }) => total + weight, 0)
    if (Math.abs(sum - 1) > tolerance)
      found.push(
        finding(place, ['sites', index, 'sites'], 'shares-not-one', {
          of: entry.of,
          sum: Math.round(sum * 1000) / 1000,
        }),
      )
  })
  return [...found, ...checkInfluences(place, influences, { codes, leaves })]
}

/** Only leaves have values to be held against each other, and what leads to itself in the end leads nowhere. */
function checkInfluences(
  place: Place,
  influences: readonly Influence[],
  { codes, leaves }: { readonly codes: ReadonlySet<string>; readonly leaves: ReadonlySet<string> },
): readonly Finding[] {
  const led = new Map<string, string[]>()
  return influences.flatMap(({ from, to }, index): Finding[] => {
    const at = ['influences', index]
    const noLeaves = Object.entries({ from, to })
      .filter(([, code]) => !leaves.has(code))
      .map(([end, code]) =>
        finding(place, [...at, end], codes.has(code) ? 'influence-not-leaf' : 'influence-unknown', { code }),
      )
    if (noLeaves.length > 0) return noLeaves
    if (from === to) return [finding(place, [...at, 'to'], 'influence-itself', { code: to })]
    const already = led.get(from) ?? []
    if (already.includes(to)) return [finding(place, at, 'influence-twice', { from, to })]
    const back = wayBetween(led, to, from)
    if (back !== null) return [finding(place, at, 'influence-cycle', { codes: [from, ...back].join(' → ') })]
    led.set(from, [...already, to])
    return []
  })
}

/** Codes from one end to the other; null where no way leads there. */
function wayBetween(
  led: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): readonly string[] | null {
  const seen = new Set<string>()
  const follow = (way: readonly string[], code: string): readonly string[] | null => {
    if (code === to) return [...way, code]
    if (seen.has(code)) return null
    seen.add(code)
    for (const next of led.get(code) ?? []) {
      const found = follow([...way, code], next)
      if (found !== null) return found
    }
    return null
  }
  return follow([], from)
}

function walk(
  node: Node,
  path: readonly (string | number)[],
  visit: (node: Node, path: readonly (string | number)[]) => void,
): void {
  visit(node, path)
  if (node.kind === 'group')
    node.parts.forEach((part, index) => walk(part.node, [...path, 'parts', index], visit))
}
