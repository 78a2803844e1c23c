import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectOf } from './effect.ts'
import type { Cut } from './methodology.ts'
import { gainAt, movesOf, pointsAt, reachedBy, scoresWith, trendOf } from './moves.ts'
import { unknown } from './score.ts'
import { group, leaf, methodology } from './testing.ts'

const tree = group(
  'overall',
  'mean',
  group('01', 'mean', leaf('01.1'), leaf('01.2', 100, 0)),
  group('02', 'weighted', [3, leaf('02.1', 1, 18)], [1, leaf('02.2', 0, 2000)]),
)
const rules = methodology(tree)
const value = fc.double({ min: 0, max: 110, noNaN: true })
const row = fc.tuple(value, value, value, value).map((values) => Float64Array.from(values))
const fixed = { rivals: { kind: 'fixed' as const }, trend: [] }
const cut: Cut = { kind: 'number', n: 2 }

describe('moves', () => {
  it('add up: what all of them gain is what the whole gains when all are made', () => {
    fc.assert(
      fc.property(row, row, (ours, best) => {
        const values = Float64Array.from([...ours, ...best])
        const moves = movesOf(rules, values, 0)
        const targets = new Map(moves.map(({ leaf: { code }, target }): [string, number] => [code, target]))
        const { before, after } = scoresWith(rules, ours, targets)
        const gain = moves.reduce((sum, one) => sum + one.gain, 0)
        expect((after.at(-1) ?? 0) - (before.at(-1) ?? 0)).toBeCloseTo(gain, 9)
        for (const move of moves) expect(move.gain).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('say what one unit adds where the value stands', () => {
    const [move] = movesOf(rules, Float64Array.of(40, 100, 1, 0, 10, 100, 1, 0), 0)
    expect(move).toMatchObject({ leaf: { code: '01.1' }, value: 40, target: 10, perUnit: 0.5 })
    expect(move && gainAt(move.leaf, move.share, 40, 39)).toBeCloseTo(0.5, 12)
  })

  it('go to the end of the scale where no value of another is known, or none is better', () => {
    const alone = movesOf(rules, Float64Array.of(40, 50, 10, 500, unknown, unknown, unknown, unknown), 0)
    const proposed = alone.map(({ leaf: { code }, provinceBest, target, targetBasis }) => [
      code,
      { provinceBest, target, targetBasis },
    ])
    const end = (target: number) => ({ provinceBest: null, target, targetBasis: 'scale-end' })
    expect(Object.fromEntries(proposed)).toEqual({
      '01.1': end(0),
      '01.2': end(100),
      '02.1': end(1),
      '02.2': end(0),
    })
    for (const { gain } of alone) expect(gain).toBeGreaterThan(0)
    const [ahead] = movesOf(rules, Float64Array.of(40, 100, 1, 0, 45, 100, 1, 0), 0)
    expect(ahead).toMatchObject({
      leaf: { code: '01.1' },
      provinceBest: { value: 45, places: [1] },
      target: 0,
      targetBasis: 'scale-end',
    })
  })

  it('are not offered for what is unknown or left out', () => {
    expect(movesOf(rules, Float64Array.of(unknown, 50, 5, 5), 0).map(({ leaf: { code } }) => code)).toEqual(
      expect.not.arrayContaining(['01.1']),
    )
  })

  it('go no further than the best of the scale', () => {
    const moves = movesOf(rules, Float64Array.of(40, 50, 10, 500, 0, 300, 0.5, -5), 0)
    expect(Object.fromEntries(moves.map(({ leaf: { code }, target }) => [code, target]))).toEqual({
      '01.1': 0,
      '01.2': 100,
      '02.1': 1,
      '02.2': 0,
    })
  })
})

describe('how places moved', () => {
  it('is told from the oldest period that knows them, by the period', () => {
    const now = [70, 80, unknown, 50]
    const earlier = [
      { scores: [66, unknown, 40, unknown], periods: 4 },
      { scores: [69, 78, 41, unknown], periods: 2 },
    ]
    expect(trendOf(now, earlier)).toEqual([1, 1, null, null])
  })
})

describe('where a score stands', () => {
  it('shares the better rank, and reaching the line is enough', () => {
    const field = Float64Array.of(70, 80, 75, 60)
    expect(reachedBy(75, field, 0, cut, fixed)).toMatchObject({
      rank: 2,
      of: 4,
      line: 75,
      over: 0,
      inside: true,
    })
    expect(reachedBy(74, field, 0, cut, fixed)).toMatchObject({ rank: 3, over: -1, inside: false })
  })

  it('has the line of the field as it is: our own moves do not move what they are to reach', () => {
    const field = Float64Array.of(70, 80, 75, 60)
    for (const ours of [70, 76, 90]) expect(reachedBy(ours, field, 0, cut, fixed).line).toBe(75)
    const inside = Float64Array.of(78, 80, 75, 60)
    expect(reachedBy(78, inside, 0, cut, fixed)).toMatchObject({ rank: 2, line: 78, over: 0, inside: true })
  })

  it('is measured against rivals that go on as they did', () => {
    const field = Float64Array.of(70, 80, 75, 60)
    const drift = { rivals: { kind: 'drift' as const, periods: 2 }, trend: [null, 1, 3, null] }
    expect(reachedBy(81, field, 0, cut, drift)).toMatchObject({ rank: 2, line: 81, inside: true })
    expect([...reachedBy(81, field, 0, cut, drift).scores]).toEqual([81, 82, 81, 60])
  })

  it('is never worse for a better score', () => {
    const points = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)
    const scores = fc.array(points, { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(scores, points, (field, ours) => {
        const lower = reachedBy(ours, Float64Array.from(field), 0, cut, fixed)
        const higher = reachedBy(Math.min(100, ours + 1), Float64Array.from(field), 0, cut, fixed)
        expect(higher.rank).toBeLessThanOrEqual(lower.rank)
        // Whoever is on the line or above it is in the tier, and nobody else.
        expect(lower.inside).toBe(lower.rank <= Math.min(2, field.length) || lower.line === null)
      }),
    )
  })
})

describe('what a closed task did', () => {
  const days = leaf('05.2', 0, 50)
  const seen = (value: number | null) => ({ value, unit: '天' })
  it.each([
    ['better', { before: 10, after: 8, target: null }, 'improved'],
    ['better, and the target reached', { before: 10, after: 4, target: 5 }, 'reached'],
    ['better, and short of it', { before: 10, after: 6, target: 5 }, 'improved'],
    ['the same', { before: 10, after: 10, target: 5 }, 'no-effect-seen'],
    ['worse', { before: 10, after: 12, target: 15 }, 'no-effect-seen'],
    ['the same but for rounding', { before: 10, after: 10 - 1e-12, target: null }, 'no-effect-seen'],
    ['known in no release since', { before: 10, after: undefined, target: 5 }, 'too-early'],
    ['nothing known before', { before: null, after: 5, target: 5 }, 'no-baseline'],
    ['nothing known after', { before: 10, after: null, target: 5 }, 'no-baseline'],
  ] as const)('is told where the value is %s', (_what, values, effect) => {
    const { before, after, target } = values
    expect(
      effectOf(days, { before: seen(before), after: after === undefined ? null : seen(after), target }),
    ).toBe(effect)
  })

  it('is not told where the unit of measure is another, or nobody scores the value', () => {
    const given = { before: seen(10), after: { value: 2, unit: '小时' }, target: null }
    expect(effectOf(days, given)).toBe('other-unit')
    expect(effectOf(null, { ...given, after: seen(2) })).toBe('not-scored')
    expect(effectOf(days, { ...given, after: null })).toBe('too-early')
  })

  it('looks the other way where more is better', () => {
    expect(effectOf(leaf('03.3', 100, 0), { before: seen(60), after: seen(70), target: 70 })).toBe('reached')
    expect(pointsAt(leaf('03.3', 100, 0), 70)).toBe(70)
  })
})
