/**
 * Every page of the system. A page is one route: its address, the words it needs (namespaces), its file.
 *
 *     const tasks = createRoute({
 *       getParentRoute: () => framed,
 *       path: '/tasks',
 *       ...lazyPage(['task'], () => import('../features/task/task-ledger.tsx'), 'TaskLedger'),
 *     })
 *
 * Pages in the frame need a session in good standing; pages in the gate (sign-in, first run) do not.
 */
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { parseAuditSearch } from '../features/audit/audit-search.ts'
import { parseCalendarSearch } from '../features/calendar/calendar-search.ts'
import { readRequestSearch } from '../features/conference/request-search.ts'
import { readResolutionSearch } from '../features/conference/resolution-search.ts'
import { readFilingSearch } from '../features/filing/filing-search.ts'
import { readFilingImportSearch } from '../features/filing/import-search.ts'
import { readItemSearch, readYearSearch } from '../features/conference/conference-search.ts'
import { readDocumentSearch, readNewSearch } from '../features/document/document-search.ts'
import { parseNewHandoverSearch } from '../features/handover/handover-search.ts'
import { parseBack } from '../features/identity/back-search.ts'
import { parseMechanismSearch } from '../features/mechanism/mechanism-search.ts'
import { parseOrganizationSearch } from '../features/organization/organization-search.ts'
import { parseMatrixSearch } from '../features/responsibility/matrix-search.ts'
import {
  readMethodologySearch,
  readPeriodSearch,
  readRankSearch,
  readReleaseSearch,
  readRowSearch,
  readScoreSearch,
  readMapSearch,
  readTierSearch,
} from '../features/scoring/scoring-search.ts'
import { readImportSearch } from '../features/task/import-search.ts'
import { pageOf, readLedgerSearch } from '../features/task/ledger-search.ts'
import { readNoticeSearch } from '../features/task/notice-search.ts'
import { readRecordSearch } from '../features/task/record-actions.ts'
import { readWorkbenchSearch } from '../features/workbench/todo-groups.ts'
import type { Standing } from '../lib/api.ts'
import { sessionQuery } from '../lib/session.ts'
import {
  firstStop,
  isWaitingRoom,
  passwordPath,
  secondFactorPath,
  signInPath,
  wayBack,
} from '../lib/standing.ts'
import { announceNavigation } from '../ui/page.tsx'
import { Loading } from '../ui/states.tsx'
import { Framed } from './frame.tsx'
import { Gate } from './gate.tsx'
import { lazyPage } from './lazy-page.ts'
import { queryClient } from './query-client.ts'
import { NoPage, Root, RouteFailure } from './root.tsx'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root })

type Arrival = {
  readonly context: { readonly queryClient: QueryClient }
  readonly location: { readonly pathname: string; readonly href: string }
}

async function inGoodStanding({ context, location }: Arrival): Promise<void> {
  const stop = firstStop(await context.queryClient.ensureQueryData(sessionQuery))
  if (stop !== null && stop !== location.pathname)
    throw redirect({ to: stop, search: { back: location.href } })
}

const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  component: Framed,
  beforeLoad: inGoodStanding,
})

/** Pages that fill the screen by themselves. */
const bare = createRoute({ getParentRoute: () => root, id: 'bare', beforeLoad: inGoodStanding })

/** Any address without a page: said inside the frame, to people who are signed in. */
const nowhere = createRoute({ getParentRoute: () => framed, path: '$', component: NoPage })

const gate = createRoute({ getParentRoute: () => root, id: 'gate', component: Gate })

/** Whoever is in need not sign in; an empty installation is filled first. */
const signIn = createRoute({
  getParentRoute: () => gate,
  path: '/sign-in',
  validateSearch: parseBack,
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (session.firstRun) throw redirect({ to: '/first-run' })
    if (session.signedIn) throw redirect({ href: wayBack(search.back) })
  },
  ...lazyPage(['identity'], () => import('../features/identity/sign-in.tsx'), 'SignIn'),
})

