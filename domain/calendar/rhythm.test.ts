import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from './day.ts'
import { occurrenceIn, occurrencesFrom, type Pace, paces, periodOf, type Rhythm } from './rhythm.ts'
import { addWorkdays, isWorkday, workCalendar } from './work-calendar.ts'

/** The notices of 2024 to 2026, as far as these tests walk over them. */
const off: [string, string][] = [
  ['2024-02-10', '2024-02-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-05-01', '2026-05-05'],
  ['2026-10-01', '2026-10-07'],
]
const makeUp = [
  '2024-02-04',
  '2024-02-18',
  '2025-01-26',
  '2025-02-08',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
]

const next = (day: string): string => {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7
const plainWorkday = (day: string): boolean =>
  makeUp.includes(day) || (!off.some(([from, to]) => from <= day && day <= to) && weekday(day) < 6)

const exceptions = off
  .flatMap(([from, to]) => {
    const days = []
    for (let day = from; day <= to; day = next(day))
      days.push({ date: day, isWorkday: false, name: '', source: '' })
    return days
  })
  .concat(makeUp.map((date) => ({ date, isWorkday: true, name: '', source: '' })))
const work = workCalendar(exceptions, [2024, 2025, 2026])
const calendar = {
  isWorkday: (day: string) => isWorkday(day, work),
  addWorkdays: (day: string, n: number) => addWorkdays(day, n, work),
  loadedYears: work.loadedYears,
}

const lastOfMonth = (day: string): boolean => next(day).slice(5, 7) !== day.slice(5, 7)

/** Is this the day the rhythm names? Asked of one day alone, with nothing of the code under test. */
function plainFalls(rhythm: Rhythm, day: string): boolean {
  if (rhythm.every === 'week') return weekday(day) === rhythm.weekday
  const month = Number(day.slice(5, 7))
  if (rhythm.every === 'quarter' && ((month - 1) % 3) + 1 !== rhythm.month) return false
  if (rhythm.every === 'year' && month !== rhythm.month) return false
  if (rhythm.day !== 'last-workday') {
    const date = Number(day.slice(8))
    return date === rhythm.day || (date < rhythm.day && lastOfMonth(day))
  }
  if (!plainWorkday(day)) return false
  for (let later = day; !lastOfMonth(later); ) {
    later = next(later)
    if (plainWorkday(later)) return false
  }
  return true
}

function plainRoll(day: string): string {
  let on = day
  while (!plainWorkday(on)) on = next(on)
  return on
}

const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last-workday' as const))
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ every: fc.constant('week' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ every: fc.constant('month' as const), day: monthDay }),
  fc.record({ every: fc.constant('quarter' as const), month: fc.integer({ min: 1, max: 3 }), day: monthDay }),
  fc.record({ every: fc.constant('year' as const), month: fc.integer({ min: 1, max: 12 }), day: monthDay }),
)

const first = (rhythm: Rhythm, from: string, count: number) => {
  const found = []
  for (const occurrence of occurrencesFrom(rhythm, from, calendar)) {
    found.push(occurrence)
    if (found.length === count) break
  }
  return found
}

describe('a rhythm', () => {
  it('agrees with a plain reading day by day over 2024 to 2026', () => {
    fc.assert(
      fc.property(rhythms, (rhythm) => {
        const plain = []
        for (let day = '2024-01-01'; day <= '2026-12-20'; day = next(day))
          if (plainFalls(rhythm, day)) plain.push([day, plainRoll(day)])
        const found = first(rhythm, '2024-01-01', plain.length).map(({ falls, on }) => [falls, on])
        expect(found).toEqual(plain)
      }),
    )
  })

  it('names every period once, in order, and a day lies in the period it names', () => {
    fc.assert(
      fc.property(
        rhythms,
        fc.integer({ min: numberOf('2001-01-01'), max: numberOf('2097-12-31') }),
        (rhythm, n) => {
          const found = first(rhythm, dayOf(n), 8)
          const keys = found.map(({ period }) => period.key)
          expect(new Set(keys).size).toBe(keys.length)
          for (const { period, falls, on } of found) {
            expect(period.from <= falls && falls <= period.to && falls <= on).toBe(true)
            expect(periodOf(rhythm.every, falls)).toEqual(period)
          }
        },
      ),
    )
  })

  it('has no gap and no overlap between the periods of a pace', () => {
    const days = fc.integer({ min: numberOf('2000-01-10'), max: numberOf('2099-12-20') }).map(dayOf)
    fc.assert(
      fc.property(fc.constantFrom<Pace>(...paces), days, (pace, day) => {
        const period = periodOf(pace, day)
        expect(period.from <= day && day <= period.to).toBe(true)
        if (period.to < '2099-12-20') expect(periodOf(pace, next(period.to)).from).toBe(next(period.to))
      }),
    )
  })

  it.each<[Rhythm, string, string, string]>([
    [{ every: 'month', day: 29 }, '2024-02', '2024-02-29', 'in a leap year February has 29 days'],
    [{ every: 'month', day: 29 }, '2025-02', '2025-02-28', 'in other years the 29th is its last day'],
    [{ every: 'month', day: 31 }, '2026-04', '2026-04-30', 'the 31st of April is the 30th'],
    [{ every: 'month', day: 31 }, '2026-10', '2026-11-02', 'a Saturday at the end rolls into the next month'],
    [{ every: 'month', day: 15 }, '2026-02', '2026-02-24', 'over the spring festival'],
    [{ every: 'month', day: 14 }, '2026-02', '2026-02-14', 'a make-up Saturday is worked'],
    [
      { every: 'month', day: 'last-workday' },
      '2026-02',
      '2026-02-28',
      'the month ends on a make-up Saturday',
    ],
    [
      { every: 'month', day: 'last-workday' },
      '2025-01',
      '2025-01-27',
      'the month ends in the spring festival',
    ],
    [{ every: 'year', month: 2, day: 29 }, '2025', '2025-02-28', 'a yearly day that only leap years have'],
    [{ every: 'year', month: 12, day: 31 }, '2024', '2024-12-31', 'the last day of the year'],
    [{ every: 'quarter', month: 3, day: 'last-workday' }, '2026-Q1', '2026-03-31', 'the end of a quarter'],
    [{ every: 'quarter', month: 1, day: 1 }, '2026-Q4', '2026-10-08', 'over the National Day holiday'],
    [{ every: 'week', weekday: 1 }, '2026-W08', '2026-02-24', 'Monday in the spring festival'],
    [{ every: 'week', weekday: 5 }, '2026-W53', '2027-01-01', 'the week belongs to the year of its Thursday'],
  ])('%o in %s is %s: %s', (rhythm, key, on) => {
    const found = first(rhythm, '2023-12-25', 320).find(({ period }) => period.key === key)
    expect(found?.on).toBe(on)
  })

  it('is provisional where the year it rolls into is not published', () => {
    const in2026 = occurrenceIn({ every: 'month', day: 31 }, periodOf('month', '2026-12-01'), calendar)
    expect([in2026.on, in2026.provisional]).toEqual(['2026-12-31', false])
    const in2027 = occurrenceIn({ every: 'month', day: 4 }, periodOf('month', '2027-01-01'), calendar)
    expect([in2027.on, in2027.provisional]).toEqual(['2027-01-04', true])
  })

  it('ends before the range of days does', () => {
    expect(
      [...occurrencesFrom({ every: 'year', month: 1, day: 1 }, '2090-06-01', calendar)].at(-1)?.falls,
    ).toBe('2098-01-01')
  })
})
