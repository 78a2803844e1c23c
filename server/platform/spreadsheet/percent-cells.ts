/**
 * Which cells are shown in percent: the row stream gives their numbers and not their formats. The sheet is walked
 * beside it, row by row, so that nothing is kept but the row at hand.
 */
import { rangeOf } from './address.ts'
import { entryOfSheet, textOfPart } from './sheet-part.ts'
import { type Entry, unpack } from './zip-directory.ts'

export type PercentRow = { readonly row: number; readonly columns: ReadonlySet<number> }

/** Rows with such cells, from the top; both count from 1. */
export function* percentRows(
  bytes: Buffer,
  entries: readonly Entry[],
  sheetIndex: number,
): Generator<PercentRow, void, void> {
  const styles = percentStyles(textOfPart(bytes, entries, 'xl/styles.xml'))
  const entry = styles.size === 0 ? undefined : entryOfSheet(bytes, entries, sheetIndex)
  if (!entry) return
  const xml = unpack(bytes, entry).toString('latin1')
  let row = 0
  let column = 0
  let columns = new Set<number>()
  for (const [, tag, attributes = ''] of xml.matchAll(/<(?:\w+:)?(row|c)((?:\s[^>]*)?)>/g)) {
    if (tag === 'row') {
      if (columns.size > 0) yield { row, columns }
      columns = new Set()
      row = Number(reference(attributes) ?? row + 1)
      column = 0
      continue
    }
    column = rangeOf(reference(attributes) ?? '')?.firstColumn ?? column + 1
    if (styles.has(Number(styleOf(attributes) ?? 0))) columns.add(column)
  }
  if (columns.size > 0) yield { row, columns }
}

/** The two that every workbook knows without saying so: 0% and 0.00%. */
const builtIn = ['9', '10']

/** Places, among the styles of cells, of those that show percent. */
function percentStyles(xml: string): ReadonlySet<number> {
  const own = [...xml.matchAll(/<(?:\w+:)?numFmt(\s[^>]*)>/g)].flatMap(([, attributes = '']) => {
    const id = formatId(attributes)
    return id !== undefined && showsPercent(formatCode(attributes) ?? '') ? [id] : []
  })
  const percent = new Set([...builtIn, ...own])
  const [, cells = ''] = /<(?:\w+:)?cellXfs\b([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? []
  const formats = [...cells.matchAll(/<(?:\w+:)?xf(\s[^>]*)>/g)]
  return new Set(
    formats.flatMap(([, attributes = ''], at) => (percent.has(formatId(attributes) ?? '') ? [at] : [])),
  )
}

/** A sign in quotes or behind a backslash is only painted there: the number is not a hundredth. */
const showsPercent = (format: string): boolean =>
  format
    .replaceAll('&quot;', '"')
    .replaceAll(/"[^"]*"|\\./g, '')
    .includes('%')

function attribute(name: string): (attributes: string) => string | undefined {
  const pattern = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`)
  return (attributes) => {
    const [, double, single] = pattern.exec(attributes) ?? []
    return double ?? single
  }
}
const reference = attribute('r')
const styleOf = attribute('s')
const formatId = attribute('numFmtId')
const formatCode = attribute('formatCode')
