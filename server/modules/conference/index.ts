/** The joint conference: what units ask it to settle, what was agreed, and what became of it. */
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { By, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import type { ConferenceDeps } from './deps.ts'
import { listConferenceBriefs } from './queries/conference-briefs.ts'
import { listConferencesBetween } from './queries/conference-list.ts'
import { listRequestBriefs } from './queries/request-briefs.ts'
import { listMinutesBriefs, listResolutionBriefs } from './queries/minutes-briefs.ts'
import { conferenceRoutesOf } from './routes-conferences.ts'
import { minutesRoutesOf } from './routes-minutes.ts'
import { requestRoutesOf } from './routes-requests.ts'
import { resolutionRoutesOf } from './routes-resolutions.ts'
import { closeOpinions } from './use-cases/close-opinions.ts'
import { planDue } from './use-cases/conference-series.ts'
import { type MinutesIssued, minutesIssued, minutesKept } from './use-cases/minutes-finish.ts'
import { watchMinutes } from './use-cases/minutes-watch.ts'
import { documentIssued, wakeDue } from './use-cases/wake-request.ts'
import { watchDifferences } from './use-cases/watch-differences.ts'

export function conferenceModule(deps: ConferenceDeps) {
  return {
    routes: [
      ...requestRoutesOf(deps),
      ...conferenceRoutesOf(deps),
      ...minutesRoutesOf(deps),
      ...resolutionRoutesOf(deps),
    ] satisfies readonly BoundRoute[],
    jobs: [
      { name: 'conference-wake', cron: '*/5 * * * *', run: () => wakeDue(deps) },
      { name: 'conference-series', cron: '25 6-20 * * *', run: () => planDue(deps) },
      { name: 'conference-opinions', cron: '10 0,6-20 * * *', run: () => closeOpinions(deps) },
      { name: 'conference-minutes', cron: '20 0,6-20 * * *', run: () => watchMinutes(deps) },
      { name: 'conference-differences', cron: '*/10 * * * *', run: () => watchDifferences(deps) },
    ] satisfies readonly Job[],
    briefs: async (actor: Actor, ids: readonly string[]) => [
      ...(await listRequestBriefs(deps, actor, ids)),
      ...(await listConferenceBriefs(deps, actor, ids)),
      ...(await listMinutesBriefs(deps, actor, ids)),
      ...(await listResolutionBriefs(deps, actor, ids)),
    ],
    between: (actor: Actor, days: { readonly from: Day; readonly to: Day }) =>
      listConferencesBetween(deps, actor, days),
    /** Inside the change that issues a document: deferred items that wait for it wake with it. */
    documentIssued: (tx: Tx, issued: { readonly regionId: string; readonly documentId: string }) =>
      documentIssued(deps, tx, issued),
    /** Inside the change that issues the document of minutes: they are numbered and locked with it. */
    minutesIssued: (tx: Tx, by: By, issued: MinutesIssued) => minutesIssued(deps, tx, by, issued),
    /** Whether an edited document of minutes still says what their rows say. */
    minutesKept,
  }
}
