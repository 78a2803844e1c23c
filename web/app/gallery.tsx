import { useRouterState } from '@tanstack/react-router'
import type { SessionView } from '../../contract/identity.ts'
import { queryClient } from './query-client.ts'
import { sessionQuery } from '../lib/session.ts'
import { Frame } from './frame.tsx'
import { ConferenceGallery } from './gallery/conference-gallery.tsx'
import { ControlsGallery } from './gallery/controls-gallery.tsx'
import { LedgerGallery } from './gallery/ledger-gallery.tsx'
import { RecordGallery } from './gallery/record-gallery.tsx'
import { StatesGallery } from './gallery/states-gallery.tsx'
import { verbs } from '../../domain/identity/rights.ts'

/** Invented, like every name and figure here. */
const session: SessionView = {
  signedIn: true,
  demo: true,
  firstRun: false,
  mechanism: {
    id: '0198c1f0-0000-7000-8000-000000000009',
    title: '优化营商环境协同联动工作机制',
    regionName: '襄垣县',
    places: { own: 'county', compared: 'county', within: 'province' },
  },
  account: {
    id: '0198c1f0-0000-7000-8000-000000000001',
    login: 'li',
    name: '李某某',
    unit: '行政审批局',
    post: '副局长',
    standing: 'good',
    secondFactor: true,
    rights: [...verbs],
    grants: [],
    acting: [],
  },
  todoCount: 10,
  today: '2026-11-22',
}

const shows = {
  ledger: { path: '/tasks', page: LedgerGallery },
  record: { path: '/tasks/0198', page: RecordGallery },
  controls: { path: '/organization', page: ControlsGallery },
  states: { path: '/audit', page: StatesGallery },
  conference: { path: '/requests', page: ConferenceGallery },
} as const

queryClient.setQueryData(sessionQuery.queryKey, session)

/** `/gallery?show=ledger|record|controls|states|conference` */
export function Gallery() {
  const show = new URLSearchParams(useRouterState({ select: (state) => state.location.searchStr })).get(
    'show',
  )
  const { path, page: Page } = new Map(Object.entries(shows)).get(show ?? '') ?? shows.ledger
  return (
    <Frame session={session} path={path} exists={() => true}>
      <Page />
    </Frame>
  )
}
