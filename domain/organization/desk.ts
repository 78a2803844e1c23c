/**
 * The desk of a unit: the post to which work for the unit is brought.
 *
 * The deputy in charge answers for it in daily work; where nobody sits there who can open the platform,
 * it goes to the principal, then to the liaison; in a section, to its head, then to an officer.
 */
import { type PostKind, postKinds } from './posts.ts'

const order: Readonly<Record<PostKind, number>> = {
  'deputy-in-charge': 0,
  principal: 1,
  liaison: 2,
  'section-head': 3,
  officer: 4,
  'leadership-member': 5,
}

export const deskKinds: readonly PostKind[] = postKinds
  .filter((kind) => kind !== 'leadership-member')
  .toSorted((a, b) => order[a] - order[b])

/** Of the posts held by somebody with an active account, the one that gets the work; null where there is none. */
export function deskAmong<
  T extends { readonly kind: PostKind; readonly ordinal: number; readonly hasAccount: boolean },
>(posts: readonly T[]): T | null {
  const open = posts.filter((post) => post.hasAccount && deskKinds.includes(post.kind))
  return open.toSorted((a, b) => order[a.kind] - order[b.kind] || a.ordinal - b.ordinal)[0] ?? null
}
