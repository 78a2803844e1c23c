import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayAt, dayOf, isDay, numberOf, weekdayOf } from './day.ts'
import { type DeadlineRule, dueOn } from './due-on.ts'
import { addWorkdays, isWorkday, rollForward, workCalendar, workdaysBetween } from './work-calendar.ts'

/** Days off and make-up days as the yearly notices print them, typed here a second time on purpose. */
const off: [string, string][] = [
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
]
const makeUp =
  '2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12 2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10'.split(
    ' ',
  )

/** Plain day by day, with Date and nothing shared with the code under test. */
function plainNext(day: string): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}
function plainIsWorkday(day: string): boolean {
  if (makeUp.includes(day)) return true
  if (off.some(([from, to]) => from <= day && day <= to)) return false
  return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
}
function plainAdd(start: string, n: number): string {
  let day = start
  for (let count = 0; count < n; ) {
    day = plainNext(day)
    if (plainIsWorkday(day)) count += 1
  }
  return day
}

const days = off
  .flatMap(([from, to]) => {
    const list = []
    for (let day = from; day <= to; day = plainNext(day))
      list.push({ date: day, isWorkday: false, name: '假', source: '' })
    return list
  })
  .concat(makeUp.map((date) => ({ date, isWorkday: true, name: '班', source: '' })))
const calendar = workCalendar(days, [2024, 2025, 2026])

const dayIn = (from: string, to: string) => fc.integer({ min: numberOf(from), max: numberOf(to) }).map(dayOf)
const workdays = (n: number): DeadlineRule => ({ unit: 'workday', n, rollForward: true })

describe('days', () => {
  it('knows which days exist', () => {
    expect(['2024-02-29', '2000-01-01', '2099-12-31'].every(isDay)).toBe(true)
    const wrong = [
      '2023-02-29',
      '2024-13-01',
      '2024-04-31',
      '1999-12-31',
      '2100-01-01',
      '2024-1-1',
      '10000-01-01',
      '',
    ]
    expect(wrong.filter(isDay)).toEqual([])
  })

  it('knows the weekday of a day', () => {
    expect(['2026-11-22', '2026-11-23', '2000-01-01', '2024-02-29'].map(weekdayOf)).toEqual([7, 1, 6, 4])
  })

  it('takes the day from Shanghai, whatever the zone of the machine', () => {
    expect(dayAt('2026-11-22T15:59:59.999Z')).toBe('2026-11-22')
    expect(dayAt('2026-11-22T16:00:00Z')).toBe('2026-11-23')
    expect(dayAt('2025-12-31T23:30:00-05:00')).toBe('2026-01-01')
  })

  it('adds months to the same day or to the end of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15')
    expect(addMonths('2025-11-30', 13)).toBe('2026-12-30')
  })

  it('refuses to leave the range of days', () => {
    expect(() => addDays('2099-12-31', 1)).toThrow('day-out-of-range')
    expect(() => addDays('2026-01-01', 1e15)).toThrow('day-out-of-range')
    expect(() => addWorkdays('2099-12-30', 5, calendar)).toThrow('day-out-of-range')
    expect(() => addWorkdays('2026-01-01', Number.POSITIVE_INFINITY, calendar)).toThrow('day-out-of-range')
    expect(() => addWorkdays('2026-02-30', 1, calendar)).toThrow('day-out-of-range')
    expect(() => dueOn(workdays(-1), '2026-01-05', calendar)).toThrow('day-out-of-range')
    expect(() => dueOn(workdays(1.5), '2026-01-05', calendar)).toThrow('day-out-of-range')
    expect(() => dueOn({ unit: 'month', n: 1e6, rollForward: true }, '2026-01-05', calendar)).toThrow(
      'day-out-of-range',
    )
  })
})

