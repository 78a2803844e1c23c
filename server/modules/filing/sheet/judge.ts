/** One row of a sheet judged, with what is wrong told at its cell. */
import type { FilingImportRow } from '../../../../contract/filing-sheet.ts'
import { textFault } from '../../../../contract/text.ts'
import type { Measure } from '../../../../domain/filing/measure.ts'
import { type Reading, readNumber, readValue } from '../../../../domain/filing/read-value.ts'
import type { SheetFault } from '../../../../domain/filing/sheet.ts'
import { cellError, cellText } from '../../../platform/spreadsheet/read-cell.ts'
import type { Value } from '../../../../domain/filing/value.ts'
import { nothing } from '../../../../domain/filing/value.ts'
import type { NamedCell, NamedRow } from './read-sheet.ts'

export type Fault = FilingImportRow['faults'][number]

export const faultAt = (
  { cell }: NamedCell,
  code: SheetFault,
  facts: Readonly<Record<string, string | number>> = {},
): Fault => ({ cell, code, facts: { ...facts } })

/** As it stands there, to be shown. */
export const written = ({ content }: NamedCell): string =>
  (cellText(content) ?? cellError(content) ?? '').slice(0, 120)

/** A good row with the cell of its value. */
export type Good = { readonly row: FilingImportRow; readonly cell: string }

/** Rows as they come, and what of them can only be said when all have come. */
export type RowJudge<Column extends string> = {
  readonly judge: (rows: readonly NamedRow<Column>[]) => Promise<readonly FilingImportRow[]>
  readonly rest: () => Promise<readonly FilingImportRow[]>
}

type Judged = { readonly value: Value; readonly faults: readonly Fault[] }

/** A number cell is a number, text is read by the rules of the field; dates and booleans are no values. */
export function judgeValue(cell: NamedCell, measure: Measure, scale?: number): Judged {
  const { content } = cell
  if (content === null) return { value: nothing, faults: [] }
  const error = cellError(content)
  if (error !== null) return { value: nothing, faults: [faultAt(cell, 'cell-error', { error })] }
  if (typeof content === 'boolean' || typeof content === 'object')
    return { value: nothing, faults: [faultAt(cell, 'not-a-value', { written: written(cell) })] }
  const reading: Reading | null =
    typeof content === 'number' ? readNumber(content, measure, scale) : readValue(content, measure, scale)
  if (reading === null) return { value: nothing, faults: [] }
  return reading.ok
    ? { value: reading.value, faults: [] }
    : { value: nothing, faults: [faultAt(cell, reading.code, { ...reading.facts, written: written(cell) })] }
}

/** Words of a cell under the same rules as words typed into a page. */
export function judgeText(
  cell: NamedCell,
  max: number,
): { readonly text: string; readonly faults: readonly Fault[] } {
  const text = cellText(cell.content) ?? ''
  const fault = textFault(text, { min: 0, max, lines: true })
  if (!fault) return { text, faults: [] }
  return {
    text: '',
    faults: [faultAt(cell, fault.code === 'too-long' ? 'too-long' : 'text-faulty', fault.facts ?? {})],
  }
}
