import { changesBetween } from '../../../../domain/audit/changes.ts'
import { endVerdict } from '../../../../domain/organization/tenure.ts'
import type { Call } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit, insistSameVersion } from '../policy.ts'
import { bumpPost, getPostForChange, getPostOfTenure, saveTenureEnd } from '../store.ts'
import { endLapsedActings } from './end-acting.ts'

type End = { readonly id: string; readonly endsOn: string }

/** `version` is that of the post: its holders change one at a time. */
export async function endTenure(
  deps: OrganizationDeps,
  call: Call,
  input: End & { readonly version: number },
): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, (tx) => vacate(deps, { tx, regionId, by: call.by }, input, input.version))
}

/** `version` is the one the writer saw; left out where the post is locked already. */
export async function vacate(
  deps: OrganizationDeps,
  under: Under,
  input: End,
  version?: number,
): Promise<Done> {
  const { tx, regionId, by } = under
  const postId = await getPostOfTenure(tx, regionId, input.id)
  const { post, tenures } = await getPostForChange(tx, regionId, postId)
  if (version !== undefined) await insistSameVersion(tx, { regionId, id: post.id }, version, post.version)
  const tenure = tenures.find(({ id }) => id === input.id)
  if (!tenure) throw new Refused('not-found')
  insist(endVerdict(tenure, input.endsOn))
  await saveTenureEnd(tx, regionId, tenure.id, input.endsOn)
  const saved = await bumpPost(tx, regionId, post)
  await record(deps.platform, tx, by, {
    item: { regionId, kind: 'post', id: post.id },
    type: 'organization.post-vacated',
    data: {
      title: post.title,
      on: input.endsOn,
      before: tenure.name,
      after: null,
      personId: tenure.personId,
      changes: changesBetween({ endsOn: tenure.endsOn }, { endsOn: input.endsOn }),
    },
  })
  await endLapsedActings(deps, under)
  await deps.holdersChanged?.(under, post.id)
  return { id: post.id, version: saved }
}
