/**
 * The row of headings and what stands under which. Headings are matched as a whole against a list; whatever
 * is not in it is left alone and told. Nothing of a file ever becomes the name of a property.
 */
import { addressOf } from './address.ts'
import type { Cell, SheetRow } from './sheet.ts'

/** Heading as written (any of its forms) → key of the column. */
export type Headings<Key extends string> = ReadonlyMap<string, Key>

export type Header<Key extends string> = {
  readonly row: number
  /** Key → place of its column, from 0. */
  readonly columns: ReadonlyMap<Key, number>
  /** Headings nobody knows, with their addresses. */
  readonly unknown: readonly { readonly cell: string; readonly heading: string }[]
  /** The same column twice. */
  readonly repeated: readonly { readonly cell: string; readonly heading: string }[]
}

/** Titles and notes stand above the headings; further down nobody looks. */
export const rowsLookedAt = 20

/** Spaces, line breaks, width and bracketed remarks make no difference. */
export const normalHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s|[*:]/g, '')
    .toLowerCase()

export function headings<Key extends string>(names: Readonly<Record<Key, readonly string[]>>): Headings<Key> {
  const found = new Map<string, Key>()
  for (const key in names) for (const name of names[key]) found.set(normalHeading(name), key)
  return found
}

/** The row among the first with most known headings, at least two; null where there is none. */
export function findHeader<Key extends string>(
  rows: readonly SheetRow[],
  known: Headings<Key>,
): Header<Key> | null {
  let best: { row: SheetRow; count: number } | null = null
  for (const row of rows.slice(0, rowsLookedAt)) {
    const count = row.cells.filter((cell) => keyOf(cell, known) !== undefined).length
    if (count >= 2 && count > (best?.count ?? 0)) best = { row, count }
  }
  return best === null ? null : headerOf(best.row, known)
}

function headerOf<Key extends string>({ number, cells }: SheetRow, known: Headings<Key>): Header<Key> {
  const columns = new Map<Key, number>()
  const unknown: { cell: string; heading: string }[] = []
  const repeated: { cell: string; heading: string }[] = []
  cells.forEach((cell, index) => {
    if (cell === null) return
    const key = keyOf(cell, known)
    const said = { cell: addressOf(index + 1, number), heading: textOf(cell).slice(0, 60) }
    if (key === undefined) unknown.push(said)
    else if (columns.has(key)) repeated.push(said)
    else columns.set(key, index)
  })
  return { row: number, columns, unknown, repeated }
}

const keyOf = <Key extends string>(cell: Cell, known: Headings<Key>): Key | undefined =>
  typeof cell === 'string' ? known.get(normalHeading(cell)) : undefined

const textOf = (cell: Cell): string => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell))
