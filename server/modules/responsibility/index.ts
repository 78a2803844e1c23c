/** Who answers for which indicator on a day, and who named whom. */
import type { ResponsibilityDeps } from './deps.ts'
import { dutiesInForce, listBackupsOf, listDutiesOf } from './queries/duties-of.ts'
import { routesOf } from './routes.ts'
import { type Assignment, assignDuty } from './use-cases/assign.ts'
import { handOverDuties } from './use-cases/hand-over.ts'
import type { Db } from '../../platform/context.ts'
import type { Under } from '../organization/index.ts'

export type { Assignment } from './use-cases/assign.ts'
export type Responsibility = ReturnType<typeof responsibilityModule>

export function responsibilityModule(
  platform: ResponsibilityDeps['platform'],
  others: Omit<ResponsibilityDeps, 'platform'>,
) {
  const deps = { platform, ...others }
  return {
    routes: routesOf(deps),
    dutiesOf: (db: Db, regionId: string, whose: Parameters<typeof listDutiesOf>[3], day: string) =>
      listDutiesOf(deps, db, regionId, whose, day),
    backupsOf: (db: Db, regionId: string, postId: string, day: string) =>
      listBackupsOf(deps, db, regionId, postId, day),
    /** Everybody's duties in force on a day. */
    duties: async (db: Db, regionId: string, day: string) =>
      (await dutiesInForce(deps, db, regionId, day)).duties,
    handOver: (under: Under, people: Parameters<typeof handOverDuties>[2]) =>
      handOverDuties(deps, under, people),
    /** Inside somebody else's change: the caller has authorised. */
    assign: (under: Under, assignment: Assignment) => assignDuty(deps, under, assignment),
  }
}
