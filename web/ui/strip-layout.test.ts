import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, textWidth, ticksOf } from './strip-layout.ts'

const label = fc.record({
  key: fc.uuid(),
  text: fc.constantFrom('本县 79.42', '第一方阵线 81.35（第 30 位）', '省内最高 90.64'),
  x: fc.double({ min: 0, max: 340, noNaN: true }),
  side: fc.constantFrom('left' as const, 'right' as const),
})

describe('the words above a strip', () => {
  it('never cover one another and never leave it', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), (labels) => {
        const placed = placeLabels(labels, 340)
        for (const [index, one] of placed.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.left + textWidth(one.text)).toBeLessThanOrEqual(340 + 1e-9)
          for (const other of placed.slice(index + 1)) {
            const apart =
              one.row !== other.row ||
              one.left + textWidth(one.text) <= other.left ||
              other.left + textWidth(other.text) <= one.left
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the figures of an axis', () => {
  it('are round and hold everything between them', () => {
    expect(ticksOf(65.2, 90.64, 7)).toEqual([65, 70, 75, 80, 85, 90, 95])
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 99, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (low, span) => {
          const ticks = ticksOf(low, low + span, 6)
          expect(ticks[0]).toBeLessThanOrEqual(low + 1e-9)
          expect(ticks.at(-1) ?? 0).toBeGreaterThanOrEqual(low + span - 1e-9)
          expect(ticks.length).toBeLessThanOrEqual(9)
        },
      ),
    )
  })
})
