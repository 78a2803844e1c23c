import { actedThrough, byLine } from '../../domain/identity/capacity.ts'
import type { Target, Verb } from '../../domain/identity/rights.ts'
import type { HeldPost } from '../../domain/organization/posts.ts'
import type { By, Call } from './context.ts'

/**
 * The call as it goes on record for what it does: in one's own name, or 某 代 某. Asked once for the route and
 * again where the stored item is known; the account stays that of whoever sits at the keyboard.
 */
export function speaking<T extends Call>(call: T, verb: Verb, target: Target | null): T {
  return speakingThrough(call, actedThrough(call.actor, verb, target) ?? null)
}

/** The same, where the post is known for which it is done. */
export function speakingThrough<T extends Call>(call: T, post: HeldPost | null): T {
  const own: By = call.by.acting?.own ?? call.by
  if (!post?.actingFor) return own === call.by ? call : { ...call, by: own }
  const { actingId, personId, unit } = post.actingFor
  return {
    ...call,
    by: {
      ...own,
      name: byLine(call.actor.name, post),
      post: post.title,
      unit,
      acting: { own, actingId, postId: post.postId, personId },
    },
  }
}
