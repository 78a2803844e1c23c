import { Link, type LinkProps } from '@tanstack/react-router'
import { formatCount } from '../lib/format.ts'
import './chips.css'

export type Tab = {
  readonly key: string
  readonly label: string
  readonly count?: number | undefined
  /** Counts of what is late or nearly so. */
  readonly tone?: 'amber' | 'red' | undefined
  /** Where it leads: views are addresses, so that they can be kept and sent. */
  readonly link: LinkProps
}

export function Tabs({
  label,
  tabs,
  current,
}: {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          {...tab.link}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          className={tab.count === 0 ? undefined : tab.tone}
          aria-current={tab.key === current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count === undefined ? null : <b>{formatCount(tab.count)}</b>}
        </Link>
      ))}
    </nav>
  )
}
