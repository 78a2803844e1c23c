/** People come and go: handover sheets, who left without one, posts that stand vacant. */
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Job } from '../../platform/jobs.ts'
import type { HandoverDeps, Under } from './deps.ts'
import { listBriefs } from './queries/sheets.ts'
import { routesOf } from './routes.ts'
import { carryOutDue } from './use-cases/carry-out.ts'
import { reviewAll, reviewVacancy } from './use-cases/review-vacancy.ts'

export function handoverModule(deps: HandoverDeps) {
  return {
    routes: routesOf(deps),
    jobs: [
      { name: 'handover-due', cron: '5 * * * *', run: () => carryOutDue(deps) },
      { name: 'handover-vacancies', cron: '40 0 * * *', run: () => reviewAll(deps) },
    ] satisfies readonly Job[],
    /** Inside every change of who holds a post. */
    holdersChanged: (under: Under, postId: string) => reviewVacancy(deps, under, postId),
    reviewAll: () => reviewAll(deps),
    briefs: (actor: Actor, ids: readonly string[]) => listBriefs(deps.platform.db, actor.regionId, ids),
  }
}
