import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borneBy, type Course, fewestMoves, verdictOn, verdicts } from './influence.ts'

const lower = { best: 0, worst: 50 }
const higher = { best: 100, worst: 0 }
const course = (values: readonly (number | null)[], leaf = lower): Course => ({ leaf, values })

describe('what came after what', () => {
  it('a cause that got better is followed in the same step or the next, each in its own direction', () => {
    const cause = course([9, 8, 8, 7, 7, 7])
    const effect = course([60, 61, 61, 61, 62, 62], higher)
    // Steps of the cause: better, not, better, not, (newest); of the effect: better, not, not, better, (newest).
    expect(borneBy(cause, effect)).toEqual({
      moved: 2,
      followed: 2,
      still: 2,
      anyway: 1,
      waiting: false,
      verdict: 'too-few',
      doubt: null,
    })
  })

  it('the newest step waits for the next release, whether it was followed or not', () => {
    expect(borneBy(course([9, 8]), course([9, 8]))).toMatchObject({ moved: 0, followed: 0, waiting: true })
    expect(borneBy(course([9, 8]), course([9, 9]))).toMatchObject({ moved: 0, followed: 0, waiting: true })
    expect(borneBy(course([9, 8, 8]), course([9, 8, 8]))).toMatchObject({ moved: 1, waiting: false })
  })

  it('a step counts only where it is known whether the effect came', () => {
    const cause = course([9, 8, 7, 6, 6])
    expect(borneBy(cause, course([9, null, null, 5, 5]))).toMatchObject({ moved: 0, followed: 0 })
    expect(borneBy(cause, course([9, 8, null, 5, 5]))).toMatchObject({ moved: 1, followed: 1 })
    expect(borneBy(course([9, null, 7, 6, 6]), course([9, 9, 9, 9, 9]))).toMatchObject({ moved: 1 })
  })

  it('before there are releases to compare there is nothing to tell', () => {
    const none = {
      moved: 0,
      followed: 0,
      still: 0,
      anyway: 0,
      waiting: false,
      verdict: 'too-few',
      doubt: null,
    }
    expect(borneBy(course([]), course([]))).toEqual(none)
    expect(borneBy(course([1]), course([1]))).toEqual(none)
  })
})

describe('the verdict', () => {
  it.each([
    [3, 3, 9, 0, 'too-few', null],
    [4, 3, 0, 0, 'borne-out', null],
    [4, 2, 0, 0, 'not-yet', 'seldom-followed'],
    [8, 6, 0, 0, 'borne-out', null],
    [8, 5, 0, 0, 'not-yet', 'seldom-followed'],
    // It came as often without: that it followed says nothing.
    [8, 6, 4, 3, 'not-yet', 'comes-anyway'],
    [8, 7, 4, 3, 'borne-out', null],
    // Three steps without are too few to hold it against.
    [8, 6, 3, 3, 'borne-out', null],
  ] as const)(
    '%i moves, %i followed; %i without, %i all the same: %s, %s',
    (moved, followed, still, anyway, verdict, doubt) => {
      expect(verdictOn({ moved, followed, still, anyway })).toEqual({ verdict, doubt })
    },
  )
})

const value = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 6 })
const courses = fc
  .integer({ min: 0, max: 14 })
  .chain((length) =>
    fc.tuple(
      fc.array(value, { minLength: length, maxLength: length }),
      fc.array(value, { minLength: length, maxLength: length }),
    ),
  )

describe('whatever the values', () => {
  it('no step is counted twice, none follows that did not move, and the verdict is one of the list', () => {
    fc.assert(
      fc.property(courses, ([causes, effects]) => {
        const { moved, followed, still, anyway, verdict } = borneBy(course(causes), course(effects))
        expect(followed).toBeLessThanOrEqual(moved)
        expect(anyway).toBeLessThanOrEqual(still)
        expect(moved + still).toBeLessThanOrEqual(Math.max(0, causes.length - 2))
        expect(verdicts).toContain(verdict)
        if (moved < fewestMoves) expect(verdict).toBe('too-few')
      }),
    )
  })

  it('turning a scale and its values over changes nothing', () => {
    const over = (values: readonly (number | null)[]) => values.map((one) => (one === null ? null : 50 - one))
    fc.assert(
      fc.property(courses, ([causes, effects]) => {
        const turned = { best: 50, worst: 0 }
        expect(borneBy(course(over(causes), turned), course(over(effects), turned))).toEqual(
          borneBy(course(causes), course(effects)),
        )
      }),
    )
  })

  it('what follows at every step is never held against the cause', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 14 }), (causes) => {
        const { moved, followed } = borneBy(course(causes), course(causes))
        expect(followed).toBe(moved)
      }),
    )
  })

  it('a release more only adds: what was counted stays counted', () => {
    fc.assert(
      fc.property(courses, value, value, ([causes, effects], cause, effect) => {
        const before = borneBy(course(causes), course(effects))
        const after = borneBy(course([...causes, cause]), course([...effects, effect]))
        for (const count of ['moved', 'followed', 'still', 'anyway'] as const)
          expect(after[count]).toBeGreaterThanOrEqual(before[count])
      }),
    )
  })
})
