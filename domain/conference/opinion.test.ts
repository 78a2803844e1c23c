import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countOpinions,
  hasSpoken,
  isLateOpinion,
  opinionVerdict,
  standingOf,
  stancesThatCount,
} from './opinion.ts'

const stance = fc.constantFrom('agree', 'reserve', null)
const stances = fc.option(fc.array(stance, { maxLength: 5 }), { nil: null })

describe('an opinion', () => {
  it.each([
    [['agree', 'agree'], '', null],
    [['agree'], '', 'points-differ'],
    [['agree', 'agree', 'agree'], '', 'points-differ'],
    [['agree', 'reserve'], '', 'reservation-needs-words'],
    [['agree', 'reserve'], '  ', 'reservation-needs-words'],
    [['reserve', 'reserve'], '管网图未备齐', null],
  ] as const)('%j with the words %j is refused as %s', (said, words, reason) => {
    const verdict = opinionVerdict({ stances: said, words }, 2)
    expect(verdict.ok ? null : verdict.reason).toBe(reason)
  })

  it('of the last day is in time, of the day after it is late', () => {
    expect(isLateOpinion('2026-11-09', '2026-11-09')).toBe(false)
    expect(isLateOpinion('2026-11-09', '2026-11-10')).toBe(true)
    expect(isLateOpinion(null, '2026-11-10')).toBe(false)
  })
})

describe('where a unit stands', () => {
  it.each([
    [null, 'silent'],
    [[], 'silent'],
    [['agree'], 'silent'],
    [['agree', null], 'silent'],
    [['agree', 'agree'], 'agrees'],
    [['reserve', null], 'reserves'],
    [['agree', 'reserve'], 'reserves'],
  ] as const)('%j is %s', (said, standing) => {
    expect(standingOf(said, 2)).toBe(standing)
  })

  it('silence is never agreement, however many points there are', () => {
    fc.assert(
      fc.property(stances, fc.integer({ min: 0, max: 5 }), (said, points) => {
        if (standingOf(said, points) === 'agrees')
          expect([hasSpoken(said, points), said?.every((one) => one === 'agree')]).toEqual([true, true])
      }),
    )
  })

  it('at the table stands over before, and nothing said at the table leaves what was said before', () => {
    fc.assert(
      fc.property(stances, stances, fc.integer({ min: 1, max: 5 }), (before, atTable, points) => {
        const counts = stancesThatCount(before, atTable, points)
        expect(counts).toHaveLength(points)
        counts.forEach((one, point) => {
          expect(one).toBe(atTable?.[point] ?? before?.[point] ?? null)
        })
      }),
    )
  })
})

it('given and silent make up the units, reserved ones were given', () => {
  fc.assert(
    fc.property(fc.array(stances), fc.integer({ min: 1, max: 3 }), (said, points) => {
      const { units, given, silent } = countOpinions(said, points)
      expect(given + silent).toBe(units)
    }),
  )
  expect(countOpinions([['agree'], ['reserve'], null], 1)).toEqual({
    units: 3,
    given: 2,
    reserved: 1,
    silent: 1,
  })
})
