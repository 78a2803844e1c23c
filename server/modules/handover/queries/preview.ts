import type { z } from 'zod'
import type { handoverRoutes } from '../../../../contract/handover.ts'
import { deskAmong } from '../../../../domain/organization/desk.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { HandoverDeps } from '../deps.ts'
import { itemsOf, leavingOf } from '../items.ts'
import { insistMayMake } from '../policy.ts'

export type Preview = z.input<(typeof handoverRoutes.preview)['response']>

/** What a sheet would hold. The post suggested to take the work: a backup of its duties, else the desk above. */
export async function previewSheet(deps: HandoverDeps, call: Call, tenureId: string): Promise<Preview> {
  const { platform, organization } = deps
  const { db } = platform
  const { regionId } = call.actor
  const day = today(platform.clock)
  const [tenure] = await organization.tenures(db, regionId, { tenureId })
  if (!tenure) throw new Refused('not-found')
  const [post] = await organization.posts(db, regionId, [tenure.postId], day)
  if (!post) throw new Refused('not-found')
  insistMayMake(call, post)
  const tenures = await organization.tenures(db, regionId, { postIds: [post.postId] })
  const leaving = leavingOf({ ...tenure, lastDay: tenure.endsOn ?? day, brings: null }, tenures)
  const items = await itemsOf(deps, db, regionId, { ...leaving, liaison: post.kind === 'liaison' })
  const posts = await organization.postsOfUnits(db, regionId, [post.rootUnitId], day)
  const open = posts.filter(
    ({ postId, personId }) => postId !== post.postId && personId !== null && personId !== tenure.personId,
  )
  const backups = await deps.responsibility.backupsOf(db, regionId, post.postId, day)
  const suggested =
    open.find(({ postId }) => backups.includes(postId)) ??
    deskAmong(open.filter(({ unitId }) => unitId === post.unitId)) ??
    deskAmong(open)
  return {
    post: { id: post.postId, title: post.title, unit: post.unit, section: post.section },
    leaver: { id: tenure.personId, name: tenure.name },
    startsOn: tenure.startsOn,
    endsOn: tenure.endsOn,
    today: day,
    holder:
      post.personId === null || post.personId === tenure.personId
        ? null
        : { id: post.personId, name: post.person ?? '' },
    receiving: open.map((one) => ({
      id: one.postId,
      title: one.title,
      unit: one.unit,
      section: one.section,
      person: one.person ?? '',
      suggested: one.postId === suggested?.postId,
    })),
    items,
  }
}
