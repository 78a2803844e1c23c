/**
 * How high a row must be for its wrapped text. Programs that open a file compute it themselves only sometimes:
 * a row without a height is one line high in some of them, and its text runs over its neighbours.
 */
import type { Sheet, Styled, Value } from './workbook.ts'

const linePoints = 15
const padding = 3
/** A row higher than this hides what stands below it; the rest of the text is read in the cell. */
const linesAtMost = 12

/**
 * Height in points; widths are in characters of half width, and a Chinese character takes two. Columns that do
 * not go on paper do not stretch the row.
 */
export function rowHeight(
  row: readonly (Value | Styled)[],
  { columns, printedColumns }: Pick<Sheet, 'columns' | 'printedColumns'>,
): number {
  const lines = columns.slice(0, printedColumns).map(({ width }, index) => linesOf(row[index] ?? null, width))
  return Math.min(linesAtMost, Math.max(1, ...lines)) * linePoints + padding
}

function linesOf(given: Value | Styled, width: number): number {
  const value = typeof given === 'object' && given !== null && 'style' in given ? given.value : given
  if (typeof value !== 'string') return 1
  const room = Math.max(2, width - 1)
  return value
    .split('\n', linesAtMost)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line.slice(0, 2000)) / room)), 0)
}

const halfWidths = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(one) ? 1 : 2), 0)
