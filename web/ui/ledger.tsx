import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePhone } from '../lib/use-phone.ts'
import type { Column } from './ledger-column.ts'
import { Cards } from './ledger-cards.tsx'
import { Pager, type PagerProps } from './pager.tsx'
import { type Selection, PickAll, Picked, PickRow } from './selection.tsx'
import { SortHead, type Sorting } from './sort-head.tsx'
import './ledger.css'
import './sheet.css'

export type { Column }

type LedgerProps<Row> = {
  /** What the rows are: `任务`. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly late?: (row: Row) => boolean
  readonly selection?: Selection<Row> | undefined
  readonly sorting?: Sorting | undefined
  /** Totals by column key. */
  readonly foot?: Readonly<Record<string, ReactNode>> | undefined
  readonly pager?: PagerProps | undefined
  /** At the right below: `截至 2026-11-22 周日 20:00`. */
  readonly note?: ReactNode
  /** Shown in place of the table when there is no row. */
  readonly empty: ReactNode
  readonly dense?: boolean
}

/** A ledger: sticky head, number and title; selection with its bar; totals; cards on a phone. */
export function Ledger<Row>(props: LedgerProps<Row>) {
  const phone = usePhone()
  const { label, rows, empty, pager, note } = props
  return (
    <>
      <section className="sheet" aria-label={label}>
        {rows.length === 0 ? empty : phone ? <Cards {...props} /> : <Table {...props} />}
      </section>
      {rows.length === 0 || (pager === undefined && note === undefined) ? null : (
        <div className="pager note">
          {pager === undefined ? <span /> : <Pager {...pager} />}
          <span>{note}</span>
        </div>
      )}
    </>
  )
}

function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  late,
  selection,
  sorting,
  foot,
  dense = false,
}: LedgerProps<Row>) {
  const { t } = useTranslation('common')
  const place = placesOf(columns, selection !== undefined)
  return (
    <>
      {selection === undefined ? null : <Picked selection={selection} />}
      {/* Scrolls by itself, so it can be reached and scrolled by key. */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('ledger.scroll', { label })}>
        <table className={`table ledger ${dense ? 'dense' : ''}`}>
          <thead>
            <tr>
              {selection === undefined ? null : <PickAll selection={selection} keys={rows.map(rowKey)} />}
              {columns.map((column) => (
                <SortHead key={column.key} column={column} sorting={sorting} {...place(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const key = rowKey(row)
              const state = [
                late?.(row) === true && 'late',
                selection?.selected.has(key) === true && 'selected',
              ]
              return (
                <tr key={key} className={state.filter(Boolean).join(' ') || undefined}>
                  {selection === undefined ? null : <PickRow selection={selection} row={row} id={key} />}
                  {columns.map((column) => (
                    <td key={column.key} {...place(column)}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
          {foot === undefined ? null : (
            <tfoot>
              <tr>
                {selection === undefined ? null : <td className="pick stick" />}
                {columns.map((column) => (
                  <td key={column.key} {...place(column)}>
                    {foot[column.key]}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  )
}

type Place = { readonly className: string; readonly style: CSSProperties }

/** Class and width of each column; where its left edge stays, if it is sticky. */
function placesOf<Row>(columns: readonly Column<Row>[], selectable: boolean): (column: Column<Row>) => Place {
  const places = new Map<string, Place>()
  let left = selectable ? 40 : 0
  for (const column of columns) {
    const className = [column.look, column.align === 'end' && 'num', column.stick === true && 'stick']
    const width = column.width === undefined ? {} : { width: rem(column.width), minWidth: rem(column.width) }
    const stuck = column.stick === true ? { left: rem(left) } : {}
    if (column.stick === true) left += column.width ?? 0
    places.set(column.key, { className: className.filter(Boolean).join(' '), style: { ...width, ...stuck } })
  }
  return (column) => places.get(column.key) ?? { className: '', style: {} }
}

const rem = (pixels: number): string => `${pixels / 100}rem`
