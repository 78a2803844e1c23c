/**
 * The frame's navigation. A group or page shows when its route exists and the person holds the right it asks
 * for; labels stand in the namespace `frame` under `nav.<key>`. New pages: one row here, one route in router.tsx.
 */
export type NavigationItem = {
  readonly key: string
  readonly path: string
  /** A verb of domain/identity/rights.ts; without one the page is everybody's. */
  readonly right?: string
  readonly children?: readonly NavigationItem[]
  /** How many wait there, of the requests’ own counts. */
  readonly counted?: 'open' | 'deferred'
  /** A line above: it is of another kind than what stands before it. */
  readonly apart?: boolean
}

export const navigation: readonly NavigationItem[] = [
  { key: 'workbench', path: '/' },
  {
    key: 'responsibility',
    path: '/responsibility',
    right: 'mechanism.view',
    children: [
      { key: 'responsibility-matrix', path: '/responsibility' },
      { key: 'responsibility-units', path: '/responsibility/units' },
      { key: 'responsibility-changes', path: '/responsibility/changes' },
    ],
  },
  {
    key: 'tasks',
    path: '/tasks',
    right: 'task.view',
    children: [
      { key: 'task-ledger', path: '/tasks' },
      { key: 'instructions', path: '/tasks/instructions' },
      { key: 'task-notices', path: '/tasks/notices' },
      { key: 'task-series', path: '/tasks/series', right: 'task.issue' },
    ],
  },
  {
    key: 'conferences',
    path: '/conferences',
    right: 'conference.view',
    children: [
      { key: 'conference-list', path: '/conferences' },
      { key: 'requests', path: '/requests', counted: 'open' },
      { key: 'requests-deferred', path: '/requests/deferred', counted: 'deferred' },
      { key: 'resolutions', path: '/resolutions' },
      { key: 'conference-series', path: '/conference-series', right: 'conference.convene' },
      { key: 'documents', path: '/documents', right: 'document.view' },
    ],
  },
  {
    key: 'indicators',
    path: '/indicators',
    right: 'scoring.view',
    children: [
      { key: 'indicator-scores', path: '/indicators' },
      { key: 'filing', path: '/filing', right: 'filing.view' },
      { key: 'indicator-ranking', path: '/indicators/ranking' },
      { key: 'indicator-first-tier', path: '/indicators/first-tier' },
      { key: 'indicator-map', path: '/indicators/map' },
      { key: 'indicator-effects', path: '/indicators/effects' },
      { key: 'indicator-releases', path: '/indicators/releases' },
      { key: 'indicator-methodology', path: '/indicators/methodology' },
      { key: 'indicator-rivals', path: '/indicators/rivals', right: 'scoring.rivals' },
    ],
  },
  {
    key: 'administration',
    path: '/organization',
    apart: true,
    children: [
      { key: 'organization', path: '/organization', right: 'organization.view' },
      { key: 'people', path: '/people', right: 'organization.view' },
      { key: 'acting', path: '/organization/acting', right: 'organization.view' },
      { key: 'handovers', path: '/handovers', right: 'handover.make' },
      { key: 'accounts', path: '/accounts', right: 'account.view' },
      { key: 'calendar', path: '/calendar', right: 'calendar.view' },
      { key: 'mechanism', path: '/mechanism', right: 'mechanism.view' },
      { key: 'audit', path: '/audit', right: 'audit.view' },
    ],
  },
]

type Seen = { readonly rights: readonly string[]; readonly exists: (path: string) => boolean }

/** What this person sees: groups without a page left are gone, a group leads to its first visible page. */
export function visible(items: readonly NavigationItem[], seen: Seen): readonly NavigationItem[] {
  return items.flatMap((item) => {
    if (item.right !== undefined && !seen.rights.includes(item.right)) return []
    if (item.children === undefined) return seen.exists(item.path) ? [item] : []
    const children = visible(item.children, seen)
    const first = children[0]
    return first === undefined ? [] : [{ ...item, path: first.path, children }]
  })
}

/** The way to a path: the group and page whose address is the longest beginning of it. */
export function trail(items: readonly NavigationItem[], path: string): readonly NavigationItem[] {
  const ways = items.flatMap((item) => [[item], ...(item.children ?? []).map((child) => [item, child])])
  const lengthOf = (way: readonly NavigationItem[]) => way.at(-1)?.path.length ?? 0
  return ways
    .filter((way) => contains(way.at(-1)?.path ?? '', path))
    .reduce<readonly NavigationItem[]>(
      (best, way) =>
        lengthOf(way) > lengthOf(best) || (lengthOf(way) === lengthOf(best) && way.length > best.length)
          ? way
          : best,
      [],
    )
}

function contains(parent: string, path: string): boolean {
  return path === parent || (parent !== '/' && path.startsWith(`${parent}/`))
}
