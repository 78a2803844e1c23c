/** What can be wrong with a row of a sheet, and what is only worth knowing. Codes travel, pages speak. */

import type { ImportedColumn } from './sheet.ts'

/** The row is not taken. */
export const rowFaults = [
  'required',
  'merged',
  'formula-error',
  'not-text',
  'no-such-unit',
  'unit-ambiguous',
  'given-twice',
  'lead-cannot-assist',
  'no-such-indicator',
  'indicator-ambiguous',
  'no-such-source',
  'not-a-due-day',
  'day-in-past',
  'day-too-far',
  'too-long',
  'one-line-only',
  'control-characters',
  'hidden-characters',
  'broken-characters',
  'other',
] as const
export type RowFault = (typeof rowFaults)[number]

/** The row is taken; the reader should look. */
export const rowWarnings = [
  'twice-in-sheet',
  'already-running',
  'issued-on-is-text',
  'person-unknown',
  'title-shortened',
  'due-provisional',
  'phone-masked',
] as const
export type RowWarning = (typeof rowWarnings)[number]

type Said<Code extends string> = {
  /** `E7` */
  readonly cell: string
  readonly column: ImportedColumn
  readonly code: Code
  readonly facts: Readonly<Record<string, string | number>>
}
export type CellFault = Said<RowFault>
export type CellWarning = Said<RowWarning>
