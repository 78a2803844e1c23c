/** What a form carries on a hidden sheet, so that it is known again when it comes back: its id, version, and more. */
import { cellText } from './read-cell.ts'
import type { FilledSheet } from './workbook.ts'
import type { Workbook } from './open-workbook.ts'

const sheetName = 'liandong'

export type TemplateMark = {
  readonly id: string
  readonly version: number
  readonly more?: Readonly<Record<string, string>>
}

export const markSheet = ({ id, version, more = {} }: TemplateMark): FilledSheet => ({
  name: sheetName,
  hidden: true,
  columns: [
    { heading: 'key', width: 20 },
    { heading: 'value', width: 40 },
  ],
  rows: [['template', id], ['version', version], ...Object.entries(more)],
})

/** Null where the file is no form of ours. */
export async function readMark(workbook: Workbook): Promise<TemplateMark | null> {
  const place = workbook.sheets.findIndex(({ name, hidden }) => name === sheetName && hidden)
  if (place < 0) return null
  const found = new Map<string, string>()
  for await (const rows of workbook.rows(place)) {
    for (const { cells } of rows.slice(0, 100)) found.set(cellText(cells[0]) ?? '', cellText(cells[1]) ?? '')
    break
  }
  const { template, version, key: _, ...more } = Object.fromEntries(found)
  return template === undefined ? null : { id: template, version: Number(version), more }
}
