import { describe, expect, it, test } from 'vitest'
import { columnsOf, inTime, offered, targetIn, trajectoryOf } from './trajectory.ts'

describe('targets', () => {
  it('stand in the order of time, a year after its quarters', () => {
    expect(inTime(['2028', '2026', '2026-Q4', '2027-Q1', '2026', '2026-11'])).toEqual([
      '2026-11',
      '2026-Q4',
      '2026',
      '2027-Q1',
      '2028',
    ])
  })

  it('lead on from the last value; without any there is no way to show', () => {
    const rows = [
      { code: '07.2', at: '2027', value: 90 },
      { code: '07.2', at: '2026-Q4', value: 100 },
      { code: '07.1', at: '2027', value: 5 },
    ]
    const columns = columnsOf(rows)
    expect(trajectoryOf({ code: '07.2', last: { value: 120 } }, rows, columns)).toEqual([120, 100, 90])
    expect(trajectoryOf({ code: '07.1', last: null }, rows, columns)).toEqual([null, 5])
    expect(trajectoryOf({ code: '07.3', last: { value: 1 } }, rows, columns)).toEqual([])
  })

  it('are offered for this quarter and the coming years, beside those that are set', () => {
    expect(offered(['2025'], '2026-11-30')).toEqual(['2025', '2026-Q4', '2026', '2027', '2028', '2029'])
  })
})

test.each([
  ['４，２００．５', 4200.5],
  ['', null],
  ['-3', undefined],
  ['3个', undefined],
])('%j is read as %s', (text, value) => {
  expect(targetIn(text)).toBe(value)
})
