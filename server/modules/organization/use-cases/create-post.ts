import { changesBetween } from '../../../../domain/audit/changes.ts'
import { fitVerdict } from '../../../../domain/organization/fit.ts'
import type { PostKind } from '../../../../domain/organization/posts.ts'
import type { Call } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { Done, OrganizationDeps, Under } from '../deps.ts'
import { insistMayEdit } from '../policy.ts'
import { getUnit, insertPost, listPostsOf, lockTree, nameInFull } from '../store.ts'

export type NewPost = { readonly unitId: string; readonly kind: PostKind; readonly title: string }

export async function createPost(deps: OrganizationDeps, call: Call, input: NewPost): Promise<Done> {
  insistMayEdit(call)
  const { regionId } = call.actor
  return change(deps.platform, (tx) => addPost(deps, { tx, regionId, by: call.by }, input))
}

export async function addPost({ platform }: OrganizationDeps, under: Under, input: NewPost): Promise<Done> {
  const { tx, regionId, by } = under
  await lockTree(tx, regionId)
  const unit = await getUnit(tx, regionId, input.unitId)
  const posts = await listPostsOf(tx, regionId, unit.id)
  insist(
    fitVerdict(
      unit.kind,
      posts.map(({ kind }) => kind),
      input.kind,
    ),
  )
  const id = platform.newId()
  await insertPost(tx, {
    region_id: regionId,
    id,
    unit_id: unit.id,
    kind: input.kind,
    title: input.title,
    ordinal: posts.length + 1,
    version: 1,
  })
  await record(platform, tx, by, {
    item: { regionId, kind: 'post', id },
    type: 'organization.post-created',
    data: {
      title: input.title,
      changes: changesBetween(
        {},
        { unit: await nameInFull(tx, regionId, unit), kind: input.kind, title: input.title },
      ),
    },
  })
  return { id, version: 1 }
}
