import { describe, expect, it } from 'vitest'
import { addDays, dayOf, formatDate, formatInstant, formatMoment, formatMonthDay, timeOf } from './dates.ts'

describe('dates', () => {
  it('writes a day with its weekday', () => {
    expect(formatDate('2026-11-22', 'zh-CN')).toBe('2026-11-22 周日')
    expect(formatDate('2026-11-22', 'en')).toBe('2026-11-22 Sun')
    expect(formatMonthDay('2024-02-29', 'zh-CN')).toBe('02-29 周四')
  })

  it('leaves what is no day as it is', () => {
    expect(formatDate('长期', 'zh-CN')).toBe('长期')
  })

  it('reads an instant in Shanghai, whatever the zone of the machine', () => {
    expect(dayOf('2026-11-21T16:00:00Z')).toBe('2026-11-22')
    expect(dayOf('2026-11-21T15:59:59Z')).toBe('2026-11-21')
    expect(timeOf('2026-11-20T09:26:00.000Z')).toBe('17:26')
    expect(formatInstant('2026-11-20T09:26:00Z', 'zh-CN')).toBe('2026-11-20 周五 17:26')
  })

  it('drops the year of a moment only when it is this year', () => {
    expect(formatMoment('2026-11-20T09:26:00Z', '2026-11-22', 'zh-CN')).toBe('11-20 周五 17:26')
    expect(formatMoment('2025-11-20T09:26:00Z', '2026-11-22', 'zh-CN')).toBe('2025-11-20 周四 17:26')
  })

  it('adds days across a month and a leap day', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
})
