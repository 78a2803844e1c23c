/** Every route of the platform, in one table: served, described and tested from here. */
import { auditRoutes } from './audit.ts'
import { identityRoutes } from './identity.ts'
import { calendarRoutes, mechanismRoutes } from './mechanism.ts'
import { organizationRoutes } from './organization.ts'
import { responsibilityRoutes } from './responsibility.ts'
import type { Route } from './route.ts'
import { systemRoutes } from './system.ts'
import { taskRoutes } from './task.ts'
import { workbenchRoutes } from './workbench.ts'

export const allRoutes: readonly Route[] = [
  systemRoutes,
  identityRoutes,
  organizationRoutes,
  responsibilityRoutes,
  mechanismRoutes,
  calendarRoutes,
  taskRoutes,
  workbenchRoutes,
  auditRoutes,
].flatMap((routes): Route[] => Object.values(routes))
