/** A year as twelve small months: which days are worked, and what the others are called. */
import { addDays, dayOf, numberOf, weekdayOf } from '../../../domain/calendar/day.ts'
import { isWorkday, workCalendar } from '../../../domain/calendar/work-calendar.ts'

export type Exception = {
  readonly day: string
  readonly isWorkday: boolean
  readonly name: string
  readonly source: string
}

/** A make-up day is a Saturday or Sunday that is worked; a holiday is named by the notice. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up'

export type DayCell = { readonly day: string; readonly kind: DayKind; readonly name: string }

export type Span = {
  readonly from: string
  readonly to: string
  readonly name: string
  readonly kind: 'holiday' | 'make-up'
}

export type Month = {
  /** From 1. */
  readonly month: number
  /** Empty cells before the first day, weeks beginning on Monday. */
  readonly blanks: number
  readonly days: readonly DayCell[]
  readonly workdays: number
  readonly spans: readonly Span[]
}

export function monthsOf(year: number, exceptions: readonly Exception[]): readonly Month[] {
  const named = new Map(exceptions.map((exception) => [exception.day, exception]))
  const calendar = workCalendar(
    exceptions.map(({ day, ...rest }) => ({ date: day, ...rest })),
    [year],
  )
  const cellOf = (day: string): DayCell => {
    const name = named.get(day)?.name ?? ''
    const weekend = weekdayOf(day) > 5
    if (isWorkday(day, calendar)) return { day, kind: weekend ? 'make-up' : 'workday', name }
    return { day, kind: named.has(day) ? 'holiday' : 'weekend', name }
  }
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const days = daysOf(year, month).map(cellOf)
    return {
      month,
      blanks: weekdayOf(days[0]?.day ?? `${year}-01-01`) - 1,
      days,
      workdays: days.filter(({ kind }) => kind === 'workday' || kind === 'make-up').length,
      spans: spansOf(days),
    }
  })
}

/** Days of one name that follow each other, as one span within the month. */
function spansOf(days: readonly DayCell[]): readonly Span[] {
  const spans: Span[] = []
  for (const { day, kind, name } of days) {
    if (kind !== 'holiday' && kind !== 'make-up') continue
    const last = spans.at(-1)
    if (last !== undefined && last.kind === kind && last.name === name && addDays(last.to, 1) === day)
      spans[spans.length - 1] = { ...last, to: day }
    else spans.push({ from: day, to: day, name, kind })
  }
  return spans
}

function daysOf(year: number, month: number): readonly string[] {
  const first = numberOf(`${year}-${String(month).padStart(2, '0')}-01`)
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length }, (_, index) => dayOf(first + index))
}

/** The notices a year rests on, each once. */
export function sourcesOf(exceptions: readonly Exception[]): readonly string[] {
  return [...new Set(exceptions.map(({ source }) => source).filter((source) => source !== ''))]
}

/** Years to choose from: the loaded ones, this one and the next. */
export function yearsToShow(loaded: readonly number[], today: string, chosen: number): readonly number[] {
  const present = Number(today.slice(0, 4))
  return [...new Set([...loaded, present, present + 1, chosen])].toSorted((a, b) => a - b)
}
