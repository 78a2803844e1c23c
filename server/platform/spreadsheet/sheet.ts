/** What a sheet holds, whoever wrote the file: rows of cells, from the top. */
import type { Day } from '../../../domain/kernel.ts'

/** A formula is its cached value. A day is a day: no zone, no hour. A number shown in percent is that text: `95%`. */
export type Cell = string | number | boolean | { readonly day: Day } | { readonly error: string } | null

export type SheetRow = {
  /** From 1, as at the edge of the sheet. */
  readonly number: number
  /** From column 1; trailing empty cells are left out. */
  readonly cells: readonly Cell[]
}

export type SheetInfo = { readonly name: string; readonly hidden: boolean }

/** Why a file is not taken. Told as the reason of `file-not-allowed`. */
export const workbookFaults = [
  'not-a-workbook',
  'damaged',
  'encrypted',
  'macros',
  'external-links',
  'embedded-files',
  'unpacks-too-large',
  'sheet-too-large',
  'merged-too-large',
  'takes-too-long',
  'encoding-unknown',
] as const
export type WorkbookFault = (typeof workbookFaults)[number]

export type Limits = {
  /** Rows with something in them, headings and what stands above them aside. */
  readonly maxRows: number
  readonly maxColumns: number
}

/** Reading is somebody else's file: it ends in a named fault, never in the reader's own trouble. */
export class UnreadableWorkbook extends Error {
  readonly fault: WorkbookFault
  readonly facts: Readonly<Record<string, string | number>>

  constructor(fault: WorkbookFault, facts: Readonly<Record<string, string | number>> = {}) {
    super(fault)
    this.fault = fault
    this.facts = facts
  }
}