const firstRun = createRoute({
  getParentRoute: () => gate,
  path: '/first-run',
  validateSearch: (search: Readonly<Record<string, unknown>>): { token?: string } =>
    typeof search.token === 'string' ? { token: search.token } : {},
  ...lazyPage(['identity'], () => import('../features/identity/first-run.tsx'), 'FirstRun'),
})

/** One's own password and second factor: for everybody who is in, even where nothing else opens yet. */
const ownAccount = createRoute({
  getParentRoute: () => gate,
  id: 'own-account',
  validateSearch: parseBack,
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (!session.signedIn) throw redirect({ to: '/sign-in' })
  },
})
const password = createRoute({
  getParentRoute: () => ownAccount,
  path: '/account/password',
  ...lazyPage(['identity'], () => import('../features/identity/change-password.tsx'), 'ChangePassword'),
})
const secondFactor = createRoute({
  getParentRoute: () => ownAccount,
  path: '/account/second-factor',
  ...lazyPage(['identity'], () => import('../features/identity/second-factor.tsx'), 'SecondFactor'),
})
const accounts = createRoute({
  getParentRoute: () => framed,
  path: '/accounts',
  ...lazyPage(['identity'], () => import('../features/identity/accounts.tsx'), 'Accounts'),
})

const matrix = createRoute({
  getParentRoute: () => framed,
  path: '/responsibility',
  validateSearch: parseMatrixSearch,
  ...lazyPage(['responsibility'], () => import('../features/responsibility/matrix.tsx'), 'Matrix'),
})
const unitDuties = createRoute({
  getParentRoute: () => framed,
  path: '/responsibility/units',
  validateSearch: parseMatrixSearch,
  ...lazyPage(
    ['responsibility'],
    () => import('../features/responsibility/unit-duties.tsx'),
    'UnitDutiesPage',
  ),
})
const changes = createRoute({
  getParentRoute: () => framed,
  path: '/responsibility/changes',
  validateSearch: parseMatrixSearch,
  ...lazyPage(['responsibility'], () => import('../features/responsibility/changes.tsx'), 'Changes'),
})

const workbench = createRoute({
  getParentRoute: () => framed,
  path: '/',
  validateSearch: readWorkbenchSearch,
  ...lazyPage(['workbench'], () => import('../features/workbench/workbench.tsx'), 'Workbench'),
})
const tasks = createRoute({
  getParentRoute: () => framed,
  path: '/tasks',
  validateSearch: readLedgerSearch,
  ...lazyPage(['task', 'ledger'], () => import('../features/task/task-ledger.tsx'), 'TaskLedger'),
})
const paper = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/paper',
  validateSearch: readLedgerSearch,
  ...lazyPage(['task', 'ledger'], () => import('../features/task/paper/task-paper.tsx'), 'TaskPaper'),
})
const seriesList = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/series',
  ...lazyPage(['task', 'series'], () => import('../features/task/series/series-list.tsx'), 'SeriesList'),
})
const newSeries = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/series/new',
  ...lazyPage(['task', 'series'], () => import('../features/task/series/series-new.tsx'), 'SeriesNew'),
})
const series = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/series/$id',
  ...lazyPage(['task', 'series'], () => import('../features/task/series/series-record.tsx'), 'SeriesRecord'),
})
const editSeries = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/series/$id/edit',
  ...lazyPage(['task', 'series'], () => import('../features/task/series/series-edit.tsx'), 'SeriesEdit'),
})
const newTask = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/new',
  ...lazyPage(['task'], () => import('../features/task/task-new.tsx'), 'TaskNew'),
})
const importTasks = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/import',
  ...lazyPage(['task-import', 'task'], () => import('../features/task/task-import.tsx'), 'TaskImport'),
})
const importRecord = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/import/$id',
  validateSearch: readImportSearch,
  ...lazyPage(['task-import', 'task'], () => import('../features/task/import-record.tsx'), 'ImportRecord'),
})
/** A list of which only the page is turned. */
const pageSearch = ({ page }: Readonly<Record<string, unknown>>): { page?: number } =>
  pageOf(page) === 1 ? {} : { page: pageOf(page) }
