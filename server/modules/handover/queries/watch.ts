/** What the office keeps an eye on: who left without a sheet, and posts without a holder. */
import type { z } from 'zod'
import type { unhandedRow, VacancyRow } from '../../../../contract/handover.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { holdsOn } from '../../../../domain/organization/posts.ts'
import { gapOf } from '../../../../domain/organization/vacancy.ts'
import { today } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/refused.ts'
import type { HandoverDeps } from '../deps.ts'
import { atPost, countWaiting, leavingOf, waitingAt } from '../items.ts'
import { targetOf } from '../policy.ts'
import { findVacancy, listOpenVacancies, listTenuresWithSheet } from '../store.ts'

export type Unhanded = z.infer<typeof unhandedRow>

/** Tenures that are over, without a sheet, from whose time something is still open there. */
export async function listUnhanded(deps: HandoverDeps, actor: Actor): Promise<Unhanded[]> {
  const { platform, organization } = deps
  const { db } = platform
  const { regionId } = actor
  const day = today(platform.clock)
  const [tenures, withSheet] = await Promise.all([
    organization.tenures(db, regionId),
    listTenuresWithSheet(db, regionId),
  ])
  const ofPost = Map.groupBy(tenures, ({ postId }) => postId)
  const over = tenures.filter(
    ({ id, postId, personId, endsOn }) =>
      endsOn !== null &&
      endsOn < day &&
      !withSheet.has(id) &&
      !ofPost.get(postId)?.some((held) => held.personId === personId && holdsOn(held, day)),
  )
  const posts = await postsById(
    deps,
    regionId,
    over.map(({ postId }) => postId),
  )
  const seen = over.flatMap((tenure) => {
    const post = posts.get(tenure.postId)
    if (!post || !may(actor, 'handover.make', targetOf(actor, post))) return []
    const endedOn = tenure.endsOn ?? day
    const desk = leavingOf({ ...tenure, lastDay: endedOn, brings: null }, ofPost.get(tenure.postId) ?? [])
    return [{ tenure, post, endedOn, desk }]
  })
  const counts = await countWaiting(
    deps,
    db,
    regionId,
    seen.map(({ desk }) => desk),
  )
  return seen.flatMap(({ tenure, post, endedOn }, n) => {
    const waiting = counts[n]
    if (!waiting || waiting.tasks + waiting.notices + waiting.duties === 0) return []
    return [
      {
        tenureId: tenure.id,
        post: { id: post.postId, title: post.title, unit: post.unit, section: post.section },
        leaver: { id: tenure.personId, name: tenure.name },
        endedOn,
        successor: post.person,
        ...waiting,
      },
    ]
  })
}

async function postsById({ platform, organization }: HandoverDeps, regionId: string, ids: readonly string[]) {
  const posts = await organization.posts(platform.db, regionId, [...new Set(ids)], today(platform.clock))
  return new Map(posts.map((post) => [post.postId, post]))
}

/** Vacancies that were told and are not over. */
export async function listVacancies(deps: HandoverDeps, actor: Actor): Promise<VacancyRow[]> {
  const { platform, organization } = deps
  const { db } = platform
  const { regionId } = actor
  const day = today(platform.clock)
  const open = await listOpenVacancies(db, regionId)
  const postIds = open.map(({ post_id }) => post_id)
  const [posts, tenures, counts] = await Promise.all([
    postsById(deps, regionId, postIds),
    organization.tenures(db, regionId, { postIds }),
    countWaiting(deps, db, regionId, postIds.map(atPost)),
  ])
  const ofPost = Map.groupBy(tenures, ({ postId }) => postId)
  return open.flatMap((vacancy, n) => {
    const post = posts.get(vacancy.post_id)
    const waiting = counts[n]
    if (!post || !waiting || !may(actor, 'handover.make', targetOf(actor, post))) return []
    const gap = gapOf(ofPost.get(vacancy.post_id) ?? [], day)
    return [
      {
        id: vacancy.id,
        post: {
          id: post.postId,
          unitId: post.unitId,
          title: post.title,
          unit: post.unit,
          section: post.section,
        },
        vacantFrom: gap?.from ?? null,
        until: gap?.until ?? null,
        ...waiting,
        acting: post.acting?.person ?? null,
      },
    ]
  })
}

/** What waits at the post of one of them. */
export async function getVacancy(deps: HandoverDeps, actor: Actor, id: string) {
  const { platform } = deps
  const vacancy = await findVacancy(platform.db, actor.regionId, id)
  const post = vacancy && (await postsById(deps, actor.regionId, [vacancy.post_id])).get(vacancy.post_id)
  if (!post || !may(actor, 'handover.make', targetOf(actor, post))) throw new Refused('not-found')
  return waitingAt(deps, platform.db, actor.regionId, atPost(post.postId))
}
