/** A table row by row; a row that has no room goes on over the page line by line, below the heads of its columns. */
import { type Line, linesOf } from './lines.ts'
import type { Cell, Paragraph, Table } from './page-model.ts'
import { type Placed, placeLine } from './placed.ts'

type Sheet = { readonly items: Placed[]; y: number; blank: boolean }

type Ground = {
  readonly x: number
  readonly bottom: number
  /** The sheet that has room for so much, as long as anything is on it. */
  readonly room: (height: number) => Sheet
  readonly next: () => Sheet
}

type CellLine = { readonly paragraph: Paragraph; readonly line: Line; readonly first: boolean }
type Row = readonly (readonly CellLine[])[]

export function placeTable(table: Table, { x, bottom, room, next }: Ground): void {
  const { widths, padding, heads } = table
  const rows = table.rows.map(
    (row): Row => row.map((cell, n) => linesOfCell(cell, (widths[n] ?? 0) - 2 * padding.x)),
  )
  const put = (sheet: Sheet, row: Row) => {
    const height = heightOfRow(row) + 2 * padding.y
    let at = x
    row.forEach((lines, n) => {
      const width = widths[n] ?? 0
      sheet.items.push({ kind: 'box', x: at, y: sheet.y, width, height })
      let y = sheet.y + (height - heightOf(lines)) / 2
      for (const { paragraph, line, first } of lines) {
        sheet.items.push(
          ...placeLine(paragraph, line, first, { x: at + padding.x, y, width: width - 2 * padding.x }),
        )
        y += paragraph.line
      }
      at += width
    })
    sheet.y += height
    sheet.blank = false
  }
  const headRows = rows.slice(0, heads)
  const headHeight = headRows.reduce((sum, row) => sum + heightOfRow(row) + 2 * padding.y, 0)
  const over = (index: number): Sheet => {
    const sheet = next()
    // Heads that would take more than half of every sheet are not worth repeating.
    if (index >= heads && headHeight <= (bottom - sheet.y) / 2) for (const row of headRows) put(sheet, row)
    return sheet
  }
  for (const [index, row] of rows.entries()) {
    let rest = row
    let sheet = room(0)
    // Another sheet would have no more room than this one.
    let fresh = sheet.blank
    for (;;) {
      const space = bottom - sheet.y - 2 * padding.y + 1
      if (heightOfRow(rest) <= space) break
      // Heads stay whole where a sheet can hold them.
      const fits = rest.map((lines) => (index < heads && !fresh ? 0 : fitting(lines, space)))
      if (fits.some((count) => count > 0)) put(sheet, takeFrom(rest, fits))
      else if (fresh) break
      rest = leftOf(rest, fits)
      sheet = over(index)
      fresh = true
    }
    put(sheet, rest)
  }
}

const takeFrom = (row: Row, counts: readonly number[]): Row =>
  row.map((lines, n) => lines.slice(0, counts[n]))
const leftOf = (row: Row, counts: readonly number[]): Row => row.map((lines, n) => lines.slice(counts[n]))

/** How many lines fit, from the first on. */
function fitting(lines: readonly CellLine[], space: number): number {
  let height = 0
  return lines.filter(({ paragraph }) => (height += paragraph.line) <= space).length
}

const linesOfCell = ({ paragraphs }: Cell, width: number): readonly CellLine[] =>
  paragraphs.flatMap((paragraph) =>
    linesOf(paragraph, width).map((line, nth) => ({ paragraph, line, first: nth === 0 })),
  )

const heightOf = (lines: readonly CellLine[]): number =>
  lines.reduce((sum, { paragraph }) => sum + paragraph.line, 0)

const heightOfRow = (row: Row): number => Math.max(...row.map(heightOf))
