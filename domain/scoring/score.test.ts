import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, ranksOf } from './rank.ts'
import { compile, dropped, score, scoreOfSites, unknown, zero } from './score.ts'
import { group, leaf, methodology } from './testing.ts'

const one = (best: number, worst: number, power = 1) =>
  compile(methodology(group('all', 'mean', { ...leaf('a', best, worst), power })))
const scoreOf = (program: ReturnType<typeof compile>, ...values: number[]) =>
  [...score(program, Float64Array.from(values))].at(-1)

describe('a leaf', () => {
  test('is the share of the way from the worst to the best value', () => {
    expect(scoreOf(one(1, 18), 4)).toBeCloseTo(82.3529, 4)
    expect(scoreOf(one(15, 0), 12)).toBe(80)
  })

  test('is held between 0 and 100: a later value may be better than the best', () => {
    expect(scoreOf(one(18, 248), 7)).toBe(100)
    expect(scoreOf(one(18, 248), 400)).toBe(0)
  })

  test('a power bends the way, not its ends', () => {
    const rate = one(26.1, 84, 0.8)
    expect(scoreOf(rate, 26.1)).toBe(100)
    expect(scoreOf(rate, 84)).toBe(0)
    expect(scoreOf(rate, 55.05)).toBeCloseTo(57.4349, 4)
  })

  test('no practice scores 0, whatever the scale', () => {
    expect(scoreOf(one(0, 100), zero)).toBe(0)
    expect(scoreOf(one(100, 0), zero)).toBe(0)
  })

  const scale = fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.boolean())
    .map(([from, span, up]) => ({ best: up ? from : from + span, worst: up ? from + span : from }))
  const power = fc.constantFrom(1, 0.8, 0.5, 2)
  const value = fc.double({ min: -2000, max: 2000, noNaN: true })

  test('a better value never scores less, and every score is between 0 and 100', () => {
    fc.assert(
      fc.property(scale, power, value, value, ({ best, worst }, bend, a, b) => {
        const program = one(best, worst, bend)
        const [low, high] = best < worst ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)]
        const [less, more] = [scoreOf(program, low) ?? -1, scoreOf(program, high) ?? -1]
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeLessThanOrEqual(100)
        expect(more).toBeGreaterThanOrEqual(less)
      }),
    )
  })
})

describe('a group', () => {
  test('points are reached points over possible ones, not the mean of scores', () => {
    const credit = compile(
      methodology(group('GC', 'points', leaf('rights', 12, 0), leaf('information', 8, 0))),
    )
    expect(scoreOf(credit, 4, 8)).toBe(60)
  })

  test('what is left out leaves its weight to the rest', () => {
    const tree = compile(
      methodology(group('all', 'weighted', [2, leaf('a')], [1, leaf('b')], [1, leaf('c')])),
    )
    expect(scoreOf(tree, 0, 50, dropped)).toBeCloseTo(66.6667, 4)
    expect(scoreOf(tree, dropped, dropped, 25)).toBe(50)
    expect(scoreOf(tree, dropped, dropped, dropped)).toBe(dropped)
  })

  test('what is unknown makes the whole unknown', () => {
    const tree = compile(methodology(group('all', 'mean', leaf('a'), leaf('b'))))
    expect(scoreOf(tree, 0, unknown)).toBeNaN()
  })

  test('the postfiling index: no refund scores 0 twice, no tax at all takes the index out', () => {
    const postfiling = group('postfiling', 'mean', leaf('vat1'), leaf('vat2'), leaf('cit1'), leaf('cit2'))
    const taxes = compile(
      methodology(group('PT', 'mean', leaf('payments'), leaf('time'), leaf('rate'), postfiling)),
    )
    expect(scoreOf(taxes, 0, 0, 0, zero, zero, 0, 0)).toBe(87.5)
    expect(scoreOf(taxes, 0, 0, 25, dropped, dropped, dropped, dropped)).toBeCloseTo(83.3333, 4)
  })

  test('the order of parts does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([3, 7, 11, 19, 40], { minLength: 5 }), (values) => {
        const tree = compile(methodology(group('all', 'mean', ...values.map((_, n) => leaf(`l${n}`)))))
        expect(scoreOf(tree, ...values)).toBeCloseTo(68, 9)
      }),
    )
  })

  test('weights redistributed are weights all the same: the result lies between its parts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 1, max: 9 }),
            fc.oneof(fc.double({ min: 0, max: 50, noNaN: true }), fc.constant(dropped)),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (parts) => {
          const tree = methodology(
            group('all', 'weighted', ...parts.map(([weight], n) => [weight, leaf(`l${n}`)] as const)),
          )
          const scores = [
            ...score(
              compile(tree),
              Float64Array.from(parts, ([, y]) => y),
            ),
          ]
          const counted = scores.slice(0, -1).filter(Number.isFinite)
          const whole = scores.at(-1) ?? -1
          if (counted.length === 0) {
            expect(whole).toBe(dropped)
            return
          }
          expect(whole).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9)
          expect(whole).toBeLessThanOrEqual(Math.max(...counted) + 1e-9)
        },
      ),
    )
  })
})

describe('sites', () => {
  test('are scored first and averaged then, which is not the score of the average', () => {
    const program = one(0, 50)
    const [near, far] = [score(program, Float64Array.of(10)), score(program, Float64Array.of(90))]
    expect(
      [
        ...scoreOfSites([
          { scores: near, weight: 0.55 },
          { scores: far, weight: 0.45 },
        ]),
      ].at(-1),
    ).toBeCloseTo(44, 9)
    expect(scoreOf(program, 0.55 * 10 + 0.45 * 90)).toBeCloseTo(8, 9)
  })
})

describe('ranks', () => {
  test('equal scores share the better rank; who has no score has no rank', () => {
    expect([...ranksOf([80, 90, 80, Number.NaN, 70])]).toEqual([2, 1, 2, 0, 4])
  })

  test('a rank is one more than the number of better scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }), (scores) => {
        expect([...ranksOf(scores)]).toEqual(
          scores.map((own) => 1 + scores.filter((other) => other > own).length),
        )
      }),
    )
  })

  test('a reform moves half a point and closes two percent of the gap', () => {
    expect(changeOf(60.5, 65.8)).toMatchObject({ isReform: true })
    expect(changeOf(60.5, 65.8).gapClosedPercent).toBeCloseTo(13.4, 1)
    expect(changeOf(20, 21).isReform).toBe(false)
    expect(changeOf(90, 90.4).isReform).toBe(false)
  })
})