const instructions = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/instructions',
  validateSearch: pageSearch,
  ...lazyPage(['task'], () => import('../features/task/task-instructions.tsx'), 'TaskInstructions'),
})
const taskNotices = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/notices',
  validateSearch: readNoticeSearch,
  ...lazyPage(['task', 'task-notice'], () => import('../features/task/task-notices.tsx'), 'TaskNotices'),
})
const task = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/$id',
  validateSearch: readRecordSearch,
  ...lazyPage(
    ['task', 'history', 'audit', 'ledger', 'task-notice'],
    () => import('../features/task/task-record.tsx'),
    'TaskRecord',
  ),
})
const editTask = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/$id/edit',
  ...lazyPage(['task'], () => import('../features/task/task-edit.tsx'), 'TaskEdit'),
})

const filings = createRoute({
  getParentRoute: () => framed,
  path: '/filing',
  validateSearch: readFilingSearch,
  ...lazyPage(['filing'], () => import('../features/filing/filings.tsx'), 'Filings'),
})
const filing = createRoute({
  getParentRoute: () => framed,
  path: '/filing/$id',
  ...lazyPage(['filing'], () => import('../features/filing/filing-record.tsx'), 'FilingRecord'),
})
const filingForm = createRoute({
  getParentRoute: () => framed,
  path: '/filing/$id/import',
  ...lazyPage(['filing'], () => import('../features/filing/sheet-upload.tsx'), 'FormUpload'),
})
const filingHistory = createRoute({
  getParentRoute: () => framed,
  path: '/filing/history',
  ...lazyPage(['filing'], () => import('../features/filing/sheet-upload.tsx'), 'HistoryUpload'),
})
const filingTargets = createRoute({
  getParentRoute: () => framed,
  path: '/filing/targets',
  ...lazyPage(['filing'], () => import('../features/filing/targets.tsx'), 'Targets'),
})
const filingImport = createRoute({
  getParentRoute: () => framed,
  path: '/filing/import/$id',
  validateSearch: readFilingImportSearch,
  ...lazyPage(['filing'], () => import('../features/filing/sheet-record.tsx'), 'SheetRecord'),
})
const filingCase = createRoute({
  getParentRoute: () => framed,
  path: '/filing/$id/case/$indicator',
  ...lazyPage(['filing'], () => import('../features/filing/case-study.tsx'), 'CaseStudy'),
})

const requests = createRoute({
  getParentRoute: () => framed,
  path: '/requests',
  validateSearch: readRequestSearch,
  ...lazyPage(['conference'], () => import('../features/conference/request-list.tsx'), 'RequestList'),
})
const deferredRequests = createRoute({
  getParentRoute: () => framed,
  path: '/requests/deferred',
  ...lazyPage(['conference'], () => import('../features/conference/request-list.tsx'), 'DeferredRequests'),
})
const newRequest = createRoute({
  getParentRoute: () => framed,
  path: '/requests/new',
  ...lazyPage(['conference'], () => import('../features/conference/request-new.tsx'), 'RequestNew'),
})
const request = createRoute({
  getParentRoute: () => framed,
  path: '/requests/$id',
  ...lazyPage(['conference'], () => import('../features/conference/request-record.tsx'), 'RequestRecord'),
})
const resolutions = createRoute({
  getParentRoute: () => framed,
  path: '/resolutions',
  validateSearch: readResolutionSearch,
  ...lazyPage(['conference'], () => import('../features/conference/resolution-board.tsx'), 'ResolutionBoard'),
})
const conferenceSeries = createRoute({
  getParentRoute: () => framed,
  path: '/conference-series',
  ...lazyPage(['conference', 'series'], () => import('../features/conference/series-page.tsx'), 'SeriesPage'),
})
const conferences = createRoute({
  getParentRoute: () => framed,
  path: '/conferences',
  validateSearch: readYearSearch,
  ...lazyPage(
    ['conference-record', 'conference'],
    () => import('../features/conference/conference-list.tsx'),
    'ConferenceList',
  ),
})
const conference = createRoute({
  getParentRoute: () => framed,
  path: '/conferences/$id',
  validateSearch: readItemSearch,
  ...lazyPage(
    ['conference-record', 'conference'],
    () => import('../features/conference/conference-record.tsx'),
    'ConferenceRecord',
  ),
})
const room = createRoute({
  getParentRoute: () => bare,
  path: '/conferences/$id/room',
  validateSearch: readItemSearch,
  ...lazyPage(
    ['conference-record', 'conference'],
    () => import('../features/conference/room-page.tsx'),
    'RoomPage',
  ),
})
const minutes = createRoute({
  getParentRoute: () => framed,
  path: '/conferences/$id/minutes',
  ...lazyPage(
    ['minutes', 'conference', 'document'],
    () => import('../features/conference/minutes-page.tsx'),
    'MinutesPage',
  ),
})

