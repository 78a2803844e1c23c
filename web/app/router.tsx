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
import { parseBack } from '../features/identity/back-search.ts'
import { parseMechanismSearch } from '../features/mechanism/mechanism-search.ts'
import { parseOrganizationSearch } from '../features/organization/organization-search.ts'
import { parseMatrixSearch } from '../features/responsibility/matrix-search.ts'
import { pageOf, readLedgerSearch } from '../features/task/ledger-search.ts'
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

const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  component: Framed,
  beforeLoad: async ({ context, location }) => {
    const stop = firstStop(await context.queryClient.ensureQueryData(sessionQuery))
    if (stop !== null && stop !== location.pathname)
      throw redirect({ to: stop, search: { back: location.href } })
  },
})

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
  ...lazyPage(['task'], () => import('../features/task/task-ledger.tsx'), 'TaskLedger'),
})
const newTask = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/new',
  ...lazyPage(['task'], () => import('../features/task/task-new.tsx'), 'TaskNew'),
})
const instructions = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/instructions',
  validateSearch: ({ page }: Readonly<Record<string, unknown>>): { page?: number } =>
    pageOf(page) === 1 ? {} : { page: pageOf(page) },
  ...lazyPage(['task'], () => import('../features/task/task-instructions.tsx'), 'TaskInstructions'),
})
const task = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/$id',
  validateSearch: readRecordSearch,
  ...lazyPage(['task'], () => import('../features/task/task-record.tsx'), 'TaskRecord'),
})
const editTask = createRoute({
  getParentRoute: () => framed,
  path: '/tasks/$id/edit',
  ...lazyPage(['task'], () => import('../features/task/task-edit.tsx'), 'TaskEdit'),
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
const calendar = createRoute({
  getParentRoute: () => framed,
  path: '/calendar',
  validateSearch: parseCalendarSearch,
  ...lazyPage(['calendar'], () => import('../features/calendar/calendar.tsx'), 'Calendar'),
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
  ...lazyPage(['audit'], () => import('../features/audit/audit.tsx'), 'Audit'),
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
    newTask,
    instructions,
    task,
    editTask,
    matrix,
    unitDuties,
    changes,
    organization,
    people,
    accounts,
    calendar,
    mechanism,
    audit,
    nowhere,
  ]),
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
export function goByStanding(standing: Standing): void {
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
    search: standing === 'signed-out' ? { back: href, ended: true } : { back: href },
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
