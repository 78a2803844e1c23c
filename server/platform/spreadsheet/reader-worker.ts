/**
 * Where files of strangers are parsed: a thread of its own, with a limit on its memory, that its owner ends
 * when it takes too long. It answers one question at a time, rows in batches, so it never runs far ahead.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { z } from 'zod'
import { addressOf, maxSheetRows } from './address.ts'
import { rowsLookedAt as headingRows } from './header.ts'
import { rowsOfCsv } from './csv.ts'
import { percentRows } from './percent-cells.ts'
import { countRows, readMerges } from './sheet-part.ts'
import { type Cell, type Limits, type SheetInfo, type SheetRow, UnreadableWorkbook } from './sheet.ts'
import { readDirectory, unpack } from './zip-directory.ts'

/** A batch is this many rows, or fewer of many cells: whoever takes it judges it in one go. */
export const batchRows = 500
const batchCells = 5_000
/** Rows with formats and nothing in them are skipped; files of nothing else end here. */
const maxEmptyRows = 200_000

const start = z.object({
  bytes: z.instanceof(Uint8Array),
  kind: z.enum(['xlsx', 'csv']),
  maxRows: z.int(),
  maxColumns: z.int(),
})
export const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('sheets') }),
  z.object({ ask: z.literal('rows'), sheet: z.int() }),
  z.object({ ask: z.literal('more') }),
  z.object({ ask: z.literal('merges'), sheet: z.int() }),
  z.object({ ask: z.literal('count'), sheet: z.int() }),
])
export type Question = z.infer<typeof question>

const given = start.parse(workerData)
const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength)
const port = parentPort
if (!port) throw new Error('not a worker')

let reading: AsyncIterator<readonly SheetRow[]> | null = null

async function answer(asked: Question): Promise<unknown> {
  switch (asked.ask) {
    case 'sheets':
      return sheets()
    case 'merges':
      return given.kind === 'csv' ? [] : readMerges(bytes, readDirectory(bytes), asked.sheet)
    case 'count':
      return given.kind === 'csv'
        ? rowsOfCsv(bytes).length
        : countRows(bytes, readDirectory(bytes), asked.sheet)
    case 'rows':
      reading = batches(given.kind === 'csv' ? rowsOfCsv(bytes) : xlsxRows(asked.sheet), given)
      return next(reading)
    case 'more':
      return reading === null ? null : next(reading)
  }
}

const next = async (rows: AsyncIterator<readonly SheetRow[]>) => {
  const { done, value } = await rows.next()
  return done ? null : value
}

/** Every entry is unpacked once to see that it is as long as it says; what it holds is read afterwards. */
async function sheets(): Promise<readonly SheetInfo[]> {
  if (given.kind === 'csv') return [{ name: 'csv', hidden: false }]
  for (const entry of readDirectory(bytes)) unpack(bytes, entry)
  const found: SheetInfo[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      found.push({ name, hidden: hidden === true || veryHidden === true })
      return false
    },
  })
  if (found.length === 0) throw new UnreadableWorkbook('not-a-workbook')
  return found
}

async function* xlsxRows(sheet: number): AsyncGenerator<SheetRow> {
  let empty = 0
  const inPercent = percentRows(bytes, readDirectory(bytes), sheet)
  let coming = inPercent.next()
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const found = coming.done === false && coming.value.row === index + 1 ? coming.value.columns : null
    if (found !== null) coming = inPercent.next()
    const cells = values.map((value, at) => cellOf(found?.has(at + 1) === true ? asPercent(value) : value))
    const last = cells.findLastIndex((cell) => cell !== null)
    if (last >= 0) yield { number: index + 1, cells: cells.slice(0, last + 1) }
    else if (++empty > maxEmptyRows) throw tooLarge(addressOf(1, index + 1))
  }
}

async function* batches(
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  { maxRows, maxColumns }: Limits,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = []
  let count = 0
  let held = 0
  for await (const row of rows) {
    count += 1
    const { number, cells } = row
    if (!Number.isSafeInteger(number) || number < 1 || number > maxSheetRows)
      throw new UnreadableWorkbook('damaged')
    // Titles, notes and headings stand above the rows that count.
    if (count > maxRows + headingRows || cells.length > maxColumns)
      throw tooLarge(addressOf(cells.length, number))
    batch.push(row)
    held += cells.length
    if (batch.length === batchRows || (held >= batchCells && batch.length >= headingRows)) {
      yield batch
      batch = []
      held = 0
    }
  }
  if (batch.length > 0) yield batch
}

const tooLarge = (cell: string) =>
  new UnreadableWorkbook('sheet-too-large', {
    cell,
    maxRows: given.maxRows,
    maxColumns: given.maxColumns,
  })

const formulaError = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/

/** What people see and mean: the file keeps 95% as 0.95, with digits nobody wrote where it was computed. */
const asPercent = (value: unknown): unknown =>
  typeof value === 'number' ? `${Number((value * 100).toFixed(9))}%` : value

function cellOf(value: unknown): Cell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { error: '#NUM!' } : { day: value.toISOString().slice(0, 10) }
  if (typeof value === 'string') {
    if (formulaError.test(value)) return { error: value }
    return value.trim() === '' ? null : value
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** What the parser says is about a file nobody vouches for: damaged is all there is to know. */
function faultOf(error: unknown) {
  return error instanceof UnreadableWorkbook
    ? { fault: error.fault, facts: error.facts }
    : { fault: 'damaged', facts: {} }
}

port.on('message', (message: unknown) => {
  answer(question.parse(message)).then(
    (value) => port.postMessage({ answer: value }),
    (error: unknown) => port.postMessage(faultOf(error)),
  )
})
