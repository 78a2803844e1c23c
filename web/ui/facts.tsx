import type { ReactNode } from 'react'
import './record.css'

export type Fact = {
  readonly label: string
  readonly value: ReactNode
  /** Over both columns. */
  readonly wide?: boolean
}

/** Facts in two columns, one on a phone. What is not known is left out, not dashed. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className="facts">
      {known.map((fact) => (
        <div key={fact.label} className={fact.wide === true ? 'wide' : undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
