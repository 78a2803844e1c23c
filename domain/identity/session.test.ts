import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustNote, sessionState } from './session.ts'
import { identitySettings as settings } from './settings.ts'

const start = Date.parse('2026-03-02T00:30:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
const session = (createdMinute: number, seenMinute: number, ended: number | null = null) => ({
  createdAt: at(createdMinute),
  lastSeenAt: at(seenMinute),
  endedAt: ended === null ? null : at(ended),
})

describe('A session', () => {
  it.each([
    ['alive', session(0, 0), 29.9],
    ['idle', session(0, 0), 30],
    ['alive', session(0, 700), 719],
    ['worn-out', session(0, 719), 720],
    ['ended', session(0, 5, 6), 7],
  ] as const)('is %s: %j after %d minutes', (state, given, minute) => {
    expect(sessionState(given, at(minute), settings)).toBe(state)
  })

  it('that is no longer alive never comes back', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), fc.nat(800), (seen, now, later) => {
        const given = session(0, Math.min(seen, now))
        if (sessionState(given, at(now), settings) === 'alive') return
        expect(sessionState(given, at(now + later), settings)).not.toBe('alive')
      }),
    )
  })

  it('writes its use down at most once a minute', () => {
    expect(mustNote(at(0), at(0.99))).toBe(false)
    expect(mustNote(at(0), at(1))).toBe(true)
  })
})
