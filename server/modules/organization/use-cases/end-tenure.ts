import { endVerdict } from '../../../../domain/organization/tenure.ts'
import type { Call } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps } from '../deps.ts'
import { insistMayEdit, insistSameVersion } from '../policy.ts'
import { bumpPost, getPostForChange, getPostOfTenure, saveTenureEnd } from '../store.ts'

/** `version` is that of the post: its holders change one at a time. */
export async function endTenure(
  { platform }: OrganizationDeps,
  { actor, by }: Call,
  input: { readonly id: string; readonly version: number; readonly endsOn: string },
): Promise<Done> {
  insistMayEdit({ actor, by })
  const { regionId } = actor
  return change(platform, async (tx) => {
    const postId = await getPostOfTenure(tx, regionId, input.id)
    const { post, tenures } = await getPostForChange(tx, regionId, postId)
    await insistSameVersion(tx, { regionId, id: post.id }, input.version, post.version)
    const tenure = tenures.find(({ id }) => id === input.id)
    if (!tenure) throw new Refused('not-found')
    insist(endVerdict(tenure, input.endsOn))
    await saveTenureEnd(tx, regionId, tenure.id, input.endsOn)
    const version = await bumpPost(tx, regionId, post)
    await record(platform, tx, by, {
      item: { regionId, kind: 'post', id: post.id },
      type: 'organization.post-vacated',
      data: {
        title: post.title,
        on: input.endsOn,
        before: tenure.name,
        after: null,
        personId: tenure.personId,
      },
    })
    return { id: post.id, version }
  })
}
