/**
 * The arithmetic of the page while somebody drags: what a target adds, and where that leads among rivals that
 * stay where they are. The server counts the same (`what-if`) once the hand rests.
 */

export type Scale = {
  readonly best: number
  readonly worst: number
  readonly value: number | null
  readonly score: number
  readonly share: number
}

/** How the scale bends, read from where the value stands on it; 1 is linear. */
export function bendOf({ best, worst, value, score }: Scale): number {
  if (value === null || score <= 0 || score >= 100) return 1
  const linear = (worst - value) / (worst - best)
  return linear <= 0 || linear >= 1 ? 1 : Math.log(score / 100) / Math.log(linear)
}

/** Points of the sub-indicator at a value. */
export function scoreAt(scale: Scale, value: number): number {
  const linear = Math.max(0, Math.min(1, (scale.worst - value) / (scale.worst - scale.best)))
  return 100 * linear ** bendOf(scale)
}

/** Points of the whole that the target adds; below 0 where it is a step back. */
export const gainAt = (scale: Scale, target: number): number =>
  (scoreAt(scale, target) - scale.score) * scale.share

export type Range = { readonly from: number; readonly to: number; readonly whole: boolean }

/** From where to where a slider goes: from the value to the best there is, never backwards. */
export function rangeOf(
  move: Scale & {
    readonly provinceBest: { readonly value: number } | null
    readonly target: number
    readonly whole: boolean
  },
): Range {
  const from = move.value ?? move.worst
  const better = (a: number, b: number) => (move.best >= move.worst ? Math.max(a, b) : Math.min(a, b))
  const reach = better(move.target, move.provinceBest?.value ?? move.target)
  return { from, to: better(from, reach), whole: move.whole }
}

/** No value is told more finely. */
const finest = 0.0001

/** Round steps: about a hundred over the range, whole numbers where only those count or both ends are whole. */
export function stepOf({ from, to, whole }: Range): number {
  const span = Math.abs(to - from)
  if (span < 1e-9) return 1
  const ten = 10 ** Math.floor(Math.log10(span / 50))
  return Math.max(whole || (Number.isInteger(from) && Number.isInteger(to)) ? 1 : finest, ten)
}

/** The value so far along the way, rounded to the step; the ends are exact. */
export function valueAlong(range: Range, part: number): number {
  const { from, to } = range
  if (part <= 0) return from
  if (part >= 1) return to
  const step = stepOf(range)
  const wanted = from + (to - from) * part
  const rounded = Number((Math.round(wanted / step) * step).toPrecision(12))
  const low = Math.min(from, to)
  return Math.max(low, Math.min(Math.max(from, to), rounded))
}

export const partAlong = ({ from, to }: Pick<Range, 'from' | 'to'>, value: number): number =>
  to === from ? 0 : Math.max(0, Math.min(1, (value - from) / (to - from)))
