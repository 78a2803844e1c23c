import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cheapestWay,
  cutLine,
  drifted,
  type Move,
  placesInTier,
  rankAmong,
  sharesOf,
  valueAt,
} from './first-tier.ts'
import { compile, score } from './score.ts'
import { group, leaf, methodology } from './testing.ts'

describe('the cut line', () => {
  test('a share of places is rounded up, and no tier is larger than the field', () => {
    expect(placesInTier({ kind: 'share', percent: 20 }, 117)).toBe(24)
    expect(placesInTier({ kind: 'number', n: 200 }, 117)).toBe(117)
  })

  test('is the score on the last place of the tier, whoever holds it; a tie is enough', () => {
    expect(cutLine([60, 90, 70, 80], { kind: 'number', n: 2 })).toBe(80)
    expect(cutLine([90, Number.NaN, 70, 60], { kind: 'number', n: 2 })).toBe(70)
    expect(rankAmong(80, [90, 80 + 1e-12, 70])).toBe(2)
    expect(rankAmong(60, [90, 80, 70])).toBe(4)
  })

  test('a tier with room for everybody has none', () => {
    expect(cutLine([90, 80], { kind: 'number', n: 3 })).toBeNull()
    expect(cutLine([90, 80, 70], { kind: 'number', n: 3 })).toBeNull()
  })

  test('rivals drift on as they did and never past the ends of the scale', () => {
    expect(
      drifted(
        [
          { score: 70, before: 66 },
          { score: 98, before: 95 },
          { score: 50, before: null },
          { score: 1, before: 4 },
        ],
        2,
      ),
    ).toEqual([78, 100, 50, 0])
  })
})

describe('shares of the whole', () => {
  test('what is left out gives its weight to the rest of its group', () => {
    const tree = methodology(
      group(
        'all',
        'mean',
        group('a', 'mean', leaf('a1'), leaf('a2')),
        group('b', 'points', leaf('b1', 0, 12), leaf('b2', 0, 8)),
      ),
    )
    expect([...sharesOf(tree, Float64Array.of(1, 1, 1, 1))]).toEqual([0.25, 0.25, 0.3, 0.2])
    expect([...sharesOf(tree, Float64Array.of(1, Infinity, 1, 1))]).toEqual([0.5, 0, 0.3, 0.2])
    expect([...sharesOf(tree, Float64Array.of(Infinity, Infinity, 1, 1))]).toEqual([0, 0, 0.6, 0.4])
  })

  test('moves add up: what shares promise is what scoring anew gives', () => {
    const tree = methodology(
      group(
        'all',
        'weighted',
        [3, group('a', 'mean', leaf('a1'), leaf('a2', 50, 0), leaf('a3'))],
        [1, leaf('b')],
      ),
    )
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (values, raised) => {
          const program = compile(tree)
          const before = Float64Array.from(values)
          const scores = score(program, before)
          const shares = sharesOf(tree, before)
          const best = [0, 50, 0, 0]
          const after = before.map((value, index) => (raised[index] ? (best[index] ?? 0) : value))
          const gain = [...program.leafSlot].reduce(
            (sum, slot, index) =>
              sum + (raised[index] ? (shares[index] ?? 0) * (100 - (scores[slot] ?? 0)) : 0),
            0,
          )
          const whole = score(program, after).at(-1) ?? 0
          expect(whole - (scores.at(-1) ?? 0)).toBeCloseTo(gain, 9)
        },
      ),
    )
  })
})

describe('the cheapest way', () => {
  const moves = fc.array(
    fc.record({
      code: fc.uuid(),
      gain: fc.integer({ min: 0, max: 500 }).map((n) => n / 64),
      effort: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 11 },
  )

  test('costs what the cheapest of all subsets costs, and gains as much as any of that cost', () => {
    fc.assert(
      fc.property(
        moves,
        fc.integer({ min: 1, max: 2000 }).map((n) => n / 64),
        (all, gap) => {
          const found = cheapestWay(all, gap)
          const best = bruteForce(all, gap)
          if (best === null) {
            expect(found).toBeNull()
            return
          }
          expect(found?.effort).toBe(best.effort)
          expect(found?.gain).toBe(best.gain)
          expect(found?.moves.reduce((sum, { gain }) => sum + gain, 0)).toBeGreaterThanOrEqual(gap)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('with equal efforts it is the smallest set', () => {
    const all = [5, 1, 3, 2].map((gain, index): Move => ({ code: String(index), gain, effort: 1 }))
    expect(cheapestWay(all, 7)?.moves.map(({ gain }) => gain)).toEqual([5, 3])
  })

  test('nothing to gain asks for nothing; too much is not possible', () => {
    expect(cheapestWay([], 0)).toEqual({ moves: [], effort: 0, gain: 0 })
    expect(cheapestWay([{ code: 'a', gain: 1, effort: 1 }], 1.5)).toBeNull()
  })
})

test('a value can be found for every score', () => {
  const days = leaf('days', 18, 248)
  expect(valueAt(days, 100)).toBe(18)
  expect(valueAt(days, 0)).toBe(248)
  expect(valueAt({ ...leaf('rate', 26.1, 84), power: 0.8 }, 57.43491774985174)).toBeCloseTo(55.05, 9)
})

function bruteForce(all: readonly Move[], gap: number): { effort: number; gain: number } | null {
  let best: { effort: number; gain: number } | null = null
  for (let set = 0; set < 2 ** all.length; set++) {
    const chosen = all.filter((_, index) => (set >> index) & 1)
    const effort = chosen.reduce((sum, move) => sum + move.effort, 0)
    const gain = chosen.reduce((sum, move) => sum + move.gain, 0)
    if (gain < gap) continue
    if (best === null || effort < best.effort || (effort === best.effort && gain > best.gain))
      best = { effort, gain }
  }
  return best
}
