import { toMechanism } from '../../../../domain/identity/rights.ts'
import { everyUnitFills, fillBy, type Gap, gapOf } from '../../../../domain/organization/vacancy.ts'
import { today } from '../../../platform/clock.ts'
import { instantOf } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { notify } from '../../notification/index.ts'
import type { HandoverDeps, Under } from '../deps.ts'
import { atPost, countWaiting } from '../items.ts'
import {
  endVacancy,
  findOpenVacancy,
  isWorkTaken,
  listOpenVacancies,
  moveVacancy,
  openVacancy,
  type VacancyStored,
} from '../store.ts'

/**
 * Looks at one post: a vacancy at which something waits is told to the office once, and is over when the post
 * is filled or nothing waits there any more. Asked with every change of a holder, and every morning.
 */
export async function reviewVacancy(deps: HandoverDeps, under: Under, postId: string): Promise<void> {
  const { platform, organization } = deps
  const { tx, regionId } = under
  const day = today(platform.clock)
  const { post, tenures } = await organization.lockPost(tx, regionId, postId)
  const gap = gapOf(tenures, day)
  const open = await findOpenVacancy(tx, regionId, postId)
  if (gap === null && open === null) return
  const waits = gap !== null && (everyUnitFills.includes(post.kind) || (await waitsAt(deps, under, postId)))
  if (!waits) return open ? over(deps, under, open, gap === null ? 'filled' : 'nothing-left') : undefined
  const from = gap.from ?? open?.vacant_from ?? day
  if (open?.vacant_from === from) return
  if (open) return moveVacancy(tx, open, from)
  await tell(deps, under, { postId, title: post.title, from, gap })
}

async function waitsAt(deps: HandoverDeps, { tx, regionId }: Under, postId: string): Promise<boolean> {
  const [waiting] = await countWaiting(deps, tx, regionId, [atPost(postId)])
  if (!waiting) return false
  const { tasks, notices, duties } = waiting
  // What another post takes on the day waits for nobody here.
  if (tasks + notices > 0 && !(await isWorkTaken(tx, regionId, postId))) return true
  return duties > 0
}

async function tell(
  deps: HandoverDeps,
  { tx, regionId, by }: Under,
  vacancy: { readonly postId: string; readonly title: string; readonly from: string; readonly gap: Gap },
): Promise<void> {
  const { platform, organization, mechanism } = deps
  const day = today(platform.clock)
  const [post] = await organization.posts(tx, regionId, [vacancy.postId], day)
  const { id } = await openVacancy(tx, {
    regionId,
    id: platform.newId(),
    postId: vacancy.postId,
    vacantFrom: vacancy.from,
    at: instantOf(platform),
  })
  const inForce = await mechanism.inForce(tx, regionId, day)
  const office = inForce ? [toMechanism(inForce.id, 'responsibility.assign')] : []
  const item = { regionId, kind: 'vacancy', id }
  const facts = {
    title: [post?.unit, post?.section, vacancy.title].filter(Boolean).join(' '),
    on: vacancy.from,
  }
  await record(platform, tx, by, {
    item,
    type: 'organization.vacancy-noticed',
    data: { ...facts, postId: vacancy.postId, until: vacancy.gap.until },
    todos: office.map((address) => ({
      kind: 'fill-vacancy',
      work: 'do',
      address,
      dueOn: fillBy(vacancy.from, day),
    })),
    // The key is the vacancy's: told again, it is told nobody.
    messages: [notify(item, office, 'vacancy.noticed', facts, `vacancy:${id}`)],
  })
}

async function over(
  { platform }: HandoverDeps,
  { tx, regionId, by }: Under,
  vacancy: VacancyStored,
  why: 'filled' | 'nothing-left',
): Promise<void> {
  await endVacancy(tx, vacancy, instantOf(platform))
  await record(platform, tx, by, {
    item: { regionId, kind: 'vacancy', id: vacancy.id },
    type: 'organization.vacancy-ended',
    data: { why, postId: vacancy.post_id, on: vacancy.vacant_from },
    todos: [],
  })
}

/**
 * Every morning, in every region, every post that nobody holds for good or that is known to be vacant;
 * authorities to act that lapsed are written down on the way, and whoever begins today gets what was recorded for
 * the post. What cannot be looked at is told and holds up nothing else.
 */
export async function reviewAll(deps: HandoverDeps): Promise<void> {
  const { platform, organization, onFault } = deps
  for (const regionId of await organization.staffedRegions(platform.db)) {
    await change(platform, (tx) => organization.endLapsedActings({ tx, regionId, by: null })).catch(
      (error: unknown) => onFault(error, `authorities to act in ${regionId}`),
    )
    await reviewRegion(deps, regionId).catch((error: unknown) => onFault(error, `vacancies in ${regionId}`))
  }
}

async function reviewRegion(deps: HandoverDeps, regionId: string): Promise<void> {
  const { platform, organization, task, onFault } = deps
  const day = today(platform.clock)
  const posts = new Set([
    ...(await organization.postsRunningOut(platform.db, regionId, day)),
    ...(await listOpenVacancies(platform.db, regionId)).map(({ post_id }) => post_id),
  ])
  for (const postId of posts)
    await change(platform, (tx) => reviewVacancy(deps, { tx, regionId, by: null }, postId)).catch(
      (error: unknown) => onFault(error, `vacancy of post ${postId}`),
    )
  for (const postId of await organization.postsTaken(platform.db, regionId, day))
    await change(platform, (tx) => task.followDesk({ tx, regionId }, postId)).catch((error: unknown) =>
      onFault(error, `desk of post ${postId}`),
    )
}
