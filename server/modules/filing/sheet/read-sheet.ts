/** A sheet as rows of named cells, whoever wrote it; what is no form of ours is refused by name. */
import { maxFilingRows } from '../../../../contract/filing-sheet.ts'
import { Refused } from '../../../platform/refused.ts'
import { addressOf } from '../../../platform/spreadsheet/address.ts'
import { findTable, type Table } from '../../../platform/spreadsheet/find-table.ts'
import type { Header, Headings } from '../../../platform/spreadsheet/header.ts'
import type { Workbook } from '../../../platform/spreadsheet/open-workbook.ts'
import type { Cell, SheetRow } from '../../../platform/spreadsheet/sheet.ts'

export const sheetLimits = { maxRows: maxFilingRows, maxColumns: 60 } as const

export type NamedCell = { readonly cell: string; readonly content: Cell }

export type NamedRow<Key extends string> = {
  readonly number: number
  readonly at: (column: Key) => NamedCell
}

/** @throws Refused for what is no such sheet */
export async function insistTable<Key extends string>(
  workbook: Workbook,
  known: Headings<Key>,
  required: readonly Key[],
): Promise<Table<Key>> {
  const table = await findTable(workbook, known)
  if (table === null) throw new Refused('refused', { reason: 'no-headings' })
  const missing = required.filter((column) => !table.header.columns.has(column))
  if (missing.length > 0)
    throw new Refused('refused', { reason: 'columns-missing', facts: { columns: missing.join(' ') } })
  const [repeated] = table.header.repeated
  if (repeated) throw new Refused('refused', { reason: 'column-repeated', facts: { ...repeated } })
  return table
}

export function namedRows<Key extends string>(
  rows: readonly SheetRow[],
  header: Header<Key>,
): readonly NamedRow<Key>[] {
  return rows
    .filter(({ number }) => number > header.row)
    .map(({ number, cells }) => ({
      number,
      at(column) {
        const place = header.columns.get(column)
        return place === undefined
          ? { cell: String(number), content: null }
          : { cell: addressOf(place + 1, number), content: cells[place] ?? null }
      },
    }))
}
