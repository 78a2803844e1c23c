/** Writes a whole workbook: templates, lists of faults. For long tables see `stream-workbook.ts`. */
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import { columnLetters } from './address.ts'
import { rowHeight } from './row-height.ts'
import {
  type Column,
  type FilledSheet,
  headingRow,
  maxCellText,
  type Style,
  type Styled,
  type Value,
} from './workbook.ts'

const font = '宋体'
const line = { style: 'thin', color: { rgb: '808080' } } as const
const box = { top: line, right: line, bottom: line, left: line }

export function writeWorkbook(sheets: readonly FilledSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: { name: font, size: 11 },
    properties: { creator: 'Liandong' },
    stringMode: 'inline',
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden }) => hidden !== true),
    ),
  })
}

function sheetOf(sheet: FilledSheet): WriteSheet {
  const { columns, title, note } = sheet
  const header = headingRow(sheet)
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row - 1},${column}`, cell)
  const above = [title, note].filter((text) => text !== undefined)
  above.forEach((text, index) => {
    put(index + 1, 0, {
      value: text,
      type: 'string',
      style: index === 0 && title !== undefined ? titleStyle : noteStyle,
    })
  })
  columns.forEach(({ heading, headingStyle, comment }, index) =>
    put(header, index, {
      value: heading,
      type: 'string',
      style: styleOf({ ...headingLook, ...headingStyle }),
      ...(comment === undefined ? {} : { comment: { text: comment } }),
    }),
  )
  sheet.rows.forEach((row, index) =>
    row.forEach((value, column) => put(header + 1 + index, column, cellOf(sheet, columns[column], value))),
  )
  const last = columnLetters(columns.length)
  return {
    name: sheet.name,
    columns: columns.map(columnOf),
    rows: Array.from({ length: header + sheet.rows.length }, () => []),
    cells,
    ...(above.length > 0 && columns.length > 1
      ? {
          merges: above.map((_, row) => ({
            startRow: row,
            startCol: 0,
            endRow: row,
            endCol: (sheet.printedColumns ?? columns.length) - 1,
          })),
        }
      : {}),
    rowDefs: new Map([
      ...(title === undefined ? [] : [[0, { height: 32 }] as const]),
      ...(note === undefined ? [] : [[Number(title !== undefined), { height: 20 }] as const]),
      [header - 1, { height: 34 }] as const,
      ...sheet.rows.map((row, index) => [header + index, { height: rowHeight(row, sheet) }] as const),
    ]),
    dataValidations: columns.flatMap((column, index) => validationOf(sheet, column, index, header)),
    freezePane: {
      rows: header,
      ...(sheet.frozenColumns === undefined ? {} : { columns: sheet.frozenColumns }),
    },
    pageSetup: {
      paperSize: sheet.paper ?? 'a4',
      orientation: sheet.landscape === true ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(sheet.printedColumns === undefined
        ? {}
        : { printArea: `$A:$${columnLetters(sheet.printedColumns)}` }),
      printTitlesRow: `$${header}:$${header}`,
    },
    headerFooter: { oddFooter: '&C— &P —' },
    view: { showGridLines: true },
    ...(sheet.hidden === true ? { hidden: true } : {}),
    a11y: { summary: `A1:${last}${header + sheet.rows.length}`, headerRow: header - 1 },
  }
}

const columnOf = ({ width }: Column): ColumnDef => ({ width })

function cellOf(sheet: FilledSheet, column: Column | undefined, given: Value | Styled): Partial<Cell> {
  const styled = isStyled(given)
  const value = styled ? given.value : given
  const look = styled ? { ...column?.style, ...sheet.styles?.[given.style] } : column?.style
  return {
    ...valueOf(value),
    style: styleOf({ wrap: true, ...look }),
    ...(styled && given.comment !== undefined ? { comment: { text: given.comment } } : {}),
  }
}

export const isStyled = (given: Value | Styled): given is Styled =>
  typeof given === 'object' && given !== null && 'style' in given

function valueOf(value: Value): { value: CellValue; type: Cell['type'] } {
  if (value === null) return { value: null, type: 'empty' }
  if (typeof value === 'number') return { value, type: 'number' }
  if (typeof value === 'string') return { value: writable(value), type: 'string' }
  return { value: new Date(`${value.day}T00:00:00Z`), type: 'date' }
}

/** As much as a cell holds, without what XML cannot carry. */
export function writable(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
  return clean.length > maxCellText ? `${clean.slice(0, maxCellText - 1).toWellFormed()}…` : clean
}

const headingLook: Style = { bold: true, fill: 'DCE6F1', align: 'center', wrap: true }
const titleStyle: CellStyle = {
  font: { name: font, size: 18, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
}
const noteStyle: CellStyle = {
  font: { name: font, size: 10, color: { rgb: '595959' } },
  alignment: { horizontal: 'left', vertical: 'center' },
}
const formats = { day: 'yyyy-mm-dd', 'percent-points': '0"%"', text: '@' } as const

function styleOf({ bold, colour, fill, align, wrap, format }: Style): CellStyle {
  return {
    font: {
      name: font,
      size: 11,
      ...(bold === true ? { bold } : {}),
      ...(colour === undefined ? {} : { color: { rgb: colour } }),
    },
    alignment: {
      vertical: 'center',
      horizontal: align ?? 'left',
      ...(wrap === true ? { wrapText: true } : {}),
    },
    border: box,
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(format === undefined ? {} : { numFmt: formats[format] }),
  }
}

function validationOf(
  sheet: FilledSheet,
  { choices }: Column,
  index: number,
  header: number,
): DataValidation[] {
  if (choices === undefined || choices.count === 0) return []
  const from = columnLetters(choices.column)
  const to = columnLetters(index + 1)
  return [
    {
      type: 'list',
      // Lists over 255 characters do not fit inline: they stand on a sheet.
      formula1: `'${choices.sheet}'!$${from}$2:$${from}$${choices.count + 1}`,
      range: `${to}${header + 1}:${to}${header + Math.max(sheet.rows.length, sheet.choiceRows ?? 1000)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: choices.others === 'refuse' ? 'stop' : 'warning',
      errorMessage: choices.message,
    },
  ]
}
