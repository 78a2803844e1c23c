import type { CSSProperties } from 'react'
import type { Column } from './ledger-column.ts'
import { DownIcon, UpIcon } from './icons.tsx'

export type Sorting = {
  readonly key: string
  readonly descending: boolean
  readonly onSort: (key: string, descending: boolean) => void
}

type Props<Row> = {
  readonly column: Column<Row>
  readonly sorting: Sorting | undefined
  readonly className: string
  readonly style: CSSProperties
}

export function SortHead<Row>({ column, sorting, className, style }: Props<Row>) {
  if (column.sortable !== true || sorting === undefined) {
    return (
      <th scope="col" className={className} style={style}>
        {column.title}
      </th>
    )
  }
  const active = sorting.key === column.key
  const descending = active && sorting.descending
  return (
    <th
      scope="col"
      className={className}
      style={style}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="sort"
        onClick={() => sorting.onSort(column.key, active && !descending)}
      >
        {column.title}
        {active ? descending ? <DownIcon /> : <UpIcon /> : null}
      </button>
    </th>
  )
}
