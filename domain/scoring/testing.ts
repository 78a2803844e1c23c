/** Small methodologies for tests. */
import type { Combination, Group, Leaf, Methodology, Node } from './methodology.ts'

const name = { zh: '名', en: 'name' }

/** A leaf that is best at 0 and worst at 50, unless said otherwise. */
export const leaf = (code: string, best = 0, worst = 50): Leaf => ({
  kind: 'leaf',
  code,
  name,
  unit: name,
  column: code,
  best,
  worst,
  power: 1,
  missing: 'unknown',
  source: null,
  basis: 'published',
  provisional: false,
  published: null,
})

export const group = (
  code: string,
  combine: Combination,
  ...parts: readonly (Node | readonly [number, Node])[]
): Group => ({
  kind: 'group',
  code,
  name,
  combine,
  parts: parts.map((part) =>
    'kind' in part ? { weight: 1, node: part } : { weight: part[0], node: part[1] },
  ),
  published: null,
})

export const methodology = (tree: Group, more: Partial<Methodology> = {}): Methodology => ({
  code: 'test',
  version: '1',
  title: name,
  source: null,
  columns: { id: 'id', name: 'name', period: 'period' },
  texts: new Map(),
  tree,
  sites: [],
  firstTier: null,
  efforts: new Map(),
  influences: [],
  ...more,
})
