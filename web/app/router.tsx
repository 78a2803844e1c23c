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
import type { Standing } from '../lib/api.ts'
import { sessionQuery } from '../lib/session.ts'
import { firstStop, isWaitingRoom, passwordPath, secondFactorPath, signInPath } from '../lib/standing.ts'
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

const routeTree = root.addChildren([framed.addChildren([nowhere]), gate.addChildren([]), ...gallery])

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
  void router.navigate({ to, search: { back: href } })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
