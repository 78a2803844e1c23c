/**
 * Whether the values have so far borne out that one sub-indicator leads another.
 *
 * Releases in their order make steps. At each step the cause got better or not, in its own direction; the effect
 * has that step and the next to follow. A step therefore counts once the one after it is known: the newest waits,
 * whichever way it went, or early followers would be counted and late ones not.
 *
 * Values are compared, not scores: a scale that rests on the best of the province moves without us.
 *
 * This tells what came after what, and no more. An effect that gets better by itself follows everything; so where
 * the cause stood still often enough to tell, the effect must have followed more often than it came without.
 */
import { isBetter } from './effect.ts'
import type { Leaf } from './methodology.ts'

export const verdicts = ['borne-out', 'not-yet', 'too-few'] as const
/** Why it is not borne out yet: the effect seldom followed, or it comes as often without. */
export const doubts = ['seldom-followed', 'comes-anyway'] as const

/** A year of quarters: of fewer steps nobody would say what the rule is and what the exception. */
export const fewestMoves = 4
/** Three in four: one exception in a year of quarters is still the rule, two are not. */
export const leastFollowed = 0.75

/** The values of one sub-indicator, release by release, oldest first; null where there is none. */
export type Course = {
  readonly leaf: Pick<Leaf, 'best' | 'worst'>
  readonly values: readonly (number | null)[]
}

export type Borne = {
  /** Steps at which the cause got better, and those of them that the effect followed. */
  readonly moved: number
  readonly followed: number
  /** Steps at which it did not, and those of them at which the effect got better all the same. */
  readonly still: number
  readonly anyway: number
  /** The cause got better at the newest step, whose time is not up. */
  readonly waiting: boolean
} & Said

export type Said = {
  readonly verdict: (typeof verdicts)[number]
  readonly doubt: (typeof doubts)[number] | null
}

export function borneBy(cause: Course, effect: Course): Borne {
  const causes = stepsOf(cause)
  const effects = stepsOf(effect)
  const counts = { moved: 0, followed: 0, still: 0, anyway: 0 }
  for (const [step, moved] of causes.slice(0, -1).entries()) {
    const came = either(effects[step] ?? null, effects[step + 1] ?? null)
    if (moved === null || came === null) continue
    counts[moved ? 'moved' : 'still'] += 1
    if (came) counts[moved ? 'followed' : 'anyway'] += 1
  }
  return { ...counts, waiting: causes.at(-1) === true, ...verdictOn(counts) }
}

export function verdictOn({
  moved,
  followed,
  still,
  anyway,
}: Pick<Borne, 'moved' | 'followed' | 'still' | 'anyway'>): Said {
  if (moved < fewestMoves) return { verdict: 'too-few', doubt: null }
  if (followed < moved * leastFollowed) return { verdict: 'not-yet', doubt: 'seldom-followed' }
  if (still >= fewestMoves && followed * still <= anyway * moved)
    return { verdict: 'not-yet', doubt: 'comes-anyway' }
  return { verdict: 'borne-out', doubt: null }
}

/** Better or not from one release to the next; null where a value is not known. */
const stepsOf = ({ leaf, values }: Course): readonly (boolean | null)[] =>
  values.slice(1).map((after, at) => {
    const before = values[at] ?? null
    return before === null || after === null ? null : isBetter(leaf, before, after)
  })

/** Known as soon as one of them is true. */
const either = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false
