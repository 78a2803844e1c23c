/** How wide a table is: in portrait, on a page turned round, or on none. */
import type { TableBlock } from './content.ts'
import type { DocumentLayout } from './layout.ts'

/** White space beside the text of a cell, both sides together, in characters of the table. */
const cellMargin = 0.8

const pointsPerMillimetre = 72 / 25.4

export type TableFit = 'portrait' | 'landscape' | 'too-wide'

/** Characters the columns of a table ask for. */
export const widthOf = ({ columns }: Pick<TableBlock, 'columns'>): number =>
  columns.reduce((sum, { width }) => sum + width + cellMargin, 0)

/** Characters a line of the table has room for. */
export function roomOf({ page, sizes }: DocumentLayout): {
  readonly portrait: number
  readonly landscape: number
} {
  const characters = (millimetres: number) => (millimetres * pointsPerMillimetre) / sizes.table
  return { portrait: characters(page.textWidth), landscape: characters(page.textHeight) }
}

/** Wider than the page: turned round (A4 横排), and if that is not enough it is a fault. */
export function fitOf(table: Pick<TableBlock, 'columns'>, layout: DocumentLayout): TableFit {
  const width = widthOf(table)
  const { portrait, landscape } = roomOf(layout)
  return width <= portrait ? 'portrait' : width <= landscape ? 'landscape' : 'too-wide'
}
