/** A cell as text, a whole number or a day, however people write them. */
import { isDay } from '../../../domain/calendar/day.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Cell } from './sheet.ts'

/** What stands there, in words; null where nothing or an error does. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'string') return cell.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()
  if (typeof cell === 'object') return 'day' in cell ? cell.day : null
  return String(cell)
}

/**
 * An Excel date, or 2026-11-30, 2026/11/30, 2026.11.30, 20261130, 2026年11月30日, in half or full width.
 * Null where it is no day that exists.
 */
export function cellDay(cell: Cell | undefined): Day | null {
  if (typeof cell === 'object' && cell !== null) return 'day' in cell && isDay(cell.day) ? cell.day : null
  const text = (cellText(cell) ?? '').normalize('NFKC').replaceAll(/\s/g, '')
  const found =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}

/** The value of a formula that failed: `#REF!`. */
export const cellError = (cell: Cell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : null
