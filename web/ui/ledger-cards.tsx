import type { ReactNode } from 'react'
import type { Column } from './ledger-column.ts'

type Props<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly late?: (row: Row) => boolean
}

/** A ledger on a phone: each row a card of two lines. */
export function Cards<Row>({ columns, rows, rowKey, late }: Props<Row>) {
  const cell = (row: Row, place: Column<Row>['card']): ReactNode =>
    columns.find((column) => column.card === place)?.cell(row)
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={rowKey(row)} className={late?.(row) === true ? 'late' : undefined}>
          <span className="title">{cell(row, 'title')}</span>
          <span className="light-cell">{cell(row, 'light')}</span>
          <span className="meta">
            <span>{cell(row, 'number')}</span>
            <span>{cell(row, 'state')}</span>
            <span>{cell(row, 'holder')}</span>
          </span>
          <span className="due-cell">{cell(row, 'due')}</span>
        </li>
      ))}
    </ul>
  )
}
