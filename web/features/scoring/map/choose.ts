/** What of the whole map is drawn: some indicators, and in each what matters. */
import type { Influences } from '../calls.ts'
import type { MapSearch } from '../scoring-search.ts'

export type MapLeaf = Influences['leaves'][number]
export type MapIndicator = Influences['indicators'][number]
export type Influence = Influences['influences'][number]
export type OpenWork = Influences['open'][number]
export type ClosedWork = Influences['closed'][number]

export type Band = {
  readonly indicator: MapIndicator
  /** Causes before what they lead. */
  readonly leaves: readonly (MapLeaf & { readonly depth: number })[]
  readonly open: readonly OpenWork[]
  readonly closed: readonly ClosedWork[]
}

export type Chosen = { readonly bands: readonly Band[]; readonly influences: readonly Influence[] }

/** So many at first: what a screen has room for. */
export const indicatorsAtFirst = 6
/** What rounds to nothing is no gain. */
const leastGain = 0.005

export function choose(
  map: Pick<Influences, 'indicators' | 'leaves' | 'influences' | 'open' | 'closed'>,
  { show = 'gain', indicator, unit }: Pick<MapSearch, 'show' | 'indicator' | 'unit'>,
): Chosen {
  const ends = new Set(map.influences.flatMap(({ from, to }) => [from, to]))
  const worked = new Set([...map.open, ...map.closed].map(({ code }) => code))
  const hasWork = ({ code }: { readonly code: string }) =>
    [...worked].some((one) => one === code || one.startsWith(`${code}.`))
  const isLed = ({ code }: { readonly code: string }) => ends.has(code)
  const leavesOf = ({ code }: MapIndicator) => map.leaves.filter((leaf) => leaf.indicator === code)

  const those = map.indicators
    .filter(({ code }) => indicator === undefined || code === indicator)
    .filter((one) => unit === undefined || one.leadUnits.some(({ id }) => id === unit))
    .toSorted((a, b) => b.gain - a.gain || (a.code < b.code ? -1 : 1))
  const shown =
    indicator !== undefined || show === 'all'
      ? those
      : show === 'gain'
        ? those.slice(0, indicatorsAtFirst)
        : those.filter((one) => (show === 'work' ? hasWork(one) : leavesOf(one).some(isLed)))
  const isShown = (leaf: MapLeaf) =>
    indicator !== undefined || show === 'gain' || show === 'all'
      ? leaf.gain >= leastGain || isLed(leaf) || hasWork(leaf)
      : isLed(leaf) || (show === 'work' && hasWork(leaf))
  const depths = depthsOf(map.influences)
  const bands = shown.map((one): Band => {
    const leaves = inOrder(leavesOf(one).filter(isShown), map.influences)
    const codes = new Set([one.code, ...leaves.map(({ code }) => code)])
    return {
      indicator: one,
      leaves: leaves.map((leaf) => ({ ...leaf, depth: depths.get(leaf.code) ?? 0 })),
      open: map.open.filter(({ code }) => codes.has(code)),
      closed: map.closed.filter(({ code }) => codes.has(code)),
    }
  })
  const drawn = new Set(bands.flatMap(({ leaves }) => leaves.map(({ code }) => code)))
  return {
    bands,
    influences: map.influences.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
  }
}

/** How many steps lead to each that is led; the program refuses cycles when it reads them. */
export function depthsOf(influences: readonly Pick<Influence, 'from' | 'to'>[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  // A way that never comes back has at most as many steps as there are influences.
  for (let step = 0; step < influences.length; step++)
    for (const { from, to } of influences)
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1))
  return depths
}

/** Each chain together, the chain with the most to gain first, a cause before what it leads. */
function inOrder(leaves: readonly MapLeaf[], influences: readonly Influence[]): readonly MapLeaf[] {
  const byGain = leaves.toSorted((a, b) => b.gain - a.gain || (a.code < b.code ? -1 : 1))
  const put = new Set<MapLeaf>()
  const take = (leaf: MapLeaf): void => {
    if (put.has(leaf)) return
    for (const { from } of influences.filter(({ to }) => to === leaf.code)) {
      const cause = byGain.find(({ code }) => code === from)
      if (cause) take(cause)
    }
    put.add(leaf)
    for (const { to } of influences.filter(({ from }) => from === leaf.code)) {
      const effect = byGain.find(({ code }) => code === to)
      if (effect) take(effect)
    }
  }
  byGain.forEach(take)
  return [...put]
}
