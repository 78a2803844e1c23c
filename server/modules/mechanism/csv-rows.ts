/** Small CSV tables that people keep by hand: a known header, then rows, each with its line. */
import type { Fault } from '../../../domain/mechanism/fault.ts'

export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

export type CsvReading = { readonly rows: readonly CsvRow[]; readonly faults: readonly Fault[] }

/** Cells may be quoted ("" is a quote inside); empty lines are skipped. The header may be written in more than one way. */
export function csvRows(
  file: string,
  text: string,
  header: readonly string[],
  ...others: readonly (readonly string[])[]
): CsvReading {
  const lines = text.split(/\r?\n/).map((content, index) => ({ line: index + 1, content }))
  const [first, ...rest] = lines
  const headers = [header, ...others].map((names) => names.join(','))
  if (!headers.includes(first?.content ?? ''))
    return {
      rows: [],
      faults: [{ file, line: 1, code: 'csv-header-wrong', facts: { header: headers.join(' / ') } }],
    }
  const rows: CsvRow[] = []
  const faults: Fault[] = []
  for (const { line, content } of rest) {
    if (content.trim() === '') continue
    const cells = cellsOf(content)
    if (cells === null) faults.push({ file, line, code: 'csv-broken', facts: {} })
    else if (cells.length !== header.length)
      faults.push({
        file,
        line,
        code: 'csv-columns-wrong',
        facts: { expected: header.length, found: cells.length },
      })
    else rows.push({ line, cells })
  }
  return { rows, faults }
}

/** Null where a quote is not closed or text stands beside one. */
function cellsOf(content: string): readonly string[] | null {
  const cells: string[] = []
  let at = 0
  while (true) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(content.slice(at))
    if (cell === null) return null
    cells.push((cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '').trim())
    if (cell[3] === '') return cells
    at += cell[0].length
  }
}
