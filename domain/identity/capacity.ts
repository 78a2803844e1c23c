/**
 * In what capacity somebody acts: for oneself, or in the place of somebody else.
 *
 * What lies with the post one acts for is done in its holder's place, even where one's own post would reach it
 * as well. Everything else is one's own doing as long as one's own posts allow it.
 */
import type { HeldPost } from '../organization/posts.ts'
import { type Actor, may, mayAnywhere, type Target, type Verb } from './rights.ts'

/** The post acted for, or null where it is one's own doing. Without a target: anything under this verb. */
export function actedThrough(actor: Actor, verb: Verb, target: Target | null): HeldPost | null {
  const stoodIn = actor.posts.filter(({ actingFor }) => actingFor !== undefined)
  if (stoodIn.length === 0) return null
  const allows = (self: Actor) => (target === null ? mayAnywhere(self, verb) : may(self, verb, target))
  const through = (post: HeldPost) => allows({ ...actor, posts: [post], grants: [] })
  const lying = stoodIn.find(({ postId }) => postId === target?.postId)
  if (lying && through(lying)) return lying
  return allows(withoutActing(actor)) ? null : (stoodIn.find(through) ?? null)
}

/** The actor with nothing but what is one's own. */
export function withoutActing(actor: Actor): Actor {
  return { ...actor, posts: actor.posts.filter(({ actingFor }) => actingFor === undefined) }
}

/** 李志远 代 张德安; where nobody holds the post, 李志远 代 局长. */
export function byLine(name: string, { title, actingFor }: Pick<HeldPost, 'title' | 'actingFor'>): string {
  return actingFor === undefined ? name : `${name} 代 ${actingFor.person ?? title}`
}

/** Everybody on whose behalf the actor speaks: oneself, and those acted for. */
export function standsFor(actor: Actor, personId: string | null | undefined): boolean {
  if (personId === null || personId === undefined) return false
  return actor.personId === personId || actor.posts.some((post) => post.actingFor?.personId === personId)
}