describe('working days', () => {
  it('agrees with a plain day-by-day reading of the notices on every day of 2024 to 2026', () => {
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = plainNext(day))
      expect([day, isWorkday(day, calendar)]).toEqual([day, plainIsWorkday(day)])
  })

  it('agrees with the plain reading from every day of 2024 to 2026 for the usual deadlines', () => {
    for (let day = '2024-01-01'; day <= '2026-11-20'; day = plainNext(day))
      for (const n of [1, 3, 7, 20])
        expect([day, n, addWorkdays(day, n, calendar)]).toEqual([day, n, plainAdd(day, n)])
  })

  it.each([
    [
      '2024-02-08',
      3,
      '2024-02-19',
      'over the eve, which 2024 left to the weekend rule, and make-up Sunday 18',
    ],
    ['2024-02-09', 1, '2024-02-18', 'the first day after the festival is a make-up Sunday'],
    ['2025-01-24', 2, '2025-01-27', 'make-up Sunday 26 counts'],
    ['2025-01-27', 1, '2025-02-05', 'over the whole festival'],
    ['2025-02-07', 1, '2025-02-08', 'make-up Saturday counts'],
    ['2026-02-13', 1, '2026-02-14', 'make-up Saturday counts'],
    ['2026-02-14', 1, '2026-02-24', 'over nine days off'],
    ['2026-02-14', 5, '2026-02-28', 'ends on the second make-up Saturday'],
    ['2026-09-30', 2, '2026-10-09', 'over the National Day holiday'],
  ])('from %s, %i working days end on %s: %s', (start, n, end) => {
    expect(addWorkdays(start, n, calendar)).toBe(end)
  })

  it('counts back what it counted forward', () => {
    fc.assert(
      fc.property(dayIn('2024-01-01', '2026-06-30'), fc.integer({ min: 1, max: 120 }), (start, n) => {
        const end = addWorkdays(start, n, calendar)
        expect(isWorkday(end, calendar)).toBe(true)
        expect(workdaysBetween(start, end, calendar)).toBe(n)
        expect(workdaysBetween(end, start, calendar)).toBe(-n)
        const back = addWorkdays(end, -n, calendar)
        expect(isWorkday(start, calendar) ? back : start >= back).toBe(
          isWorkday(start, calendar) ? start : true,
        )
      }),
    )
  })

  it('adds in parts what it adds at once, and never goes back as days pass', () => {
    const n = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(dayIn('2024-01-01', '2026-06-30'), n, n, (start, a, b) => {
        expect(addWorkdays(addWorkdays(start, a, calendar), b, calendar)).toBe(
          addWorkdays(start, a + b, calendar),
        )
        expect(addWorkdays(addDays(start, 1), a, calendar) >= addWorkdays(start, a, calendar)).toBe(true)
      }),
    )
  })

  it('says nothing of a day itself: none between a day and the same day', () => {
    expect(workdaysBetween('2026-11-23', '2026-11-23', calendar)).toBe(0)
    expect(addWorkdays('2026-11-22', 0, calendar)).toBe('2026-11-22')
  })

  it('rolls a day off to the next working day and leaves a working day alone', () => {
    expect(rollForward('2026-02-15', calendar)).toBe('2026-02-24')
    expect(rollForward('2026-02-14', calendar)).toBe('2026-02-14')
  })
})

describe('due days', () => {
  it.each<[string, DeadlineRule, string]>([
    ['2026-11-20', workdays(3), '2026-11-25'],
    ['2026-11-21', workdays(0), '2026-11-23'],
    ['2026-11-20', workdays(0), '2026-11-20'],
    ['2026-11-20', { unit: 'workday', n: 0, rollForward: false }, '2026-11-20'],
    ['2026-11-20', { unit: 'calendar', n: 2, rollForward: false }, '2026-11-22'],
    ['2026-11-20', { unit: 'calendar', n: 2, rollForward: true }, '2026-11-23'],
    ['2026-09-24', { unit: 'calendar', n: 7, rollForward: true }, '2026-10-08'],
    ['2026-02-07', { unit: 'calendar', n: 7, rollForward: true }, '2026-02-14'],
    ['2026-01-31', { unit: 'month', n: 1, rollForward: true }, '2026-02-28'],
    ['2026-01-20', { unit: 'month', n: 1, rollForward: true }, '2026-02-24'],
  ])('issued on %s under %o it is due on %s', (issuedOn, rule, expected) => {
    expect(dueOn(rule, issuedOn, calendar)).toEqual({ dueOn: expected, provisional: false })
  })

  it('is provisional as soon as a day on the way lies in a year that is not loaded', () => {
    expect(dueOn(workdays(8), '2026-12-21', calendar)).toEqual({ dueOn: '2026-12-31', provisional: false })
    expect(dueOn(workdays(9), '2026-12-21', calendar)).toEqual({ dueOn: '2027-01-01', provisional: true })
    expect(dueOn({ unit: 'calendar', n: 30, rollForward: false }, '2026-12-21', calendar).provisional).toBe(
      true,
    )
    expect(dueOn(workdays(1), '2023-12-31', calendar)).toEqual({ dueOn: '2024-01-02', provisional: false })
    expect(dueOn(workdays(1), '2023-12-29', calendar).provisional).toBe(true)
    const gap = workCalendar(days, [2024, 2026])
    expect(dueOn(workdays(300), '2024-12-01', gap).provisional).toBe(true)
  })

  it('is never before the day of issue, and on a working day where it rolls', () => {
    const rule = fc.record({
      unit: fc.constantFrom('workday', 'calendar', 'month'),
      n: fc.integer({ min: 0, max: 12 }),
      rollForward: fc.boolean(),
    }) as fc.Arbitrary<DeadlineRule>
    fc.assert(
      fc.property(dayIn('2024-01-01', '2026-12-31'), rule, (issuedOn, rule) => {
        const due = dueOn(rule, issuedOn, calendar)
        expect(due.dueOn >= issuedOn).toBe(true)
        expect(!rule.rollForward || isWorkday(due.dueOn, calendar)).toBe(true)
        expect(due.provisional).toBe(due.dueOn > '2026-12-31')
      }),
    )
  })
})
