import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Todo } from './calls.ts'

type Props = {
  readonly item: Todo['item']
  /** Where a vacant post stands, of which conference minutes are. */
  readonly facts?: Todo['facts']
  readonly className?: string
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** To the page of an item, whatever it is. */
export function ItemLink({ item, facts = {}, children, ...rest }: Props) {
  switch (item.kind) {
    case 'task':
      return (
        <Link to="/tasks/$id" params={{ id: item.id }} {...rest}>
          {children}
        </Link>
      )
    case 'handover':
      return (
        <Link to="/handovers/$id" params={{ id: item.id }} {...rest}>
          {children}
        </Link>
      )
    case 'filing':
      return (
        <Link to="/filing/$id" params={{ id: item.id }} {...rest}>
          {children}
        </Link>
      )
    case 'filing-period':
      return (
        <Link to="/filing" search={{ period: item.number, view: 'late' }} {...rest}>
          {children}
        </Link>
      )
    case 'coordination-request':
      return (
        <Link to="/requests/$id" params={{ id: item.id }} {...rest}>
          {children}
        </Link>
      )
    case 'conference':
      return (
        <Link to="/conferences/$id" params={{ id: item.id }} {...rest}>
          {children}
        </Link>
      )
    case 'minutes':
      return (
        <Link to="/conferences/$id/minutes" params={{ id: String(facts.conference ?? '') }} {...rest}>
          {children}
        </Link>
      )
    case 'resolution':
      return (
        <Link to="/resolutions" search={{ view: 'differing' }} {...rest}>
          {children}
        </Link>
      )
    case 'document':
      return (
        <Link to="/documents/$id" params={{ id: item.id }} {...rest}>
          {children}
        </Link>
      )
    case 'vacancy':
      return (
        <Link
          to="/organization"
          search={facts.unitId === undefined ? {} : { unit: String(facts.unitId) }}
          {...rest}
        >
          {children}
        </Link>
      )
  }
}
