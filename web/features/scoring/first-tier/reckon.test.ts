import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bendOf, gainAt, partAlong, rangeOf, scoreAt, stepOf, valueAlong } from './reckon.ts'

const days = {
  ...{ best: 1, worst: 21, value: 11, score: 50, share: 0.02 },
  ...{ provinceBest: { value: 2 }, target: 2, whole: false },
}

describe('a target on its scale', () => {
  it('adds its share of the points it gains, whichever way is better', () => {
    expect(gainAt(days, 6)).toBeCloseTo(0.5)
    expect(gainAt({ best: 100, worst: 0, value: 40, score: 40, share: 0.05 }, 90)).toBeCloseTo(2.5)
    expect(gainAt(days, 11)).toBeCloseTo(0)
  })

  it('keeps the bend of the scale it reads from the value', () => {
    const bent = { ...days, score: 100 * 0.5 ** 0.8 }
    expect(bendOf(bent)).toBeCloseTo(0.8)
    expect(scoreAt(bent, 6)).toBeCloseTo(100 * 0.75 ** 0.8)
  })

  it('never leaves 0 to 100', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const score = scoreAt(days, value)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('a slider', () => {
  it('goes from the value to the best there is, from the worst where nothing is known', () => {
    expect(rangeOf(days)).toEqual({ from: 11, to: 2, whole: false })
    expect(rangeOf({ ...days, value: null })).toMatchObject({ from: 21, to: 2 })
    expect(rangeOf({ ...days, value: 1.5 })).toMatchObject({ from: 1.5, to: 1.5 })
  })

  it('moves in round steps and lands on its ends', () => {
    const range = (from: number, to: number, whole = false) => ({ from, to, whole })
    expect(
      [range(11, 2), range(9.5, 2), range(96, 64), range(0, 2000), range(5, 2.5, true), range(1, 0.9999)].map(
        stepOf,
      ),
    ).toEqual([1, 0.1, 1, 10, 1, 0.0001])
    expect(valueAlong(range(9.5, 2), 0.5)).toBe(5.8)
    expect(valueAlong(range(9.5, 2.25), 1)).toBe(2.25)
    expect(valueAlong(range(5, 2.5, true), 0.5)).toBe(4)
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, to, part) => {
          const value = valueAlong({ from, to, whole: false }, part)
          expect(value).toBeGreaterThanOrEqual(Math.min(from, to))
          expect(value).toBeLessThanOrEqual(Math.max(from, to))
          const back = partAlong({ from, to }, value)
          expect(back).toBeGreaterThanOrEqual(0)
          expect(back).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
