/**
 * Which posts a unit can have.
 *
 * Leadership sits at the head of a unit, section heads in sections, and a unit's liaison at the unit:
 * one per unit, whatever its sections.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { PostKind, UnitKind } from './posts.ts'

export const fittingPosts = {
  'leading-group': ['principal', 'deputy-in-charge', 'leadership-member', 'liaison'],
  office: ['principal', 'deputy-in-charge', 'leadership-member', 'officer', 'liaison'],
  member: ['principal', 'deputy-in-charge', 'leadership-member', 'officer', 'liaison'],
  section: ['section-head', 'officer'],
} as const satisfies Record<UnitKind, readonly PostKind[]>

/** Posts of which a unit has one at most. */
export const singlePosts: readonly PostKind[] = ['principal', 'section-head', 'liaison']

export type FitRefusal = 'post-does-not-fit' | 'post-exists'

/** May a unit that has posts of these kinds have another one of this kind? */
export function fitVerdict(
  unit: UnitKind,
  present: readonly PostKind[],
  kind: PostKind,
): Verdict<FitRefusal> {
  const fitting: readonly PostKind[] = fittingPosts[unit]
  if (!fitting.includes(kind)) return refused('post-does-not-fit', { unit, post: kind })
  if (singlePosts.includes(kind) && present.includes(kind)) return refused('post-exists', { post: kind })
  return allowed
}
