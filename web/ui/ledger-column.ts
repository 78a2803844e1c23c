import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Pixels at regular print. A sticky column needs it. */
  readonly width?: number
  /** Stays at the left: number and title. Sticky columns come first. */
  readonly stick?: boolean
  readonly align?: 'end'
  readonly sortable?: boolean
  /** `title` and `ink` are dark, `fine` is small, the rest is grey. */
  readonly look?: 'title' | 'ink' | 'fine'
  /** Its place on the card that a row becomes on a phone; without one it is not on the card. */
  readonly card?: 'title' | 'light' | 'number' | 'state' | 'holder' | 'due'
}