const documents = createRoute({
  getParentRoute: () => framed,
  path: '/documents',
  validateSearch: readDocumentSearch,
  ...lazyPage(['document'], () => import('../features/document/document-list.tsx'), 'DocumentList'),
})
const newDocument = createRoute({
  getParentRoute: () => framed,
  path: '/documents/new',
  validateSearch: readNewSearch,
  ...lazyPage(['document'], () => import('../features/document/document-new.tsx'), 'DocumentNew'),
})
const document = createRoute({
  getParentRoute: () => framed,
  path: '/documents/$id',
  ...lazyPage(['document'], () => import('../features/document/document-record.tsx'), 'DocumentRecord'),
})

const organization = createRoute({
  getParentRoute: () => framed,
  path: '/organization',
  validateSearch: parseOrganizationSearch,
  ...lazyPage(['organization'], () => import('../features/organization/organization.tsx'), 'Organization'),
})
const people = createRoute({
  getParentRoute: () => framed,
  path: '/people',
  ...lazyPage(['organization'], () => import('../features/organization/people.tsx'), 'People'),
})
const acting = createRoute({
  getParentRoute: () => framed,
  path: '/organization/acting',
  ...lazyPage(['organization'], () => import('../features/organization/acting.tsx'), 'Acting'),
})
const handovers = createRoute({
  getParentRoute: () => framed,
  path: '/handovers',
  validateSearch: pageSearch,
  ...lazyPage(['handover'], () => import('../features/handover/handovers.tsx'), 'Handovers'),
})
const newHandover = createRoute({
  getParentRoute: () => framed,
  path: '/handovers/new',
  validateSearch: parseNewHandoverSearch,
  ...lazyPage(['handover', 'task'], () => import('../features/handover/handover-new.tsx'), 'HandoverNew'),
})
const handover = createRoute({
  getParentRoute: () => framed,
  path: '/handovers/$id',
  ...lazyPage(['handover', 'task'], () => import('../features/handover/handover-sheet.tsx'), 'HandoverSheet'),
})
const calendar = createRoute({
  getParentRoute: () => framed,
  path: '/calendar',
  validateSearch: parseCalendarSearch,
  ...lazyPage(['calendar'], () => import('../features/calendar/calendar.tsx'), 'Calendar'),
})
const calendarNotice = createRoute({
  getParentRoute: () => framed,
  path: '/calendar/notice',
  validateSearch: parseCalendarSearch,
  ...lazyPage(['calendar', 'mechanism'], () => import('../features/calendar/notice-page.tsx'), 'NoticePage'),
})
const mechanism = createRoute({
  getParentRoute: () => framed,
  path: '/mechanism',
  validateSearch: parseMechanismSearch,
  ...lazyPage(['mechanism', 'audit'], () => import('../features/mechanism/mechanism.tsx'), 'Mechanism'),
})
const audit = createRoute({
  getParentRoute: () => framed,
  path: '/audit',
  validateSearch: parseAuditSearch,
  ...lazyPage(['audit', 'history'], () => import('../features/audit/audit.tsx'), 'Audit'),
})

