/** Whether a closed task did anything for the value it was about. */
import type { Leaf } from './methodology.ts'
import { pointsAt } from './moves.ts'

export const effects = ['reached', 'improved', 'no-effect-seen', 'too-early', 'no-baseline'] as const
export type Effect = (typeof effects)[number]

/** In the leaf's own direction; a value that is better but for rounding has not improved. */
export const isBetter = ({ best, worst }: Pick<Leaf, 'best' | 'worst'>, before: number, after: number) =>
  (best < worst ? before - after : after - before) > Math.abs(before) * 1e-9

/**
 * Between the last release before the task was issued and the newest one whose period ended after it was
 * closed.
 */
export function effectOf(
  leaf: Leaf,
  values: {
    readonly before: number | null
    readonly after: number | null | undefined
    readonly target: number | null
  },
): Effect {
  const { before, after, target } = values
  if (after === undefined) return 'too-early'
  if (before === null || after === null) return 'no-baseline'
  if (!isBetter(leaf, before, after)) return 'no-effect-seen'
  return target !== null && pointsAt(leaf, after) >= pointsAt(leaf, target) - 1e-9 ? 'reached' : 'improved'
}
