/** Who chairs: whoever acts for the post today by authority, else who holds it. */
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'

/** Without a name the post is vacant. */
export type Chair = { readonly name: string; readonly post: string }

type Post = {
  readonly title: string
  readonly person: string | null
  readonly acting: { readonly person: string } | null
}

export const chairOf = (post: Post | undefined): Chair => ({
  name: post?.acting?.person ?? post?.person ?? '',
  post: post?.title ?? '',
})

export async function chairNow(
  deps: ConferenceDeps,
  db: Db | Tx,
  regionId: string,
  postId: string,
): Promise<Chair> {
  const [post] = await deps.organization.posts(db, regionId, [postId], today(deps.platform.clock))
  return chairOf(post)
}
