import { describe, expect, it } from 'vitest'
import { periodInEnglish, periodMark, plain, points } from './figures.ts'

describe('figures of scores', () => {
  it('have a true minus and nothing where nothing is known', () => {
    expect(points(-12.84)).toBe('−12.8')
    expect(points(79.416, 2)).toBe('79.42')
    expect(points(null)).toBe('')
    expect(plain(1200.5)).toBe('1,200.5')
    expect(plain(-0.35)).toBe('−0.35')
  })

  it('name a period in English by its code', () => {
    expect(periodInEnglish('2026-Q3', '2026 年第三季度')).toBe('Q3 2026')
    expect(periodInEnglish('2026-11', '2026 年 11 月')).toBe('Nov 2026')
    expect(periodInEnglish('2026-H1', 'first half')).toBe('first half')
    expect([periodMark('2026-Q3'), periodMark('2026-11')]).toEqual(['26Q3', '26-11'])
  })
})
