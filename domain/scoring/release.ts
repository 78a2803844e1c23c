/**
 * A release: everything that went into the scores of a period, where it came from, and what came out, with one hash
 * over all of it.
 *
 * Inputs alone decide the result: the methodology, the places in their order, their values, and the scores
 * somebody else published where values are not known. Whoever has them can compute scores, ranks and hash anew.
 */
import { canonical, type Hash } from '../audit/chain.ts'
import { isFilled, type Value } from '../filing/value.ts'
import type { Day } from '../kernel.ts'
import { settled } from './frontier.ts'
import { leavesOf, type Methodology } from './methodology.ts'
import { ranksOf } from './rank.ts'
import { compile, type Program, score, standIn } from './score.ts'

export type ReleasePlace = {
  /** Six digits; null where only a name is known. */
  readonly code: string | null
  readonly name: string
  readonly own: boolean
}

export type ReleaseInputs = {
  /** Hash of the methodology's content. */
  readonly methodology: string
  readonly period: { readonly code: string; readonly startsOn: Day; readonly endsOn: Day }
  readonly places: readonly ReleasePlace[]
  /** Places × leaves. */
  readonly values: Float64Array
  /** Places × nodes; `NaN` where nothing was published. Null where nobody published anything. */
  readonly published: Float64Array | null
  readonly origins: Origins | null
}

/**
 * Where values came from: they decide no score, and are held by the hash like what does. Null for releases of
 * before, whose hash does not know them.
 */
export type Origins = {
  /** The region's accepted values, each with its source, who filed and who accepted it. */
  readonly own: readonly Readonly<Record<string, unknown>>[]
  /** Bulletins. */
  readonly sources: readonly { readonly source: string; readonly publishedOn: string }[]
}

export type Results = {
  readonly program: Program
  /** Places × nodes. */
  readonly scores: Float64Array
  /** Nodes × places; 0 where a place has no score. */
  readonly ranks: Int32Array
}

export function resultsOf(
  methodology: Methodology,
  { places, values, published }: Pick<ReleaseInputs, 'places' | 'values' | 'published'>,
): Results {
  const program = compile(settled(methodology, values))
  const scores = score(program, values, published)
  const ranks = new Int32Array(program.nodes * places.length)
  for (let node = 0; node < program.nodes; node++)
    ranks.set(ranksOf(columnOf(scores, program.nodes, node)), node * places.length)
  return { program, scores, ranks }
}

/** One node's scores, place by place. */
export function columnOf(scores: Float64Array, nodes: number, node: number): Float64Array {
  const column = new Float64Array(nodes === 0 ? 0 : scores.length / nodes)
  for (let place = 0; place < column.length; place++)
    column[place] = scores[place * nodes + node] ?? Number.NaN
  return column
}

/** Hash of what went in: known before anything is released. */
export const inputsHash = (hash: BytesHash, inputs: ReleaseInputs): string =>
  hash(canonical(described(hash, inputs)))

/** Hash of what went in and what came out: what a release is known by. */
export const releaseHash = (
  hash: BytesHash,
  inputs: ReleaseInputs,
  { scores, ranks }: Pick<Results, 'scores' | 'ranks'>,
): string =>
  hash(
    canonical({
      ...described(hash, inputs),
      scores: hash(bytesOfReals(scores)),
      ranks: hash(bytesOfWholes(ranks)),
    }),
  )

/** {@link Hash} over text or bytes. */
export type BytesHash = Hash & ((bytes: Uint8Array) => string)

const described = (
  hash: BytesHash,
  { methodology, period, places, values, published, origins }: ReleaseInputs,
) => ({
  ...(origins === null ? {} : { origins }),
  methodology,
  period,
  places,
  values: hash(bytesOfReals(values)),
  published: published === null ? null : hash(bytesOfReals(published)),
})

/** Float64, little-endian whatever the machine; there is one way to write "not a number". */
export function bytesOfReals(numbers: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 8))
  for (let index = 0; index < numbers.length; index++)
    view.setFloat64(index * 8, numbers[index] ?? Number.NaN, true)
  return new Uint8Array(view.buffer)
}

export function bytesOfWholes(numbers: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4))
  for (let index = 0; index < numbers.length; index++) view.setInt32(index * 4, numbers[index] ?? 0, true)
  return new Uint8Array(view.buffer)
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The numbers in the bytes; over the same memory where that is possible. */
export function realsIn(bytes: Uint8Array): Float64Array {
  if (littleEndian && bytes.byteOffset % 8 === 0)
    return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 3)
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.byteLength & ~7))
  if (littleEndian) return new Float64Array(own)
  const view = new DataView(own)
  return Float64Array.from({ length: own.byteLength / 8 }, (_, index) => view.getFloat64(index * 8, true))
}

export function wholesIn(bytes: Uint8Array): Int32Array {
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.byteLength & ~3))
  if (littleEndian) return new Int32Array(own)
  const view = new DataView(own)
  return Int32Array.from({ length: own.byteLength / 4 }, (_, index) => view.getInt32(index * 4, true))
}

/** What a release was compared with: the stored hash, scores and ranks against those computed anew. */
export function differences(
  stored: Pick<Results, 'scores' | 'ranks'>,
  again: Pick<Results, 'scores' | 'ranks'>,
): {
  readonly scores: {
    readonly compared: number
    readonly different: number
    readonly largestDifference: number
  }
  readonly ranks: { readonly compared: number; readonly different: number }
} {
  const compared = Math.max(stored.scores.length, again.scores.length)
  let different = 0
  let largestDifference = 0
  for (let index = 0; index < compared; index++) {
    const [a, b] = [stored.scores[index], again.scores[index]]
    if (Object.is(a, b)) continue
    different += 1
    const off = Math.abs((a ?? 0) - (b ?? 0))
    if (Number.isFinite(off)) largestDifference = Math.max(largestDifference, off)
  }
  const all = Math.max(stored.ranks.length, again.ranks.length)
  let moved = 0
  for (let index = 0; index < all; index++) if (stored.ranks[index] !== again.ranks[index]) moved += 1
  return { scores: { compared, different, largestDifference }, ranks: { compared: all, different: moved } }
}

/**
 * Accepted values against the row of values they went into: every one that is a leaf of the methodology must stand
 * there.
 */
export function ownDifferences(
  { tree }: Pick<Methodology, 'tree'>,
  own: readonly (Value & { readonly code: string })[],
  row: Float64Array,
): { readonly compared: number; readonly different: number } {
  const leafAt = new Map(leavesOf(tree).map(({ code }, index): [string, number] => [code, index]))
  const went = own.filter((one) => leafAt.has(one.code) && isFilled(one))
  const differs = ({ code, value, meaning }: (typeof went)[number]): boolean =>
    !Object.is(row[leafAt.get(code) ?? -1], meaning === null ? value : standIn[meaning])
  return { compared: went.length, different: went.filter(differs).length }
}
