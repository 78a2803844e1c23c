/** Where a cell stands, as people say it: column 5 (from 1), row 7 is `E7`. */

export const maxSheetRows = 1_048_576
export const maxSheetColumns = 16_384

export function columnLetters(column: number): string {
  let left = column
  let letters = ''
  while (left > 0) {
    left -= 1
    letters = String.fromCodePoint(65 + (left % 26)) + letters
    left = Math.floor(left / 26)
  }
  return letters
}

export const addressOf = (column: number, row: number): string => `${columnLetters(column)}${row}`

export type Range = {
  readonly firstColumn: number
  readonly firstRow: number
  readonly lastColumn: number
  readonly lastRow: number
}

/** `A1` or `A1:C9`, null where it is none or lies outside of a sheet. */
export function rangeOf(text: string): Range | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text)
  if (!found) return null
  const [, column = '', row = '', otherColumn = column, otherRow = row] = found
  const columns = [columnNumber(column), columnNumber(otherColumn)]
  const rows = [Number(row), Number(otherRow)]
  const range = {
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
  }
  const inside = range.firstRow >= 1 && range.lastRow <= maxSheetRows && range.lastColumn <= maxSheetColumns
  return inside ? range : null
}

export const cellsIn = (range: Range): number =>
  (range.lastColumn - range.firstColumn + 1) * (range.lastRow - range.firstRow + 1)

function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 64) - 64
  return column
}
