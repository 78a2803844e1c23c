/** Every route of the platform, in one table: served, described and tested from here. */
import { actingRoutes } from './acting.ts'
import { auditRoutes } from './audit.ts'
import { caseStudyRoutes } from './case-study.ts'
import { documentRoutes } from './document.ts'
import { filingSheetRoutes } from './filing-sheet.ts'
import { filingRoutes } from './filing.ts'
import { handoverRoutes } from './handover.ts'
import { conferenceSeriesRoutes } from './conference-series.ts'
import { conferenceRoutes } from './conference.ts'
import { conferenceMinutesRoutes } from './conference-minutes.ts'
import { coordinationRequestRoutes } from './coordination-request.ts'
import { identityRoutes } from './identity.ts'
import { calendarNoticeRoutes } from './calendar-notice.ts'
import { calendarRoutes, mechanismRoutes } from './mechanism.ts'
import { organizationRoutes } from './organization.ts'
import { recordHistoryRoutes } from './record-history.ts'
import { resolutionRoutes } from './resolution.ts'
import { responsibilityRoutes } from './responsibility.ts'
import type { Route } from './route.ts'
import { savedViewRoutes } from './saved-view.ts'
import { scoringFirstTierRoutes } from './scoring-first-tier.ts'
import { scoringInfluenceRoutes } from './scoring-influences.ts'
import { scoringMethodologyRoutes } from './scoring-methodologies.ts'
import { scoringRivalRoutes } from './scoring-rivals.ts'
import { scoringRoutes } from './scoring.ts'
import { systemRoutes } from './system.ts'
import { taskHistoryRoutes } from './task-history.ts'
import { taskBulkRoutes } from './task-bulk.ts'
import { taskPaperRoutes } from './task-paper.ts'
import { taskSeriesRoutes } from './task-series.ts'
import { taskSheetRoutes } from './task-sheet.ts'
import { taskRoutes } from './task.ts'
import { taskNoticeRoutes } from './task-notice.ts'
import { taskMergeRoutes } from './task-merge.ts'
import { taskRecheckRoutes } from './task-recheck.ts'
import { unreadRoutes } from './unread.ts'
import { workbenchRoutes } from './workbench.ts'

export const allRoutes: readonly Route[] = [
  systemRoutes,
  identityRoutes,
  organizationRoutes,
  actingRoutes,
  responsibilityRoutes,
  recordHistoryRoutes,
  mechanismRoutes,
  calendarRoutes,
  calendarNoticeRoutes,
  taskNoticeRoutes,
  taskRoutes,
  taskHistoryRoutes,
  taskBulkRoutes,
  taskPaperRoutes,
  taskSeriesRoutes,
  savedViewRoutes,
  taskSheetRoutes,
  handoverRoutes,
  taskMergeRoutes,
  taskRecheckRoutes,
  scoringRoutes,
  scoringMethodologyRoutes,
  scoringRivalRoutes,
  scoringFirstTierRoutes,
  scoringInfluenceRoutes,
  filingRoutes,
  caseStudyRoutes,
  filingSheetRoutes,
  coordinationRequestRoutes,
  conferenceRoutes,
  conferenceSeriesRoutes,
  conferenceMinutesRoutes,
  resolutionRoutes,
  documentRoutes,
  workbenchRoutes,
  unreadRoutes,
  auditRoutes,
].flatMap((routes): Route[] => Object.values(routes))
