/** A CSV file of a year, as offices keep it: UTF-8 with or without its mark, or GB18030 from a spreadsheet. */
import type { Fault } from '../../../domain/mechanism/fault.ts'
import { type NoticeRow, rowsOf } from '../../../domain/calendar/notice.ts'
import { Refused } from '../../platform/refused.ts'
import { parseCalendar } from './read-calendar.ts'
import { MAX_FILE_BYTES } from './read-text.ts'

export type NoticeFile = {
  readonly source: string
  readonly rows: readonly NoticeRow[]
  readonly faults: readonly Pick<Fault, 'line' | 'code' | 'facts'>[]
}

export async function readNoticeFile(year: number, content: AsyncIterable<Uint8Array>): Promise<NoticeFile> {
  const text = textOf(await allOf(content))
  if (text === null)
    return { source: '', rows: [], faults: [{ line: 1, code: 'encoding-not-utf8', facts: {} }] }
  const reading = parseCalendar(`${year}.csv`, text)
  if (!reading.ok) return { source: '', rows: [], faults: reading.faults }
  const source = mostly(reading.days.map((day) => day.source))
  return { source, rows: rowsOf(reading.days, source), faults: [] }
}

async function allOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of content) {
    size += piece.length
    if (size > MAX_FILE_BYTES) throw new Refused('too-large', { facts: { limit: MAX_FILE_BYTES } })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** Null where the bytes are neither: a spreadsheet, a picture, UTF-16. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  return null
}

/** What is said most often, the first of several. */
function mostly(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
