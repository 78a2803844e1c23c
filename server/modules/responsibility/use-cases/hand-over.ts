import { today } from '../../../platform/clock.ts'
import type { Under } from '../../organization/index.ts'
import type { ResponsibilityDeps } from '../deps.ts'
import { dutiesInForce } from '../queries/duties-of.ts'
import { assignDuty } from './assign.ts'

/**
 * Duties that name a person go to another, from today on; the row before ends and stays. Duties that name a
 * post are whoever's holds it: they need no hand. Inside somebody else's change: the caller has authorised.
 */
export async function handOverDuties(
  deps: ResponsibilityDeps,
  under: Under,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> {
  const day = today(deps.platform.clock)
  const { duties } = await dutiesInForce(deps, under.tx, under.regionId, day)
  const named = duties.filter(
    ({ responsiblePersonId, endsOn }) => responsiblePersonId === from && endsOn === null,
  )
  for (const duty of named)
    await assignDuty(deps, under, {
      code: duty.code,
      leadershipMemberPostId: duty.leadershipMemberPostId,
      sectionId: duty.sectionId,
      responsiblePostId: null,
      responsiblePersonId: to,
      backupPostId: duty.backupPostId,
      startsOn: day,
    })
  return named.length
}
