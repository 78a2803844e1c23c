/** Text tables: read in whatever encoding offices write them, written so that Excel and WPS open them right. */
import { parseCsv } from 'hucre/csv'
import { type Cell, type SheetRow, UnreadableWorkbook } from './sheet.ts'

const mark = '\uFEFF'

/**
 * A byte order mark decides; else UTF-8 where every byte fits, else GB18030. Detectors guess: they call short
 * Chinese texts Big5.
 */
export function decodeText(bytes: Uint8Array): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // not this one
    }
  }
  throw new UnreadableWorkbook('encoding-unknown')
}

/** Everything is text: `001` stays as it was written. */
export function rowsOfCsv(bytes: Uint8Array): readonly SheetRow[] {
  const table = parseCsv(decodeText(bytes), { typeInference: false })
  return table.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((value): Cell => (value === null || value === '' ? null : String(value))),
  }))
}

export const csvStart = mark

/** Text that a spreadsheet would run as a formula is kept text by an apostrophe; numbers are numbers. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
