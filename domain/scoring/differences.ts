/**
 * What another methodology would change: part by part, field by field, before and after.
 *
 * Parts are the same where their codes are. What nobody changed is left out, so that two methodologies without a
 * difference score the same: they differ in their version at most.
 */
import {
  type Group,
  type Leaf,
  type Methodology,
  type Name,
  type Node,
  nodesOf,
  type Sites,
} from './methodology.ts'

export const differenceFields = [
  'part',
  'under',
  'name',
  'unit',
  'best',
  'worst',
  'power',
  'missing',
  'basis',
  'source',
  'provisional',
  'column',
  'published',
  'combine',
  'weight',
  'effort',
  'text',
  'sites',
  'influence',
  'first-tier',
  'title',
  'methodology-source',
  'table',
  'order',
] as const
export type DifferenceField = (typeof differenceFields)[number]

/** As it stands in the file; null where nothing stands there. */
export type Told = string | number | boolean | Name | null

export type Difference = {
  readonly field: DifferenceField
  /** Of the leaf or group; null where it concerns the whole. */
  readonly code: string | null
  /** Of the leaf or group, or what else it is about: a unit of measure, a text of a cell, a place with sites. */
  readonly name: Name | null
  readonly before: Told
  readonly after: Told
}

/** Of the whole first, then part by part in the order of the new one; at the end what is no longer there. */
export function differencesBetween(before: Methodology, after: Methodology): readonly Difference[] {
  return [...ofTheWhole(before, after), ...ofTheParts(before, after)].filter(
    (one) => !same(one.before, one.after),
  )
}

function ofTheWhole(before: Methodology, after: Methodology): readonly Difference[] {
  const whole = (
    field: DifferenceField,
    of: (one: Methodology) => Told,
    name: Name | null = null,
  ): Difference => ({ field, code: null, name, before: of(before), after: of(after) })
  const units = new Map([...unitsOf(before), ...unitsOf(after)])
  return [
    whole('title', ({ title }) => title),
    whole('methodology-source', ({ source }) => source),
    whole('first-tier', ({ firstTier }) =>
      firstTier === null ? null : firstTier.kind === 'number' ? firstTier.n : `${firstTier.percent}%`,
    ),
    whole('table', ({ columns: { id, name, period } }) => [id, name, period ?? ''].join(' · ')),
    ...keysOf(before.texts, after.texts).map((text) =>
      whole('text', ({ texts }) => texts.get(text) ?? null, inBoth(text)),
    ),
    ...keysOf(before.efforts, after.efforts).map((unit) =>
      whole('effort', ({ efforts }) => efforts.get(unit) ?? null, units.get(unit) ?? inBoth(unit)),
    ),
    ...keysOf(sitesByPlace(before), sitesByPlace(after)).map((of) =>
      whole('sites', (one) => sitesByPlace(one).get(of) ?? null, inBoth(of)),
    ),
    ...keysOf(reasonsByPair(before), reasonsByPair(after)).map((pair) =>
      whole('influence', (one) => reasonsByPair(one).get(pair) ?? null, inBoth(pair)),
    ),
  ]
}

/** Where a part stands: below what, and how much it counts there. */
type Placed = { readonly node: Node; readonly under: Group | null; readonly weight: number }

function ofTheParts(before: Methodology, after: Methodology): readonly Difference[] {
  const [old, now] = [placed(before), placed(after)]
  const known = [...now.values()].flatMap((one) => {
    const earlier = old.get(one.node.code)
    return earlier === undefined ? [part(null, one.node)] : between(earlier, one)
  })
  const gone = [...old.values()].filter(({ node }) => !now.has(node.code)).map(({ node }) => part(node, null))
  return [...known, ...gone]
}

/** Groups before what is below them, as they stand in the file. */
function placed({ tree }: Methodology): ReadonlyMap<string, Placed> {
  const all = new Map<string, Placed>()
  const walk = (one: Placed): void => {
    all.set(one.node.code, one)
    if (one.node.kind === 'group')
      for (const { node, weight } of one.node.parts) walk({ node, under: one.node, weight })
  }
  walk({ node: tree, under: null, weight: 1 })
  return all
}

function part(before: Node | null, after: Node | null): Difference {
  const of = after ?? before
  return {
    field: 'part',
    code: of?.code ?? null,
    name: of?.name ?? null,
    before: before?.name ?? null,
    after: after?.name ?? null,
  }
}

/** A part that became another kind went, and came anew. */
function between(before: Placed, after: Placed): readonly Difference[] {
  const [old, now] = [before.node, after.node]
  if (old.kind !== now.kind) return [part(old, null), part(null, now)]
  const told = (field: DifferenceField, was: Told, is: Told): Difference => ({
    field,
    code: now.code,
    name: now.name,
    before: was,
    after: is,
  })
  return [
    told('under', before.under?.code ?? null, after.under?.code ?? null),
    told('name', old.name, now.name),
    told('weight', countedWeight(before), countedWeight(after)),
    told('published', old.published, now.published),
    ...(old.kind === 'group' && now.kind === 'group'
      ? [told('combine', old.combine, now.combine), told('order', orderOf(old, now), orderOf(now, old))]
      : []),
    ...(old.kind === 'leaf' && now.kind === 'leaf'
      ? leafFields.map((field) => told(field, old[field], now[field]))
      : []),
  ]
}

/** Codes of what stays in a group. */
const orderOf = (group: Group, other: Group): string =>
  group.parts
    .map(({ node }) => node.code)
    .filter((code) => other.parts.some(({ node }) => node.code === code))
    .join(' ')

const leafFields = [
  'unit',
  'best',
  'worst',
  'power',
  'missing',
  'basis',
  'source',
  'provisional',
  'column',
] as const satisfies readonly (DifferenceField & keyof Leaf)[]

/** A weight that nothing reads is none. */
const countedWeight = ({ under, weight }: Placed): number | null =>
  under?.combine === 'weighted' ? weight : null

function unitsOf({ tree }: Methodology): readonly (readonly [string, Name])[] {
  return nodesOf(tree).flatMap((node) => (node.kind === 'leaf' ? [[node.unit.zh, node.unit]] : []))
}

const sitesByPlace = ({ sites }: Methodology): ReadonlyMap<string, string> =>
  new Map(sites.map(({ of, sites: parts }: Sites) => [of, parts.map(siteOf).join(', ')]))

const siteOf = ({ id, weight }: Sites['sites'][number]): string => `${id} ${weight}`

const reasonsByPair = ({ influences }: Methodology): ReadonlyMap<string, Name> =>
  new Map(influences.map(({ from, to, why }) => [`${from} → ${to}`, why]))

const inBoth = (text: string): Name => ({ zh: text, en: text })

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] => [
  ...new Set(maps.flatMap((map) => [...map.keys()])),
]

function same(a: Told, b: Told): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b)
  return a.zh === b.zh && a.en === b.en
}
