import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled } from './frontier.ts'
import { type Leaf, leavesOf } from './methodology.ts'
import { resultsOf } from './release.ts'
import { dropped, unknown, zero } from './score.ts'
import { group, leaf, methodology } from './testing.ts'

const best = (code: string, from = 0, worst = 50): Leaf => ({
  ...leaf(code, from, worst),
  basis: 'province-best',
})
const rules = methodology(group('overall', 'mean', best('01'), best('02', 100, 0), leaf('03')))
const bestOf = (...values: readonly number[]) =>
  leavesOf(settled(rules, Float64Array.from(values)).tree).map((one) => one.best)

describe('the best value of a scale that nobody published', () => {
  it('is the best among the places, whichever way is better; other scales stay', () => {
    expect(bestOf(8, 60, 20, 12, 70, 10)).toEqual([8, 70, 0])
  })

  it('passes what the file says, where somebody is better still', () => {
    expect(bestOf(-4, 60, 20, 12, 130, 10)).toEqual([-4, 130, 0])
  })

  it.each([
    ['one place alone has a value', [8, 60, 1, unknown, unknown, 2]],
    ['the others have none of it', [8, 60, 1, dropped, zero, 2]],
    ['nobody is better than the worst', [50, 0, 1, 60, -3, 2]],
    ['there is nobody', []],
  ])('is what the file says where %s', (_where, values) => {
    expect(bestOf(...values)).toEqual([0, 100, 0])
  })

  it('leaves a methodology without such scales as it is', () => {
    const plain = methodology(group('overall', 'mean', leaf('01')))
    expect(settled(plain, Float64Array.of(1, 2))).toBe(plain)
  })

  it('gives the best place 100 and nobody anything outside of 0 to 100; a better value never scores less', () => {
    const value = fc.oneof(fc.double({ min: -20, max: 80, noNaN: true }), fc.constant(unknown))
    const tree = methodology(group('overall', 'mean', best('01')))
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (values, by) => {
          const scoreOf = (given: readonly number[]) => {
            const places = given.map((_, n) => ({ code: String(n), name: String(n), own: n === 0 }))
            const { scores } = resultsOf(tree, { places, values: Float64Array.from(given), published: null })
            return given.map((_, n) => scores[n * 2] ?? unknown)
          }
          const before = scoreOf(values)
          const known = before.filter(Number.isFinite)
          expect(known.every((one) => one >= 0 && one <= 100)).toBe(true)
          const finite = values.filter(Number.isFinite)
          if (finite.length > 1 && Math.min(...finite) < 50) expect(Math.max(...known)).toBeCloseTo(100, 9)
          const [own = unknown, ...others] = values
          const after = scoreOf([own - by, ...others])
          if (Number.isFinite(own)) expect((after[0] ?? 0) + 1e-9).toBeGreaterThanOrEqual(before[0] ?? 0)
        },
      ),
    )
  })
})
