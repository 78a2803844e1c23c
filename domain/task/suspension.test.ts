import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { addWorkdays, workCalendar, workdaysBetween } from '../calendar/work-calendar.ts'
import { movedDueOn, type Span, standingWorkdays, termOf } from './suspension.ts'

/** The spring festival of 2026: off from 15 to 23 February, worked on 14 and 28 February. */
const festival = Array.from({ length: 9 }, (_, n) => ({
  date: addDays('2026-02-15', n),
  isWorkday: false,
  name: '春节',
  source: '',
}))
const madeUp = ['2026-02-14', '2026-02-28'].map((date) => ({
  date,
  isWorkday: true,
  name: '补班',
  source: '',
}))
const days = workCalendar([...festival, ...madeUp], [2026])
const calendar = {
  addWorkdays: (day: string, n: number) => addWorkdays(day, n, days),
  workdaysBetween: (from: string, to: string) => Math.max(0, workdaysBetween(from, to, days)),
}

describe('a clock that stands', () => {
  it('over the spring festival stands on working days only, make-up days with them', () => {
    const span: Span = { suspendedOn: '2026-02-12', resumedOn: '2026-03-02' }
    // 13 and 14 February, then 24 to 28, then 2 March.
    expect(standingWorkdays(span, '2026-12-31', calendar)).toBe(8)
    expect(termOf('2026-02-09', '2026-03-06', [span], calendar)).toEqual({ raw: 15, net: 7 })
    expect(movedDueOn('2026-02-13', 8, calendar)).toBe('2026-03-03')
  })

  it('counts an open span up to the day of asking, and one of a single day not at all', () => {
    expect(standingWorkdays({ suspendedOn: '2026-11-02', resumedOn: null }, '2026-11-04', calendar)).toBe(2)
    expect(
      standingWorkdays({ suspendedOn: '2026-11-02', resumedOn: '2026-11-02' }, '2026-11-09', calendar),
    ).toBe(0)
    expect(standingWorkdays({ suspendedOn: '2026-11-05', resumedOn: null }, '2026-11-04', calendar)).toBe(0)
  })

  it('net time is never more than raw time nor less than nothing, and a part never passes its whole', () => {
    const gaps = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 })
    fc.assert(
      fc.property(gaps, fc.nat(40), fc.nat(30), fc.nat(30), (pairs, rest, partTerm, more) => {
        let at = '2026-01-05'
        const spans = pairs.map(([run, stand]): Span => {
          const suspendedOn = addDays(at, run)
          at = addDays(suspendedOn, stand)
          return { suspendedOn, resumedOn: at }
        })
        const { raw, net } = termOf('2026-01-05', addDays(at, rest), spans, calendar)
        expect(net).toBeLessThanOrEqual(raw)
        expect(net).toBeGreaterThanOrEqual(0)
        const part = addDays('2026-02-01', partTerm)
        const stood = raw - net
        expect(movedDueOn(part, stood, calendar) <= movedDueOn(addDays(part, more), stood, calendar)).toBe(
          true,
        )
      }),
    )
  })
})
