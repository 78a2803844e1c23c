import type { OrganizationDeps, Done, Under } from '../deps.ts'
import { listPostsOf, lockTree } from '../store.ts'
import { addPost } from './create-post.ts'
import { succeed } from './succeed.ts'

const title = '联络员'

/** A unit's liaison from a day on: the post is made where there is none, the one before ends the day before. */
export async function appointLiaison(
  deps: OrganizationDeps,
  under: Under,
  input: { readonly unitId: string; readonly personId: string; readonly startsOn: string },
): Promise<Done> {
  await lockTree(under.tx, under.regionId)
  const posts = await listPostsOf(under.tx, under.regionId, input.unitId)
  const present = posts.find(({ kind }) => kind === 'liaison')
  const post = present ?? (await addPost(deps, under, { unitId: input.unitId, kind: 'liaison', title }))
  return succeed(deps, under, { postId: post.id, personId: input.personId, startsOn: input.startsOn })
}
