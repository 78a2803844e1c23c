/** `calendar/<year>.csv` → the holidays and make-up days of the years that are loaded. */
import { readdir } from 'node:fs/promises'
import { textFault } from '../../../contract/text.ts'
import { isDay } from '../../../domain/calendar/day.ts'
import type { CalendarDay } from '../../../domain/calendar/work-calendar.ts'
import { type Fault, type FaultCode, inReadingOrder } from '../../../domain/mechanism/fault.ts'
import type { Facts } from '../../../domain/kernel.ts'
import { csvRows } from './csv-rows.ts'
import { readText } from './read-text.ts'

export type CalendarReading =
  | { readonly ok: true; readonly years: readonly number[]; readonly days: readonly CalendarDay[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const header = ['date', 'is_workday', 'name', 'source']
/** As an office writes it by hand. */
const headerInChinese = ['日期', '是否上班', '名称', '文号']
const worked: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false }

/** Every `<year>.csv` of a folder; a year with any fault loads nothing at all. */
export async function readCalendar(folder: string): Promise<CalendarReading> {
  const names = await readdir(folder).catch(() => null)
  if (names === null)
    return { ok: false, faults: [{ file: '.', line: 1, code: 'folder-missing', facts: {} }] }
  const files = names.filter((name) => /^20\d{2}\.csv$/.test(name)).toSorted()
  if (files.length === 0)
    return { ok: false, faults: [{ file: '.', line: 1, code: 'folder-empty', facts: {} }] }
  const readings = await Promise.all(files.map(async (file) => readYear(file, await readText(folder, file))))
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults))
  if (faults.length > 0) return { ok: false, faults: inReadingOrder(faults) }
  return {
    ok: true,
    years: readings.flatMap((reading) => (reading.ok ? reading.years : [])),
    days: readings.flatMap((reading) => (reading.ok ? reading.days : [])),
  }
}

function readYear(file: string, text: Awaited<ReturnType<typeof readText>>): CalendarReading {
  return text.ok ? parseCalendar(file, text.text) : { ok: false, faults: [text.fault] }
}

/** One year; its name says which: `2026.csv`. */
export function parseCalendar(file: string, text: string): CalendarReading {
  const year = file.slice(0, 4)
  const { rows, faults } = csvRows(file, text, header, headerInChinese)
  const seen = new Set<string>()
  const days: CalendarDay[] = []
  const found = [...faults]
  for (const row of rows) {
    const [date = '', isWorkday = '', name = '', source = ''] = row.cells
    const wrong = faultOf({ date, isWorkday, name, source }, year, seen)
    if (wrong) found.push({ file, line: row.line, ...wrong })
    seen.add(date)
    days.push({ date, isWorkday: worked[isWorkday] ?? false, name, source })
  }
  if (faults.length === 0 && rows.length === 0) found.push({ file, line: 1, code: 'file-empty', facts: {} })
  return found.length > 0
    ? { ok: false, faults: inReadingOrder(found) }
    : { ok: true, years: [Number(year)], days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }
}

function faultOf(
  day: { date: string; isWorkday: string; name: string; source: string },
  year: string,
  seen: ReadonlySet<string>,
): { code: FaultCode; facts: Facts } | null {
  const { date, isWorkday, name, source } = day
  if (!isDay(date)) return { code: 'date-impossible', facts: { field: 'date', value: date.slice(0, 60) } }
  if (!date.startsWith(`${year}-`)) return { code: 'date-outside-year', facts: { date, year } }
  if (seen.has(date)) return { code: 'code-duplicated', facts: { code: date } }
  if (!Object.hasOwn(worked, isWorkday))
    return {
      code: 'value-not-allowed',
      facts: { field: 'is_workday', value: isWorkday.slice(0, 60), allowed: Object.keys(worked).join(', ') },
    }
  for (const [field, text] of Object.entries({ name, source })) {
    const why = textFault(text, { min: 1, max: 100, lines: false })
    if (why)
      return why.code === 'required'
        ? { code: 'field-missing', facts: { field } }
        : { code: 'text-not-allowed', facts: { field, why: why.code } }
  }
  return null
}
