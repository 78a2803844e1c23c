import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, type Failures, heldUntil, isLocked, minutesLeft, noFailures } from './lockout.ts'
import { identitySettings as settings } from './settings.ts'

const start = Date.parse('2026-03-02T01:00:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
const failing = (...minutes: number[]): Failures =>
  minutes.reduce((failures, minute) => afterFailure(failures, at(minute), settings), noFailures)

describe('Failing to sign in', () => {
  it('locks with the fifth failure within ten minutes, for twenty minutes', () => {
    expect(failing(0, 1, 2, 3)).toMatchObject({ count: 4, lockedUntil: null })
    expect(failing(0, 1, 2, 3, 4)).toMatchObject({ count: 5, lockedUntil: at(24) })
  })

  it('does not lock when the fifth failure comes later', () => {
    expect(failing(0, 1, 2, 3, 10.1)).toEqual({ count: 1, firstAt: at(10.1), lockedUntil: null })
  })

  it('counts from the beginning after a lock has run out', () => {
    expect(failing(0, 1, 2, 3, 4, 25)).toEqual({ count: 1, firstAt: at(25), lockedUntil: null })
  })

  it('is locked up to the minute given, not longer', () => {
    const { lockedUntil } = failing(0, 0, 0, 0, 0)
    expect(isLocked({ lockedUntil }, at(19.9))).toBe(true)
    expect(isLocked({ lockedUntil }, at(20))).toBe(false)
    expect(minutesLeft(at(20), at(0))).toBe(20)
    expect(minutesLeft(at(20), at(19.9))).toBe(1)
  })

  it('never locks before the fifth failure and always at five within ten minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 5 }), (seconds) => {
        const sorted = seconds.toSorted((a, b) => a - b)
        const { lockedUntil } = failing(...sorted.map((second) => second / 60))
        expect(lockedUntil !== null).toBe(sorted.length === 5)
      }),
    )
  })
})

describe('An address', () => {
  it('is held after its allowed failures within ten minutes, until twenty minutes after the last of them', () => {
    const failures = [0, 1, 2].map(at)
    expect(heldUntil(failures, 4, settings)).toBeNull()
    expect(heldUntil(failures, 3, settings)).toBe(at(22))
    expect(heldUntil([0, 5, 11].map(at), 3, settings)).toBeNull()
  })

  it('is held by its newest burst, whatever came before', () => {
    expect(heldUntil([0, 1, 2, 30, 31, 32].map(at), 3, settings)).toBe(at(52))
    expect(heldUntil([0, 1, 2, 30].map(at), 3, settings)).toBe(at(22))
  })
})
