/** Tasks: dispatch, acknowledgement, decomposition, progress, closure. The rules are in domain/task. */
import type { Actor } from '../../../domain/identity/rights.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { Job } from '../../platform/jobs.ts'
import type { TaskDeps } from './deps.ts'
import { today } from '../../platform/clock.ts'
import type { Call, Db, Tx } from '../../platform/context.ts'
import { listTasksById } from './queries/by-id.ts'
import { countByIndicator, listByIndicator } from './queries/by-indicator.ts'
import { countBySeries } from './queries/by-series.ts'
import { countView } from './queries/ledger.ts'
import { listStandings } from './queries/standings.ts'
import { noticeFor } from './queries/notices.ts'
import { rememberedNames } from './queries/remembered-names.ts'
import { scopes } from './policy.ts'
import { type Also, dispatch, type Given } from './use-cases/dispatch.ts'
import { type ForConference, issueForConference } from './use-cases/issue-for-conference.ts'
import { checkForSeries, type ForSeries, issueForSeries } from './use-cases/issue-for-series.ts'
import { importJobs, type ImportRunner, importRunner } from './imports/runner.ts'
import { manyRoutesOf } from './routes-many.ts'
import { morningJob } from './morning.ts'
import { noticeRoutesOf } from './notice-routes.ts'
import { recomputationsOf, type Recomputations } from './recomputations.ts'
import { recomputeJob } from './recompute.ts'
import { recheckJob } from './rechecks.ts'
import { routesOf } from './routes.ts'
import { sheetRoutesOf } from './sheet-routes.ts'
import { countOpenOf, listNoticesOf, listOpenOf, listRequestsOf } from './queries/open-work.ts'
import { followDesk } from './use-cases/follow-desk.ts'
import { handOver, type HandingOver } from './use-cases/hand-over.ts'

export type { Calendar, TaskDeps } from './deps.ts'
export type { Desk } from './queries/open-work.ts'
export type { SeriesCounts } from './queries/by-series.ts'
export type { ForConference, IssuedForConference } from './use-cases/issue-for-conference.ts'
export type { TaskStanding } from './queries/standings.ts'
/** Words of states and lights in files that other modules write. */
export { wordsIn } from './sheet/words.ts'
export type { ForSeries } from './use-cases/issue-for-series.ts'
/** For checks of what is stored: a task as the rules see it. */
export { findTask } from './store.ts'
export type { TaskBrief } from './queries/by-id.ts'

export type TaskModule = {
  readonly routes: readonly BoundRoute[]
  readonly jobs: readonly Job[]
  /** For the calendar: due days that a notice reaches, computed anew. */
  readonly recomputations: Recomputations
  /** Files of tasks that are read and created beside the requests. */
  readonly imports: ImportRunner
  /** Somebody changed people, posts, units or the mechanism: names are read anew. */
  readonly forgetNames: () => void
  /** Short views of tasks for other pages' lists; the caller has established that they may be shown. */
  readonly briefs: (actor: Actor, ids: readonly string[]) => ReturnType<typeof listTasksById>
  /** Tasks the actor has acted on this month, as the ledger counts them. */
  readonly countHandled: (actor: Actor) => Promise<number>
  readonly countBySeries: (actor: Actor, ids: readonly string[]) => ReturnType<typeof countBySeries>
  /** Tasks by the indicator they are about, as the reader's ledger holds them. */
  readonly countByIndicator: (actor: Actor) => ReturnType<typeof countByIndicator>
  readonly listByIndicator: (actor: Actor, view: 'running' | 'closed') => ReturnType<typeof listByIndicator>
  /** A dispatch by somebody's hand, with what else is to be written in the same transaction. */
  readonly dispatch: (call: Call, given: Given, also: Also) => ReturnType<typeof dispatch>
  /** Holds what a series says against the mechanism; gives the post it will issue through. */
  readonly checkForSeries: (
    tx: Tx,
    call: Call,
    template: Omit<ForSeries['given'], 'deadline'>,
  ) => ReturnType<typeof checkForSeries>
  /** Dispatches inside the change of a series that is due. */
  readonly issueForSeries: (tx: Tx, issue: ForSeries) => ReturnType<typeof issueForSeries>
  /**
   * Dispatches what a conference or the leading group resolved, inside that change and in the actor's name; the
   * caller has authorised over the mechanism in force. A fault names the row: `rows.2.leadUnitId`.
   */
  readonly issueForConference: (tx: Tx, issue: ForConference) => ReturnType<typeof issueForConference>
  /** Where tasks stand now, as their ledger rows tell it, whoever asks; the caller has authorised. */
  readonly standings: (
    db: Db | Tx,
    regionId: string,
    ids: readonly string[],
  ) => ReturnType<typeof listStandings>
  /** A graded notice as its letter tells it, where the reader sees its task. */
  readonly noticeFor: typeof noticeFor
  /** What lies at posts and with people, and its way to others; the caller has authorised. */
  readonly openOf: typeof listOpenOf
  readonly requestsOf: typeof listRequestsOf
  readonly noticesOf: typeof listNoticesOf
  readonly countOpenOf: typeof countOpenOf
  /** Somebody at a post can sign in from now on; inside that change. */
  readonly followDesk: (
    under: { readonly tx: Tx; readonly regionId: string },
    postId: string,
  ) => Promise<void>
  readonly handOver: (under: Parameters<typeof handOver>[1], handing: HandingOver) => Promise<number>
}

export function taskModule(deps: TaskDeps): TaskModule {
  const { db } = deps.platform
  const imports = importRunner(deps)
  const names = rememberedNames()
  return {
    routes: [
      ...noticeRoutesOf(deps),
      ...routesOf(deps, names),
      ...manyRoutesOf(deps),
      ...sheetRoutesOf(deps, imports),
    ],
    jobs: [recomputeJob(deps), morningJob(deps), recheckJob(deps), ...importJobs(deps, imports)],
    recomputations: recomputationsOf(deps),
    imports,
    forgetNames: names.forget,
    briefs: (actor, ids) => listTasksById(deps, actor.regionId, ids),
    countHandled: (actor) =>
      countView(db, scopes(actor), { view: 'handled', parts: 'with' }, today(deps.platform.clock)),
    countByIndicator: (actor) => countByIndicator(db, scopes(actor), today(deps.platform.clock)),
    listByIndicator: (actor, view) => listByIndicator(db, scopes(actor), view, today(deps.platform.clock)),
    dispatch: (call, given, also) => dispatch(deps, call, given, also),
    countBySeries: (actor, ids) => countBySeries(db, scopes(actor), ids, today(deps.platform.clock)),
    checkForSeries: (tx, call, template) => checkForSeries(deps, tx, call, template),
    issueForSeries: (tx, issue) => issueForSeries(deps, tx, issue),
    issueForConference: (tx, issue) => issueForConference(deps, tx, issue),
    standings: (at, regionId, ids) => listStandings(deps, at, regionId, ids),
    noticeFor,
    openOf: listOpenOf,
    requestsOf: listRequestsOf,
    noticesOf: listNoticesOf,
    countOpenOf,
    followDesk: (under, postId) => followDesk(deps, under, postId),
    handOver: (under, handing) => handOver(deps, under, handing),
  }
}
