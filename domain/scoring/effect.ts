/** Whether a closed task did anything for the value it was about. */
import type { Leaf } from './methodology.ts'
import { pointsAt } from './moves.ts'

export const effects = [
  'reached',
  'improved',
  'no-effect-seen',
  'too-early',
  'no-baseline',
  /** Measured in another unit since. */
  'other-unit',
  /** The methodology no longer knows the sub-indicator, or never did. */
  'not-scored',
] as const
export type Effect = (typeof effects)[number]

/** In the leaf's own direction; a value that is better but for rounding has not improved. */
export const isBetter = ({ best, worst }: Pick<Leaf, 'best' | 'worst'>, before: number, after: number) =>
  (best < worst ? before - after : after - before) > Math.abs(before) * 1e-9

export type Seen = { readonly value: number | null; readonly unit: string }

/**
 * Between the last release before the task was issued and the newest one whose period began after it was closed:
 * a period that was nearly over by then says little of it. Null where there is no such release.
 */
export function effectOf(
  leaf: Leaf | null,
  values: { readonly before: Seen | null; readonly after: Seen | null; readonly target: number | null },
): Effect {
  const { before, after, target } = values
  if (leaf === null) return 'not-scored'
  if (after === null) return 'too-early'
  if (before === null || before.value === null || after.value === null) return 'no-baseline'
  if (before.unit !== after.unit) return 'other-unit'
  if (!isBetter(leaf, before.value, after.value)) return 'no-effect-seen'
  return target !== null && pointsAt(leaf, after.value) >= pointsAt(leaf, target) - 1e-9
    ? 'reached'
    : 'improved'
}
