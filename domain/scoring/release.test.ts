import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bytesOfReals,
  bytesOfWholes,
  columnOf,
  differences,
  inputsHash,
  ownDifferences,
  realsIn,
  releaseHash,
  type ReleaseInputs,
  resultsOf,
  wholesIn,
} from './release.ts'
import { dropped, unknown, zero } from './score.ts'
import { group, leaf, methodology } from './testing.ts'

const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

const tree = group('overall', 'mean', group('01', 'mean', leaf('01.1'), leaf('01.2')), leaf('02', 100, 0))
const rules = methodology(tree)
const leaves = 3
const nodes = 5

const value = fc.oneof(
  fc.double({ min: -10, max: 120, noNaN: true }),
  fc.constantFrom(unknown, dropped, zero),
)

const inputs = fc
  .integer({ min: 1, max: 8 })
  .chain((places) =>
    fc.record({
      values: fc.array(value, { minLength: places * leaves, maxLength: places * leaves }),
      published: fc.option(
        fc.array(fc.oneof(fc.constant(unknown), fc.double({ min: 0, max: 100, noNaN: true })), {
          minLength: places * nodes,
          maxLength: places * nodes,
        }),
      ),
      places: fc.constant(
        Array.from({ length: places }, (_, n) => ({
          code: String(140_400 + n),
          name: `县${n}`,
          own: n === 0,
        })),
      ),
    }),
  )
  .map(
    ({ values, published, places }): ReleaseInputs => ({
      methodology: 'm',
      period: { code: '2026-Q3', startsOn: '2026-07-01', endsOn: '2026-09-30' },
      places,
      values: Float64Array.from(values),
      published: published === null ? null : Float64Array.from(published),
      origins: { own: [], sources: [] },
    }),
  )

describe('a release', () => {
  it('ranks every node: one more than there are better ones, none without a score', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { scores, ranks } = resultsOf(rules, given)
        for (let node = 0; node < nodes; node++) {
          const column = [...columnOf(scores, nodes, node)]
          column.forEach((score, place) => {
            const better = column.filter((other) => Number.isFinite(other) && other > score).length
            expect(ranks[node * column.length + place]).toBe(Number.isFinite(score) ? better + 1 : 0)
          })
        }
      }),
    )
  })

  it('is the same whenever it is computed, and the order of places makes no difference to anybody', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const once = resultsOf(rules, given)
        const again = resultsOf(rules, given)
        expect(releaseHash(hash, given, once)).toBe(releaseHash(hash, given, again))
        expect(differences(once, again)).toMatchObject({ scores: { different: 0 }, ranks: { different: 0 } })
        const turned = <T extends Float64Array | null>(table: T, width: number) =>
          table === null
            ? null
            : Float64Array.from(
                Array.from({ length: given.places.length }, (_, place) => [
                  ...table.subarray(place * width, (place + 1) * width),
                ])
                  .toReversed()
                  .flat(),
              )
        const other = resultsOf(rules, {
          places: given.places.toReversed(),
          values: turned(given.values, leaves) ?? new Float64Array(),
          published: turned(given.published, nodes),
        })
        const last = given.places.length - 1
        given.places.forEach((_, place) => {
          expect(other.ranks[(nodes - 1) * given.places.length + last - place]).toBe(
            once.ranks[(nodes - 1) * given.places.length + place],
          )
        })
      }),
    )
  })

  it('has another hash as soon as anything that goes in is another', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (given, pick) => {
        const before = inputsHash(hash, given)
        const values = Float64Array.from(given.values)
        const at = pick % values.length
        values[at] = Object.is(values[at], 7) ? 8 : 7
        const changed: ReleaseInputs[] = [
          { ...given, values },
          { ...given, methodology: 'another' },
          { ...given, period: { ...given.period, endsOn: '2026-10-01' } },
          { ...given, places: given.places.map((place) => ({ ...place, name: `${place.name}区` })) },
          { ...given, places: given.places.map((place) => ({ ...place, own: !place.own })) },
          { ...given, origins: { own: [{ code: '01.1', acceptedBy: '张三' }], sources: [] } },
          { ...given, origins: { own: [], sources: [{ source: '省通报', publishedOn: '2026-10-28' }] } },
          { ...given, origins: null },
          {
            ...given,
            published: given.published === null ? new Float64Array(given.places.length * nodes) : null,
          },
        ]
        for (const one of changed) expect(inputsHash(hash, one)).not.toBe(before)
      }),
    )
  })

  it('has another hash as soon as a score or rank is another', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (given, pick) => {
        const results = resultsOf(rules, given)
        const scores = Float64Array.from(results.scores)
        scores[pick % scores.length] = 12.345
        const ranks = Int32Array.from(results.ranks)
        ranks[pick % ranks.length] = 99
        const whole = releaseHash(hash, given, results)
        expect(releaseHash(hash, given, { ...results, scores })).not.toBe(whole)
        expect(releaseHash(hash, given, { ...results, ranks })).not.toBe(whole)
        expect(differences({ ...results, ranks }, results).ranks.different).toBe(1)
      }),
    )
  })

  it('is kept in bytes and read back as it was', () => {
    fc.assert(
      fc.property(fc.array(value), fc.array(fc.integer({ min: 0, max: 1e6 })), (reals, wholes) => {
        expect([...realsIn(bytesOfReals(Float64Array.from(reals)))]).toEqual(reals)
        expect([...wholesIn(bytesOfWholes(Int32Array.from(wholes)))]).toEqual(wholes)
      }),
    )
  })
})

describe('a published score', () => {
  const given = (values: readonly number[], published: readonly number[]) =>
    resultsOf(rules, {
      places: [{ code: '140423', name: '襄垣县', own: true }],
      values: Float64Array.from(values),
      published: Float64Array.from(published),
    }).scores

  it('stands in for what is not known, never against what values say', () => {
    const none = Array.from({ length: nodes }, () => unknown)
    // 01.1, 01.2, 01, 02, overall
    expect([...given([0, 25, 50], [1, 2, 3, 4, 5])]).toEqual([100, 50, 75, 50, 62.5])
    expect([...given([unknown, 25, 50], [10, ...none.slice(1)])]).toEqual([10, 50, 30, 50, 40])
    expect([...given([unknown, unknown, unknown], [unknown, unknown, unknown, unknown, 77])].at(-1)).toBe(77)
  })
})

it('accepted values are those that stand in the row', () => {
  const own = [
    { code: '01.1', value: 3, meaning: null },
    { code: '01.2', value: null, meaning: 'drop' as const },
    { code: '99', value: 1, meaning: null },
    { code: '02', value: null, meaning: null },
  ]
  expect(ownDifferences(rules, own, Float64Array.of(3, dropped, 50))).toEqual({ compared: 2, different: 0 })
  expect(ownDifferences(rules, own, Float64Array.of(4, zero, 50))).toEqual({ compared: 2, different: 2 })
})
