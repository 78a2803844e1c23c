/** A task as a line of the ledger on paper. */
import { sources } from '../../../../contract/task.ts'
import { ledgerColumns, type SheetColumn, sheetColumns } from '../../../../domain/task/sheet.ts'
import type { Sheet, Style, Styled, Value } from '../../../platform/spreadsheet/workbook.ts'
import type { ExportRow } from '../queries/export-rows.ts'
import { columnStyle, widths } from './template.ts'
import type { Words } from './words.ts'

const lightStyles: Readonly<Record<string, Style>> = {
  red: { fill: 'F8CBAD', bold: true },
  amber: { fill: 'FFE699' },
  green: { fill: 'C6E0B4' },
}

export function ledgerSheet(words: Words, title: string, note: string): Sheet {
  return {
    name: words.ledger,
    title,
    note,
    columns: sheetColumns.map((column) => ({
      heading: words.heading(column),
      width: widths[column],
      style: columnStyle(column),
    })),
    styles: lightStyles,
    frozenColumns: 2,
    landscape: true,
    paper: 'a3',
    // The columns of a ledger on paper; what follows serves those who read the file in again.
    printedColumns: ledgerColumns.length,
  }
}

export function ledgerLine(task: ExportRow, serial: number, words: Words): readonly (Value | Styled)[] {
  const cells = cellsOf(task, serial, words)
  return sheetColumns.map((column) => cells[column])
}

/** The same line for a file of text. */
export function plainLine(
  task: ExportRow,
  serial: number,
  words: Words,
): readonly (string | number | null)[] {
  return ledgerLine(task, serial, words).map((given) => {
    const value = typeof given === 'object' && given !== null && 'style' in given ? given.value : given
    return typeof value === 'object' && value !== null ? value.day : value
  })
}

function cellsOf(
  { row, stored, details }: ExportRow,
  serial: number,
  words: Words,
): Readonly<Record<SheetColumn, Value | Styled>> {
  const kind = sources.find((source) => source === stored.source_kind) ?? 'other'
  return {
    serial,
    title: row.title,
    source: row.source === '' ? words.source[kind] : row.source,
    issuedOn: row.issuedOn === null ? null : { day: row.issuedOn },
    leader: details.leader,
    leadUnit: row.leadUnit.shortName,
    assistingUnits: details.assisting.join(words.and),
    person: details.person,
    liaison: details.liaison,
    due: { day: row.due.dueOn },
    target: stored.target,
    done: details.report?.text ?? null,
    progress: row.state === 'closed' ? 100 : row.progress,
    problems: details.report?.problems ?? null,
    next: details.report?.next ?? null,
    light: lightOf({ row }, words),
    closed: stored.closed_on === null ? words.no : words.yesOn(stored.closed_on),
    evidence: details.files.join(words.and),
    remark: null,
    body: stored.body,
    indicator: row.indicator === null ? null : `${row.indicator.code} ${row.indicator.name}`,
    sourceKind: words.source[kind],
    number: row.number,
    state: words.state[row.state],
  }
}

function lightOf({ row }: Pick<ExportRow, 'row'>, words: Words): Value | Styled {
  const { light, reason } = row.light
  if (row.state === 'draft') return null
  if (light === 'grey') return words.state[row.state]
  if (light === 'done') return words.light.done
  return { value: light === 'red' && reason === 'behind' ? words.behind : words.light[light], style: light }
}
