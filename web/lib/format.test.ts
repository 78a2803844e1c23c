import { describe, expect, it } from 'vitest'
import { formatBytes, formatChange, formatCount, withUnit } from './format.ts'

describe('figures', () => {
  it('shows sizes in the unit one would say', () => {
    expect([0, 1023, 38 * 1024, 1_258_291, 20 * 1024 * 1024].map(formatBytes)).toEqual([
      '0 B',
      '1023 B',
      '38 KB',
      '1.2 MB',
      '20 MB',
    ])
  })

  it('writes a fall with a true minus and nothing before a zero', () => {
    expect([1.2, -0.8, -0.04, 0].map((n) => formatChange(n))).toEqual(['+1.2', '−0.8', '0.0', '0.0'])
  })

  it('says when a count stopped at its cap', () => {
    expect(formatCount(1280)).toBe('1,280')
    expect(formatCount(10_000, true)).toBe('10,000+')
  })

  it('stand with their unit as people write it', () => {
    expect(withUnit('4', '个工作日')).toBe('4 个工作日')
    expect([withUnit('81', '%'), withUnit('26.7', '占标的额%'), withUnit('26.7', '% of the claim')]).toEqual([
      '81%',
      '占标的额 26.7%',
      '26.7% of the claim',
    ])
  })
})
