import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../contract/identity.ts'
import { useReachable } from '../lib/network.ts'
import { useSession } from '../lib/session.ts'
import { OfflineBanner } from '../ui/states.tsx'
import { ActingNote } from './acting-note.tsx'
import { navigation, trail, visible } from './navigation.ts'
import { SideNavigation } from './side-navigation.tsx'
import { TabBar } from './tab-bar.tsx'
import { TopBar } from './top-bar.tsx'
import './frame.css'

/** The frame around the pages of people who are signed in. */
export function Framed() {
  const session = useSession()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { routesByPath } = useRouter()
  return session === undefined ? null : (
    <Frame session={session} path={path} exists={(candidate) => candidate in routesByPath}>
      <Outlet />
    </Frame>
  )
}

type FrameProps = {
  readonly session: SessionView
  readonly path: string
  /** Whether there is a page at an address. */
  readonly exists: (path: string) => boolean
  readonly children: ReactNode
}

export function Frame({ session, path, exists, children }: FrameProps) {
  const reachable = useReachable()
  const items = visible(navigation, { rights: session.account?.rights ?? [], exists })
  const here = trail(items, path)
  return (
    <div className="frame">
      <aside className="side">
        <Mark session={session} />
        <SideNavigation items={items} here={here} session={session} />
      </aside>
      <TopBar here={here} session={session} />
      <main className="main" id="main" tabIndex={-1}>
        {reachable ? null : <OfflineBanner />}
        <ActingNote session={session} />
        {children}
      </main>
      <TabBar items={items} here={here} session={session} />
    </div>
  )
}

/** The name of the system, the region below it. */
export function Mark({ session }: { readonly session: SessionView }) {
  const { t } = useTranslation('frame')
  return (
    <Link to="/" className="mark">
      <b>{t('name')}</b>
      {session.mechanism === null ? null : (
        <span>{t('region', { region: session.mechanism.regionName })}</span>
      )}
    </Link>
  )
}
