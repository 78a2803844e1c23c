import { expect, it } from 'vitest'
import { workdaysLeft } from './workdays-left.ts'

/** 2026-11-28 and 29 are a weekend. */
const isWorkday = (day: string) => day !== '2026-11-28' && day !== '2026-11-29'

it('counts the working days that are left, today not among them', () => {
  expect(workdaysLeft('2026-11-26', '2026-11-26', isWorkday)).toBe(0)
  expect(workdaysLeft('2026-11-26', '2026-11-27', isWorkday)).toBe(1)
  expect(workdaysLeft('2026-11-26', '2026-11-30', isWorkday)).toBe(2)
})

it('says how many are over, at least one', () => {
  expect(workdaysLeft('2026-11-30', '2026-11-26', isWorkday)).toBe(-2)
  expect(workdaysLeft('2026-11-28', '2026-11-27', isWorkday)).toBe(-1)
})
