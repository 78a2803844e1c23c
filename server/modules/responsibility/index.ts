/** Who answers for which indicator on a day, and who named whom. */
import type { ResponsibilityDeps } from './deps.ts'
import { routesOf } from './routes.ts'
import { type Assignment, assignDuty } from './use-cases/assign.ts'
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
    /** Inside somebody else's change: the caller has authorised. */
    assign: (under: Under, assignment: Assignment) => assignDuty(deps, under, assignment),
  }
}
