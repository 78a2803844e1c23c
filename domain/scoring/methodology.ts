/**
 * A methodology: how raw values become scores, as data.
 *
 * It is a tree. A leaf turns one value into a score between 0 and 100 by its distance to the frontier:
 * `100 × clip((worst − y) / (worst − best))^power`. Better is whichever way `best` lies from `worst`. A group
 * combines what is below it:
 *
 * - `mean`: every part counts the same;
 * - `weighted`: by its weight;
 * - `points`: points reached over points possible, a leaf's points being the span of its scale.
 *
 * A cell may hold a text instead of a number; the methodology says what each text means. `zero` scores 0;
 * `drop` takes the part out, and the rest share its weight; `unknown` makes every score that needs it unknown.
 *
 * A place with several sites is scored site by site, and then has the weighted mean of their *scores*.
 *
 * Source: World Bank, Doing Business 2020, "Ease of doing business score and ease of doing business ranking".
 */

export const meanings = ['zero', 'drop', 'unknown'] as const
/** What stands for a value that is not there. */
export type Meaning = (typeof meanings)[number]

/**
 * What a best value rests on: a value somebody published, a standard of law, or the best among the places that
 * are scored together.
 */
export const bases = ['published', 'legal-standard', 'province-best'] as const
export type Basis = (typeof bases)[number]

export const combinations = ['mean', 'weighted', 'points'] as const
export type Combination = (typeof combinations)[number]

/** A text that people read, in both languages. */
export type Name = { readonly zh: string; readonly en: string }

export type Leaf = {
  readonly kind: 'leaf'
  readonly code: string
  readonly name: Name
  /** Unit of the value: days, % of income per capita. */
  readonly unit: Name
  /** Column of a table in which its value stands. */
  readonly column: string
  /** The value that scores 100, and the one that scores 0. */
  readonly best: number
  readonly worst: number
  /** Exponent of the score as a share; 1 is linear. */
  readonly power: number
  /** What an empty cell means. */
  readonly missing: Meaning
  /** Where the best and worst value come from; a rule instead of a published value is provisional. */
  readonly source: Name | null
  readonly basis: Basis
  readonly provisional: boolean
  /** Column of a published table in which its score stands. */
  readonly published: string | null
}

export type Group = {
  readonly kind: 'group'
  readonly code: string
  readonly name: Name
  readonly combine: Combination
  readonly parts: readonly Part[]
  readonly published: string | null
}

export type Node = Leaf | Group

export type Part = {
  /** Counts only where the group is `weighted`. */
  readonly weight: number
  readonly node: Node
}

/** The place that is made of sites, each with its share. */
export type Sites = {
  readonly of: string
  readonly sites: readonly { readonly id: string; readonly weight: number }[]
}

/** How many places make the first tier: a number, or a share of them in percent. */
export type Cut =
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'share'; readonly percent: number }

/** What the office holds to be so: where the one sub-indicator gets better, the other follows. It scores nothing. */
export type Influence = {
  /** Codes of leaves. */
  readonly from: string
  readonly to: string
  readonly why: Name
}

export type Methodology = {
  readonly code: string
  readonly version: string
  readonly title: Name
  readonly source: Name | null
  /** Columns that name a place, and the period its values are of; null where a table has one period. */
  readonly columns: { readonly id: string; readonly name: string; readonly period: string | null }
  /** What a cell may say instead of a number. */
  readonly texts: ReadonlyMap<string, Meaning>
  readonly tree: Group
  readonly sites: readonly Sites[]
  /** Null where nobody speaks of tiers. */
  readonly firstTier: Cut | null
  /** Days of work it takes to move a value, by its unit: a proposal until somebody knows better. */
  readonly efforts: ReadonlyMap<string, number>
  readonly influences: readonly Influence[]
}

/** What a move takes where the methodology does not say. */
export const usualEffort = 60

export const effortOf = ({ efforts }: Pick<Methodology, 'efforts'>, { unit }: Pick<Leaf, 'unit'>): number =>
  efforts.get(unit.zh) ?? usualEffort

/** Every node, each after its parts; the root is the last. */
export function nodesOf(node: Node): readonly Node[] {
  return node.kind === 'leaf' ? [node] : [...node.parts.flatMap((part) => nodesOf(part.node)), node]
}

export const leavesOf = (node: Node): readonly Leaf[] => nodesOf(node).filter((one) => one.kind === 'leaf')

/** How much each part of a group counts, by the way the group combines; only their proportions matter. */
export const weightsOf = ({ combine, parts }: Group): readonly number[] =>
  parts.map(({ weight, node }) => (combine === 'mean' ? 1 : combine === 'weighted' ? weight : pointsOf(node)))

/** Points that can be reached: the span of a leaf's scale, or all of what is below. */
const pointsOf = (node: Node): number =>
  node.kind === 'leaf'
    ? Math.abs(node.best - node.worst)
    : node.parts.reduce((sum, part) => sum + pointsOf(part.node), 0)
