/**
 * A year's notice (国务院办公厅关于部分节假日安排的通知): spans of days off and make-up days, each with its name.
 *
 * A fault keeps the notice from being loaded; a warning is something a notice seldom says and a typing slip often
 * does. Codes and facts travel, pages speak.
 */
import type { Day, Facts } from '../kernel.ts'
import { addDays, isDay, numberOf, weekdayOf, yearOf } from './day.ts'
import type { CalendarDay } from './work-calendar.ts'

/** A row as a person enters it: days one after another under one name. */
export type NoticeRow = {
  readonly from: Day
  readonly to: Day
  readonly isWorkday: boolean
  readonly name: string
  /** The notice this row rests on, where it is another one. */
  readonly source?: string | undefined
}

export const noticeFaults = [
  'no-rows',
  'no-such-day',
  'dates-reversed',
  'span-too-long',
  'outside-year',
  'day-doubled',
  'make-up-on-weekday',
] as const
export const noticeWarnings = [
  'weekend-only',
  'holiday-missing',
  'many-days-off',
  'year-over',
  'year-far',
] as const
export type NoticeCode = (typeof noticeFaults)[number] | (typeof noticeWarnings)[number]

export type NoticeFinding = {
  readonly level: 'fault' | 'warning'
  /** Row from 1; null is the notice as a whole. */
  readonly row: number | null
  readonly code: NoticeCode
  readonly facts: Facts
}

/** 全国年节及纪念日放假办法 (2024): every year has these. 国庆节 and 中秋节 may fall together. */
const holidays = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆']
const longestSpan = 20
/** 13 statutory days; the weekends around them are moved, not given. */
const mostDaysOff = 20

export function daysOf(rows: readonly NoticeRow[], source: string): readonly CalendarDay[] {
  return rows
    .flatMap((row) => spanDays(row).map((date) => dayIn(row, date, source)))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const dayIn = (row: NoticeRow, date: Day, source: string): CalendarDay => ({
  date,
  isWorkday: row.isWorkday,
  name: row.name,
  source: row.source ?? source,
})

/** Days one after another of one kind, name and notice, as rows. */
export function rowsOf(days: readonly CalendarDay[], source: string): readonly NoticeRow[] {
  const rows: NoticeRow[] = []
  for (const { date, ...day } of days) {
    const last = rows.at(-1)
    const own = day.source === source ? undefined : day.source
    if (
      last !== undefined &&
      last.isWorkday === day.isWorkday &&
      last.name === day.name &&
      last.source === own &&
      addDays(last.to, 1) === date
    )
      rows[rows.length - 1] = { ...last, to: date }
    else rows.push({ from: date, to: date, isWorkday: day.isWorkday, name: day.name, source: own })
  }
  return rows
}

export function findingsOf(year: number, rows: readonly NoticeRow[], today: Day): readonly NoticeFinding[] {
  if (rows.length === 0) return [{ level: 'fault', row: null, code: 'no-rows', facts: {} }]
  const seen = new Map<Day, number>()
  const found = rows.flatMap((row, index): readonly NoticeFinding[] => {
    const at = (level: NoticeFinding['level'], code: NoticeCode, facts: Facts = {}): NoticeFinding[] => [
      { level, row: index + 1, code, facts },
    ]
    if (!isDay(row.from)) return at('fault', 'no-such-day', { day: row.from })
    if (!isDay(row.to)) return at('fault', 'no-such-day', { day: row.to })
    if (row.to < row.from) return at('fault', 'dates-reversed', { from: row.from, to: row.to })
    const length = numberOf(row.to) - numberOf(row.from) + 1
    if (length > longestSpan) return at('fault', 'span-too-long', { count: length, most: longestSpan })
    const outside = [row.from, row.to].find((day) => yearOf(day) !== year)
    if (outside !== undefined) return at('fault', 'outside-year', { day: outside, year })
    const days = spanDays(row)
    const doubled = days.find((day) => seen.has(day))
    const first = doubled === undefined ? undefined : seen.get(doubled)
    for (const day of days) if (!seen.has(day)) seen.set(day, index + 1)
    if (doubled !== undefined) return at('fault', 'day-doubled', { day: doubled, other: first ?? 0 })
    const plain = days.find((day) => weekdayOf(day) <= 5)
    if (row.isWorkday && plain !== undefined) return at('fault', 'make-up-on-weekday', { day: plain })
    if (!row.isWorkday && plain === undefined) return at('warning', 'weekend-only', { day: row.from })
    return []
  })
  return found.some(({ level }) => level === 'fault') ? found : [...found, ...ofWhole(year, rows, today)]
}

function ofWhole(year: number, rows: readonly NoticeRow[], today: Day): readonly NoticeFinding[] {
  const warn = (code: NoticeCode, facts: Facts): NoticeFinding => ({
    level: 'warning',
    row: null,
    code,
    facts,
  })
  const off = rows.filter(({ isWorkday }) => !isWorkday)
  const missing = holidays.filter((name) => !off.some((row) => row.name.includes(name)))
  const given =
    off.flatMap(spanDays).filter((day) => weekdayOf(day) <= 5).length -
    rows.filter(({ isWorkday }) => isWorkday).flatMap(spanDays).length
  const present = yearOf(today)
  return [
    ...(missing.length === 0 ? [] : [warn('holiday-missing', { names: missing.join('、') })]),
    ...(given > mostDaysOff ? [warn('many-days-off', { count: given })] : []),
    ...(year < present ? [warn('year-over', { year })] : []),
    ...(year > present + 1 ? [warn('year-far', { year })] : []),
  ]
}

function spanDays({ from, to }: NoticeRow): readonly Day[] {
  const first = numberOf(from)
  return Array.from({ length: numberOf(to) - first + 1 }, (_, n) => addDays(from, n))
}

export type DayChange = {
  readonly day: Day
  /** Null: nothing was, or is, said of the day; it follows its weekday. */
  readonly before: { readonly isWorkday: boolean; readonly name: string } | null
  readonly after: { readonly isWorkday: boolean; readonly name: string } | null
  /** It is worked now and was not, or the other way round. */
  readonly workChanged: boolean
}

/** Days that read differently than before, in order. */
export function changesOf(
  before: readonly CalendarDay[],
  after: readonly CalendarDay[],
): readonly DayChange[] {
  const was = new Map(before.map((day) => [day.date, day]))
  const is = new Map(after.map((day) => [day.date, day]))
  const said = (day: CalendarDay | undefined) => (day ? { isWorkday: day.isWorkday, name: day.name } : null)
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((day): readonly DayChange[] => {
    const [a, b] = [said(was.get(day)), said(is.get(day))]
    if (a?.isWorkday === b?.isWorkday && a?.name === b?.name) return []
    const plain = weekdayOf(day) <= 5
    return [{ day, before: a, after: b, workChanged: (a?.isWorkday ?? plain) !== (b?.isWorkday ?? plain) }]
  })
}

/** Days one after another, as their first and last. */
export function runsOf(days: readonly Day[]): readonly (readonly [Day, Day])[] {
  const runs: [Day, Day][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else runs.push([day, day])
  }
  return runs
}
