/** Where places stand in a release, node by node. */
import { columnOf, type ReleasePlace, type Results } from './release.ts'
import { type Cut, type Methodology, type Node, nodesOf } from './methodology.ts'
import { cutLine } from './first-tier.ts'
import { changeOf } from './rank.ts'
import { shown, unknown } from './score.ts'

export type Standing = { readonly score: number | null; readonly rank: number | null; readonly of: number }

export type Field = {
  readonly places: readonly ReleasePlace[]
  readonly own: number
  readonly root: string
  readonly has: (code: string) => boolean
  readonly standing: (code: string, place: number) => Standing
  /** Every place's score of a node; `NaN` where it has none, and for a node the methodology does not have. */
  readonly column: (code: string) => Float64Array
  readonly best: (code: string) => { readonly score: number; readonly places: readonly number[] } | null
  /** {@link cutLine} of a node. */
  readonly line: (code: string, cut: Cut | null) => number | null
}

export function fieldOf(
  methodology: Methodology,
  places: readonly ReleasePlace[],
  { scores, ranks }: Pick<Results, 'scores' | 'ranks'>,
): Field {
  const nodes: readonly Node[] = nodesOf(methodology.tree)
  const slotOf = new Map(nodes.map(({ code }, slot): [string, number] => [code, slot]))
  const slot = (code: string): number => slotOf.get(code) ?? -1
  const column = (code: string): Float64Array =>
    slotOf.has(code)
      ? columnOf(scores, nodes.length, slot(code))
      : new Float64Array(places.length).fill(unknown)
  const rankAt = (code: string, place: number): number => ranks[slot(code) * places.length + place] ?? 0
  const counted = new Map<string, number>()
  const of = (code: string): number => {
    const known = counted.get(code) ?? column(code).filter(Number.isFinite).length
    counted.set(code, known)
    return known
  }
  return {
    places,
    own: places.findIndex((place) => place.own),
    root: methodology.tree.code,
    has: (code) => slotOf.has(code),
    column,
    standing: (code, place) => ({
      score: place < 0 || !slotOf.has(code) ? null : shown(scores[place * nodes.length + slot(code)]),
      rank: place < 0 || !slotOf.has(code) ? null : rankAt(code, place) || null,
      of: slotOf.has(code) ? of(code) : 0,
    }),
    best(code) {
      const all = column(code)
      const top = all.reduce((most, one) => (Number.isFinite(one) && one > most ? one : most), -1)
      if (top < 0) return null
      return { score: top, places: [...all.keys()].filter((place) => all[place] === top) }
    },
    line(code, cut) {
      return cut === null ? null : cutLine(column(code), cut)
    },
  }
}

export type Change = {
  readonly points: number | null
  readonly places: number | null
  readonly isReform: boolean
  readonly gapClosedPercent: number | null
  readonly comparable: boolean
}

/** From one release to the next; null where there is none before. */
export function changeBetween(before: Standing | null, after: Standing, comparable: boolean): Change | null {
  if (before === null) return null
  const places = before.rank === null || after.rank === null ? null : before.rank - after.rank
  if (before.score === null || after.score === null)
    return { points: null, places, isReform: false, gapClosedPercent: null, comparable }
  const { points, gapClosedPercent, isReform } = changeOf(before.score, after.score)
  return { points, places, isReform: isReform && comparable, gapClosedPercent, comparable }
}

/** The same place in another release: by its code, else by its name. */
export const samePlace = (place: ReleasePlace, others: readonly ReleasePlace[]): number =>
  others.findIndex((other) => (place.code === null ? other.name === place.name : other.code === place.code))
