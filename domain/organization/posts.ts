/**
 * Regions, units, sections and posts.
 *
 * Units and sections are one tree: a section is a unit whose parent is a unit (or a section). A post
 * belongs to one of them; a person holds it between two dates. Duties and rights are bound to the
 * post, so they stay when the person leaves.
 */
import type { Day } from '../kernel.ts'

export const unitKinds = ['leading-group', 'office', 'member', 'section'] as const
export type UnitKind = (typeof unitKinds)[number]

export const postKinds = [
  'principal',
  'deputy-in-charge',
  'leadership-member',
  'section-head',
  'officer',
  'liaison',
] as const
export type PostKind = (typeof postKinds)[number]

/** A post somebody holds, with the tree above it. `rootUnitId` is the unit a section belongs to. */
export type HeldPost = {
  readonly postId: string
  readonly kind: PostKind
  readonly title: string
  readonly unitId: string
  readonly rootUnitId: string
  /** Left out where the post is one's own. */
  readonly actingFor?: ActingFor
}

/** In whose place somebody does the work of a post: by authority, or as its backup while it is vacant. */
export type ActingFor = {
  /** The authority; null for a backup. */
  readonly actingId: string | null
  /** Who holds the post; null where it is vacant. */
  readonly personId: string | null
  readonly person: string | null
  /** Short name of the post's unit. */
  readonly unit: string
  readonly until: Day | null
}

export type Tenure = { readonly startsOn: Day; readonly endsOn: Day | null }

/** Both ends belong to the tenure: whoever leaves on a day still holds the post that day. */
export function holdsOn(tenure: Tenure, day: Day): boolean {
  return tenure.startsOn <= day && (tenure.endsOn === null || day <= tenure.endsOn)
}

/** Whether two tenures share a day. */
export function overlaps(a: Tenure, b: Tenure): boolean {
  return a.startsOn <= (b.endsOn ?? '9999-12-31') && b.startsOn <= (a.endsOn ?? '9999-12-31')
}