const indicators = createRoute({
  getParentRoute: () => framed,
  path: '/indicators',
  validateSearch: readScoreSearch,
  ...lazyPage(['scoring'], () => import('../features/scoring/scoreboard.tsx'), 'Scoreboard'),
})
const indicator = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/$code',
  validateSearch: readPeriodSearch,
  ...lazyPage(['scoring'], () => import('../features/scoring/indicator.tsx'), 'Indicator'),
})
const ranking = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/ranking',
  validateSearch: readRankSearch,
  ...lazyPage(['scoring'], () => import('../features/scoring/ranking.tsx'), 'Ranking'),
})
const firstTier = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/first-tier',
  validateSearch: readTierSearch,
  ...lazyPage(
    ['scoring', 'task'],
    () => import('../features/scoring/first-tier/first-tier.tsx'),
    'FirstTier',
  ),
})
const influenceMap = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/map',
  validateSearch: readMapSearch,
  ...lazyPage(['scoring', 'task'], () => import('../features/scoring/map/influence-map.tsx'), 'InfluenceMap'),
})
const effects = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/effects',
  ...lazyPage(['scoring'], () => import('../features/scoring/effects.tsx'), 'Effects'),
})
const releases = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/releases',
  validateSearch: readReleaseSearch,
  ...lazyPage(['scoring'], () => import('../features/scoring/releases/releases.tsx'), 'Releases'),
})
const methodology = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/methodology',
  validateSearch: readMethodologySearch,
  ...lazyPage(
    ['methodology', 'scoring', 'mechanism'],
    () => import('../features/scoring/methodology/methodology.tsx'),
    'Methodology',
  ),
})
const rivals = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/rivals',
  ...lazyPage(['scoring'], () => import('../features/scoring/rivals/rivals.tsx'), 'Rivals'),
})
const rivalImport = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/rivals/$id',
  validateSearch: readRowSearch,
  ...lazyPage(['scoring'], () => import('../features/scoring/rivals/rival-import.tsx'), 'RivalImport'),
})

/** Pieces of the kit in every state; only while developing. */
const gallery = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/gallery',
        ...lazyPage([], () => import('./gallery.tsx'), 'Gallery'),
      }),
    ]
  : []

const routeTree = root.addChildren([
  framed.addChildren([
    workbench,
    tasks,
    paper,
    seriesList,
    newSeries,
    series,
    editSeries,
    newTask,
    importTasks,
    importRecord,
    instructions,
    taskNotices,
    task,
    editTask,
    indicators,
    indicator,
    ranking,
    firstTier,
    influenceMap,
    effects,
    releases,
    methodology,
    rivals,
    rivalImport,
    requests,
    deferredRequests,
    newRequest,
    request,
    resolutions,
    conferenceSeries,
    matrix,
    unitDuties,
    changes,
    filings,
    filing,
    filingCase,
    filingForm,
    filingHistory,
    filingTargets,
    filingImport,
    conferences,
    conference,
    minutes,
    documents,
    newDocument,
    document,
    organization,
    people,
    acting,
    handovers,
    newHandover,
    handover,
    accounts,
    calendar,
    calendarNotice,
    mechanism,
    audit,
    nowhere,
  ]),
  bare.addChildren([room]),
  gate.addChildren([signIn, firstRun, ownAccount.addChildren([password, secondFactor])]),
  ...gallery,
])

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NoPage,
  scrollRestoration: true,
})

router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
  if (pathChanged && router.state.resolvedLocation !== undefined) announceNavigation()
})

/** The server said so in the middle of something: go there, remember the way back; drafts stay. */
export function goByStanding(standing: Standing, reason: string | null): void {
  const { pathname, href } = router.state.location
  if (isWaitingRoom(pathname)) return
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey })
  const to = {
    'signed-out': signInPath,
    'change-password': passwordPath,
    'set-second-factor': secondFactorPath,
  }[standing]
  void router.navigate({
    to,
    search: {
      back: href,
      ...(standing === 'signed-out' ? { ended: true } : {}),
      ...(reason === 'signed-in-elsewhere' ? { elsewhere: true } : {}),
    },
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
