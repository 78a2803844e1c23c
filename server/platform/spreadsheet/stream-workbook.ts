/**
 * Writes a long table as it is read: memory does not grow with its rows.
 *
 * The library writes the workbook around the table (styles, widths, frozen headings, page) with one row that
 * shows every style; that row is then replaced by the rows that come. Its own row stream knows neither
 * headings that look different from what stands below them nor a page.
 */
import { Readable } from 'node:stream'
import { addressOf } from './address.ts'
import { rowHeight } from './row-height.ts'
import { headingRow, type Sheet, type Styled, type Value } from './workbook.ts'
import { isStyled, writable, writeWorkbook } from './write-workbook.ts'
import { readDirectory, unpack } from './zip-directory.ts'
import { zipOf } from './zip-stream.ts'

export type Row = readonly (Value | Styled)[]

/** The rows come in batches; whoever stops reading the stream ends the batches too. */
export async function streamWorkbook(
  sheet: Sheet,
  batches: AsyncIterable<readonly Row[]>,
): Promise<Readable> {
  const { parts, sheetName, before, after, styles } = await shellOf(sheet)
  const first = headingRow(sheet) + 1
  async function* xml(): AsyncGenerator<string> {
    yield before
    let number = first
    for await (const batch of batches) yield batch.map((row) => rowXml(row, number++, sheet, styles)).join('')
    yield after
  }
  const content = parts.map(({ name, content: whole }) => ({
    name,
    content: name === sheetName ? xml() : whole,
  }))
  return Readable.from(zipOf(content), { objectMode: false, highWaterMark: 64 * 1024 })
}

type StyleIds = {
  readonly column: (index: number) => string
  readonly named: (index: number, style: string) => string
}

type Shell = {
  readonly parts: readonly { readonly name: string; readonly content: Buffer }[]
  readonly sheetName: string
  readonly before: string
  readonly after: string
  readonly styles: StyleIds
}

/** The workbook around the rows, and by which number each style is called in it. */
async function shellOf(sheet: Sheet): Promise<Shell> {
  const names = Object.keys(sheet.styles ?? {})
  const plain = sheet.columns.map((): Value => 'x')
  const rows = [plain, ...names.map((style) => sheet.columns.map((): Styled => ({ value: 'x', style })))]
  const bytes = Buffer.from(await writeWorkbook([{ ...sheet, rows }]))
  const parts = readDirectory(bytes).map((entry) => ({ name: entry.name, content: unpack(bytes, entry) }))
  const sheetName = 'xl/worksheets/sheet1.xml'
  const xml = parts.find(({ name }) => name === sheetName)?.content.toString('utf8') ?? ''
  const first = headingRow(sheet) + 1
  const start = xml.indexOf(`<row r="${first}"`)
  const end = xml.indexOf('</sheetData>')
  if (start < 0 || end < start) throw new Error('the library writes sheets differently than it did')
  const samples = xml.slice(start, end)
  const idAt = (row: number, index: number) =>
    new RegExp(`<c r="${addressOf(index + 1, row)}"[^>]*? s="(\\d+)"`).exec(samples)?.[1] ?? '0'
  const ids = [first, ...names.map((_, index) => first + 1 + index)].map((row) =>
    sheet.columns.map((_, index) => idAt(row, index)),
  )
  return {
    parts,
    sheetName,
    before: xml.slice(0, start).replace(/<dimension [^>]*\/>/, ''),
    after: xml.slice(end),
    styles: {
      column: (index) => ids[0]?.[index] ?? '0',
      named: (index, style) => ids[names.indexOf(style) + 1]?.[index] ?? '0',
    },
  }
}

function rowXml(row: Row, number: number, sheet: Sheet, styles: StyleIds): string {
  const cells = sheet.columns.map((_, index) => {
    const given = row[index] ?? null
    const styled = isStyled(given)
    const style = styled ? styles.named(index, given.style) : styles.column(index)
    return cellXml(addressOf(index + 1, number), styled ? given.value : given, style)
  })
  return `<row r="${number}" ht="${rowHeight(row, sheet)}" customHeight="1">${cells.join('')}</row>`
}

function cellXml(address: string, value: Value, style: string): string {
  if (value === null || value === '') return `<c r="${address}" s="${style}"/>`
  if (typeof value === 'string')
    return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  const number = typeof value === 'number' ? value : serialOf(value.day)
  return `<c r="${address}" s="${style}"><v>${number}</v></c>`
}

/** `_x000D_` would be read as a character: the format's own escape for what looks like one. */
const escaped = (text: string): string =>
  writable(text)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** Days since 1899-12-30, as Excel counts from March 1900 on. */
const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
