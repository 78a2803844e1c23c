/** What the office keeps an eye on: who left without a sheet, and posts without a holder. */
import type { z } from 'zod'
import type { unhandedRow, VacancyRow } from '../../../../contract/handover.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { holdsOn } from '../../../../domain/organization/posts.ts'
import { gapOf } from '../../../../domain/organization/vacancy.ts'
import { today } from '../../../platform/clock.ts'
import type { HandoverDeps } from '../deps.ts'
import { targetOf } from '../policy.ts'
import { findSheetOf, listOpenVacancies } from '../store.ts'

export type Unhanded = z.infer<typeof unhandedRow>

/** Tenures that are over, without a sheet, from whose time work is still open there. */
export async function listUnhanded(deps: HandoverDeps, actor: Actor): Promise<Unhanded[]> {
  const { platform, organization, responsibility, task } = deps
  const { db } = platform
  const { regionId } = actor
  const day = today(platform.clock)
  const tenures = await organization.tenures(db, regionId)
  const over = tenures.filter(({ endsOn }) => endsOn !== null && endsOn < day)
  const posts = await organization.posts(
    db,
    regionId,
    over.map(({ postId }) => postId),
    day,
  )
  const seen = over.flatMap((tenure) => {
    const post = posts.find(({ postId }) => postId === tenure.postId)
    return post && may(actor, 'handover.make', targetOf(actor, post)) ? [{ tenure, post }] : []
  })
  /** What came to a post since then is its new holder's; where there is none, it waits for the last one's sheet. */
  const untilWhen = (tenure: (typeof over)[number], holder: string | null): string => {
    const ended = tenure.endsOn ?? day
    const followed = tenures.some(
      ({ postId, startsOn }) => postId === tenure.postId && startsOn > tenure.startsOn,
    )
    return holder === null && !followed ? day : ended
  }
  const counts = await task.countLeft(
    db,
    regionId,
    seen.map(({ tenure, post }) => ({
      postId: tenure.postId,
      leaverId: tenure.personId,
      endedOn: untilWhen(tenure, post.person),
    })),
  )
  const rows: Unhanded[] = []
  for (const [index, { tenure, post }] of seen.entries()) {
    const tasks = counts[index] ?? 0
    const stillHolds = tenures.some(
      (other) => other.personId === tenure.personId && other.postId === tenure.postId && holdsOn(other, day),
    )
    const named = await responsibility.dutiesOf(db, regionId, { postId: '', personId: tenure.personId }, day)
    if (stillHolds || tasks + named.length === 0) continue
    if ((await findSheetOf(db, regionId, tenure.id)) !== null) continue
    rows.push({
      tenureId: tenure.id,
      post: { id: post.postId, title: post.title, unit: post.unit, section: post.section },
      leaver: { id: tenure.personId, name: tenure.name },
      endedOn: tenure.endsOn ?? day,
      successor: post.person,
      tasks,
      duties: named.length,
    })
  }
  return rows
}

/** Vacancies that were told and are not over. */
export async function listVacancies(deps: HandoverDeps, actor: Actor): Promise<VacancyRow[]> {
  const { platform, organization, responsibility, task } = deps
  const { db } = platform
  const { regionId } = actor
  const day = today(platform.clock)
  const open = await listOpenVacancies(db, regionId)
  const postIds = open.map(({ post_id }) => post_id)
  const [posts, tenures, tasks, duties] = await Promise.all([
    organization.posts(db, regionId, postIds, day),
    organization.tenures(db, regionId, { postIds }),
    task.countOpenAt(db, regionId, postIds),
    responsibility.countDutiesAt(db, regionId, day),
  ])
  return open.flatMap((vacancy) => {
    const post = posts.find(({ postId }) => postId === vacancy.post_id)
    if (!post || !may(actor, 'handover.make', targetOf(actor, post))) return []
    const gap = gapOf(
      tenures.filter(({ postId }) => postId === vacancy.post_id),
      day,
    )
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
        tasks: tasks.get(post.postId) ?? 0,
        duties: duties.get(post.postId) ?? 0,
        acting: post.acting?.person ?? null,
      },
    ]
  })
}
