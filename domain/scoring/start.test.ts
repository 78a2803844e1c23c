import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, FIRST_DAY } from '../calendar/day.ts'
import { startRange, startRefusal, usualStart } from './start.ts'

const today = '2026-11-23'

it.each([
  ['2026-11-23', '2026-01-01', null],
  ['2026-01-01', '2026-01-01', null],
  ['2025-12-31', '2026-01-01', 'before-last'],
  ['2027-11-24', '2026-01-01', null],
  ['2027-11-25', '2026-01-01', 'too-far-ahead'],
  [FIRST_DAY, null, null],
  ['2062-11-23', null, 'too-far-ahead'],
] as const)('from %s after one that began on %s: %s', (from, last, refusal) => {
  expect(startRefusal(from, last, today)).toBe(refusal)
})

it('the usual day is always a day that may be chosen, and never in the past of the last one', () => {
  const day = fc.integer({ min: -1000, max: 366 }).map((n) => addDays(today, n))
  fc.assert(
    fc.property(fc.option(day), (last) => {
      const usual = usualStart(last, today)
      expect(startRefusal(usual, last, today)).toBe(null)
      expect(usual >= startRange(last, today).from).toBe(true)
    }),
  )
  expect(usualStart(null, today)).toBe(FIRST_DAY)
  expect(usualStart('2026-01-01', today)).toBe(today)
  expect(usualStart('2027-01-01', today)).toBe('2027-01-01')
})
