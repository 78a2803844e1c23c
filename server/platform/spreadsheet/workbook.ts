/** A workbook to be written, described in the words of whoever prints it; the library is behind the port. */
import type { Day } from '../../../domain/kernel.ts'

/** Text is text: what looks like a formula stays what it looks like. */
export type Value = string | number | { readonly day: Day } | null

/** A value with the name of a style of the sheet, where it differs from its column's. */
export type Styled = { readonly value: Value; readonly style: string; readonly comment?: string }

export type Style = {
  readonly bold?: boolean
  /** RRGGBB */
  readonly colour?: string
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  readonly format?: 'day' | 'percent-points' | 'text'
}

export type Column = {
  readonly heading: string
  /** In characters of half width. */
  readonly width: number
  readonly style?: Style
  /** Style of the heading where it is not the sheet's own. */
  readonly headingStyle?: Style
  /** A remark on the heading. */
  readonly comment?: string
  /** What may be chosen: the cells of a column of another sheet. */
  readonly choices?: Choices
}

export type Choices = {
  readonly sheet: string
  /** From 1. */
  readonly column: number
  readonly count: number
  /** Other words are let through with a warning (`ask`) or not at all. */
  readonly others: 'refuse' | 'ask'
  readonly message: string
}

export type Sheet = {
  readonly name: string
  readonly hidden?: boolean
  /** A line over the table, across it; and a smaller one below. */
  readonly title?: string
  readonly note?: string
  readonly columns: readonly Column[]
  readonly styles?: Readonly<Record<string, Style>>
  /** Rows for which choices hold, below the headings. */
  readonly choiceRows?: number
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number
  readonly landscape?: boolean
  /** A4 unless it says otherwise. */
  readonly paper?: 'a3' | 'a4'
  /** Only so many columns, from the left, go on paper. */
  readonly printedColumns?: number
}

export type FilledSheet = Sheet & { readonly rows: readonly (readonly (Value | Styled)[])[] }

/** Row of the headings, from 1. */
export const headingRow = ({ title, note }: Pick<Sheet, 'title' | 'note'>): number =>
  1 + Number(title !== undefined) + Number(note !== undefined)

/** A cell of Excel holds no more. */
export const maxCellText = 32_767
