/** Where in a file the table stands. */
import { findHeader, type Header, type Headings } from './header.ts'
import type { Workbook } from './open-workbook.ts'
import type { Cell } from './sheet.ts'

const sheetsLookedAt = 5

export type Table<Key extends string> = {
  readonly sheet: number
  readonly header: Header<Key>
  /** The row of the headings as it stands there. */
  readonly headings: readonly Cell[]
}

/** The first of the sheets people see whose first rows have the headings; null where none has. */
export async function findTable<Key extends string>(
  workbook: Workbook,
  known: Headings<Key>,
  fits: (header: Header<Key>) => boolean = () => true,
): Promise<Table<Key> | null> {
  const visible = workbook.sheets.flatMap(({ hidden }, index) => (hidden ? [] : [index]))
  for (const sheet of visible.slice(0, sheetsLookedAt)) {
    for await (const batch of workbook.rows(sheet)) {
      const header = findHeader(batch, known)
      if (header && fits(header))
        return { sheet, header, headings: batch.find(({ number }) => number === header.row)?.cells ?? [] }
      break
    }
  }
  return null
}
