/** What the row stream does not tell of a sheet, read from its XML: merged ranges, and how many rows it has. */
import { cellsIn, rangeOf, type Range } from './address.ts'
import { UnreadableWorkbook } from './sheet.ts'
import { type Entry, unpack } from './zip-directory.ts'

/** A merged title over a whole page is some thousand cells; more is a mistake or an attack. */
const maxMergedCells = 100_000
const maxMerges = 20_000

export function readMerges(bytes: Buffer, entries: readonly Entry[], sheetIndex: number): readonly Range[] {
  const entry = entryOfSheet(bytes, entries, sheetIndex)
  if (!entry) return []
  const xml = unpack(bytes, entry)
  // Merged ranges follow the rows.
  const text = xml.toString('utf8', Math.max(0, xml.lastIndexOf('sheetData')))
  const merges: Range[] = []
  for (const [, reference = ''] of text.matchAll(/<(?:\w+:)?mergeCell\b[^>]{0,200}?\bref="([^"]{1,40})"/g)) {
    const range = rangeOf(reference)
    if (!range || cellsIn(range) > maxMergedCells || merges.length >= maxMerges)
      throw new UnreadableWorkbook('merged-too-large', { range: reference })
    merges.push(range)
  }
  return merges
}

/** Rows written down, with something in them or not: what a progress is measured by. */
export function countRows(bytes: Buffer, entries: readonly Entry[], sheetIndex: number): number {
  const entry = entryOfSheet(bytes, entries, sheetIndex)
  if (!entry) return 0
  const xml = unpack(bytes, entry).toString('latin1')
  const row = /<(?:\w+:)?row[\s/>]/g
  let rows = 0
  while (row.exec(xml) !== null) rows += 1
  return rows
}

/** A part by its name, as text; empty where there is none. */
export function textOfPart(bytes: Buffer, entries: readonly Entry[], name: string): string {
  const entry = entries.find((one) => one.name.toLowerCase() === name)
  return entry ? unpack(bytes, entry).toString('utf8') : ''
}

/** Which part holds the nth sheet: workbook → relation → part. */
export function entryOfSheet(bytes: Buffer, entries: readonly Entry[], index: number): Entry | undefined {
  const part = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name)
  const textOf = (name: string) => textOfPart(bytes, entries, name)
  const sheets = [...textOf('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*?\b\w+:id="([^"]+)"/g)]
  const relation = sheets[index]?.[1]
  if (relation === undefined) return undefined
  const relations = textOf('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)
  for (const [tag] of relations) {
    if (!tag.includes(`Id="${relation}"`)) continue
    const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? ''
    return part(target.startsWith('/') ? target.slice(1).toLowerCase() : `xl/${target}`.toLowerCase())
  }
  return undefined
}
