import type { HandoverItems } from '../../../contract/handover.ts'
import { today } from '../../platform/clock.ts'
import type { Db } from '../../platform/context.ts'
import type { HandoverDeps } from './deps.ts'

export type Leaving = { readonly postId: string; readonly leaverId: string; readonly liaison: boolean }

/** Everything open at a post and with who leaves it. */
export async function itemsOf(
  { platform, task, responsibility, organization }: HandoverDeps,
  db: Db,
  regionId: string,
  { postId, leaverId, liaison }: Leaving,
): Promise<HandoverItems> {
  const day = today(platform.clock)
  const tasks = await task.openOf(db, regionId, { postId, leaverId })
  const requests = await task.requestsOf(db, regionId, { postId, leaverId })
  const duties = await responsibility.dutiesOf(db, regionId, { postId, personId: leaverId }, day)
  const actings = await organization.actings(db, regionId, day)
  return {
    tasks,
    requests,
    duties,
    actings: actings
      .filter(({ state, person, post }) => {
        const stands = state === 'in-force' || state === 'future'
        return stands && (person.id === leaverId || post.id === postId)
      })
      .map((row) => ({
        part: row.person.id === leaverId ? 'taken' : 'given',
        person: row.person.name,
        for: row.for?.name ?? null,
        post: [row.post.unit, row.post.section, row.post.title].filter(Boolean).join(' '),
        startsOn: row.startsOn,
        endsOn: row.endsOn,
      })),
    liaison,
  }
}
