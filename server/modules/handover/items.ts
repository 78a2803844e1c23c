/** What is handed over, and what waits at posts: every list here has its count from the same query. */
import type { HandoverItems } from '../../../contract/handover.ts'
import { type Brought, workUntil } from '../../../domain/handover/work-until.ts'
import type { Day } from '../../../domain/kernel.ts'
import { today } from '../../platform/clock.ts'
import type { Db } from '../../platform/context.ts'
import type { Desk } from '../task/index.ts'
import type { HandoverDeps } from './deps.ts'
import type { SheetRow } from './store.ts'

export type Leaving = Desk & { readonly leaverId: string; readonly liaison: boolean }

type Left = {
  readonly id: string
  readonly postId: string
  readonly personId: string
  readonly lastDay: Day
  readonly brings: Brought | null
}
type Tenures = Parameters<typeof workUntil>[1]

/** What somebody who leaves a post hands over, as far as it is theirs. */
export const leavingOf = ({ id: tenureId, postId, personId, lastDay, brings }: Left, tenures: Tenures) => ({
  postId,
  leaverId: personId,
  until: workUntil({ tenureId, lastDay, brings }, tenures),
})

export const leavingBy = (sheet: SheetRow, tenures: Tenures) =>
  leavingOf(
    {
      id: sheet.tenure_id,
      postId: sheet.post_id,
      personId: sheet.leaver_id,
      lastDay: sheet.last_day,
      brings:
        sheet.successor_id === null
          ? null
          : { sheetId: sheet.id, personId: sheet.successor_id, on: sheet.takes_over_on },
    },
    tenures,
  )

/** Whatever waits at a post, whoever held it. */
export const atPost = (postId: string): Desk => ({ postId, leaverId: null, until: null })

/** Everything open at a post and with who leaves it. */
export async function itemsOf(
  deps: HandoverDeps,
  db: Db,
  regionId: string,
  leaving: Leaving,
): Promise<HandoverItems> {
  const { platform, task, organization } = deps
  const { postId, leaverId, liaison } = leaving
  const waiting = await waitingAt(deps, db, regionId, leaving)
  const requests = await task.requestsOf(db, regionId, leaving)
  const actings = await organization.actings(db, regionId, today(platform.clock))
  return {
    ...waiting,
    requests,
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

/** Open tasks, notices without a signature, and duties at a desk. */
export async function waitingAt(deps: HandoverDeps, db: Db, regionId: string, desk: Desk) {
  const [tasks, [notices = []], [duties = []]] = await Promise.all([
    deps.task.openOf(db, regionId, desk),
    deps.task.noticesOf(db, regionId, [desk]),
    dutiesAt(deps, db, regionId, [desk]),
  ])
  return { tasks, notices, duties }
}

/** How many of each, desk by desk. */
export async function countWaiting(deps: HandoverDeps, db: Db, regionId: string, desks: readonly Desk[]) {
  const [tasks, notices, duties] = await Promise.all([
    deps.task.countOpenOf(db, regionId, desks),
    deps.task.noticesOf(db, regionId, desks),
    dutiesAt(deps, db, regionId, desks),
  ])
  return desks.map((_, n) => ({
    tasks: tasks[n] ?? 0,
    notices: notices[n]?.length ?? 0,
    duties: duties[n]?.length ?? 0,
  }))
}

/**
 * Duties of a post go with it to whoever holds it, and stay with who leaves only while nobody does. Of a post
 * asked about by itself, being another's backup keeps nobody waiting.
 */
async function dutiesAt(
  { responsibility, platform }: HandoverDeps,
  db: Db,
  regionId: string,
  desks: readonly Desk[],
) {
  const all = await responsibility.dutiesOf(
    db,
    regionId,
    desks.map(({ postId, leaverId, until }) => ({
      postId: until === null ? postId : null,
      personId: leaverId,
    })),
    today(platform.clock),
  )
  return all.map((duties, n) =>
    desks[n]?.leaverId === null ? duties.filter(({ part }) => part !== 'backup') : [...duties],
  )
}
